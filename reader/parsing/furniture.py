"""Page furniture: what the page or its site prints around the reports.

Only what can be told surely is taken away: a line is furniture when the whole of it is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.parsing.lines import Line

_LONGEST = 120  # characters; no furniture is longer, a paragraph is

_NAVIGATION = (
    "上一期|下一期|上一版|下一版|上一篇|下一篇|上一页|下一页|返回主页|返回首页|返回目录|返回列表|版面导航|版面目录|标题导航"
    "|往期回顾|放大|缩小|默认|打印本页|打印|关闭窗口|关闭|收藏|分享到|分享|大|中|小|字号|字体|首页|末页|PDF版?|PDF|朗读"
)
_LABELS = "发布日期|发布时间|发表时间|发稿时间|更新时间|日期|时间|来源|信息来源|稿件来源|文章来源|浏览次数|浏览量|阅读量|点击数|点击|阅读|访问量|字号|字体大小|索引号"
_STAMP = r"\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s*星期.)?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"

_WHOLE = tuple(
    re.compile(pattern)
    for pattern in (
        r"第\s*[A-Z]?\d{1,3}\s*版.{0,60}",
        r"[A-Z]?\d{1,3}版?\s*[:：|]\s*(?:要闻|封面|综合|时政|社会|新闻|民生|专版|副刊|广告)",
        r"本期共\d+版.{0,40}",
        rf"(?:{_STAMP}|星期.)",
        rf"(?:(?:{_NAVIGATION}|[»«>＞<＜|｜\[\]【】\d]|\s)+(?:本期共.{{0,40}})?)",
        rf"(?:(?:{_LABELS})\s*[:：]\s*[^:：，,。]{{0,30}}\s*(?:\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?)?\s*){{1,6}}",
        r"[^。，,]{0,20}返回主页.{0,60}",
        r"(?:Copyright|©|版权所有).{0,80}",
    )
)
_NEEDS_WORD = re.compile(r"[^\d\W]")


def is_furniture(text: str) -> bool:
    """Say whether a whole line belongs to the page or its site and to no report."""
    return len(text) <= _LONGEST and any(pattern.fullmatch(text) for pattern in _WHOLE)


def without_furniture(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """Part the lines of the reports from the furniture; a line right after furniture is marked so.

    A page that is nothing but furniture to us is left as it is: it is then a text like any other.
    """
    kept: list[Line] = []
    taken: list[str] = []
    after = False
    for line in lines:
        if is_furniture(line.text):
            taken.append(line.text)
            after = True
        else:
            kept.append(replace(line, after_furniture=True) if after else line)
            after = False
    return (tuple(kept), tuple(taken)) if kept else (tuple(lines), ())
