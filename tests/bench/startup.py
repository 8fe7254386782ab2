"""How long from exec to the first headline, beside bare Textual: `python tests/bench/startup.py LIBRARY`.

`--import TEXTS` first imports a folder of raw texts into the folder LIBRARY.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from terminal import Terminal

from reader.library import open_library

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("hello")
Bare().run()
"""


def main() -> None:
    """Measure, alternating, and print both with their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("--import", dest="texts", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--aside", type=Path, help="folder that keeps the index for another run")
    asked = parser.parse_args()
    with TemporaryDirectory() as aside:
        env = aside_env(Path(aside), asked.aside)
        gcnews = [sys.executable, "-m", "reader", "--library", str(asked.library)]
        if asked.texts:
            subprocess.run([*gcnews, "import", str(asked.texts)], check=True, env=env)
        headline, total = indexed(asked.library, env)
        bare, ours = [], []
        for _round in range(asked.rounds):
            bare.append(measure([sys.executable, "-c", BARE], "hello", env))
            ours.append(measure(gcnews, headline, env))
        print(f"{total:,} bulletins, {asked.rounds} rounds")
        for name, figures in (("bare Textual", bare), ("gcnews", ours)):
            seconds, sizes = zip(*figures, strict=True)
            speed = f"median {median(seconds):.3f} s   least {min(seconds):.3f} s"
            print(f"{name:14} {speed}   {median(sizes):.1f} MB")
        middle, least = (
            function(s for s, _ in ours) / function(s for s, _ in bare) for function in (median, min)
        )
        print(f"{'ratio':14} median {middle:.2f}      least {least:.2f}")


def aside_env(folder: Path, cache: Path | None = None) -> dict[str, str]:
    """Give an environment whose caches and state are not the person's."""
    names = ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    return {
        **os.environ,
        "TEXTUAL_DISABLE_KITTY_KEY": "1",
        **{name: str(folder / name.lower()) for name in names},
        **({"XDG_CACHE_HOME": str(cache.absolute())} if cache else {}),
    }


def indexed(folder: Path, env: dict[str, str]) -> tuple[str, int]:
    """Build the index; give the beginning of the newest headline, and how many there are."""
    os.environ.update(env)
    with open_library(folder) as library:
        library.refresh()
        return library.shelf.rows(count=1)[0].headline[:6], library.shelf.counts().total


def measure(argv: list[str], text: str, env: dict[str, str]) -> tuple[float, float]:
    """Give seconds to the text on the screen, and megabytes then."""
    with Terminal(argv, env) as terminal:
        return terminal.wait_for(text), terminal.memory()


if __name__ == "__main__":
    main()
