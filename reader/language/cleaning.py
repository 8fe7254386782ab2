r"""Clean text of what a terminal would obey, of what nobody can see.

Three things may happen to a character (Unicode names in brackets):

- a line end (CR LF, CR, VT, FF, U+0085, U+2028, U+2029) becomes a line feed, a tab becomes a space;
- what a terminal obeys and what is no character (C0, DEL, C1, lone surrogates, noncharacters) becomes
  U+FFFD, so that the person sees that something stood there;
- what is invisible (Bidi_Control, Default_Ignorable_Code_Point, interlinear annotations) is removed, so that
  a word is found although something was hidden in it.

Joiners and selectors stay where they do their work: inside emoji sequences (ZWJ, U+FE0F, keycaps, flags by
tags) and right after a letter of a script that needs them (Arabic, the Indic scripts, Mongolian). Variation
selectors after a Han character (U+FE00-FE02, U+E0100-E01EF) go: no terminal draws the variant, and the plain
character must be found.
"""

import re

REPLACED = "\ufffd"

_LINE_ENDS = "\r\v\f\x85\u2028\u2029"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(0x10000 * plane + 0xFFFE)}-{chr(0x10000 * plane + 0xFFFF)}" for plane in range(17)
)
_OBEYED = "\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff" + _NONCHARACTERS
_HIDDEN = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)

_UNCLEAN = re.compile(f"[\t{_LINE_ENDS}{_OBEYED}{_HIDDEN}]")
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
_CONTROL = re.compile(f"[{_OBEYED}]")

# Extended_Pictographic, as far as it is drawn as emoji, with the skin tones.
_EMOJI = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u2388\u23cf\u23e9-\u23f3\u23f8-\u23fa"
    "\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_EMOJI_ONE = f"[{_EMOJI}]\ufe0f?[\U0001f3fb-\U0001f3ff]?"
_FLAG_TAGS = "[\U000e0020-\U000e007e]{1,16}\U000e007f"
_JOINING = (
    "\u0600-\u074f\u0840-\u0dff\u0f00-\u109f\u1780-\u18af\ua800-\uabff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
)
_HIDDEN_OR_KEPT = re.compile(
    "(?P<kept>"
    f"\U0001f3f4{_FLAG_TAGS}"
    f"|{_EMOJI_ONE}(?:\u200d{_EMOJI_ONE})*"
    "|[0-9#*]\ufe0f\u20e3"
    "|[\u1820-\u18aa][\u180b-\u180f]"
    f"|[{_JOINING}][\u200c\u200d]"
    f")|[{_HIDDEN}]"
)


def clean(text: str) -> str:
    """Make text safe to show, store or print, its line ends line feeds; clean text stays as it is."""
    if not _UNCLEAN.search(text):
        return text
    text = _CONTROL.sub(REPLACED, _LINE_END.sub("\n", text).replace("\t", " "))
    return _HIDDEN_OR_KEPT.sub(_kept, text)


def clean_line(text: str) -> str:
    """Clean text for a place of one line (a status, a file name, an error): line ends become spaces."""
    return clean(text).replace("\n", " ")


def removed(text: str) -> int:
    """Count the characters that `clean` removes or replaces; line ends and tabs do not count."""
    cleaned = clean(text)
    gone = len(text) - text.count("\r\n") - len(cleaned)
    return gone + cleaned.count(REPLACED) - text.count(REPLACED)


def _kept(found: re.Match[str]) -> str:
    return found["kept"] or ""
