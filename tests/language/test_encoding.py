"""Which bytes are read as what, and which are refused."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from reader.errors import SourceTextError
from reader.language.encoding import decode

PAGE = Path(__file__).parents[2] / "bulletins" / "raw" / "000_c3cb62a6280099d2.txt"
TEXT = "东湖区召开防汛工作会\n本报讯 6月3日下午，区长林可可主持会议并讲话。\n“要把安全放在第一位。”他说。\n"
TRADITIONAL = "東湖區召開防汛工作會議\n本報訊 六月三日下午，區長林可可主持會議並講話，要求各單位做好準備。\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("gb18030"), "gb18030"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.replace("\n", "").encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_reads(data: bytes, encoding: str) -> None:
    text, name = decode(data, "page.txt")
    assert name == encoding
    assert text.replace("\n", "") == TEXT.replace("\n", "")


def test_reads_traditional_text() -> None:
    assert decode(TRADITIONAL.encode("big5"), "page.txt") == (TRADITIONAL, "big5")
    assert decode(TRADITIONAL.encode("gb18030"), "page.txt") == (TRADITIONAL, "gb18030")


def test_reads_a_text_with_rare_names() -> None:
    text = TEXT + "与会者：冉㐂、𠮷田、喆骎。\n"
    assert decode(text.encode("gb18030"), "page.txt") == (text, "gb18030")


@pytest.mark.parametrize("data", [b"", b"plain ASCII\n"])
def test_reads_ascii_as_utf8(data: bytes) -> None:
    assert decode(data, "page.txt") == (data.decode(), "utf-8")


def test_a_cut_page_is_read_up_to_the_cut_or_refused() -> None:
    data = PAGE.read_bytes()
    whole = data.decode()
    refused = 0
    for length in range(0, len(data), 3):
        cut = data[: length + length % 7 % 3]
        try:
            text, encoding = decode(cut, "page.txt")
        except SourceTextError:
            refused += 1
        else:
            assert encoding == "utf-8"
            assert whole.startswith(text)
    assert refused > 1000


def test_a_damaged_page_is_never_read_as_another_encoding() -> None:
    data = bytearray(PAGE.read_bytes())
    chance = random.Random(1)  # noqa: S311 - the same damage each time
    for _ in range(1600):
        place = chance.randrange(len(data))
        kept, data[place] = data[place], chance.randrange(256)
        with suppress(SourceTextError):
            assert decode(bytes(data), "page.txt")[1] == "utf-8"
        data[place] = kept


def test_damage_is_told_with_its_line() -> None:
    with pytest.raises(SourceTextError) as caught:
        decode(TEXT.encode().replace("林".encode(), b"\xff\xfe"), "page.txt")
    assert caught.value.place == "page.txt"
    assert caught.value.line == 2
    assert "UTF-8" in caught.value.what
    assert caught.value.remedy


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        TEXT.encode() + b"\0",
        b"\xff\xfe" + (TEXT + "\0").encode("utf-16-le"),
        b"\xff\xfe\x4e",
        b"\xff\xfe\x00\xd8",
        TEXT.encode("gb18030")[:-2] + b"\xff\n",
        "caf\xe9 cr\xe8me".encode("latin-1"),
        b"\xed\xa0\x80" * 5,
        *(random.Random(seed).randbytes(64) for seed in range(50)),  # noqa: S311 - the same bytes each time
    ],
)
def test_refuses_what_is_no_text_and_says_what_to_do(data: bytes) -> None:
    with pytest.raises(SourceTextError) as caught:
        decode(data, "page.txt")
    assert caught.value.place == "page.txt"
    assert caught.value.remedy
