"""The day of a report: what is printed, and what fixes the year."""

import pytest

from reader.model import Bulletin
from reader.parsing import parse_text
from reader.parsing.anniversaries import ANNIVERSARIES, counted_in


def one(body: str, *, headline: str = "区里开会", file: str = "-", year: int | None = None) -> Bulletin:
    (bulletin,) = parse_text(f"{headline}\n\n本报讯 {body}", file=file, year=year)
    return bulletin


@pytest.mark.parametrize(
    ("ordinal", "date"),
    [
        ("第38个教师节", "2022-09-07"),
        ("第三十八个教师节", "2022-09-07"),
        ("第40个“教师节”", "2024-09-07"),
        ("第六个中国农民丰收节", "2023-09-07"),
        ("第五个中国医师节", "2022-09-07"),
    ],
)
def test_an_ordinal_fixes_the_year(ordinal: str, date: str) -> None:
    bulletin = one(f"9月7日，我区举行庆祝{ordinal}大会。")
    assert bulletin.date == date
    assert bulletin.date_basis is not None
    assert bulletin.date_basis.startswith(ordinal)


def test_the_day_before_new_year_belongs_to_the_year_before_the_one_counted() -> None:
    assert one("12月28日，我区提前庆祝第四个中国人民警察节。").date == "2023-12-28"


def test_the_latest_ordinal_counts_because_the_others_are_history() -> None:
    assert one("9月7日，庆祝第38个教师节，回顾了第1个教师节的情景。").date == "2022-09-07"


@pytest.mark.parametrize(
    ("text", "file", "year", "date", "basis"),
    [
        ("2022年9月7日，会议召开。", "20220924-03.txt", 2020, "2022-09-07", "正文 2022年9月7日"),
        ("9月7日，会议召开。", "20220924-03.txt", 2020, "2022-09-07", "文件名 20220924"),
        ("9月7日，会议召开。", "2022-09-24 要闻.txt", None, "2022-09-07", "文件名 20220924"),
        ("12月30日，会议召开。", "20230102.txt", None, "2022-12-30", "文件名 20230102"),
        ("1月2日，会议将召开。", "20221230.txt", None, "2023-01-02", "文件名 20221230"),
        ("10日上午，会议召开。", "20220912.txt", None, "2022-09-10", "文件名 20220912"),
        ("30日上午，会议召开。", "20221001.txt", None, "2022-09-30", "文件名 20221001"),
        ("昨日上午，会议召开。", "20220901.txt", None, "2022-08-31", "文件名 20220901"),
        ("会议召开。", "20220901.txt", None, "2022-09-01", "文件名 20220901"),
        ("9月7日，会议召开。", "-", 2020, "2020-09-07", "指定年份 2020"),
        ("9月7日，会议召开。", "-", None, None, None),
        ("昨日上午，会议召开。", "-", None, None, None),
        ("10日上午，会议召开。", "-", 2022, None, None),
    ],
)
def test_what_fixes_the_year_in_order_of_trust(
    text: str, file: str, year: int | None, date: str | None, basis: str | None
) -> None:
    bulletin = one(text, file=file, year=year)
    assert (bulletin.date, bulletin.date_basis) == (date, basis)


@pytest.mark.parametrize(
    ("text", "printed"), [("9月7日，会议召开。", "9月7日"), ("10日上午，会议召开。", "10日")]
)
def test_what_was_printed_is_kept_where_no_year_is_known(text: str, printed: str) -> None:
    bulletin = one(text)
    assert (bulletin.date, bulletin.date_text) == (None, printed)


@pytest.mark.parametrize("printed", ["2月30日", "9月31日", "13月1日", "2023年2月29日"])
@pytest.mark.parametrize("year", [None, 2022])
def test_a_day_that_does_not_exist_is_told(printed: str, year: int | None) -> None:
    bulletin = one(f"{printed}，会议召开。", year=year)
    assert (bulletin.date, bulletin.date_text) == (None, printed)
    assert bulletin.warnings == (f"没有这一天：{printed}",)


@pytest.mark.parametrize(
    "text",
    [
        "自1985年9月10日以来，我区教育事业蓬勃发展。9月7日，会议召开。",
        "根据2021年1月22日修订的条例，9月7日，会议召开。",
        "截止日期为5月28日。9月7日，会议召开。",
    ],
)
def test_dates_of_history_and_deadlines_are_not_the_day_of_the_report(text: str) -> None:
    assert one(text, year=2022).date == "2022-09-07"


def test_a_full_date_long_before_publication_is_history() -> None:
    assert one("2012年9月7日，大桥通车。", file="20220924.txt").date == "2022-09-24"


def test_a_day_that_only_the_headline_prints_counts() -> None:
    (bulletin,) = parse_text("9月7日清溪区庆祝第39个教师节大会召开\n区委书记陆文博等参加大会。")
    assert bulletin.date == "2023-09-07"


def test_the_date_under_a_letter_belongs_to_it() -> None:
    (bulletin,) = parse_text("致居民的一封信\n\n请大家注意安全。\n\n社区居委会\n\n2022年9月10日")
    assert bulletin.paragraphs[-1] == "2022年9月10日"


def test_a_date_printed_by_the_page_is_the_day_of_publication() -> None:
    (bulletin,) = parse_text("区里开会\n发布日期：2022-09-24 来源：某区政府网\n本报讯 9月7日，会议召开。")
    assert (bulletin.date, bulletin.date_basis) == ("2022-09-07", "版面日期 2022-09-24")
    assert bulletin.paragraphs == ("本报讯 9月7日，会议召开。",)


def test_an_ordinal_that_contradicts_publication_is_doubted() -> None:
    bulletin = one("9月7日，举行庆祝第38个教师节大会。", file="20250908.txt")
    assert bulletin.date == "2022-09-07"
    assert bulletin.warnings == ("年份存疑：第38个教师节为2022年，文件名 20250908",)


def test_every_anniversary_is_found_by_every_name_with_its_source() -> None:
    for anniversary in ANNIVERSARIES:
        assert anniversary.source
        for name in anniversary.names:
            (counted,) = counted_in(f"第12个{name}")
            assert counted.year == anniversary.first + 11
