"""Keep the catalogues of messages: extract, translate, compile.

`python -m tests.catalogues` brings both up to date with the code: what the code no longer says goes,
what is new comes in, English as it stands, Chinese from the tables named as arguments (one message a line,
English, tab, Chinese). A message left without Chinese is told and the exit status is 1.
"""

import io
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parents[1] / "reader"
LOCALE = PACKAGE / "locale"
LANGUAGES = ("zh", "en")
KEYWORDS = {**DEFAULT_KEYWORDS, "later": None, "N_": None}

Forms = str | tuple[str, ...]


class Plain(Catalog):
    """A catalogue whose header says only what gettext reads: no dates, no names, no needless changes."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header of the catalogue, as pairs."""
        return [
            ("Project-Id-Version", "gcnews"),
            ("Language", str(self.locale_identifier)),
            ("Plural-Forms", self.plural_forms),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def spoken() -> dict[str, Forms]:
    """Find every message of the code: its first form, and all its forms."""
    found: dict[str, Forms] = {}
    for _file, _line, message, _comments, _context in extract_from_dir(
        PACKAGE, method_map=[("**.py", "python")], keywords=KEYWORDS
    ):
        found[message if isinstance(message, str) else message[0]] = message
    return found


def place(code: str) -> Path:
    """Say where the catalogue of a language lies."""
    return LOCALE / code / "LC_MESSAGES" / "gcnews.po"


def written(code: str) -> Mapping[str, Message]:
    """Read a catalogue; empty when there is none."""
    if not place(code).exists():
        return {}
    with place(code).open("rb") as file:
        catalogue = read_po(file, locale=code)
    return {_first(message.id): message for message in catalogue if message.id}


def empty(code: str) -> Plain:
    """Make a catalogue without messages."""
    return Plain(locale=code, header_comment=f"# gcnews, {code}", charset="utf-8", fuzzy=False)


def catalogue(code: str, translations: Mapping[str, str]) -> Plain:
    """Make the catalogue of a language: what the code says, with what is known of its translation."""
    known = {first: message.string for first, message in written(code).items()}
    made = empty(code)
    for first, message in sorted(spoken().items()):
        if code == "en":
            made.add(message, message)
            continue
        told = next((translations[form] for form in _forms(message) if form in translations), None)
        text = told if told is not None else _first(known.get(first) or "")
        made.add(message, text if isinstance(message, str) else (text,))
    return made


def compiled(code: str) -> bytes:
    """Compile a catalogue as it lies there."""
    made = empty(code)
    for message in written(code).values():
        if _first(message.string):
            made.add(message.id, message.string)
    buffer = io.BytesIO()
    write_mo(buffer, made)
    return buffer.getvalue()


def table(paths: Iterable[Path]) -> dict[str, str]:
    r"""Read tables of translations; `\n` in a table is a line end in the message."""
    rows: dict[str, str] = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            english, tab, chinese = line.partition("\t")
            if tab:
                rows[english.replace("\\n", "\n")] = chinese.replace("\\n", "\n")
    return rows


def main(arguments: list[str]) -> int:
    """Bring both catalogues up to date."""
    translations = table(Path(argument) for argument in arguments)
    missing = 0
    for code in LANGUAGES:
        made = catalogue(code, translations)
        place(code).parent.mkdir(parents=True, exist_ok=True)
        with place(code).open("wb") as file:
            write_po(file, made, no_location=True, width=110)
        place(code).with_suffix(".mo").write_bytes(compiled(code))
        for message in made:
            if message.id and not _first(message.string):
                missing += 1
                sys.stdout.write(f"{code}: {_first(message.id)}\n")
    return 1 if missing else 0


def _forms(message: Forms) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else tuple(message)


def _first(message: object) -> str:
    return str(message[0]) if isinstance(message, list | tuple) else str(message)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
