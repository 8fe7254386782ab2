"""Days that are counted from their first year: an ordinal of one fixes the year.

Only what is kept every year without a gap, and counted the same way by everybody, stands here, so that the
year is the first year + ordinal - 1. 世界环境日 and 全国科普日 are left out: papers count them differently.
"""

import re
from dataclasses import dataclass

from reader.language.folding import simplify
from reader.parsing.numbers import number_of


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day kept every year, under all names it is printed by, with its first year and who decided it.

    It falls on `month` and `day`; a day that moves is given by the middle of its month.
    """

    names: tuple[str, ...]
    first: int
    month: int
    day: int
    source: str


@dataclass(frozen=True, slots=True)
class Counted:
    """An ordinal as printed, what it counts, the year it stands for."""

    text: str
    anniversary: Anniversary
    year: int

    @property
    def basis(self) -> str:
        """The ordinal in the words a bulletin gives for its year."""
        return f"{self.text}（{self.anniversary.first}年为第1个）"


def _day(names: str, first: int, month: int, day: int, source: str) -> Anniversary:
    return Anniversary(tuple(names.split()), first, month, day, source)


ANNIVERSARIES = (
    _day("教师节", 1985, 9, 10, "1985年1月21日六届全国人大常委会第九次会议决定"),
    _day("记者节", 2000, 11, 8, "2000年8月1日国务院批复中国记协"),
    _day("中国人民警察节 人民警察节 警察节", 2021, 1, 10, "2020年7月21日国务院批复，自2021年起"),
    _day("中国医师节 医师节", 2018, 8, 19, "2017年11月3日国务院批复，自2018年起"),
    _day("中国农民丰收节 农民丰收节 丰收节", 2018, 9, 23, "2018年6月7日国务院批复，自2018年起每年秋分"),
    _day("国际护士节 护士节", 1912, 5, 12, "1912年国际护士理事会定南丁格尔生日为护士节"),
    _day(
        "国际劳动妇女节 国际妇女节 妇女节",
        1911,
        3,
        8,
        "1910年第二次国际社会主义妇女代表会议倡议，1911年首次纪念",
    ),
    _day("中国植树节 植树节", 1979, 3, 12, "1979年2月23日五届全国人大常委会第六次会议决定"),
    _day("全国助残日 助残日", 1991, 5, 15, "1991年5月15日施行的残疾人保障法，每年5月第三个星期日"),
    _day("全国土地日", 1991, 6, 25, "1991年5月24日国务院第83次常务会议决定"),
    _day("全民国防教育日 国防教育日", 2001, 9, 15, "2001年8月31日全国人大常委会决定，每年9月第三个星期六"),
    _day("烈士纪念日", 2014, 9, 30, "2014年8月31日全国人大常委会决定"),
    _day("国家宪法日 宪法日", 2014, 12, 4, "2014年11月1日全国人大常委会决定"),
    _day("国家公祭日", 2014, 12, 13, "2014年2月27日全国人大常委会决定"),
    _day("全民国家安全教育日 国家安全教育日", 2016, 4, 15, "2015年7月1日施行的国家安全法第十四条"),
    _day("全国生态日", 2023, 8, 15, "2023年6月28日全国人大常委会决定"),
    _day("全民健身日", 2009, 8, 8, "2009年1月国务院批准，自2009年起"),
    _day("中国航天日 航天日", 2016, 4, 24, "2016年3月8日国务院批复，自2016年起"),
    _day("中国航海日 航海日", 2005, 7, 11, "2005年4月25日国务院批准，自2005年起"),
    _day("中国品牌日", 2017, 5, 10, "2017年4月24日国务院批复，自2017年起"),
    _day("中国旅游日", 2011, 5, 19, "2011年3月30日国务院常务会议决定，自2011年起"),
    _day("全国科技工作者日", 2017, 5, 30, "2016年11月25日国务院批复，自2017年起"),
    _day("全国防灾减灾日 防灾减灾日", 2009, 5, 12, "2009年3月经国务院批准，自2009年起"),
    _day("国际减灾日", 1990, 10, 13, "1989年12月22日联合国大会第44/236号决议，自1990年起"),
    _day("全国消防日 全国消防宣传日", 1992, 11, 9, "1992年公安部定11月9日为消防宣传日"),
    _day("全国爱国卫生月 爱国卫生月", 1989, 4, 15, "1989年3月国务院关于加强爱国卫生工作的决定"),
    _day("全国安全生产月 安全生产月", 2002, 6, 15, "2002年由安全生产周改为安全生产月"),
    _day("全国中小学生安全教育日", 1996, 3, 25, "1996年国家教委等部门通知，每年3月最后一个星期一"),
    _day("全国爱耳日", 2000, 3, 3, "1999年中国残联、卫生部等十部委定，自2000年起"),
    _day("全国爱眼日", 1996, 6, 6, "1996年卫生部、国家教委等十二部委定"),
    _day(
        "文化和自然遗产日 中国文化和自然遗产日 文化遗产日",
        2006,
        6,
        15,
        "2005年12月国务院通知，2017年改今名，连续计数",
    ),
    _day("世界水日", 1993, 3, 22, "1993年1月18日联合国大会第47/193号决议"),
    _day("中国水周", 1988, 3, 22, "1988年水法颁布后水利部定"),
    _day("世界读书日", 1996, 4, 23, "1995年11月联合国教科文组织大会宣布，1996年为第一个"),
    _day("世界地球日", 1970, 4, 22, "1970年4月22日首次举行"),
    _day("世界知识产权日", 2001, 4, 26, "2000年世界知识产权组织成员国大会决定"),
    _day("世界无烟日", 1988, 5, 31, "1987年世界卫生大会决议，自1988年起"),
    _day("世界艾滋病日", 1988, 12, 1, "1988年1月世界卫生组织定"),
    _day("国际博物馆日", 1977, 5, 18, "1977年国际博物馆协会大会决定"),
    _day("国际禁毒日", 1988, 6, 26, "1987年12月7日联合国大会第42/112号决议"),
    _day("国际残疾人日", 1992, 12, 3, "1992年10月14日联合国大会第47/3号决议"),
    _day("国际消费者权益日", 1983, 3, 15, "1983年国际消费者组织联盟定"),
)

_BY_NAME = {name: each for each in ANNIVERSARIES for name in each.names}
_NAMES = "|".join(sorted(_BY_NAME, key=len, reverse=True))
_ORDINAL = re.compile(
    r"第\s?(?P<count>\d{1,3}|[一二三四五六七八九十百]{1,5})\s?[个届次]"
    rf"\s?(?:[“\"][^”\"]{{1,8}}[”\"])?[“\"]?(?P<name>{_NAMES})[”\"]?"
)


def counted_in(text: str) -> tuple[Counted, ...]:
    """Find every ordinal in the text that fixes a year."""
    if "第" not in text:
        return ()
    found = []
    for match in _ORDINAL.finditer(simplify(text)):
        anniversary = _BY_NAME[match["name"]]
        count = number_of(match["count"])
        if count:
            literal = text[match.start() : match.end()]
            found.append(Counted(literal, anniversary, anniversary.first + count - 1))
    return tuple(found)
