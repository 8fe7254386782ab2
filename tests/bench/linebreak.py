"""Count what breaks the rules in lines of 20 to 100 cells, beside Textual's own wrapping, and time both.

    python tests/bench/linebreak.py [FOLDER] [--texts N] [--step CELLS]

FOLDER holds texts (*.txt); without one the bundled page is set. Seconds are processor time, best of five.
"""

import argparse
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from rich.cells import cell_len
from textual.content import Content

from reader.language.cleaning import clean
from reader.language.linebreak import break_paragraph, fill

RAW = Path(__file__).parents[2] / "bulletins" / "raw"

# Written down apart from the rules of the program, so that neither repeats the other's mistakes.
NOT_AT_START = set("，。、；：？！”’）》〉】〕』」,.;:?!)]}%％‰℃·～–~—…／/")
OPENING = {chr(code) for code in range(0x10000) if unicodedata.category(chr(code)) in {"Ps", "Pi"}}
WHOLE = re.compile(
    r"[A-Za-z]{2,}|[0-9]+(?:[.,:/-][0-9]+)*[%％‰℃]?|[０-９]+|——|……"
    r"|\d+[—~～-]+\d+|\d{1,2}月\d{1,2}日|(?:https?://|www\.)[!-~]+"
)
FIRST = re.compile(r"[“‘（《(]*(?:\d+月\d+日|[!-~]+|[０-ｚ]+|.)?.?[^\w\s“‘（《(]*")
KINDS = ("lines", "start", "end", "split", "wide", "short", "lone", "changed")

Wrap = Callable[[str, int], Sequence[str]]


def ours(breaks: dict[str, tuple[int, ...]]) -> Wrap:
    """Wrap with breaks that were found once, as the reading pane does."""
    return lambda text, width: [text[line.start : line.end] for line in fill(text, breaks[text], width)]


def textual(text: str, width: int) -> Sequence[str]:
    """Wrap as every Static of Textual does."""
    return [line.plain for line in Content(text).wrap(width)]


def violations(text: str, lines: Sequence[str], width: int) -> Counter[str]:
    """Count the lines, and what is wrong with them."""
    found: Counter[str] = Counter(lines=len(lines))
    found["changed"] = "".join(lines) != text and "".join("".join(lines).split()) != "".join(text.split())
    found["wide"] = sum(cell_len(line.rstrip()) > width for line in lines)
    if len(lines) == 1:
        return found
    found["start"] = sum(line.lstrip()[:1] in NOT_AT_START for line in lines[1:] if line.strip())
    found["end"] = sum(line.rstrip()[-1:] in OPENING for line in lines[:-1])
    found["lone"] = len(re.sub(r"[\W_]", "", lines[-1])) < 2
    ends, place = set(), 0
    for line in lines[:-1]:
        place = text.index(line.rstrip(), place) + len(line.rstrip())
        ends.add(place)
    for whole in WHOLE.finditer(text):
        if cell_len(whole[0]) <= width:
            found["split"] += any(whole.start() < end < whole.end() for end in ends)
    found["short"] = sum(
        cell_len(line.rstrip()) * 2 < width and cell_len(line + first(following)) <= width
        for line, following in pairwise(lines)
    )
    return found


def first(line: str) -> str:
    """Say what at most stands together at the beginning of a line: a word with the marks around it."""
    found = FIRST.match(line)
    return found[0] if found else ""


def seconds(act: Callable[[], object]) -> float:
    """Say how much processor time an act takes at best."""
    times = []
    for _ in range(5):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return min(times)


def paragraphs(files: Iterable[Path]) -> list[str]:
    """Read the paragraphs of some files."""
    texts = (clean(file.read_text(encoding="utf-8")) for file in files)
    return [line.strip() for text in texts for line in text.split("\n") if line.strip()]


def main() -> None:
    """Print both tables."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("folder", nargs="?", type=Path, default=RAW)
    options.add_argument("--texts", type=int, default=1000)
    options.add_argument("--step", type=int, default=1)
    chosen = options.parse_args()
    texts = list(dict.fromkeys(paragraphs(sorted(chosen.folder.glob("*.txt"))[: chosen.texts])))
    size = sum(len(text.encode()) for text in texts) / 1e6
    widths = range(20, 101, chosen.step)
    breaks = {text: break_paragraph(text) for text in texts}
    print(f"{len(texts)} paragraphs, {size:.2f} MB, {len(widths)} widths")
    print(f"{'':8}" + "".join(f"{kind:>9}" for kind in KINDS))
    wraps: dict[str, Wrap] = {"gcnews": ours(breaks), "textual": textual}
    for name, wrap in wraps.items():
        found: Counter[str] = Counter()
        for text in texts:
            for width in widths:
                found.update(violations(text, wrap(text, width), width))
        print(f"{name:8}" + "".join(f"{found[kind]:9}" for kind in KINDS))
    once = seconds(lambda: [break_paragraph(text) for text in texts]) / size
    again = seconds(lambda: [fill(text, breaks[text], 40) for text in texts]) / size
    beside = seconds(lambda: [textual(text, 40) for text in texts]) / size
    print(f"s/MB at width 40: gcnews {once:.3f} once + {again:.3f} a fill, textual {beside:.3f}")


if __name__ == "__main__":
    main()
