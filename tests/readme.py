"""Keep the tables of the README in step with the program.

`python -m tests.readme` writes them anew, from the table of keys and from the commands.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from reader.cli.opened import not_now
from reader.cli.program import build
from reader.tui.actions import ACTIONS, UNTOLD, key_name
from tests.catalogues import written

README = Path(__file__).parents[1] / "README.md"


def chinese(message: str) -> str:
    """Translate a message by the catalogue as it is written."""
    found = written("zh").get(message)
    return str(found.string) if found and found.string else ""


def keys() -> str:
    """Lay out the table of keys, group by group."""
    rows = ["| Keys | | |", "|---|---|---|"]
    for group in dict.fromkeys(action.group for action in ACTIONS):
        rows.append(f"| **{group} {chinese(group)}** | | |")
        for action in ACTIONS:
            if action.group == group:
                told = " ".join(f"`{key_name(key)}`" for key in action.keys if key not in UNTOLD)
                rows.append(f"| {told} | {action.label} | {chinese(action.label)} |")
    return "\n".join(rows)


def commands() -> str:
    """Lay out the table of commands, with their options."""
    rows = ["| Command | |", "|---|---|"]
    rows += [f"| `{usage}` | {first_line(command)} |" for usage, command in leaves(build(not_now), "gcnews")]
    return "\n".join(rows)


def leaves(group: click.Group, path: str) -> Iterator[tuple[str, click.Command]]:
    """Give every command below a group with its usage."""
    ctx = click.Context(group, info_name=path)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        if isinstance(command, click.Group):
            yield from leaves(command, f"{path} {name}")
        elif command:
            yield " ".join((path, name, *pieces(command, ctx))).replace("|", "\\|"), command


def pieces(command: click.Command, ctx: click.Context) -> Iterator[str]:
    """Give the words of a usage line: arguments as they are, options in brackets."""
    for param in sorted(command.params, key=lambda one: isinstance(one, click.Option)):
        if isinstance(param, click.Option):
            yield f"[{' '.join(filter(None, (param.opts[0], '' if param.is_flag else param.metavar)))}]"
        else:
            yield param.make_metavar(ctx)


def first_line(command: click.Command) -> str:
    """Give what a command does, in English."""
    return (command.help or "").partition("\n")[0]


def filled(text: str) -> str:
    """Give the README with its tables as they should be."""
    for name, table in (("keys", keys()), ("commands", commands())):
        begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        before, rest = text.split(begin)
        text = f"{before}{begin}{table}\n{end}{rest.split(end)[1]}"
    return text


def main() -> int:
    """Write the tables."""
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
