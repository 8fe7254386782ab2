"""How long from a key to the changed screen: `python tests/bench/keys.py LIBRARY`."""

import argparse
import sys
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from startup import aside_env, indexed
from terminal import Terminal

KEYS = (("j", [b"j"]), ("PgDn", [b"\x1b[6~"]), ("J", [b"J"]), ("Space", [b" "]), ("G g", [b"G", b"g"]))
WARM = 5  # presses before those that count


def main() -> None:
    """Press each key many times and print how soon it shows: the first bytes drawn, and the last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("--presses", type=int, default=100)
    parser.add_argument("--aside", type=Path, help="folder that keeps the index for another run")
    asked = parser.parse_args()
    with TemporaryDirectory() as aside:
        env = aside_env(Path(aside), asked.aside)
        headline, total = indexed(asked.library, env)
        argv = [sys.executable, "-m", "reader", "--library", str(asked.library)]
        print(f"{total:,} bulletins, {asked.presses} presses of each key")
        with Terminal(argv, env) as terminal:
            terminal.wait_for(headline)
            terminal.settle(1)
            for name, keys in KEYS:
                times = [terminal.press(keys[at % len(keys)]) for at in range(asked.presses + WARM)][WARM:]
                for what, place in (("first", 0), ("last", 1)):
                    shown = sorted(pair[place] * 1000 for pair in times if pair[1])
                    cuts = quantiles(shown, n=20)
                    figures = f"p50 {cuts[9]:5.1f} ms   p95 {cuts[18]:5.1f} ms"
                    print(f"{name:6} {what:5} bytes  {figures}   of {len(shown)}")
            print(f"memory {terminal.memory():.1f} MB")


if __name__ == "__main__":
    main()
