"""Datelines (电头): the words a report's text opens with, such as 本报讯 or 新华社北京9月1日电."""

import re

_MEDIUM = r"(?:本报|本网|本刊|本台|本社|本站|本端|[^\s，,。；;！!？?：:（()）“”《》]{2,18}?)"
_DAY = r"(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日"
_AGENCY = r"(?:新华社|新华网|中新社|中新网|中国新闻网|人民网|光明网|央广网|国际在线|中国日报网|[^\s，,。；;！!？?：:（()）“”《》]{2,10}[社网报])"

_OPENING = re.compile(
    r"[【\[]?(?:"
    r"(?:本报|本网|本刊|本台|本社|本站|本端)(?:综合)?(?:讯|訊|消息)"
    rf"|{_MEDIUM}(?:{_DAY})?(?:讯|訊)(?=\s*[（(:：]|\s+(?:本报)?(?:记者|記者|通讯员|通訊員)|\s*{_DAY})"
    r"|[^\s，,。；;！!？?：:（()）“”《》]{0,14}(?:网|報|报|社|台|客户端|融媒|日报|晚报|频道|在线|发布|中心)消息(?=\s*[（(:：])"
    rf"|(?:据|據)?{_AGENCY}(?:[^\s，,。；;！!？?：:（()）“”《》\d]{{0,12}}?)?\s?{_DAY}\s?(?:电|電)"
    r")[】\]]?"
)
_REPORTER = re.compile(
    r"[（(](?:本报|本网)?[^\s，,。：:（()）]{0,8}?(?:记者|記者|通讯员|通訊員)[:：\s]?[^，。；（()）]{2,40}[）)](?=.)"
)
_LOOK = 80  # characters from the beginning of a line in which a dateline can stand


def dateline_end(text: str) -> int:
    """Say where the dateline ends that opens a line, in characters; 0 where there is none."""
    head = text[:_LOOK]
    found = _OPENING.match(head)
    if found:
        return found.end()
    return 1 if _REPORTER.match(head) else 0
