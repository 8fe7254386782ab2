"""The colours of the screen by what they are for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from rich.style import Style
from textual.theme import Theme

DARK = "gcnews-dark"
LIGHT = "gcnews-light"

THEMES = (
    Theme(
        name=DARK,
        dark=True,
        primary="#e8683f",
        accent="#e8683f",
        foreground="#e9e4d8",
        background="#1b1a18",
        surface="#242220",
        panel="#3b3834",
        variables={
            "ink-soft": "#b5ac9d",
            "ink-thumb": "#6d675f",
            "ink-cursor": "#383430",
            "ink-evidence": "#54331f",
        },
    ),
    Theme(
        name=LIGHT,
        dark=False,
        primary="#a52a14",
        accent="#a52a14",
        foreground="#211f1b",
        background="#f8f5ee",
        surface="#f1ede3",
        panel="#d5cfc1",
        variables={
            "ink-soft": "#565048",
            "ink-thumb": "#a49c8c",
            "ink-cursor": "#e6e0d2",
            "ink-evidence": "#f3d9b8",
        },
    ),
)
"""Contrast of `text`, `soft` and `accent` on the paper is at least 5.5:1, of `text` above 12:1."""


@dataclass(frozen=True, slots=True)
class Ink:
    """One style for each thing that is told apart on the screen; all of them stand on the paper."""

    text: Style
    soft: Style  # dates, titles, what stands beside
    loud: Style  # the headline
    accent: Style  # what is new, marked or matched
    match: Style
    current: Style  # the match the person stands at
    evidence: Style
    rule: Style
    thumb: Style
    cursor: Style  # laid over a row: only its background

    @classmethod
    def blank(cls) -> Self:
        """Give inks without colour, for a pane that is not on a screen yet."""
        return cls(*[Style()] * 10)

    @classmethod
    def of(cls, colours: Mapping[str, str]) -> Self:
        """Mix the inks from a theme's variables, of ours or of Textual's."""
        paper = colours["background"]

        def ink(name: str, other: str, *, ground: str = paper, bold: bool = False) -> Style:
            return Style(color=colours.get(name, colours[other]), bgcolor=ground, bold=bold)

        accent = colours["accent"]
        return cls(
            text=ink("foreground", "foreground"),
            soft=ink("ink-soft", "foreground"),
            loud=ink("foreground", "foreground", bold=True),
            accent=ink("accent", "foreground"),
            match=ink("accent", "foreground", bold=True),
            current=Style(color=paper, bgcolor=accent, bold=True),
            evidence=ink("foreground", "foreground", ground=colours.get("ink-evidence", colours["panel"])),
            rule=ink("panel", "panel"),
            thumb=ink("ink-thumb", "foreground"),
            cursor=Style(bgcolor=colours.get("ink-cursor", colours["panel"])),
        )
