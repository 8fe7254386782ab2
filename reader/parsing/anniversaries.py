"""Days and weeks that are counted from their first year: an ordinal of one fixes the year.

Only what is kept every year without a gap stands here, so that year = first + ordinal - 1.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day kept every year: first year, the month and day it falls on (day 0 where it moves), who decided it."""

    name: str
    first: int
    month: int
    day: int
    source: str


ANNIVERSARIES = (
    Anniversary("教师节", 1985, 9, 10, "1985年1月21日六届全国人大常委会第九次会议决定"),
    Anniversary("记者节", 2000, 11, 8, "2000年8月1日国务院批复中国记协，同年11月8日为第一个"),
    Anniversary("中国人民警察节", 2021, 1, 10, "2020年7月21日国务院批复，自2021年起"),
    Anniversary("人民警察节", 2021, 1, 10, "2020年7月21日国务院批复，自2021年起"),
    Anniversary("警察节", 2021, 1, 10, "2020年7月21日国务院批复，自2021年起"),
    Anniversary("中国医师节", 2018, 8, 19, "2017年11月3日国务院批复，自2018年起"),
    Anniversary("医师节", 2018, 8, 19, "2017年11月3日国务院批复，自2018年起"),
    Anniversary("中国农民丰收节", 2018, 9, 0, "2018年6月7日国务院批复，自2018年起每年秋分"),
    Anniversary("农民丰收节", 2018, 9, 0, "2018年6月7日国务院批复，自2018年起每年秋分"),
    Anniversary("丰收节", 2018, 9, 0, "2018年6月7日国务院批复，自2018年起每年秋分"),
    Anniversary("全国助残日", 1991, 5, 0, "残疾人保障法（1991年5月15日施行）第四十八条，5月第三个星期日"),
    Anniversary("助残日", 1991, 5, 0, "残疾人保障法（1991年5月15日施行）第四十八条，5月第三个星期日"),
    Anniversary("全国土地日", 1991, 6, 25, "1991年5月24日国务院第83次常务会议决定"),
    Anniversary("全民国防教育日", 2001, 9, 0, "2001年8月31日全国人大常委会决定，9月第三个星期六"),
    Anniversary("烈士纪念日", 2014, 9, 30, "2014年8月31日全国人大常委会决定"),
    Anniversary("国家宪法日", 2014, 12, 4, "2014年11月1日全国人大常委会决定"),
    Anniversary("宪法日", 2014, 12, 4, "2014年11月1日全国人大常委会决定"),
    Anniversary("国家公祭日", 2014, 12, 13, "2014年2月27日全国人大常委会决定"),
    Anniversary("全民健身日", 2009, 8, 8, "2009年1月国务院批准，自2009年起"),
    Anniversary("中国航天日", 2016, 4, 24, "2016年3月8日国务院批复，自2016年起"),
    Anniversary("航天日", 2016, 4, 24, "2016年3月8日国务院批复，自2016年起"),
    Anniversary("中国品牌日", 2017, 5, 10, "2017年4月24日国务院批复，自2017年起"),
    Anniversary("全民国家安全教育日", 2016, 4, 15, "国家安全法（2015年7月1日施行）第十四条，2016年为首个"),
    Anniversary("国家安全教育日", 2016, 4, 15, "国家安全法（2015年7月1日施行）第十四条，2016年为首个"),
    Anniversary("全国生态日", 2023, 8, 15, "2023年6月28日全国人大常委会决定"),
    Anniversary("全国科技工作者日", 2017, 5, 30, "2016年11月25日国务院批复，自2017年起"),
    Anniversary("文化和自然遗产日", 2017, 6, 0, "2016年9月国务院批复，自2017年起，6月第二个星期六"),
    Anniversary("中国航海日", 2005, 7, 11, "2005年4月25日国务院批准，自2005年起"),
    Anniversary("航海日", 2005, 7, 11, "2005年4月25日国务院批准，自2005年起"),
    Anniversary("世界读书日", 1996, 4, 23, "1995年11月联合国教科文组织大会第28届会议宣布，1996年为第一个"),
    Anniversary("世界水日", 1993, 3, 22, "1993年1月18日联合国大会第47/193号决议"),
    Anniversary("世界环境日", 1973, 6, 5, "1972年12月15日联合国大会第2994(XXVII)号决议，1973年为第一个"),
    Anniversary("世界无烟日", 1988, 5, 31, "世界卫生大会WHA40.38、WHA42.19号决议，1988年4月7日为第一个"),
    Anniversary("世界地球日", 1970, 4, 22, "1970年4月22日首次举行"),
    Anniversary("国际禁毒日", 1988, 6, 26, "1987年12月7日联合国大会第42/112号决议"),
    Anniversary("爱国卫生月", 1989, 4, 0, "1989年3月国务院发布《关于加强爱国卫生工作的决定》，自1989年起"),
    Anniversary("全国安全生产月", 2002, 6, 0, "2002年起由安全生产周改为安全生产月"),
    Anniversary("安全生产月", 2002, 6, 0, "2002年起由安全生产周改为安全生产月"),
    Anniversary("国际劳动妇女节", 1911, 3, 8, "1910年第二次国际社会主义妇女代表会议，1911年首次纪念"),
    Anniversary("中国植树节", 1979, 3, 12, "1979年2月23日五届全国人大常委会第六次会议决定"),
    Anniversary("植树节", 1979, 3, 12, "1979年2月23日五届全国人大常委会第六次会议决定"),
)

_BY_NAME = {each.name: each for each in ANNIVERSARIES}
_COUNTED = "|".join(sorted(_BY_NAME, key=len, reverse=True))
_ORDINAL = re.compile(
    rf"第\s?(?P<count>\d{{1,3}}|[一二三四五六七八九十百]{{1,5}})\s?(?:个|届|次)\s?[“\"「]?(?P<name>{_COUNTED})"
)
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}


@dataclass(frozen=True, slots=True)
class Counted:
    """An ordinal as printed, with the year it stands for."""

    text: str
    anniversary: Anniversary
    year: int


def counted_in(text: str) -> tuple[Counted, ...]:
    """Find every ordinal in the text that fixes a year."""
    if "第" not in text:
        return ()
    found = []
    for match in _ORDINAL.finditer(text):
        anniversary = _BY_NAME[match["name"]]
        count = number_of(match["count"])
        if count:
            found.append(Counted(match[0], anniversary, anniversary.first + count - 1))
    return tuple(found)


def number_of(text: str) -> int:
    """Read a number below 1000 in Arabic or Chinese figures; 0 for what is none."""
    if text.isdecimal():
        return int(text)
    total = 0
    digit = 0
    for character in text:
        if character in _DIGITS:
            digit = _DIGITS[character]
        else:
            total += (digit or 1) * (100 if character == "百" else 10)
            digit = 0
    return total + digit
