"""What each command prints for a person, and does."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Gcnews

TREES = "青石区开展义务植树活动"
RIVER = "青石区召开河道治理推进会"


def ids(gcnews: Gcnews, *options: str) -> list[str]:
    return [line.split()[0] for line in gcnews("list", *options).out.splitlines()]


def headlines(gcnews: Gcnews, *options: str) -> list[str]:
    return [line.split()[-1] for line in gcnews("list", *options).out.splitlines()]


def test_list_gives_a_line_for_each_bulletin_newest_first_with_its_marks(stocked: Gcnews) -> None:
    assert headlines(stocked) == [TREES, RIVER]
    stocked("bookmark", "add", ids(stocked)[0])
    assert "●★" in stocked("list").out.splitlines()[0]


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        (["--since", "2021-03-13"], [TREES]),
        (["--until", "2021-03-12"], [RIVER]),
        (["--since", "2021", "--until", "2021-03"], [TREES, RIVER]),
        (["--until", "2020"], []),
        (["--person", "沈知秋"], [RIVER]),
        (["--bookmarked"], []),
        (["--unread"], [TREES, RIVER]),
    ],
)
def test_list_is_narrowed_by_its_options(stocked: Gcnews, options: list[str], wanted: list[str]) -> None:
    assert headlines(stocked, *options) == wanted
    assert stocked("list", *options).status == (0 if wanted else 1)


def test_show_sets_the_text_in_lines_of_the_width_asked_for(stocked: Gcnews) -> None:
    lines = stocked("show", ids(stocked)[0], "--width", "40").out.splitlines()
    assert lines[0].strip() == TREES
    assert lines[0].startswith("   "), "heads stand in the middle"
    assert any(line.startswith("    本报讯") for line in lines), (
        "a paragraph begins with two characters of space"
    )
    assert "\n".join(lines).count("2021年3月13日") == 2, "in the credits, and in the text"


def test_the_beginning_of_an_id_will_do_unless_it_stands_for_several(stocked: Gcnews) -> None:
    assert TREES in stocked("show", "2021-03-13").out
    said = stocked("show", "2021-03")
    assert said.status == 1
    assert all(name in said.err for name in ids(stocked))


def test_show_as_yaml_is_what_the_bulletin_file_holds(stocked: Gcnews, home: Path) -> None:
    name = ids(stocked)[0]
    [file] = (home / "library").rglob(f"{name}.yaml")
    kept = file.read_text(encoding="utf-8").partition("imported:")[0]
    assert stocked("show", "--yaml", name).out == kept


def test_show_as_markdown_has_heads_text_and_who_was_there(stocked: Gcnews) -> None:
    out = stocked("show", "--markdown", "2021-03-12").out
    assert f"# {RIVER}" in out
    assert "*同心协力、共护碧水*" in out
    assert "| 沈知秋 | 区领导 | 参加 |" in out
    assert "the list is not complete" in out


def test_search_prints_what_was_found_where_in_which_words(stocked: Gcnews) -> None:
    said = stocked("search", "河长责任")
    assert said.status == 0
    assert said.out.splitlines()[0] == "1 bulletin · 1 place · as typed"
    assert RIVER in said.out
    assert "\x1b" not in said.out, "no colour where there is no terminal"


def test_search_limits_what_it_prints_not_what_it_counts(stocked: Gcnews) -> None:
    data = json.loads(stocked("search", "--json", "--limit", "1", "--newest", "青石区").out)
    assert (data["total"], [hit["headline"] for hit in data["hits"]]) == (2, [TREES])


def test_a_search_without_result_ends_with_1(stocked: Gcnews) -> None:
    said = stocked("search", "zzz")
    assert (said.status, said.out) == (1, "")
    assert said.err == "gcnews: zzz: nothing found\n"


def test_attendees_prints_each_person_with_title_and_act(stocked: Gcnews) -> None:
    out = stocked("attendees", "2021-03-12").out
    assert "  沈知秋  区领导  参加" in out.splitlines()


def test_attendees_as_csv_has_the_sentence_of_each_fact(stocked: Gcnews) -> None:
    rows = list(csv.DictReader(io.StringIO(stocked("attendees", "--csv", "2021-03-12").out)))
    row = next(row for row in rows if row["name"] == "顾南山")
    assert (row["titles"], row["acts"], row["complete"]) == ("区领导", "参加", "false")
    assert "顾南山" in row["sentence"]


def test_people_as_csv_has_a_row_for_each_name(stocked: Gcnews) -> None:
    rows = list(csv.DictReader(io.StringIO(stocked("people", "--csv").out)))
    assert {"沈知秋", "林远舟"} <= {row["name"] for row in rows}
    assert list(rows[0]) == ["name", "meetings", "first", "last", "titles"]


def test_a_person_nobody_named_ends_with_1(stocked: Gcnews) -> None:
    said = stocked("people", "无名氏")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("gcnews: 无名氏: ")


def test_import_says_what_is_new_and_the_second_time_that_nothing_is(gcnews: Gcnews, page: Path) -> None:
    assert gcnews("import", page).out == "new: 2 · unchanged: 0 · kept with your edits: 0 · refused: 0\n"
    assert gcnews("import", page).out == "new: 0 · unchanged: 2 · kept with your edits: 0 · refused: 0\n"


def test_import_keeps_what_the_person_has_edited_and_says_so(stocked: Gcnews, page: Path, home: Path) -> None:
    [file] = (home / "library").rglob("2021-03-13-*.yaml")
    file.write_text(file.read_text(encoding="utf-8").replace(TREES, "青石区植树"), encoding="utf-8")
    said = stocked("import", page)
    assert said.status == 0
    assert said.out.splitlines() == [
        f"kept with your edits: {file.stem}",
        "new: 0 · unchanged: 1 · kept with your edits: 1 · refused: 0",
    ]
    assert "青石区植树" in headlines(stocked)


def test_import_reads_a_folder_and_names_what_it_refuses(gcnews: Gcnews, page: Path, home: Path) -> None:
    (home / "raw").mkdir()
    page.rename(home / "raw" / "page.txt")
    (home / "raw" / "empty.txt").write_bytes(b"")
    said = gcnews("import", home / "raw")
    assert said.status == 1
    assert said.out == "new: 2 · unchanged: 0 · kept with your edits: 0 · refused: 1\n"
    assert said.err.startswith(f"gcnews: {home / 'raw' / 'empty.txt'}: ")
    assert said.err.count("\n") == 1


def test_import_takes_the_year_from_the_option_where_the_page_has_none(gcnews: Gcnews, home: Path) -> None:
    (home / "p.txt").write_text(
        "青石区召开座谈会\n\n本报讯 5月4日,青石区召开青年座谈会。\n", encoding="utf-8"
    )
    gcnews("import", "--year", "2019", home / "p.txt")
    assert [name[:10] for name in ids(gcnews)] == ["2019-05-04"]


def test_standard_input_is_a_page_too(program: Gcnews, page: Path) -> None:
    data = page.read_bytes()
    parsed = json.loads(program("parse", "--json", "-", stdin=data).out)
    assert [one["source"]["file"] for one in parsed["bulletins"]] == ["-", "-"]
    assert program("import", "-", stdin=data).out.startswith("new: 2 ")


def test_parse_writes_nothing(gcnews: Gcnews, page: Path, home: Path) -> None:
    before = sorted(home.rglob("*"))
    assert gcnews("parse", "--json", page).status == 0
    assert sorted(home.rglob("*")) == before


def test_parse_as_yaml_gives_a_document_for_each_bulletin(gcnews: Gcnews, page: Path) -> None:
    out = gcnews("parse", page).out
    assert out.count("schema: 1\n") == 2
    assert out.count("\n---\n") == 1


def test_check_finds_no_fault_in_what_import_wrote(stocked: Gcnews) -> None:
    said = stocked("check")
    assert (said.status, said.out) == (0, "2 files, no fault\n")


def test_check_names_file_line_and_fault(stocked: Gcnews, home: Path) -> None:
    [file] = (home / "library").rglob("2021-03-13-*.yaml")
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("date:"))
    lines[at] = "date: someday\n"
    file.write_text("".join(lines), encoding="utf-8")
    said = stocked("check")
    assert said.status == 1
    assert said.out.startswith(f"{file}:{at + 1}: ")
    assert said.out.count("\n") == 1


def test_reindex_finds_all_bulletins_again(stocked: Gcnews, home: Path) -> None:
    for file in (home / "home" / "cache").rglob("*.db"):
        file.write_bytes(b"no database")
    assert stocked("reindex").out == "2 bulletins\n"
    assert headlines(stocked) == [TREES, RIVER]


def test_a_bulletin_written_by_hand_is_there_at_once(stocked: Gcnews, home: Path) -> None:
    [file] = (home / "library").rglob("2021-03-13-*.yaml")
    file.write_text(file.read_text(encoding="utf-8").replace(TREES, "青石区植树"), encoding="utf-8")
    assert headlines(stocked)[0] == "青石区植树"
