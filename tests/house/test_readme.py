"""The README says what the program does: its keys, its commands, its JSON."""

import re

from tests import readme

TEXT = readme.README.read_text(encoding="utf-8")


def test_the_tables_of_keys_and_commands_are_those_of_the_program() -> None:
    assert readme.filled(TEXT) == TEXT, "run: python -m tests.readme"
    assert "`gcnews search QUERY" in TEXT
    assert "| `j` `↓` |" in TEXT


def test_the_first_command_installs_and_opens_the_second_installs_and_tests() -> None:
    first, second = re.findall(r"^```sh\n(.+?)\n```$", TEXT, flags=re.MULTILINE | re.DOTALL)[:2]
    assert first.endswith("gcnews")
    assert "pytest" in second


def test_every_file_the_readme_points_at_is_there() -> None:
    pointed = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    assert pointed
    assert [name for name in pointed if not (readme.README.parent / name).exists()] == []
