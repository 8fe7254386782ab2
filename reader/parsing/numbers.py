"""Small numbers as papers print them, in Arabic or Chinese figures."""

_DIGITS = {digit: value for value, digit in enumerate("〇一二三四五六七八九")}
_UNITS = {"十": 10, "百": 100}


def number_of(text: str) -> int:
    """Read a whole number below 1000: 38, 三十八, 一百一十二; 0 for what is none."""
    if text.isdecimal():
        return int(text)
    total = 0
    digit = 0
    for character in text:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            return 0
    return total + digit
