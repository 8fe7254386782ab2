"""A bulletin written as YAML comes back whole; whatever else a file holds costs one line."""

from contextlib import suppress
from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reader import parse_text
from reader.errors import BulletinFileError, GcnewsError, SourceTextError
from reader.language.cleaning import clean_line
from reader.model import Attendee, Bulletin, Byline, Evidence, Meeting, Source
from reader.storage.bulletin_file import dump, load

lines = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(
    lambda text: clean_line(text).strip()
)
names = lines.filter(bool)
maybe = st.none() | names
days = st.none() | st.dates().map(str)
attendees = st.builds(
    Attendee,
    names,
    st.lists(names, max_size=2).map(tuple),
    st.lists(names, max_size=2).map(tuple),
    st.booleans(),
    st.just(Evidence(0, 0, 0)),
)
meetings = st.builds(
    Meeting, maybe, days, maybe, maybe, st.lists(attendees, max_size=3).map(tuple), st.booleans()
)
bulletins = st.builds(
    Bulletin,
    id=names,
    kicker=maybe,
    headline=names,
    deck=maybe,
    date=days,
    date_text=maybe,
    date_basis=maybe,
    byline=st.lists(st.builds(Byline, lines, names), max_size=2).map(tuple),
    credit=maybe,
    paragraphs=st.lists(names, max_size=4).map(tuple),
    meetings=st.lists(meetings, max_size=2).map(tuple),
    source=st.builds(Source, names, names, st.integers(0, 99999), st.integers(0, 99999)),
    warnings=st.lists(names, max_size=2).map(tuple),
)
BULLETIN = Bulletin(
    "2023-03-14-0a1b2c", None, "槐荫里区召开推进会", None, "2023-03-14", "3月14日", "正文日期",
    (Byline("记者", "庄晓棠"),), None, ("区长苗远舟参加会议。",),
    (Meeting("推进会", "2023-03-14", "上午", None,
             (Attendee("苗远舟", ("区长",), ("参加",), False, Evidence(0, 0, 10)),), True),),
    Source("20230315-02.txt", "ab" * 32, 1, 9), (),
)  # fmt: skip


@given(bulletins)
def test_dump_then_load_is_the_identity(bulletin: Bulletin) -> None:
    found = load(dump(bulletin, "c" * 64), "x.yaml")
    assert found.bulletin == bulletin
    assert not found.edited
    assert found.content == "c" * 64


@given(bulletins)
def test_other_yaml_programs_read_the_same_text(bulletin: Bulletin) -> None:
    tree = yaml.safe_load(dump(bulletin, ""))
    assert tree["headline"] == bulletin.headline
    assert tuple(tree["paragraphs"]) == bulletin.paragraphs


def test_a_file_reads_as_chinese_one_value_a_line() -> None:
    text = dump(replace(BULLETIN, headline="𠮷林区" + "长" * 300), "").decode()
    assert 'headline: "𠮷林区' + "长" * 300 + '"\n' in text
    assert "\\u" not in text.lower()
    assert text.startswith("schema: 1\nid: 2023-03-14-0a1b2c\nkicker: null\nheadline: ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("headline: 槐荫里区", "headline: 新槐荫里区"),
        ("schema: 1\n", "schema: 1\n# 我的注\n"),
        ("记者", "通讯员"),
    ],
)
def test_any_change_by_a_person_is_noticed(old: str, new: str) -> None:
    data = dump(BULLETIN, "c" * 64).decode()
    assert load(data.replace(old, new, 1).encode(), "x").edited


def test_a_file_saved_as_gb18030_by_an_editor_still_loads() -> None:
    paragraphs = ("区长苗远舟在推进会上要求各街道把群众的事情办好。" * 3,)
    data = dump(replace(BULLETIN, paragraphs=paragraphs), "").decode().encode("gb18030")
    assert load(data, "x").bulletin.paragraphs == paragraphs


def test_evidence_beyond_a_shortened_text_ends_where_the_text_ends() -> None:
    data = dump(BULLETIN, "").decode().replace("区长苗远舟参加会议。", "苗远舟参加。").encode()
    assert load(data, "x").bulletin.meetings[0].attendees[0].evidence == Evidence(0, 0, 6)


def test_control_characters_written_as_escapes_do_not_come_in() -> None:
    data = dump(BULLETIN, "").decode().replace("槐荫里区召开推进会", r'"\e[31m管\u202E城\0"').encode()
    assert load(data, "x").bulletin.headline == "\ufffd[31m管城\ufffd"


