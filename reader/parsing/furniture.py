"""Page furniture: what the page or its site prints around the reports.

Only what can be told surely is taken away: a line is furniture when the whole of it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.parsing.lines import Line

_LONGEST = 120  # characters; no furniture is longer, a paragraph is

_STAMP = (
    r"(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}日?"
    r"(?:\s*星期[一二三四五六日])?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
)
# A day of the week heads a page; a bare 2022年9月10日 may be the end of a letter.
_DAY_OF_WEEK = r"(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*)?星期[一二三四五六日]"
_TURNING = re.compile(
    r"上一期|下一期|上一版|下一版|上一篇|下一篇|上一页|下一页|返回主页|返回首页|返回目录|返回列表|版面导航|版面目录"
    r"|标题导航|往期回顾|往期|首页|末页|PDF版|PDF|数字报|本期共\s?\d{1,3}\s?版|当前第?\s?[A-Z]?\d{1,3}\s?版"
)
_SERVING = re.compile(
    r"放大|缩小|默认|打印本页|打印|关闭窗口|关闭|收藏|分享到|分享|字号|字体|朗读|[大中小](?![^\s大中小】\]|｜])"
)
_NOTE = re.compile(
    r"(?:信息来源|稿件来源|文章来源|来源)\s*[:：|｜丨]\s*[^\s:：，,。]{1,24}"
    rf"|(?:发布日期|发布时间|发表时间|发稿时间|更新时间|日期|时间)\s*[:：|｜丨]\s*{_STAMP}"
    r"|(?:浏览次数|浏览量|浏览|阅读次数|阅读量|点击次数|点击数|点击|阅读|访问量|人气)\s*[:：]?\s*\d{1,9}(?:\s*次)?"
    rf"|{_DAY_OF_WEEK}|(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}(?:\s*\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?)?"
)
_FILLING = re.compile(r"[\s|｜»«>＞<＜\[\]【】:：,，、]+|(?<!\d)\d{1,3}(?!\d)")
_NUMBERED_PAGE = re.compile(
    r"第\s?[A-Z]?\d{1,3}\s?版(?:\s*[:：].{1,40})?"
    r"|[A-Z]?\d{1,3}版?\s?[:：|]\s?(?:要闻|封面|综合|时政|社会|新闻|民生|专版|副刊|广告)"
)
_RETURNING = re.compile(r"[^。，,]{0,20}(?:返回主页|版面导航).{0,60}")
_STARTS = re.compile(
    r"[第\dA-Z上下返版标往首末本当»«>＞<＜|｜\[\]【】信稿文来发更日时浏阅点访人星字放缩默打关收分大中小朗数]"
    r"|.{0,20}(?:返回主页|版面导航)"
)


@dataclass(frozen=True, slots=True)
class Stripped:
    """The lines of a page without its furniture, with the furniture."""

    lines: tuple[Line, ...]
    furniture: tuple[str, ...]


def is_furniture(text: str) -> bool:
    """Say whether a whole line belongs to the page or its site and to no report."""
    if len(text) > _LONGEST or not _STARTS.match(text):
        return False
    return turns_page(text) or _notes(text)


def turns_page(text: str) -> bool:
    """Say whether a line stands between two pages of the paper: what is above belongs to no report below."""
    if _NUMBERED_PAGE.fullmatch(text) or _RETURNING.fullmatch(text):
        return True
    return _is_made_of(text, _TURNING)


def without_furniture(lines: Sequence[Line]) -> Stripped:
    """Part the lines of the reports from the furniture; a line right after a page's end is marked so.

    A page that is nothing but furniture to us is left as it is: it is then a text like any other.
    """
    kept: list[Line] = []
    taken: list[str] = []
    turned = False
    for line in lines:
        if is_furniture(line.text):
            taken.append(line.text)
            turned = turned or turns_page(line.text)
        else:
            kept.append(replace(line, on_new_page=True) if turned else line)
            turned = False
    return Stripped(tuple(kept), tuple(taken)) if kept else Stripped(tuple(lines), ())


def _notes(text: str) -> bool:
    """Say whether a line is about a text: when it was published, whence it comes, how to print it."""
    return _is_made_of(text, _NOTE) or _is_made_of(text, _SERVING)


def _is_made_of(text: str, words: re.Pattern[str]) -> bool:
    """Say whether a line holds such words, with marks and page numbers between them and nothing else."""
    rest, count = words.subn(" ", text)
    return count > 0 and not _FILLING.sub("", rest)
