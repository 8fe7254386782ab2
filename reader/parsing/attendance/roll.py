"""The persons of a report, gathered from its sentences."""

import re

from reader.parsing.attendance.marks import Sentence
from reader.parsing.attendance.mentions import mentions
from reader.parsing.attendance.names import choice
from reader.parsing.attendance.presences import Presence, presences

_WORTH = re.compile("出席|参加|主持|讲话|列席|陪同|调研|视察|督导|慰问|会见|座谈|考察|检查|走访|看望|致辞|发言|宣布|召开|就座|就坐|主席台|带队|率|步入会场|通报|报告|指出|强调|介绍|一行|汇报|部署")


def gather(paragraphs: list[list[Sentence]]) -> list[Presence]:
    """Read all sentences, then those again that name a known person without an office."""
    worth = [sentence for paragraph in paragraphs for sentence in paragraph if _WORTH.search(sentence.text)]
    names = {
        sentence.text[mention.start : mention.end] for sentence in worth for mention in mentions(sentence.text)
    }
    known = re.compile(choice(frozenset(names))) if names else None
    return [presence for sentence in worth for presence in presences(sentence, known)]