WHOLE = dump(BULLETIN, "").decode()
BAD = {  # what stands in the file, and the words whose line the error must name
    "empty": ("", None),
    "blank": ("\n\n", None),
    "torn": (WHOLE[: len(WHOLE) // 3], None),
    "tab": (WHOLE.replace("- role", "\t- role"), "\t"),
    "list on top": ("- a\n- b\n", "- a"),
    "scalar on top": ("管城\n", "管城"),
    "newer schema": (WHOLE.replace("schema: 1", "schema: 99"), None),
    "missing key": (WHOLE.replace("headline: 槐荫里区召开推进会\n", ""), "schema"),
    "unknown key": (WHOLE.replace("kicker:", "kickr:"), "kickr"),
    "wrong type": (WHOLE.replace("byline:\n- role: 记者\n  name: 庄晓棠", "byline: 庄晓棠"), "byline"),
    "impossible day": (WHOLE.replace("date: '2023-03-14'", "date: 2023-02-30", 1), "02-30"),
    "two documents": (WHOLE + "---\na: b\n", "---"),
    "anchor": (WHOLE.replace("kicker: null", "kicker: &a x"), "&a"),
    "alias": (WHOLE.replace("kicker: null", "kicker: &a x").replace("deck: null", "deck: *a"), "&a"),
    "tag": (WHOLE.replace("kicker: null", "kicker: !!python/object/apply:os.system [id]"), "!!"),
    "own tag": (WHOLE.replace("kicker: null", "kicker: !foo x"), "!foo"),
    "same key twice": (WHOLE.replace("deck: null", "deck: null\ndeck: x"), "deck: x"),
    "deep flow": ("a: " + "[" * 30_000, "a"),
    "deep block": ("- " * 30_000 + "x", "-"),
    "merge bomb": ("a: &a {x: 1}\n" + "".join(f"b{i}: &b{i} {{<<: [*a, *a]}}\n" for i in range(30)), "&a"),
    "nan": (WHOLE.replace("start: 0", "start: .nan"), ".nan"),
    "huge number": (WHOLE.replace("start: 0", "start: " + "9" * 5000), "999999"),
    "negative": (WHOLE.replace("start: 0", "start: -1"), "start: -1"),
    "not a flag": (WHOLE.replace("shared: false", "shared: no"), "shared"),
    "surrogate": (WHOLE.replace("kicker: null", r'kicker: "\ud800"'), None),
    "nobody's name": (WHOLE.replace("name: 苗远舟", "name: null"), "name: null"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_refused_with_its_line_and_a_remedy(kind: str) -> None:
    text, words = BAD[kind]
    with pytest.raises(BulletinFileError) as caught:
        load(text.encode(), "library/2023/x.yaml")
    error = caught.value
    assert error.place == "library/2023/x.yaml"
    assert error.remedy
    assert "\n" not in str(error)
    if words is not None:
        assert error.line == text[: text.index(words)].count("\n") + 1


@pytest.mark.parametrize(
    "value", ["NO", "0371", "1:59", "1_000", "=", "<<", "2022-09-10", "yes", "1e3", "0x1f"]
)
def test_no_word_turns_into_something_else(value: str) -> None:
    text = WHOLE.replace("kicker: null", f"kicker: {value}")
    assert load(text.encode(), "x").bulletin.kicker == value


@given(st.binary(max_size=300))
def test_any_bytes_load_or_are_refused(data: bytes) -> None:
    with suppress(GcnewsError):
        load(data, "x")


@given(st.data())
def test_a_damaged_file_loads_or_is_refused(data: st.DataObject) -> None:
    whole = bytearray(WHOLE.encode())
    for _time in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(GcnewsError):
        load(bytes(whole), "x")


PIECES = (
    *("槐荫里区召开推进会", "本报讯 3月14日上午,", "区长苗远舟主持会议。", "　　会议强调,要压实责任", "。"),
    *(
        "记者 庄晓棠 通讯员 陆一鸣",
        "(记者 贾　佳)",
        "区领导仲秋岚、闵登科等参加会议。",
        "2023年",
        "第38个教师节",
    ),
    *("\n", "\n\n", "\r\n", "\t", "——确保“四个到位”", "｛", "😀", "𠮷", "\x1b[31m", "\u200b"),
    *("null", "NO", "1:59", "- ", ": ", "#", "'", '"', "&a", "*a", "!!str"),
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join))
def test_what_is_parsed_comes_back_from_its_file(text: str) -> None:
    with suppress(SourceTextError):
        for bulletin in parse_text(text, file="20230315.txt"):
            assert load(dump(bulletin, "c" * 64), "x").bulletin == bulletin
