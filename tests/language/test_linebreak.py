"""Lines as a Chinese typographer breaks them."""

import re
import unicodedata

import pytest
from apsw.unicode import grapheme_next_break
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.language.linebreak import Line, break_paragraph, fill, set_paragraph

# Written down apart from the rules of the program, so that neither repeats the other's mistakes.
NOT_AT_START = "，。、；：？！”’）》〉】〕』」,.;:?!)]}%％‰℃·～–~—…／/"
NOT_AT_END = "“‘（《〈【〔『「([{／/"
PARAGRAPH = (
    "本报讯 6月3日上午,东湖区委书记林可可在区防汛指挥部召开“保安全、保畅通”工作推进会(扩大),强调:"
    "“要把98.6%的责任落到人头!”会议指出，2021—2025年,全区投入１２３４.５万元——比上年多12%……新建"
    "COVID-19监测点120处(见http://www.donghu.example/2024/06/03?id=7),气温35℃～38℃，发放“平安卡”2000张；"
    "玛丽·王/赵小北（文／图）说，APP“一件事”15时30分上线！ 《东湖日报》《晚报》【快讯】The quick brown fox."
)


def pieces(text: str) -> str:
    """Show a paragraph with | between the pieces that are never broken."""
    ends = break_paragraph(text)
    return "|".join(text[start:end] for start, end in zip((0, *ends), ends, strict=False))


def laid(text: str, width: int, indent: int = 0) -> list[str]:
    """Show the lines of a paragraph."""
    return [text[line.start : line.end] for line in set_paragraph(text, width, indent=indent)]


@pytest.mark.parametrize(
    "shown",
    [
        "召|开|会|议，|部|署。|（略）",
        "主|持，|“区|委”、|“政|府”",
        "主|持,|“区|委”,|“政|府”.|“人|大”",
        "林|可|可|说:|“好!”|他|走|了",
        "“平|安|卡”|2000|张",
        "上|午,|9月3日|召|开,|APP|上|线.|2|个",
        "APP|“一|件|事”|APP",
        '他|说:|"你|好",|"再|见"|的',
        '英|寸|5"的',
        '"东|湖|区',
        "破|折——|号，|省|略……|号",
        "2021—2025年|第|1～3|名|5%-8%|间|的-|事",
        "1,234.5|万|元|98.6%|为-5℃|至|35℃",
        "１２，３４５.６％|为|ＡＢＣ|级|￥５００|元|１２月３日|止",
        "2022年|12月31日|15时|30分|止|2022.9.10|与|2022-09-10|与|2022/9/10|与|10:30",
        "面|积|120㎡|的|房",
        "COVID-19 |与 |T-shirt |和 |it’s |U.S. |of",
        "见|http://a.example/b,c?d=e-f/|和|www.a.example|与|a.b@c.example|中|http：//a.example/b|内",
        "北/京，|文／图，|玛|丽·|王",
        "互|联|网+政|务",
        "好 ？ |“ 对 ”|的",
        "老|师|👩\u200d👩🏽\u200d👧|来|了|👍🏽",
        "e\u0301t\u0327|中\u0301|文",
        "𠮷|田|𠀀|字",
    ],
)
def test_what_may_be_parted_and_what_not(shown: str) -> None:
    assert pieces(shown.replace("|", "")) == shown


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("width", range(20, 101))
def test_a_page_without_a_forbidden_line(width: int, indent: int) -> None:
    lines = set_paragraph(PARAGRAPH, width, indent=indent)
    texts = [PARAGRAPH[line.start : line.end] for line in lines]
    assert "".join(texts) == PARAGRAPH
    assert [line.cells for line in lines] == [cell_len(text.rstrip()) for text in texts]
    assert lines[0].cells <= width - indent
    assert max(line.cells for line in lines) <= width
    assert [text for text in texts[1:] if text.lstrip()[0] in NOT_AT_START] == []
    assert [text for text in texts[:-1] if text.rstrip()[-1] in NOT_AT_END] == []
    assert len(re.findall(r"\w", texts[-1])) > 1


