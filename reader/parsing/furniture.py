"""Page furniture: what the page or its site prints around the reports.

Only what can be told surely is taken away: a line is furniture when the whole of it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.parsing.lines import Line

_LONGEST = 120  # characters; no furniture is longer, a paragraph is

_STAMP = r"\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s*星期.)?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
_TURNING = (
    "上一期|下一期|上一版|下一版|上一篇|下一篇|上一页|下一页|返回主页|返回首页|返回目录|返回列表|版面导航|版面目录"
    "|标题导航|往期回顾|往期|首页|末页|PDF版|PDF|数字报"
)
_SERVING = "放大|缩小|默认|打印本页|打印|关闭窗口|关闭|收藏|分享到|分享|大|中|小|字号|字体|朗读"
_SOURCE = "信息来源|稿件来源|文章来源|来源"
_DATED = "发布日期|发布时间|发表时间|发稿时间|更新时间|日期|时间"
_COUNTED = "浏览次数|浏览量|阅读次数|阅读量|点击次数|点击数|点击|阅读|访问量|人气"
_NOTE = (
    rf"(?:(?:{_SOURCE})\s*[:：]\s*[^\s:：，,。]{{1,24}}|(?:{_DATED})\s*[:：]\s*{_STAMP}"
    rf"|(?:{_COUNTED})\s*[:：]?\s*\d{{1,9}}(?:\s*次)?|{_STAMP}|字号\s*[:：]?[\s大中小默认\[\]【】]*|【\s*大\s*中\s*小\s*】)"
)

PAGE_TURNING = tuple(
    re.compile(pattern)
    for pattern in (
        r"第\s*[A-Z]?\d{1,3}\s*版(?:\s*[:：].{1,40})?",
        r"[A-Z]?\d{1,3}版?\s*[:：|]\s*(?:要闻|封面|综合|时政|社会|新闻|民生|专版|副刊|广告)",
        rf"(?:(?:{_TURNING}|本期共\s*\d+\s*版|当前第?\s*[A-Z]?\d+\s*版|\d{{1,3}}|[»«>＞<＜|｜\[\]【】,，]|\s)+)",
        r"[^。，,]{0,20}(?:返回主页|版面导航).{0,60}",
    )
)
"""Between the pages of a paper: what stands above belongs to no report below."""

NOTES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NOTE}(?:[\s|｜]*{_NOTE}){{0,6}}",
        r"星期[一二三四五六日]",
        rf"(?:{_SERVING}|[|｜\[\]【】:：]|\s)+",
        r"(?:Copyright|©|版权所有).{0,80}",
    )
)
"""About a text, often between its headline and its first line: when it was published, how to print it."""

_STARTS = re.compile(
    r"[第\dA-Z上下返版标往首末PD本当»«>＞<＜|｜\[\]【】信稿文来发更日时浏阅点访人字星放缩默打关收分大中小朗C©]|.{0,20}(?:返回主页|版面导航)"
)


@dataclass(frozen=True, slots=True)
class Stripped:
    """The lines of a page without its furniture, with the furniture."""

    lines: tuple[Line, ...]
    furniture: tuple[str, ...]


def is_furniture(text: str) -> bool:
    """Say whether a whole line belongs to the page or its site and to no report."""
    return _turns_page(text) or _notes(text)


def without_furniture(lines: Sequence[Line]) -> Stripped:
    """Part the lines of the reports from the furniture; a line right after a page's end is marked so.

    A page that is nothing but furniture to us is left as it is: it is then a text like any other.
    """
    kept: list[Line] = []
    taken: list[str] = []
    turned = False
    for line in lines:
        if len(line.text) > _LONGEST or not _STARTS.match(line.text):
            known = turns = False
        else:
            turns = _turns_page(line.text)
            known = turns or _notes(line.text)
        if known:
            taken.append(line.text)
            turned = turned or turns
        else:
            kept.append(replace(line, on_new_page=True) if turned else line)
            turned = False
    return Stripped(tuple(kept), tuple(taken)) if kept else Stripped(tuple(lines), ())


def _turns_page(text: str) -> bool:
    return not text.isdecimal() and any(pattern.fullmatch(text) for pattern in PAGE_TURNING)


def _notes(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in NOTES)
