"""A search finds just what stands in the text: nothing missed, nothing false."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.folding import fold
from reader.library import Library
from reader.query import parse_query, searchable

WORDS = "槐荫里区苗远舟贾佳老旧小区改造保交楼、保民生“四季”4+1政策48小时。ABCabc１２３《章程》—— ：,"


@pytest.fixture
def archive(library: Library, tmp_path: Path) -> Library:
    draw = random.Random(5)  # noqa: S311 - repeatable
    for number in range(60):
        text = "".join(draw.choices(WORDS, k=80))
        path = tmp_path / "raw" / f"20230101-{number:03}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"第{number}号简报内容如下\n\n{text}末。\n", encoding="utf-8")
    library.import_([tmp_path / "raw"])
    return library


def test_every_run_of_characters_is_found_where_it_stands_and_nowhere_else(archive: Library) -> None:
    draw = random.Random(7)  # noqa: S311 - repeatable
    bulletins = [archive.shelf.bulletin(row.id) for row in archive.shelf.rows(count=100)]
    lines = {
        one.id: [
            searchable(line) for line in (one.headline, *one.paragraphs, *(by.name for by in one.byline))
        ]
        for one in bulletins
    }
    for _time in range(300):
        text = draw.choice(draw.choice(bulletins).paragraphs)
        length = draw.randint(1, 12)
        start = draw.randrange(max(1, len(text) - length))
        term = text[start : start + length].strip().replace('"', "").replace("“", "").replace("”", "")
        if not searchable(term):
            continue
        expected = {name for name, found in lines.items() if any(searchable(term) in line for line in found)}
        results = archive.searcher.search(f'"{term}"', limit=100)
        found = {one.id for one in results.hits} if results.mode == "exact" else set()
        assert found == expected, term
        assert results.total == len(expected) or results.mode != "exact"


def test_matches_are_exact_places_in_reading_order(library: Library, page: Path) -> None:
    library.import_([page])
    (hit,) = library.searcher.search("老旧小区").hits
    bulletin = library.shelf.bulletin(hit.id)
    assert [one.field for one in hit.matches] == ["headline", "paragraph"]
    place = hit.matches[1]
    assert place.paragraph == 0
    assert bulletin.paragraphs[0][place.start : place.end] == "老旧小区"
    start, end = hit.marks[0]
    assert hit.snippet[start:end] == "老旧小区"


@pytest.mark.parametrize(
    ("query", "headline"),
    [
        ("贾佳", "改造推进会"),  # printed 贾　佳
        ("１２０亩", "植树"),
        ("120亩", "植树"),
        ("植树 庄晓棠", "植树"),
        ("“义务植树活动”", "植树"),
        ("槐荫里区 -植树", "改造推进会"),
        ("四季", "植树"),
        ("记者 庄晓棠 通讯员", "改造推进会"),
    ],
)
def test_what_a_person_types_finds_the_one_bulletin(
    library: Library, page: Path, query: str, headline: str
) -> None:
    library.import_([page])
    results = library.searcher.search(query)
    assert (results.mode, results.total) == ("exact", 1)
    assert headline in results.hits[0].headline


def test_nothing_is_found_across_two_paragraphs(library: Library, page: Path) -> None:
    library.import_([page])
    assert library.searcher.search("情况汇报。区领导").mode != "exact"


def test_words_stand_in_when_the_query_as_typed_stands_nowhere(library: Library, page: Path) -> None:
    library.import_([page])
    words = library.searcher.search("改造小区")
    assert (words.mode, words.total) == ("words", 1)
    some = library.searcher.search("改造飞船")
    assert (some.mode, some.total) == ("any", 1)
    assert some.terms
    none = library.searcher.search("飞船")
    assert (none.total, none.hits) == (0, ())


def test_headline_comes_before_body_and_newest_when_asked(library: Library, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "20230601.txt").write_text("河长巡河记\n\n全区启动防汛。防汛不松劲。\n", encoding="utf-8")
    (raw / "20230501.txt").write_text("全区启动防汛工作\n\n各街道排查积水点。\n", encoding="utf-8")
    library.import_([raw])
    assert [one.date for one in library.searcher.search("防汛").hits] == ["2023-05-01", "2023-06-01"]
    assert [one.date for one in library.searcher.search("防汛", newest=True).hits] == [
        "2023-06-01",
        "2023-05-01",
    ]
    assert [one.date for one in library.searcher.search("防汛", newest=True, limit=1, start=1).hits] == [
        "2023-05-01"
    ]


def test_a_cancelled_search_has_no_hits(library: Library, page: Path) -> None:
    library.import_([page])
    assert library.searcher.search("植树", cancelled=lambda: True).hits == ()


NASTY = [
    "", " ", '"', '""', 'a"b', "AND", "OR", "NOT", "NEAR(", "*", "^a", "x:管", "-abc", "+", "-", "--", "\0",
    "\ud800", "管", "管城", "管" * 100_000, "(" * 1000, "';drop table gram;--", "%", "_", "\\", "ＡＢＣ",
    "“", "”", "“”", "\x1b[31m", "a\nb", "-“", "- -", "{a b}: c", "NEAR(a b, 2)", "a*", "管 AND", "'",
]  # fmt: skip


def test_whatever_is_typed_is_a_query(library: Library, page: Path) -> None:
    library.import_([page])
    for query in NASTY:
        assert library.searcher.search(query).total in (0, 1, 2)


@given(st.text(max_size=40))
def test_no_query_is_an_error(text: str) -> None:
    query = parse_query(text)
    assert all(term and not re.search(r"\s", term) for term in query.terms)


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
