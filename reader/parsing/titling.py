"""A headline for a report that prints none."""

import re
from collections.abc import Sequence

from reader.parsing.datelines import dateline_end

_RUN_IN = re.compile(r"([^\s。，,；;：:]{6,40})[\s]+(?=本报讯|(?:\d{4}年)?\d{1,2}月\d{1,2}日)")
_CLAUSE = re.compile(r"[^，,。；;！!？?：:]+")
_WHEN = re.compile(r"[（(]|(?:\d{4}年)?\d{1,2}月|\d{1,2}日|[昨今前][日天晚晨]|近日|日前|连日|上午|下午")
_LONGEST = 60  # characters

UNTITLED = "无标题，取正文首句"


def title_of(
    paragraphs: tuple[str, ...], lines: Sequence[str]
) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Find a headline in the text itself: title, paragraphs, warnings.

    A headline run into the first line is parted from it; else the first clause that says more than when.
    """
    first = paragraphs[0] if paragraphs else lines[0]
    run_in = _RUN_IN.match(first)
    if run_in:
        return run_in[1], (first[run_in.end() :], *paragraphs[1:]), ()
    clauses = _CLAUSE.findall(first[dateline_end(first) :][:400]) or [first]
    told = next((each for each in clauses if not _WHEN.match(each.strip())), clauses[0])
    return told.strip(" \u3000（）()")[:_LONGEST] or first[:_LONGEST], paragraphs, (UNTITLED,)
