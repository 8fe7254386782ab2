"""What the cleaner lets through: visible text, line feeds, joiners where they join."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.cleaning import clean, clean_line, removed

EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HOSTILE = (
    "a管\r\n\t\x1b\x85\x9b\xad\u200b\u200d\u202e\u2028\ufe0f\ufeff\ud800\uffff"
    "👩🏽❤🏴\U000e0067\U000e007fकᠠ\u180b1\u20e3"
)


def test_no_character_of_all_is_a_command_hidden_or_no_character() -> None:
    for character in map(clean, EVERY_CHARACTER):
        for left in character:
            category = unicodedata.category(left)
            assert left == "\n" or category not in {"Cc", "Cs", "Zl", "Zp"}
            assert (
                category != "Cf"
                or left in "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
                or (
                    0x110BD
                    <= ord(left)
                    <= 0x1D000  # number signs and Egyptian joiners: seen, or of a dead script
                )
            )
            assert ord(left) & 0xFFFE != 0xFFFE
            assert not 0xFDD0 <= ord(left) <= 0xFDEF
            assert left not in BIDI


def test_what_can_be_seen_stays() -> None:
    for character in EVERY_CHARACTER:
        if unicodedata.category(character)[0] in "LNPSZM" and clean(character) != character:
            assert (
                unicodedata.name(character).startswith(
                    (
                        "HANGUL",
                        "KHMER VOWEL INHERENT",
                        "VARIATION",
                        "COMBINING GRAPHEME",
                        "MONGOLIAN",
                        "HALFWIDTH HANGUL",
                    )
                )
                or character in "\u2028\u2029"
            )


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("一\r\n二\r三\x85四\u2028五\u2029六\f七\v八", "一\n二\n三\n四\n五\n六\n七\n八"),
        ("一\r\r\n二", "一\n\n二"),
        ("一\t二", "一 二"),
        ("\ufeff东湖", "东湖"),
        ("东\u200b湖\xad区\u2060会\U000e0041议", "东湖区会议"),
        ("东湖\x1b]52;c;aGk=\x07区\x9b31m\x00", "东湖\ufffd]52;c;aGk=\ufffd区\ufffd31m\ufffd"),
        ("\u202e议会\u2066东\u2069", "议会东"),
        ("\ud800\ufffe\U0010ffff", "\ufffd\ufffd\ufffd"),
        ("葛\U000e0100城祥\ufe00", "葛城祥"),
        ("东\u200d湖\ufe0f", "东湖"),
    ],
)
def test_cleans(raw: str, seen: str) -> None:
    assert clean(raw) == seen


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d👩\u200d👧\u200d👦",
        "👩🏽\u200d🚒来了",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "🇨🇳",
        "می\u200cخواهم",
        "क्\u200dष",
        "ᠠ\u180bᠨ",
        "　　东湖区　会议\xa0。𠮷\ue000",
    ],
)
def test_keeps_what_belongs_together(text: str) -> None:
    assert clean(text) == text
    assert removed(text) == 0


def test_a_joiner_hidden_in_an_emoji_sequence_goes() -> None:
    assert clean("👩\u200b\u200d👩\u200d") == "👩👩"
    assert clean("\U000e0067\U000e007f🏴\U000e0067") == "🏴"


def test_one_line_stays_one_line() -> None:
    assert clean_line("东湖\r\n区\u2028\x1b") == "东湖 区 \ufffd"


def test_counts_what_was_removed_or_replaced_but_no_line_ends() -> None:
    assert removed("东\u200b湖\r\n区\t\x1b[0m\ufffd\u2028") == 2


@given(st.text(alphabet=HOSTILE) | st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert removed(once) == 0
