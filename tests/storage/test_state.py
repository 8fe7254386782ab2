"""What the person makes is kept: acknowledged means on disk, damaged means set aside, never lost silently."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import GcnewsError, StorageError
from reader.library import Library, Place, open_library
from reader.storage.places import find_places


def open_again(library: Library) -> Library:
    places = library.places
    library.close()
    return open_library(places.own, cache=places.cache, state=places.state)


def test_marks_and_places_survive_a_restart(library: Library) -> None:
    library.marks.set_read("2023-03-14-aaaaaa")
    library.marks.set_place("2023-03-14-aaaaaa", Place(3, 17))
    library.marks.set_place("2023-03-12-bbbbbb", Place(0, 0))
    library.marks.set_place("2023-03-14-aaaaaa", Place(4, 2))
    with open_again(library) as opened:
        assert opened.marks.is_read("2023-03-14-aaaaaa")
        assert opened.marks.place("2023-03-14-aaaaaa") == Place(4, 2)
        assert opened.marks.place("nowhere") is None
        assert opened.marks.last() == "2023-03-14-aaaaaa"
        opened.marks.set_read("2023-03-14-aaaaaa", read=False)
        assert not opened.marks.is_read("2023-03-14-aaaaaa")


def test_a_bookmark_keeps_note_and_tags_and_outlives_its_bulletin(library: Library, page: Path) -> None:
    library.import_([page])
    name = library.shelf.rows()[0].id
    assert library.bookmark(name)
    assert not library.bookmark(name)
    library.bookmarks.note(name, "第一行\n\n第三行,“引号”\x1b[31m\n")
    library.bookmarks.tag(name, ["#老旧小区", "住建"], [])
    library.bookmarks.tag(name, ["跟进"], ["住建"])
    library.shelf.path(name).unlink()
    library.refresh()
    with open_again(library) as opened:
        (mark,) = opened.bookmarks.list()
        assert (mark.headline, mark.date) == ("槐荫里区召开老旧小区改造推进会", "2023-03-14")
        assert mark.note == "第一行\n\n第三行,“引号”\ufffd[31m"
        assert mark.tags == ("老旧小区", "跟进")
        assert opened.bookmarks.remove(name)
        assert opened.bookmarks.list() == ()


def test_a_note_needs_a_bookmark_and_a_measure(library: Library) -> None:
    with pytest.raises(GcnewsError):
        library.bookmarks.note("nothing", "x")
    with pytest.raises(GcnewsError):
        library.bookmarks.tag("nothing", ["x"])
    library.bookmarks.add("x", "标题", None)
    with pytest.raises(GcnewsError):
        library.bookmarks.note("x", "字" * 20_001)


def test_export_then_import_into_nothing_is_the_identity(library: Library, tmp_path: Path) -> None:
    for number, note in enumerate(("", "一行", "# 井\n- 列\n\n  缩进: 'x'", "---\n...")):
        name = f"2023-01-0{number + 1}-00000{number}"
        library.bookmarks.add(name, f"标题 {number}: “甲”", f"2023-01-0{number + 1}" if number else None)
        library.bookmarks.note(name, note)
        library.bookmarks.tag(name, [f"标{number}", "共"])
    text = library.bookmarks.export()
    with open_library(tmp_path, cache=tmp_path / "c", state=tmp_path / "elsewhere") as empty:
        assert empty.bookmarks.import_(text) == 4
        assert empty.bookmarks.list() == library.bookmarks.list()
        assert empty.bookmarks.import_(text) == 0
    markdown = library.bookmarks.export("markdown")
    assert "## 标题 1: “甲”" in markdown
    assert "#共" in markdown


def test_importing_bookmarks_never_overwrites_a_note(library: Library) -> None:
    library.bookmarks.add("a", "标题", None)
    library.bookmarks.note("a", "旧")
    text = library.bookmarks.export().replace("旧", "新")
    assert library.bookmarks.import_(text) == 0
    assert library.bookmarks.list()[0].note == "旧"


@pytest.mark.parametrize(
    "text", ["", "- a", "bookmarks: x", "bookmarks:\n- id: a\n", "format: x\nbookmarks: [[]]", "["]
)
def test_what_is_no_export_of_bookmarks_is_refused(library: Library, text: str) -> None:
    with pytest.raises(GcnewsError):
        library.bookmarks.import_(text, "marks.yaml")
    assert library.bookmarks.list() == ()


@pytest.mark.parametrize("harm", [b"no database at all", b"\0" * 8192])
def test_a_damaged_state_is_set_aside_and_told(library: Library, harm: bytes) -> None:
    library.bookmarks.add("a", "标题", None)
    library.close()
    library.places.database.write_bytes(harm)
    with open_again(library) as opened:
        assert opened.bookmarks.list() == ()
        (aside,) = library.places.state.glob("state.db.damaged-*")
        assert aside.read_bytes() == harm
        assert aside.name in opened.notices()[0]


def test_the_state_of_a_newer_version_is_left_alone(library: Library) -> None:
    library.close()
    path = library.places.database
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")  # user_version, SQLite file format §1.3
    path.write_bytes(data)
    with pytest.raises(StorageError):
        open_again(library)
    assert path.read_bytes() == data


def test_two_programs_write_at_once_and_nothing_is_lost(library: Library) -> None:
    code = (
        "import sys; from pathlib import Path; from reader import open_library\n"
        "library = open_library(sys.argv[1], cache=Path(sys.argv[2]), state=Path(sys.argv[3]))\n"
        "for n in range(60): library.bookmarks.add(f'{sys.argv[4]}-{n}', 'x', None)\n"
    )
    places = library.places
    argv = [sys.executable, "-c", code, str(places.own), str(places.cache), str(places.state)]
    programs = [subprocess.Popen([*argv, name]) for name in ("a", "b")]
    assert [program.wait(60) for program in programs] == [0, 0]
    assert len(library.bookmarks.list()) == 120


def test_folders_follow_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    places = find_places(environ={})
    assert places.database == tmp_path / "data" / "gcnews" / "state.db"
    assert places.own == tmp_path / "data" / "gcnews" / "bulletins"
    assert places.index.parent == tmp_path / "cache" / "gcnews"
    alone = find_places(environ={"GCNEWS_LIBRARY": str(tmp_path / "mine")})
    assert alone.roots == (tmp_path / "mine",)
    assert alone.index != places.index
