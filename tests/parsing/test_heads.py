"""Where reports begin, and which line of a headline block is which."""

import pytest

from reader.parsing import parse_text
from reader.parsing.heads import Head, read_head


@pytest.mark.parametrize(
    ("lines", "head"),
    [
        (["清溪区召开经济运行会"], Head(None, "清溪区召开经济运行会", None)),
        (
            ["锚定目标、强化担当、精准破题", "清溪区召开重点工作会"],
            Head("锚定目标、强化担当、精准破题", "清溪区召开重点工作会", None),
        ),
        (["清溪区召开防汛工作会", "确保安全度汛"], Head(None, "清溪区召开防汛工作会", "确保安全度汛")),
        (
            ["凝心聚力 真抓实干", "清溪区举行项目签约仪式", "总投资二十亿元"],
            Head("凝心聚力 真抓实干", "清溪区举行项目签约仪式", "总投资二十亿元"),
        ),
        (["——致敬白衣天使", "清溪区举办医师节活动"], Head(None, "清溪区举办医师节活动", "——致敬白衣天使")),
        (["【今日关注】", "老街换新颜"], Head("【今日关注】", "老街换新颜", None)),
        (["清溪区召开", "防汛工作视频会议"], Head(None, "清溪区召开防汛工作视频会议", None)),
        (["清溪区开展“学雷锋、", "树新风”活动"], Head(None, "清溪区开展“学雷锋、树新风”活动", None)),
        (
            ["清溪区党代会今日开幕", "陆文博主持", "听取和审议区委工作报告"],
            Head(None, "清溪区党代会今日开幕", "陆文博主持 听取和审议区委工作报告"),
        ),
        (["清溪区两会召开", "清溪区两会召开"], Head(None, "清溪区两会召开", None)),
        (["清溪区党代会昨举行", "一百人参会"], Head(None, "清溪区党代会昨举行", "一百人参会")),
        (["清溪区两会召开", "代表共商发展"], Head(None, "清溪区两会召开", "代表共商发展")),
    ],
)
def test_each_line_of_the_block_has_its_place(lines: list[str], head: Head) -> None:
    assert read_head(lines) == head


def test_a_plain_text_is_one_report_and_its_first_line_the_headline() -> None:
    (bulletin,) = parse_text("一封公开信\n\n短句子\n\n第一段话在这里结束。\n\n第二段话在这里结束。")
    assert (bulletin.kicker, bulletin.headline, bulletin.deck) == (None, "一封公开信", None)
    assert bulletin.paragraphs == ("短句子", "第一段话在这里结束。", "第二段话在这里结束。")
    assert (bulletin.byline, bulletin.meetings, bulletin.warnings) == ((), (), ())


def test_a_report_without_a_headline_is_told() -> None:
    (bulletin,) = parse_text("本报讯 5月1日上午，松江区召开河道治理会。会议由区长主持。")
    assert bulletin.headline == "松江区召开河道治理会"
    assert bulletin.paragraphs == ("本报讯 5月1日上午，松江区召开河道治理会。会议由区长主持。",)
    assert bulletin.warnings == ("无标题，取正文首句",)


def test_a_label_alone_is_no_headline() -> None:
    (bulletin,) = parse_text("【图片新闻】\n5月1日，松江区举行龙舟赛。图为比赛现场。\n方可摄影报道")
    assert (bulletin.kicker, bulletin.headline) == ("【图片新闻】", "松江区举行龙舟赛")


def test_a_first_line_that_is_the_text_itself_is_no_headline() -> None:
    (bulletin,) = parse_text("会议由区长主持，各街道负责人参加会议。\n\n会议强调，要抓好落实。")
    assert len(bulletin.paragraphs) == 2


def test_a_headline_run_into_the_first_line_is_parted_from_it() -> None:
    (bulletin,) = parse_text("我县召开植树造林动员会 3月5日，我县召开会议，部署造林工作。(方可)")
    assert bulletin.headline == "我县召开植树造林动员会"
    assert bulletin.paragraphs == ("3月5日，我县召开会议，部署造林工作。(方可)",)
    assert bulletin.warnings == ()


def test_a_dateline_under_no_headline_goes_on_with_the_report() -> None:
    (bulletin,) = parse_text("大会今日开幕\n本报讯 5月1日，预备会议举行。\n本报讯 5月1日，主席团会议举行。")
    assert len(bulletin.paragraphs) == 2


def test_a_report_begins_after_the_byline_of_another_even_without_a_dateline() -> None:
    first, second = parse_text(
        "区里开会\n本报讯 5月1日，会议召开。\n记者 方可\n区里种树\n5月2日，干部群众一起种树。\n记者 贺云"
    )
    assert (first.headline, second.headline) == ("区里开会", "区里种树")
    assert [each.byline[0].name for each in (first, second)] == ["方可", "贺云"]


def test_words_that_only_look_like_a_dateline_open_no_report() -> None:
    (bulletin,) = parse_text("今日要闻\n\n本报评论员文章。\n\n新华社通讯：大河奔流\n\n文章全文见三版。")
    assert bulletin.headline == "今日要闻"
    assert "新华社通讯：大河奔流" in bulletin.paragraphs
