"""Any text whatsoever is read, or refused in one line."""

from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import SourceTextError
from reader.parsing import parse_text, read_page
from reader.parsing.identity import content_digest

PIECES = st.sampled_from(
    [
        *"\n\r\t 　。，,：；“”（）()《》·/丨□年月日第个",
        "\n\n",
        "本报讯",
        "本报讯（记者 方可）",
        "记者 方可",
        "（方可）",
        "责编：",
        "9月10日",
        "2月30日",
        "第38个教师节",
        "上一期 下一期",
        "清溪区召开会议",
        "要抓好落实",
        "2022-09-24",
        "\0",
        "\u202e",
        "\ud800",
    ]
)


@settings(deadline=None)  # the first text loads the tables
@given(
    text=st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)),
    file=st.sampled_from(["-", "20220924-03.txt", "20229999.txt", "新闻/2022-09-24.txt"]),
    year=st.sampled_from([None, 0, 2022, 10**30]),
)
def test_any_text_is_read_or_refused(text: str, file: str, year: int | None) -> None:
    try:
        bulletins = parse_text(text, file=file, year=year)
    except SourceTextError:
        return
    assert bulletins
    for bulletin in bulletins:
        assert bulletin.headline
        assert all(bulletin.paragraphs)
        told = "".join(
            filter(None, (bulletin.kicker, bulletin.headline, bulletin.deck, *bulletin.paragraphs))
        )
        assert not {category(character) for character in told} & {"Cc", "Cs", "Zl", "Zp"}
        assert bulletin.source.first_line <= bulletin.source.last_line


@pytest.mark.parametrize("text", ["", " \n\u3000\n\t", "\n\n\n", "\u200b\u202e\n"])
def test_a_text_with_nothing_in_it_is_refused(text: str) -> None:
    with pytest.raises(SourceTextError) as refused:
        parse_text(text, file="empty.txt")
    assert str(refused.value).startswith("empty.txt: ")


@pytest.mark.parametrize("text", ["。", "）", "1", "本报讯", "记者 方可", "上一期 下一期", "2022-09-24"])
def test_the_shortest_text_is_still_a_report(text: str) -> None:
    (bulletin,) = parse_text(text)
    assert bulletin.headline


def test_the_id_is_the_day_with_the_beginning_of_the_content_digest() -> None:
    page = "区里开会\n\n本报讯 2022年5月1日，会议召开。\n"
    ((bulletin, content),) = ((each.bulletin, each.content) for each in read_page(page))
    assert content == content_digest("区里开会本报讯2022年5月1日，会议召开。")
    assert bulletin.id == f"2022-05-01-{content[:6]}"


def test_blanks_do_not_change_the_id_but_words_do() -> None:
    ids = [
        parse_text(text)[0].id
        for text in (
            "区里开会\n\n会议召开。",
            "\u3000区里开会\r\n会议召开。\r\n",
            "区里开会\n\n会议没有召开。",
        )
    ]
    assert ids[0] == ids[1]
    assert ids[0].startswith("undated-")
    assert ids[0] != ids[2]


def test_the_digest_of_the_file_is_kept_and_made_where_none_is_given() -> None:
    assert parse_text("区里开会", sha256="ab")[0].source.sha256 == "ab"
    assert len(parse_text("区里开会")[0].source.sha256) == 64
