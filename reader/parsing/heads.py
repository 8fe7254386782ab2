"""Kicker, headline, deck (引题、主题、副题): which line of a headline block is which."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.folding import simplify
from reader.parsing.marks import depth

_EVENT = re.compile(
    "召开|举行|举办|开幕|闭幕|启动|开工|揭牌|会见|调研|督导|检查|考察|走访|慰问|印发|发布|通过|部署|传达"
    "|座谈|签约|看望|主持|出席|开展"
)
_SUBJECT = re.compile(r"[省市县区旗州镇乡局委办院校会]|街道|我")
_URGING = re.compile(
    "确保|推动|奋力|坚持|全力|切实|不断|坚决|努力|持续|加快|着力|深入|锚定|聚焦|凝聚|扎实|树牢|筑牢|压实"
)
_ADDING = re.compile(
    r".*(?:出席|主持|讲话|致辞|致词|参加|陪同|作报告|见闻|纪实|侧记|综述|扫描|掠影|巡礼|纪事|记)|写在.+之际"
)
_DASH = ("——", "--", "──", "—")
_LABEL = re.compile(r"[【\[（(][^】\]）)]{1,20}[】\]）)]|[■□●◆▲]\S{1,10}")
_PARTS = re.compile(r"[、，,\s]+")
_BROKEN_OFF = re.compile(r".*(?<![会式动坛赛议昨今明日午晚将])(?:召开|举行|举办)")
_SUBJECT_BEFORE = 2  # characters; no subject is shorter
_LONG = 40  # characters; a headline is seldom longer


@dataclass(frozen=True, slots=True)
class Head:
    """The headline block of a report."""

    kicker: str | None
    headline: str
    deck: str | None


def read_head(lines: Sequence[str]) -> Head:
    """Give each line of a headline block its place; there is at least one.

    The headline names the event with its subject; what stands above leads up to it, what stands below adds to
    it. A line that begins with a dash adds wherever it stands. Between equals the upper one is the headline;
    a line printed twice counts once.
    """
    whole = list(dict.fromkeys(_whole(lines))) if len(lines) > 1 else list(lines)
    weights = [_weight(simplify(line)) for line in whole] if len(whole) > 1 else [0]
    best = weights.index(max(weights))
    above = [line for at, line in enumerate(whole) if at < best and not line.startswith(_DASH)]
    below = [line for at, line in enumerate(whole) if at > best or (at < best and line.startswith(_DASH))]
    return Head(" ".join(above) or None, whole[best], " ".join(below) or None)


def is_label(line: str) -> bool:
    """Say whether a line only names the column a report stands in: 【图片新闻】."""
    return _LABEL.fullmatch(line) is not None


def _whole(lines: Sequence[str]) -> Iterator[str]:
    """Join a headline that was too long for one line: broken off after its verb, or inside a quotation."""
    held = ""
    for at, line in enumerate(lines):
        held += line
        broken = _BROKEN_OFF.fullmatch(simplify(held)) or any(count > 0 for count in depth(held))
        if not broken or at + 1 == len(lines):
            yield held
            held = ""


def _weight(line: str) -> int:
    """Weigh from its form alone how much a line looks like the headline."""
    if line.startswith(_DASH) or is_label(line):
        return -100
    found = _EVENT.search(line)
    weight = 0
    if found:
        weight += 4 if found.start() >= _SUBJECT_BEFORE else 2
    if _SUBJECT.search(line):
        weight += 1
    if _URGING.match(line):
        weight -= 3
    if _ADDING.fullmatch(line):
        weight -= 6
    if _is_slogan(line):
        weight -= 2
    if len(line) > _LONG:
        weight -= 4
    return weight - sum(line.count(mark) for mark in "，,、")


def _is_slogan(line: str) -> bool:
    """Say whether a line is made of phrases of one length: 锚定目标、强化担当、精准破题."""
    lengths = {len(part) for part in _PARTS.split(line) if part}
    return len(lengths) == 1 and len(line) > 2 * min(lengths)
