"""Kicker, headline and deck (引题、主题、副题): which line of a headline block is which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_EVENT = re.compile(
    r"召开|举行|举办|开幕|闭幕|启动|开工|揭牌|会见|调研|督导|检查|考察|走访|慰问|印发|发布|通过|部署|传达|学习贯彻|座谈|签约|看望|主持|出席|开展|召開|舉行|舉辦|會見|調研|開幕|啟動"
)
_ADDING = re.compile(r"[—–─\-]{1,2}|确保|記|记\S{1,20}$")
_LABEL = re.compile(r"[【\[][^】\]]{1,20}[】\]]$|[■□●◆].{1,10}$")


@dataclass(frozen=True, slots=True)
class Head:
    """The headline block of a report."""

    kicker: str | None
    headline: str
    deck: str | None


def read_head(lines: Sequence[str]) -> Head:
    """Give each line of a headline block its place; there is at least one.

    The headline names the event with its subject; what stands above leads up to it, what stands below adds.
    """
    best = max(range(len(lines)), key=lambda at: (_weight(lines[at]), -at))
    above = [line for at, line in enumerate(lines) if at < best and not _is_dashed(line)]
    below = [line for at, line in enumerate(lines) if at > best or (at < best and _is_dashed(line))]
    return Head(" ".join(above) or None, lines[best], " ".join(below) or None)


def _is_dashed(line: str) -> bool:
    return line.startswith(("——", "--", "──"))


def _weight(line: str) -> int:
    """Weigh how much a line looks like the headline, from its form alone."""
    weight = 0
    found = _EVENT.search(line)
    if found:
        weight += 3 if found.start() >= 2 else 1  # a subject stands before it
    if _ADDING.match(line):
        weight -= 4
    if _LABEL.match(line):
        weight -= 6
    return weight - line.count("，") - line.count(",") - line.count("、")
