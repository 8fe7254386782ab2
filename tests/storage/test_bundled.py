"""The bulletins that come with the program are what import makes of the page they came from."""

from pathlib import Path

from reader.library import Library, open_library
from reader.storage.places import bundled


def test_the_bundled_bulletins_are_as_import_makes_them(library: Library) -> None:
    library.import_([bundled() / "raw"])
    made = {path.name: path.read_bytes() for path in library.places.own.rglob("*.yaml")}
    assert {path.name: path.read_bytes() for path in bundled().rglob("*.yaml")} == made


def test_the_page_is_read_rightly(tmp_path: Path) -> None:
    with open_library(bundled(), cache=tmp_path, state=tmp_path) as library:
        library.refresh()
        work, health, teachers = (library.shelf.bulletin(row.id) for row in library.shelf.rows())
    assert [
        (one.date, one.kicker, one.headline, one.deck, len(one.paragraphs))
        for one in (work, health, teachers)
    ] == [
        ("2022-09-10", "锚定目标、强化担当、精准破题", "管城回族区召开重点工作调度会", None, 5),
        (
            "2022-09-09",
            None,
            "管城回族区召开疫情防控工作会",
            "确保实现“疫情要防住、经济要稳住、发展要安全”",
            3,
        ),
        (
            "2022-09-07",
            "办学条件大幅改善,师资力量不断加强,教学质量稳步提升",
            "管城回族区举行庆祝第38个教师节暨表彰大会",
            None,
            5,
        ),
    ]
    assert [
        (meeting.time, meeting.place, meeting.name, meeting.complete) for meeting in work.meetings[:2]
    ] == [
        ("上午", "区委常委会议室", "“保交楼、保民生、保稳定”工作推进会", False),
        ("下午", None, "综合调度", False),
    ]
    shared = ["靳大勇", "贾佳", "孙涵", "李晓雷", "王凤霞", "王明选"]
    for meeting in work.meetings:
        assert [one.name for one in meeting.attendees] == ["张艳敏", *shared]
        assert [one.shared for one in meeting.attendees] == [False, *[True] * 6]
    (meeting,) = health.meetings
    assert (meeting.date, meeting.time, meeting.name, meeting.complete) == (
        "2022-09-09",
        "晚",
        "疫情防控工作会",
        True,
    )
    assert [one.name for one in meeting.attendees] == (
        ["张艳敏", "丁晓永", "靳大勇", "贾佳", "李晓雷", "屈连武", "刘君伟", "程雨笋", "杨胜军"]
    )
    assert meeting.attendees[0].acts == ("主持", "讲话")
    (meeting,) = teachers.meetings
    assert [(one.name, one.titles, one.acts) for one in meeting.attendees[:3]] == [
        ("丁晓永", ("区委副书记、区长",), ("主持",)),
        ("张艳敏", ("区委书记",), ("出席", "讲话")),
        ("魏建民", ("区领导",), ("出席",)),
    ]
    for one in (work, health, teachers):
        assert [(name.role, name.name) for name in one.byline] == [("记者", "冉红政"), ("通讯员", "姜璞")]
        assert one.date_basis is not None
        assert "第38个教师节" in one.date_basis
    assert [one.credit for one in (work, health, teachers)] == [None, "文/图", "文/图"]
