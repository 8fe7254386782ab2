"""Datelines (电头): the words a report's text opens with, such as 本报讯 or 新华社北京9月1日电."""

import re

_WORD = r"[^\s，,。；;！!？?：:（()）“”《》、]"
_DAY = r"(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日"
_OWN = r"(?:本报|本网|本刊|本台|本社|本站|本端)"
_AGENCY = r"(?:新华社|中新社|新华网|中新网|人民网|光明网|央广网|中国新闻网|中国日报网|国际在线)"
# 通讯, 快讯, 喜讯 … name a kind of report, they date none
_NEWS = r"(?<![通快简喜资短电音])[讯訊]"

_OPENING = re.compile(
    r"[【\[]?(?:"
    rf"{_OWN}(?:综合|{_DAY})?(?:讯|訊|消息)"
    rf"|{_WORD}{{2,18}}?{_NEWS}(?=\s*[（(]|[:：]|\s+{_OWN}?(?:记者|記者|通讯员|通訊員)|\s*{_DAY})"
    rf"|{_WORD}{{0,14}}(?:网|報|报|社|台|端|媒|频道|在线|发布|中心)消息(?=\s*[（(:：])"
    rf"|[据據]?(?:{_AGENCY}|{_WORD}{{2,10}}[社网報报])[^\s，,。；;！!？?：:（()）“”《》\d]{{0,12}}\s?{_DAY}\s?(?:[电電]|消息)"
    r")[】\]]?"
)
_REPORTER = re.compile(
    r"[（(][^\s，,。：:（()）]{0,12}?(?:记者|記者|通讯员|通訊員)[:：\s]?[^，。；（()）]{2,40}[）)](?=.)"
)
_LOOK = 80  # characters from the beginning of a line in which a dateline can stand
_ANY = re.compile(r"[讯訊电電消记記通]")


def dateline_end(text: str) -> int:
    """Say where the dateline ends that opens a line, in characters; 0 where there is none."""
    head = text[:_LOOK]
    if not _ANY.search(head):
        return 0
    found = _OPENING.match(head)
    return found.end() if found else 0


def opens_report(text: str) -> bool:
    """Say whether a line opens the text of a report: with a dateline, or with its reporter in brackets."""
    return dateline_end(text) > 0 or (text[:1] in {"（", "("} and _REPORTER.match(text[:_LOOK]) is not None)