@pytest.mark.parametrize("width", range(20, 60))
def test_no_line_stays_half_empty(width: int) -> None:
    text = (
        "本报讯 6月3日上午,东湖区召开会议。" * 9
        + "见http://www.donghu.example/a/long/address/that/fits/no/line/at/all。"
    )
    assert min(line.cells for line in set_paragraph(text, width)[:-1]) * 2 >= width


def test_the_last_character_keeps_company() -> None:
    assert laid("东湖区召开防汛会议。", 18) == ["东湖区召开防汛", "会议。"]
    assert laid("东湖区召开防汛会(议)", 18) == ["东湖区召开防汛", "会(议)"]
    assert laid("东湖区召开防汛12 3", 17) == ["东湖区召开防汛", "12 3"]
    assert laid("abcdefghij。", 10) == ["abcdefgh", "ij。"]
    assert laid("东湖区", 4) == ["东湖", "区"]


def test_the_first_line_is_indented() -> None:
    assert laid("东湖区召开防汛工作会", 12, indent=4) == ["东湖区召", "开防汛工作会"]
    assert laid("东湖区", 4, indent=4) == ["东", "湖区"]


def test_spaces_hang_over_the_margin_unseen() -> None:
    text = "本报讯   东湖区"
    assert set_paragraph(text, 6) == [Line(0, 6, 6), Line(6, 9, 6)]
    assert set_paragraph("　　", 2) == [Line(0, 2, 0)]


def test_what_is_wider_than_the_line_is_cut_beside_a_mark_or_between_graphemes() -> None:
    assert laid("www.donghu.example。", 12) == ["www.donghu.", "example。"]
    assert laid("👩\u200d👩\u200d👧" * 3, 4) == ["👩\u200d👩\u200d👧" * 2, "👩\u200d👩\u200d👧"]
    assert laid("e\u0301" * 5, 2) == ["e\u0301e\u0301", "e\u0301e\u0301", "e\u0301"]


def test_nothing_makes_no_line() -> None:
    assert set_paragraph("", 20) == []


@pytest.mark.parametrize(
    "filler", ["东", "a", "。", "——", "“", "a-", "a.", "1", "Ａ", "www.", '"', "\u0301", "\u200d"]
)
def test_a_very_long_paragraph_is_set(filler: str) -> None:
    text = filler * (100_000 // len(filler))
    lines = set_paragraph(text, 40, indent=4)
    assert lines[-1].end == len(text)
    assert max(line.cells for line in lines) <= 40


@given(
    st.text(alphabet='东湖，。“”（—…"/-+, .:1９Ａaé👩🏽\u200d\ufe0f\u0301\u3000https://www@𠮷', max_size=60)
    | st.text(),
    st.integers(1, 30),
    st.integers(0, 6),
)
def test_any_text_at_any_width_keeps_its_characters_and_the_margin(
    text: str, width: int, indent: int
) -> None:
    lines = set_paragraph(text, width, indent=indent)
    assert "".join(text[line.start : line.end] for line in lines) == text
    assert [line.start for line in lines[1:]] == [line.end for line in lines[:-1]]
    for line in lines:
        shown = text[line.start : line.end]
        assert shown
        room = max(width - indent, 1) if line.start == 0 else width
        assert line.cells <= room or grapheme_next_break(shown, 0) >= len(shown.rstrip()) or "\u200d" in shown
        if unicodedata.is_normalized("NFC", shown) and "\u200d" not in text and "\ufe0f" not in text:
            assert line.cells == cell_len(shown.rstrip(" \u3000"))


@given(st.text(alphabet='东湖区，。“”"—1a (/', max_size=40))
def test_breaks_are_the_same_for_every_width(text: str) -> None:
    ends = break_paragraph(text)
    assert list(ends) == sorted(set(ends))
    assert ends[-1:] == ((len(text),) if text else ())
    assert fill(text, ends, 12) == set_paragraph(text, 12)
