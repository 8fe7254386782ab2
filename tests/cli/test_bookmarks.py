"""Bookmarks kept, annotated, carried to another machine."""

from pathlib import Path

import pytest

from tests.cli.conftest import Gcnews

DAY = "2021-03-13"


@pytest.fixture
def marked(stocked: Gcnews) -> Gcnews:
    """Call the command, with one bookmark."""
    assert stocked("bookmark", "add", DAY).status == 0
    return stocked


def test_a_bookmark_is_listed_until_it_is_removed(marked: Gcnews) -> None:
    assert marked("bookmark", "list").out.startswith(DAY)
    assert marked("bookmark", "remove", DAY).status == 0
    said = marked("bookmark", "list")
    assert (said.status, said.out) == (1, "")


def test_of_several_bookmarks_none_is_added_when_one_is_not_there(stocked: Gcnews) -> None:
    assert stocked("bookmark", "add", DAY, "1999").status == 1
    assert stocked("bookmark", "list").out == ""


def test_a_note_is_written_printed_and_taken_away(marked: Gcnews) -> None:
    assert marked("bookmark", "note", DAY).status == 1
    marked("bookmark", "note", DAY, "去看树\n带相机")
    assert marked("bookmark", "note", DAY).out == "去看树\n带相机\n"
    marked("bookmark", "note", DAY, "")
    assert marked("bookmark", "note", DAY).status == 1


def test_a_note_comes_from_standard_input(marked: Gcnews, program: Gcnews) -> None:
    program("bookmark", "note", DAY, "-", stdin="从管道来\n".encode())
    assert marked("bookmark", "note", DAY).out == "从管道来\n"


def test_tags_are_added_and_removed_in_one_go(marked: Gcnews) -> None:
    marked("bookmark", "tag", DAY, "+绿化", "春天")
    marked("bookmark", "tag", DAY, "-春天", "+街道")
    assert sorted(marked("bookmark", "tag", DAY).out.split()) == ["绿化", "街道"]


@pytest.mark.parametrize("words", [("note", DAY, "x"), ("tag", DAY, "+x"), ("remove", DAY)])
def test_what_is_not_bookmarked_has_no_note_and_no_tags(stocked: Gcnews, words: tuple[str, ...]) -> None:
    said = stocked("bookmark", *words)
    assert said.status == 1
    assert said.err == f"gcnews: {DAY}: is not bookmarked, bookmark it with gcnews bookmark add\n"


def test_a_bookmark_whose_bulletin_is_gone_can_still_be_removed(marked: Gcnews, home: Path) -> None:
    for file in (home / "library").rglob("*.yaml"):
        file.unlink()
    assert marked("bookmark", "remove", DAY).status == 0


def test_exported_bookmarks_come_back_whole(marked: Gcnews, home: Path) -> None:
    marked("bookmark", "note", DAY, "去看树")
    marked("bookmark", "tag", DAY, "+绿化")
    before = marked("bookmark", "list", "--json").out
    (home / "kept.yaml").write_text(marked("bookmark", "export").out, encoding="utf-8")
    marked("bookmark", "remove", DAY)
    assert marked("bookmark", "import", home / "kept.yaml").out == "new: 1\n"
    assert marked("bookmark", "list", "--json").out == before


def test_bookmarks_are_exported_as_markdown_to_read(marked: Gcnews) -> None:
    marked("bookmark", "note", DAY, "去看树")
    out = marked("bookmark", "export", "--markdown").out
    assert "## 青石区开展义务植树活动" in out
    assert "去看树" in out


def test_a_file_that_holds_no_bookmarks_is_refused(marked: Gcnews, page: Path) -> None:
    said = marked("bookmark", "import", page)
    assert said.status == 1
    assert said.err.startswith(f"gcnews: {page}:")
    assert said.err.count("\n") == 1
