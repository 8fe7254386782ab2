"""Decode the bytes of a file, or refuse them rather than read them wrongly."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from reader.errors import SourceTextError
from reader.locale import _


def decode(data: bytes, place: str) -> tuple[str, str]:
    """Decode bytes: the text, the name of its encoding."""
    for bom, name in ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(bom):
            return data[len(bom) :].decode(name), name
    for name in ("utf-8", "gb18030", "big5"):
        try:
            return data.decode(name), name
        except UnicodeDecodeError:
            continue
    raise SourceTextError(_("this is no text"), place=place)
