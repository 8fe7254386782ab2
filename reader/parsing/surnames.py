"""Chinese surnames, to tell a name from a word where nothing else does.

The commonest surnames of the Sixth National Population Census (2010), most frequent first, with some
traditional forms; compound surnames apart.
"""

SINGLE = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪"
    "廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤赖康易乔殷牛葛洪文温庞樊安兰施齐伍伦季"
    "俞章鲁倪骆耿卓柳欧裴祝管芦翁关岳辛左柯焦尚涂凌解詹柴尤舒阎吉项冉霍时饶华卜鲍邢聂耿全苗梅成纪费游阮宁谷申包甘符牟区盛应"
    "冷翟曲路单景车房穆娄司池屈边喻柏简桂佘古苟连宫商麦隋戚晏敖臧植巩蒲占党滕路滑宗丛储桑储井庾支原仲楼来巴明仇蓝乐靳娄栾米闵"
    "沙寇蔺封荣丰苑郎沃国艾鞠初宿荆辜窦幸邬匡揭隆鹿虞尉初虢农卿班计木湛伏查鄢雍胥阳郗庹漆燕扶谌冀展郁茅佟粟刁展褚奚瞿逯谈扈岑迟"
    "卞亓衣裘皮母种禹亢嵇晁都贝闻禄哈訾茹乌才达"
    "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉魏蘇呂盧鐘譚陸範賈鄒閆龍賀顧龔錢戴嚴湯賴喬龐樊蘭齊倫駱歐關嶽凌詹閻項華聶紀費寧單車婁邊連宮麥隋鞏黨儲樂欒閔榮豐雲"
)
COMPOUND = frozenset(
    (
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "东方",
        "尉迟",
        "公孙",
        "令狐",
        "司徒",
        "慕容",
        "皇甫",
        "夏侯",
        "端木",
        "独孤",
        "南宫",
        "歐陽",
        "司馬",
        "諸葛",
    )
)


def has_surname(name: str) -> bool:
    """Say whether a run of characters begins as a Chinese name does."""
    return name[:1] in SINGLE or name[:2] in COMPOUND
