"""What text from outside could become a command through is not in the code."""

import ast
from collections.abc import Iterator

from tests.house.source import MODULES, imports, name, nodes

FORBIDDEN_CALLS = {
    "eval",
    "exec",
    "compile",
    "__import__",
    "subprocess.getoutput",
    "subprocess.getstatusoutput",
}
FORBIDDEN_BEGINNINGS = ("os.system", "os.popen", "os.exec", "os.spawn", "os.startfile", "pty.", "webbrowser.")
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "pty", "webbrowser"}
YAML_LOADERS = {"yaml.load", "yaml.load_all", "yaml.safe_load", "yaml.full_load", "yaml.unsafe_load"}


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    for path in MODULES:
        for node in nodes(path):
            if isinstance(node, ast.Call):
                yield f"{name(path)}:{node.lineno}", ast.unparse(node.func), node


def test_nothing_evaluates_text_or_starts_a_program_by_name() -> None:
    wrong = [
        f"{where}: {called}"
        for where, called, _node in calls()
        if called in FORBIDDEN_CALLS or called.startswith(FORBIDDEN_BEGINNINGS)
    ]
    assert wrong == []


def test_nothing_runs_a_shell() -> None:
    assert [
        where for where, _called, node in calls() if any(one.arg == "shell" for one in node.keywords)
    ] == []


def test_nothing_unpacks_objects_from_bytes() -> None:
    wrong = [
        f"{name(path)}:{line}: {module}"
        for path in MODULES
        for line, module in imports(path)
        if module.split(".")[0] in FORBIDDEN_MODULES
    ]
    assert wrong == []


def test_yaml_is_read_as_plain_text_only() -> None:
    wrong = [
        f"{where}: {ast.unparse(node)}"
        for where, called, node in calls()
        if called in YAML_LOADERS and "CBaseLoader" not in ast.unparse(node)
    ]
    assert wrong == []
