"""What a command prints, in each of its forms, clean for any terminal."""

import csv
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from reader.language.cleaning import clean, clean_line

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # a cell that begins so, a spreadsheet computes
MARKED = ("\x1b[1;31m", "\x1b[0m")  # bold vermilion, as on the screen
_ESCAPED = re.compile(r"\\(?:u00|[bfrt])")  # how JSON writes a control character


def write(text: str) -> None:
    """Print text of one line or more; the last line is ended."""
    sys.stdout.write(clean(text.removesuffix("\n")) + "\n")


def write_marked(text: str, marks: Iterable[tuple[int, int]], indent: str = "") -> None:
    """Print a line with the spans of it that matched, in colour where the terminal has any."""
    style = MARKED if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else ("", "")
    parts, at = [indent], 0
    for start, end in marks:
        parts += [clean_line(text[at:start]), style[0], clean_line(text[start:end]), style[1]]
        at = end
    sys.stdout.write("".join(parts) + clean_line(text[at:]) + "\n")


def write_json(data: Mapping[str, Any]) -> None:
    """Print one JSON document, indented."""
    sys.stdout.write(_json(data, indent=2) + "\n")


def write_json_list(key: str, items: Iterable[Mapping[str, Any]], **head: Any) -> int:  # noqa: ANN401 - any JSON
    """Print `{head…, key: [items…]}` as the items come, each on its own line; give their number."""
    sys.stdout.write(_json(head)[:-1] + (", " if head else "") + f'"{key}": [')
    count = 0
    for item in items:
        sys.stdout.write((",\n" if count else "\n") + _json(item))
        count += 1
    sys.stdout.write("\n]}\n" if count else "]}\n")
    return count


def write_lines(lines: Iterable[str]) -> int:
    """Print lines as they come; give their number."""
    count = 0
    for line in lines:
        sys.stdout.write(clean_line(line) + "\n")
        count += 1
    return count


def write_csv(header: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    """Print a table as CSV in UTF-8; a cell a spreadsheet would take for a formula gets a `'` before it."""
    buffer = io.StringIO()
    table = csv.writer(buffer, lineterminator="\n")
    table.writerow(header)
    table.writerows([_cell(value) for value in row] for row in rows)
    write(buffer.getvalue())


def data_of(found: "DataclassInstance") -> dict[str, Any]:
    """Give a record as plain dicts and lists."""
    return asdict(found, dict_factory=lambda pairs: {key: _listed(value) for key, value in pairs})


def _listed(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _cell(value: object) -> str:
    if isinstance(value, tuple | list):
        value = " ".join(map(str, value))
    text = "" if value is None else clean_line(str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text


def _json(data: object, indent: int | None = None) -> str:
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    if _ESCAPED.search(text) or clean(text) != text:
        text = json.dumps(_cleaned(data), ensure_ascii=False, indent=indent)
    return text


def _cleaned(data: object) -> object:
    match data:
        case str():
            return clean(data)
        case Mapping():
            return {clean(str(key)): _cleaned(value) for key, value in data.items()}
        case list() | tuple():
            return [_cleaned(value) for value in data]
        case _:
            return data
