"""Torn pages come back whole, wherever the column tore them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.parsing import parse_text

HEADLINES = (
    "松江区召开河道治理推进会",
    "柳河镇举行春耕现场会",
    "南关街道开展燃气安全排查",
    "区妇联慰问留守儿童",
)
SENTENCES = (
    "会议指出，河道治理是一项长期工程，要坚持源头治理、系统治理、综合治理。",
    "各镇、街道要对照清单逐条整改，做到一条河道一套方案、一个专班一抓到底。",
    "与会人员先后查看了三处排水口，听取了施工单位关于工期和质量的汇报。",
    "“今年雨水多，沟渠要早点清出来。”老支书指着田边新修的水渠告诉大家。",
    "下一步，全区还将投入资金四千二百万元，用于改造老旧管网和修复破损路面。",
    "要强化督导检查，及时通报进展情况，对行动迟缓的单位进行约谈；要加强宣传引导，争取群众支持。",
)
OPENINGS = (
    "本报讯 5月12日上午，有关单位负责人参加了此次活动，现场气氛热烈而有序。",
    "本报讯（记者 童心 通讯员 纪年）5月12日，活动在辖区内多个地点同时进行，群众踊跃参与。",
)
CLOSED = "。！？”"


@st.composite
def reports(draw: st.DrawFn) -> tuple[str, list[str]]:
    headline = draw(st.sampled_from(HEADLINES))
    more = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map("".join)
    return headline, [draw(st.sampled_from(OPENINGS)), *draw(st.lists(more, max_size=3))]


def places_to_tear(paragraph: str) -> list[int]:
    """Places inside a sentence where what stands before cannot be taken for a heading."""
    return [
        at
        for at in range(6, len(paragraph) - 1)
        if "，" in paragraph[:at] and paragraph[at - 1] not in CLOSED + "：:；" and paragraph[at] not in "“（"
    ]


@st.composite
def torn_pages(draw: st.DrawFn) -> tuple[str, list[tuple[str, list[str]]]]:
    page = draw(st.lists(reports(), min_size=1, max_size=4))
    blank = draw(st.sampled_from(["\n", "\n\n", "\n\n\n"]))
    lines = []
    for headline, paragraphs in page:
        lines.append(headline)
        for paragraph in paragraphs:
            at = draw(st.sampled_from([*places_to_tear(paragraph), len(paragraph)]))
            lines.extend(part for part in (paragraph[:at], paragraph[at:]) if part)
    return blank.join(lines), page


@settings(deadline=None)  # the first page loads the tables
@given(torn_pages())
def test_a_page_torn_inside_its_sentences_comes_back_whole(
    made: tuple[str, list[tuple[str, list[str]]]],
) -> None:
    text, page = made
    read = [(each.headline, list(each.paragraphs)) for each in parse_text(text)]
    assert read == page


@settings(deadline=None)  # the first page loads the tables
@given(torn_pages(), st.sampled_from(["\r\n", "\r", "\u2028"]))
def test_the_kind_of_line_end_does_not_matter(
    made: tuple[str, list[tuple[str, list[str]]]], line_end: str
) -> None:
    text, _page = made
    there, here = parse_text(text.replace("\n", line_end)), parse_text(text)
    assert [(each.id, each.headline, each.paragraphs) for each in there] == [
        (each.id, each.headline, each.paragraphs) for each in here
    ]


def test_a_line_torn_at_a_comma_is_joined_across_blank_lines() -> None:
    (bulletin,) = parse_text("区里开会\n\n本报讯 5月1日，区长主持会议，\n\n\n\n书记讲话。\n\n会议结束。")
    assert bulletin.paragraphs == ("本报讯 5月1日，区长主持会议，书记讲话。", "会议结束。")


def test_a_mark_that_begins_no_line_belongs_to_the_line_above() -> None:
    (bulletin,) = parse_text("区里开会\n\n本报讯 5月1日，会议召开（会期一天。\n）各街道参加。")
    assert bulletin.paragraphs == ("本报讯 5月1日，会议召开（会期一天。）各街道参加。",)


def test_a_quotation_torn_between_its_sentences_is_joined() -> None:
    (bulletin,) = parse_text("区里开会\n\n本报讯 5月1日，区长说：“大家辛苦了。\n今后再努力。”会议结束。")
    assert bulletin.paragraphs == ("本报讯 5月1日，区长说：“大家辛苦了。今后再努力。”会议结束。",)


def test_headings_inside_a_report_stay_headings() -> None:
    (bulletin,) = parse_text(
        "我区农业见闻\n\n今年我区粮食丰收。\n\n种下新希望\n\n老李种了三亩地。\n\n销路不用愁\n\n公司上门收购。"
    )
    assert bulletin.paragraphs == (
        "今年我区粮食丰收。",
        "种下新希望",
        "老李种了三亩地。",
        "销路不用愁",
        "公司上门收购。",
    )


def test_items_that_end_with_a_semicolon_stay_apart() -> None:
    (bulletin,) = parse_text(
        "工作要求\n\n要做好三件事：\n\n一是摸清底数；\n\n二是落实责任；\n\n三是加强督导。"
    )
    assert bulletin.paragraphs == ("要做好三件事：", "一是摸清底数；", "二是落实责任；", "三是加强督导。")


def test_items_that_begin_alike_stay_apart() -> None:
    (bulletin,) = parse_text("风光无限\n\n在山间，茶园返青；\n\n在河畔，柳树发芽。")
    assert bulletin.paragraphs == ("在山间，茶园返青；", "在河畔，柳树发芽。")


def test_indents_tell_paragraphs_where_marks_do_not() -> None:
    (bulletin,) = parse_text(
        "区里开会\n\u3000\u3000本报讯 5月1日，会议召开。\n各单位参加会议。\n\u3000\u3000区领导出席"
        "\n\u3000\u3000会议由区长主持。"
    )
    assert bulletin.paragraphs == (
        "本报讯 5月1日，会议召开。各单位参加会议。",
        "区领导出席",
        "会议由区长主持。",
    )


@pytest.mark.parametrize("width", range(16, 31))
def test_lines_wrapped_at_one_width_without_indents_are_joined(width: int) -> None:
    paragraph = "本报讯 5月1日，全区河道治理推进会召开。" + "".join(SENTENCES)
    wrapped = "\n".join(paragraph[at : at + width] for at in range(0, len(paragraph), width))
    (bulletin,) = parse_text(f"区里召开河道治理会\n{wrapped}")
    assert bulletin.paragraphs == (paragraph,)


def test_words_of_latin_letters_stay_apart() -> None:
    (bulletin,) = parse_text("区里办展\n\n本报讯 5月1日，展览介绍了Open\nSource软件，观众很多。")
    assert bulletin.paragraphs == ("本报讯 5月1日，展览介绍了Open Source软件，观众很多。",)
