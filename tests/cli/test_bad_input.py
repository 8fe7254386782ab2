"""Input that is not what it should be: one line each, nothing half-written."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Gcnews


def empty(path: Path) -> None:
    path.write_bytes(b"")


def blank(path: Path) -> None:
    path.write_bytes(b" \n\n\t\n")


def binary(path: Path) -> None:
    path.write_bytes(b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 8)


def folder_without_texts(path: Path) -> None:
    path.mkdir()
    (path / "picture.jpg").write_bytes(b"\xff\xd8\xff")


def torn_utf8(path: Path) -> None:
    path.write_bytes(PAGE.encode()[:200].rstrip() + b"\xe6\xb2")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def missing(path: Path) -> None:
    assert not path.exists()


BAD = [empty, blank, binary, folder_without_texts, pipe, loop, missing]


@pytest.mark.parametrize("make", BAD, ids=lambda make: make.__name__)
@pytest.mark.parametrize("command", [["parse", "--json"], ["import"]], ids=["parse", "import"])
def test_it_costs_one_line_that_names_it(
    program: Gcnews, home: Path, command: list[str], make: Callable[[Path], None]
) -> None:
    source = home / "source"
    make(source)
    said = program(*command, source)
    assert said.status == 1
    assert said.err.startswith(f"gcnews: {source}:")
    assert said.err.count("\n") == 1
    assert not list((home / "library").rglob("*.*"))


def test_a_bad_file_costs_no_good_one(program: Gcnews, home: Path, page: Path) -> None:
    binary(home / "binary.txt")
    said = program("parse", "--json", home / "binary.txt", page)
    assert said.status == 1
    assert len(json.loads(said.out)["bulletins"]) == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16", "utf-16-le", "big5"])
def test_a_page_in_another_encoding_reads_the_same(
    program: Gcnews, home: Path, page: Path, encoding: str
) -> None:
    text = PAGE if encoding != "big5" else "區長視察河道\n本報訊 三月十二日,區長視察柳河下游河道。\n"
    page.write_text(text, encoding="utf-8")
    other = home / "other.txt"
    other.write_bytes(text.encode(encoding))
    wanted, read = (json.loads(program("parse", "--json", path).out)["bulletins"] for path in (page, other))
    assert [one["paragraphs"] for one in read] == [one["paragraphs"] for one in wanted]
    assert [one["headline"] for one in read] == [one["headline"] for one in wanted]


def test_a_torn_bulletin_file_costs_one_line_and_that_bulletin(stocked: Gcnews, home: Path) -> None:
    [file] = (home / "library").rglob("2021-03-13-*.yaml")
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    said = stocked("list")
    assert said.status == 0
    assert [line[:10] for line in said.out.splitlines()] == ["2021-03-12"]
    assert said.err.startswith(f"gcnews: {file}:")
    assert said.err.count("\n") == 1
    assert stocked("show", file.stem).status == 1


HOSTILE = "\x1b]52;c;aGVsbG8=\x1b\\\x1b[2J\x9b31m\x07\u202e\u200b\x7f"


@pytest.mark.parametrize(
    "words",
    [
        ["parse", "--json", "page.txt"],
        ["parse", "--yaml", "page.txt"],
        ["list"],
        ["list", "--json"],
        ["show", "2021-03-13"],
        ["show", "--json", "2021-03-13"],
        ["show", "--yaml", "2021-03-13"],
        ["show", "--markdown", "2021-03-13"],
        ["search", "植树"],
        ["search", "--json", "植树"],
        ["attendees", "2021-03-12"],
        ["people", "--csv"],
        ["show", HOSTILE],
        ["search", HOSTILE],
        ["bookmark", HOSTILE],
        ["parse", HOSTILE],
    ],
    ids=lambda words: " ".join(words[:2]).encode("ascii", "replace").decode()[:24],
)
def test_nothing_a_terminal_would_obey_is_printed(
    gcnews: Gcnews, home: Path, page: Path, words: list[str]
) -> None:
    page.write_text(
        PAGE.replace("植树", f"植{HOSTILE}树").replace("沈知秋", f"沈知秋{HOSTILE}"), encoding="utf-8"
    )
    gcnews("import", page)
    [file] = (home / "library").rglob("2021-03-13-*.yaml")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("headline: ", 'headline: "\\e[31m\\u202e" #', 1), encoding="utf-8")
    said = gcnews(*[word.replace("page.txt", str(page)) for word in words])
    assert not {*said.out, *said.err} & {*HOSTILE} - {*"]52;c;aGVsbG8=\\[2J31m"}


def test_a_cell_that_a_spreadsheet_would_compute_is_quoted(gcnews: Gcnews, home: Path, page: Path) -> None:
    gcnews("import", page)
    [file] = (home / "library").rglob("2021-03-12-*.yaml")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("name: 沈知秋", "name: =1+1"), encoding="utf-8")
    out = gcnews("attendees", "--csv", "2021-03-12").out
    assert ",'=1+1," in out
