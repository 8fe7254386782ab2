"""The bulletins that come with the program are what import makes of the page they came from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library, open_library
from reader.model import Bulletin
from reader.storage.places import bundled

SHARED = ["靳大勇", "贾佳", "孙涵", "李晓雷", "王凤霞", "王明选"]


@pytest.fixture
def reports(tmp_path: Path) -> Iterator[tuple[Bulletin, ...]]:
    with open_library(bundled(), cache=tmp_path, state=tmp_path) as library:
        library.refresh()
        yield tuple(library.shelf.bulletin(row.id) for row in library.shelf.rows())


def test_the_bundled_bulletins_are_as_import_makes_them(library: Library) -> None:
    library.import_([bundled() / "raw"])
    made = {path.name: path.read_bytes() for path in library.places.own.rglob("*.yaml")}
    assert {path.name: path.read_bytes() for path in bundled().rglob("*.yaml")} == made


def test_each_head_stands_in_its_place(reports: tuple[Bulletin, ...]) -> None:
    assert [(one.kicker, one.headline, one.deck, len(one.paragraphs)) for one in reports] == [
        ("锚定目标、强化担当、精准破题", "管城回族区召开重点工作调度会", None, 5),
        (None, "管城回族区召开疫情防控工作会", "确保实现“疫情要防住、经济要稳住、发展要安全”", 3),
        (
            "办学条件大幅改善,师资力量不断加强,教学质量稳步提升",
            "管城回族区举行庆祝第38个教师节暨表彰大会",
            None,
            5,
        ),
    ]


def test_the_teachers_day_dates_the_whole_page(reports: tuple[Bulletin, ...]) -> None:
    assert [one.date for one in reports] == ["2022-09-10", "2022-09-09", "2022-09-07"]
    assert all("第38个教师节" in (one.date_basis or "") for one in reports)


def test_the_same_two_people_sign_each_report(reports: tuple[Bulletin, ...]) -> None:
    for one in reports:
        assert [(name.role, name.name) for name in one.byline] == [("记者", "冉红政"), ("通讯员", "姜璞")]
    assert [one.credit for one in reports] == [None, "文/图", "文/图"]


def test_one_list_serves_the_three_occasions_of_a_day(reports: tuple[Bulletin, ...]) -> None:
    meetings = reports[0].meetings
    assert [(one.date, one.time, one.place, one.name, one.complete) for one in meetings[:2]] == [
        ("2022-09-10", "上午", "区委常委会议室", "“保交楼、保民生、保稳定”工作推进会", False),
        ("2022-09-10", "下午", None, "综合调度", False),
    ]
    assert len(meetings) == 3
    for meeting in meetings:
        assert [one.name for one in meeting.attendees] == ["张艳敏", *SHARED]
        assert [one.shared for one in meeting.attendees] == [False, *[True] * 6]
        assert {act for one in meeting.attendees[1:] for act in one.acts} == {"参加"}


def test_a_list_without_a_closing_word_is_complete(reports: tuple[Bulletin, ...]) -> None:
    (meeting,) = reports[1].meetings
    assert (meeting.date, meeting.time, meeting.name, meeting.complete) == (
        *("2022-09-09", "晚", "疫情防控工作会"),
        True,
    )
    assert [one.name for one in meeting.attendees] == [
        *("张艳敏", "丁晓永", "靳大勇", "贾佳", "李晓雷", "屈连武", "刘君伟", "程雨笋", "杨胜军"),
    ]
    assert meeting.attendees[0].acts == ("主持", "讲话")


def test_each_person_has_the_title_and_the_acts_printed(reports: tuple[Bulletin, ...]) -> None:
    (meeting,) = reports[2].meetings
    assert not meeting.complete
    assert [(one.name, one.titles, one.acts) for one in meeting.attendees] == [
        ("丁晓永", ("区委副书记、区长",), ("主持",)),
        ("张艳敏", ("区委书记",), ("出席", "讲话")),
        *(
            (name, ("区领导",), ("出席",))
            for name in ("魏建民", "李献民", "靳大勇", "孙涵", "李雪宁", "屈连武")
        ),
    ]
