"""Bylines in the forms papers print them, and what only looks like one."""

import pytest

from reader.parsing import parse_text
from reader.parsing.bylines import byline_of


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("记者 方可 通讯员 于晓彤 文/图", ["记者 方可", "通讯员 于晓彤"]),
        ("□记者 方可", ["记者 方可"]),
        ("(记者 方可)", ["记者 方可"]),
        ("本报记者 方可", ["记者 方可"]),
        ("清溪日报·新清溪客户端记者 方可 通讯员 于晓彤", ["记者 方可", "通讯员 于晓彤"]),
        ("本报首席记者 方可 见习记者 贺云", ["首席记者 方可", "见习记者 贺云"]),
        ("记者 贾　佳 曾 静", ["记者 贾佳", "记者 曾静"]),
        ("通讯员 钟 离 文/图", ["通讯员 钟离"]),
        ("欧阳 锋 摄", ["摄 欧阳锋"]),
        ("记者方可贺云孟庆丰", ["记者 方可", "记者 贺云", "记者 孟庆丰"]),
        ("记者：方可、贺云", ["记者 方可", "记者 贺云"]),
        ("方可摄影报道", ["摄影报道 方可"]),
        ("方可 贺云 摄", ["摄 方可", "摄 贺云"]),
        ("文/方可 图/贺云", ["文 方可", "图 贺云"]),
        ("方可/文 贺云/图", ["文 方可", "图 贺云"]),
        ("撰文：方可 摄影：贺云", ["撰文 方可", "摄影 贺云"]),
        ("责编:方可", ["责编 方可"]),
        ("编 辑：方 可　审 核：贺云", ["编辑 方可", "审核 贺云"]),
        ("编辑丨方可", ["编辑 方可"]),
        ("[责任编辑：方可]", ["责任编辑 方可"]),
        ("来源：清溪区教育局 作者：方可 发布时间：2022-09-10 10:20", ["作者 方可"]),
        ("通讯员 区教育局 方可", ["通讯员 方可"]),
        ("(方可)", ["方可"]),
        ("(苗建文)", ["苗建文"]),
        ("（区教育局 方可）", ["方可"]),
        ("記者 葉蓁 攝影報道", ["記者 葉蓁"]),
        ("记者 买买提·艾力", ["记者 买买提·艾力"]),
    ],
)
def test_a_line_that_is_a_byline(line: str, names: list[str]) -> None:
    signed = byline_of(line)
    assert signed is not None
    assert [f"{name.role} {name.name}".strip() for name in signed.names] == names


@pytest.mark.parametrize(
    "line",
    [
        "记者节前夕区领导慰问新闻工作者",
        "记者调查",
        "记者从区教育局获悉",
        "图片新闻",
        "【图片新闻】",
        "图为活动现场",
        "（高新区）",
        "（图）",
        "编辑部",
        "教育部门",
        "通讯员培训班开班",
        "摄影展今日开幕",
        "来源：清溪区教育局",
    ],
)
def test_a_line_that_is_none(line: str) -> None:
    assert byline_of(line) is None


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("会议圆满结束。（方可）", ["方可"]),
        ("会议圆满结束,(方可)", ["方可"]),
        ("会议圆满结束。(本网记者:方可)", ["记者 方可"]),
        ("会议圆满结束。 方可 摄", ["摄 方可"]),
        ("会议圆满结束。本报记者 方可 摄", ["记者 方可"]),
        ("会议圆满结束。（来源：区融媒体中心 记者：方可 编辑：贺云）", ["记者 方可", "编辑 贺云"]),
        ("会议圆满结束。（完）", []),
        ("会议圆满结束（见图）", []),
    ],
)
def test_a_byline_at_the_end_of_the_text_stays_in_it_and_is_read(last: str, names: list[str]) -> None:
    (bulletin,) = parse_text(f"区里开会\n本报讯 5月1日，会议召开。\n{last}")
    assert bulletin.paragraphs[-1] == last
    assert [f"{name.role} {name.name}".strip() for name in bulletin.byline] == names


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("本报讯(记者 方可 通讯员 于晓彤)", ["记者 方可", "通讯员 于晓彤"]),
        ("本报讯 记者方可、通讯员于晓彤报道：", ["记者 方可", "通讯员 于晓彤"]),
        ("本报讯（方可）", ["方可"]),
        ("本报5月1日讯（首席记者 方 可）", ["首席记者 方可"]),
        ("新华社郑州5月1日电（记者方可、贺云）", ["记者 方可", "记者 贺云"]),
        ("清溪网讯（通讯员 方可）", ["通讯员 方可"]),
        ("（记者 方可）", ["记者 方可"]),
        ("清溪台消息（新闻早班车）：", []),
        ("本报讯 记者从区教育局获悉，", []),
    ],
)
def test_a_byline_after_the_dateline(opening: str, names: list[str]) -> None:
    (bulletin,) = parse_text(f"区里开会\n{opening}5月1日，会议召开。")
    assert bulletin.headline == "区里开会"
    assert [f"{name.role} {name.name}".strip() for name in bulletin.byline] == names


def test_a_caption_signed_by_its_photographer_ends_no_report() -> None:
    (bulletin,) = parse_text(
        "区里开会\n本报讯 5月1日，会议召开。\n图为会议现场。 记者 方可 摄\n第二项议程\n会议还审议了报告。"
    )
    assert [(name.role, name.name) for name in bulletin.byline] == [("记者", "方可")]
    assert bulletin.paragraphs[-2:] == ("第二项议程", "会议还审议了报告。")
