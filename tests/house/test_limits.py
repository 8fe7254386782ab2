"""The measures of the house: nothing grows beyond what one reading takes in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import MODULES, TESTS, name, nodes, tree

FILE_LINES, CLASS_LINES, CLASS_METHODS, FUNCTION_LINES = 300, 200, 15, 40
VAGUE = re.compile(r"(^|_)(utils?|helpers?|common|managers?|misc|stuff)(_|$)")
FILES = MODULES + TESTS

Definition = ast.FunctionDef | ast.AsyncFunctionDef


def length(node: ast.ClassDef | Definition) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def classes() -> Iterator[tuple[Path, ast.ClassDef]]:
    for path in FILES:
        yield from ((path, node) for node in nodes(path) if isinstance(node, ast.ClassDef))


def purpose(path: Path) -> str:
    return (ast.get_docstring(tree(path)) or "").partition("\n")[0]


def test_files_are_short() -> None:
    long = {
        name(path): count
        for path in FILES
        if (count := len(path.read_text("utf-8").splitlines())) > FILE_LINES
    }
    assert long == {}


def test_files_say_what_they_are_for() -> None:
    assert [name(path) for path in FILES if not purpose(path).endswith((".", ":"))] == []


def test_a_file_is_for_one_thing() -> None:
    assert [name(path) for path in MODULES if " and " in purpose(path).lower()] == []


def test_files_are_named_after_what_they_hold() -> None:
    assert [name(path) for path in FILES if VAGUE.search(path.stem)] == []


def test_classes_are_short() -> None:
    assert [f"{name(path)}: {node.name}" for path, node in classes() if length(node) > CLASS_LINES] == []


def test_classes_have_few_methods() -> None:
    counts = {
        f"{name(path)}: {node.name}": sum(isinstance(one, Definition) for one in node.body)
        for path, node in classes()
    }
    assert {which: count for which, count in counts.items() if count > CLASS_METHODS} == {}


def test_functions_are_short() -> None:
    long = [
        f"{name(path)}:{node.lineno}: {node.name}"
        for path in FILES
        for node in nodes(path)
        if isinstance(node, Definition) and length(node) > FUNCTION_LINES
    ]
    assert long == []


def test_records_have_slots() -> None:
    loose = [
        f"{name(path)}: {node.name}"
        for path, node in classes()
        for told in map(ast.unparse, node.decorator_list)
        if not node.bases and told.startswith("dataclass") and "slots=True" not in told
    ]
    assert loose == []
