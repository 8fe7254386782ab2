"""A bulletin's text as Markdown shows it: just as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.cli.forms import escape

MARKDOWN = MarkdownIt("gfm-like", {"linkify": False})


def shown(text: str) -> str:
    """Give what a reader of Markdown sees of a paragraph; empty when it is none."""
    tokens = MARKDOWN.parse(text)
    if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
        return ""
    return "".join(child.content for child in tokens[1].children or [])


@pytest.mark.parametrize(
    "text",
    [
        "“4+1”助企纾困",
        "1.压实责任;2.强化督导",
        "12) 项任务",
        "- 第一项",
        "# 不是标题",
        "三个*星*、_下划线_、`反引号`、~~删除~~",
        "[链接](http://example.org) <b>粗</b> &lt; A|B",
        "=====",
        "\\*",
    ],
)
def test_what_markdown_would_take_for_markup_stays_text(text: str) -> None:
    assert shown(escape(text)) == text


@given(st.text("管城区1.)-+=*_`#>|~[]()<&!\\", min_size=1, max_size=12))
def test_any_text_stays_as_it_is(text: str) -> None:
    assert shown(escape(text)) == text
