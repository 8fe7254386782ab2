"""One bulletin as the YAML file a person reads, corrects, keeps.

The last key, `imported`, is ours: `content` is the digest of the report's raw text, by which a page imported
a second time is known; `document` is the digest of all bytes above it, by which a person's edit is known.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Any

import yaml

from reader.errors import BulletinFileError
from reader.language.encoding import decode
from reader.locale import _
from reader.model import Bulletin, as_data
from reader.storage.schema import VERSION, Record, read_bulletin
from reader.storage.yaml_tree import Mapping, read_tree

MAX_BYTES = 8_000_000
"""A bulletin file may not be larger; the longest real report is a hundredth of it."""

_TAG = "tag:yaml.org,2002:"
_IMPORTED = re.compile(rb"^imported:", re.MULTILINE)
_ESCAPED = re.compile(r"\\U([0-9A-F]{8})")


@dataclass(frozen=True, slots=True)
class BulletinFile:
    """A bulletin file as read: `content` identifies the report; `edited` since import by a person."""

    bulletin: Bulletin
    content: str
    edited: bool


def dump(bulletin: Bulletin, content: str) -> bytes:
    """Write a bulletin as YAML in UTF-8: block style, keys in reading order, no line wrapped."""
    body = _yaml({"schema": VERSION, **as_data(bulletin)})
    document = hashlib.sha256(body).hexdigest()
    return body + f"imported:\n  content: '{content}'\n  document: '{document}'\n".encode()


def as_yaml(bulletin: Bulletin) -> str:
    """Write a bulletin as its file holds it, without what import adds for itself."""
    return _yaml({"schema": VERSION, **as_data(bulletin)}).decode()


def load(data: bytes, place: str) -> BulletinFile:
    """Read a bulletin file's bytes; BulletinFileError names file, line and remedy."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text, _name = decode(data, place)  # an editor may have saved it in GB18030
    tree = read_tree(text, place)
    bulletin = read_bulletin(tree, place)
    if not isinstance(tree, Mapping) or "imported" not in tree.items:
        return BulletinFile(bulletin, "", edited=True)
    imported = Record(tree, place, "bulletin").record("imported")
    return BulletinFile(
        bulletin, imported.plain("content"), edited=is_edited(data, imported.plain("document"))
    )


def is_edited(data: bytes, document: str) -> bool:
    """Say whether the bytes above `imported` are other than those whose digest stands below it."""
    ours = [found.start() for found in _IMPORTED.finditer(data)]
    return not ours or hashlib.sha256(data[: ours[-1]]).hexdigest() != document


def _yaml(tree: dict[str, Any]) -> bytes:
    text: str = yaml.serialize(_node(tree), Dumper=yaml.CSafeDumper, allow_unicode=True, width=10**9)
    if "\\U" in text and not any("\\U" in value for value in _texts(tree)):
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)  # libyaml escapes 𠮷 yet reads it
    return text.encode()


def _node(value: object) -> yaml.Node:
    """Make a YAML node; PyYAML's own representer takes three times as long to do the same."""
    match value:
        case dict():
            pairs = [(_node(key), _node(one)) for key, one in value.items()]
            return yaml.MappingNode(f"{_TAG}map", pairs, flow_style=False)
        case list():
            return yaml.SequenceNode(f"{_TAG}seq", [_node(one) for one in value], flow_style=not value)
        case str():
            return yaml.ScalarNode(f"{_TAG}str", value)
        case None:
            return yaml.ScalarNode(f"{_TAG}null", "null")
        case bool():
            return yaml.ScalarNode(f"{_TAG}bool", "true" if value else "false")
        case _:
            return yaml.ScalarNode(f"{_TAG}int", str(value))


def _texts(tree: object) -> list[str]:
    if isinstance(tree, dict):
        return [text for value in tree.values() for text in _texts(value)]
    if isinstance(tree, list):
        return [text for value in tree for text in _texts(value)]
    return [tree] if isinstance(tree, str) else []


def refuse_foreign_id(found: BulletinFile, stem: str, place: str) -> None:
    """Refuse a file whose id is not its name: a copy that would pass for the original."""
    if found.bulletin.id != stem:
        raise BulletinFileError(
            _("its id “{id}” is not its file name").format(id=found.bulletin.id),
            place=place,
            remedy=_("name the file {name}, or change its id").format(name=f"{found.bulletin.id}.yaml"),
        )
