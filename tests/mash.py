"""`python -m tests.mash [PRESSES] [SEED]`: real keys and clicks at random, on a real X server.

The game may be left orderly, and is then started again; a traceback, any other end, or a guard that had to work is a
failure. Needs DISPLAY and xdotool.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from random import Random
from time import monotonic, sleep

from game.shell.guard import REPORT
from game.shell.window import TITLE
from tests.crash import stored

BATCH = 60
DELAY = "3"  # milliseconds between two presses
SIZE = (1000, 720)
PATIENCE = 20.0  # seconds for a window to open
PLAIN = [
    *"abcdefghijklmnopqrstuvwxyz0123456789",
    *(f"F{number}" for number in range(1, 13)),
    *("Return", "Return", "Return", "space", "Tab", "BackSpace", "Delete", "Insert", "Home", "End", "Prior", "Next"),
    *("Left", "Right", "Up", "Down", "Left", "Right", "Up", "Down"),
    *("Shift_L", "Shift_R", "Control_L", "Alt_L", "Super_L", "Caps_Lock", "Num_Lock", "Scroll_Lock"),
    *("Print", "Pause", "Menu", "XF86AudioRaiseVolume", "XF86AudioMute", "XF86AudioPlay", "XF86Back"),
    *(f"KP_{name}" for name in (*"0123456789", "Add", "Subtract", "Multiply", "Divide", "Decimal", "Enter")),
    *("period", "comma", "minus", "plus", "slash", "apostrophe", "semicolon", "grave", "bracketleft", "less"),
    *("eacute", "ssharp", "adiaeresis"),
]
CHORDS = [
    *("shift+Tab", "shift+Tab", "shift+Left", "shift+End", "shift+Insert", "shift+a", "shift+1"),
    *(f"ctrl+{name}" for name in (*"acvxz", "Left", "Right", "BackSpace", "Delete", "Home", "Insert")),
    *("ctrl+shift+Left", "ctrl+shift+End", "alt+Left", "alt+F10", "super+a", "shift+F5", "ctrl+alt+x"),
]
SIGN_IN = [
    ["sleep", "1"],
    ["key", "Return"],
    ["sleep", "1"],
    ["type", "--args", "1", "Ada"],
    ["key", "Return", "Return"],
]


def actions(rng: Random) -> Iterator[list[str]]:
    """Words for xdotool, one press or click each, without end."""
    while True:
        match rng.randrange(40):
            case 0 | 1 | 2 | 3 | 4 | 5 | 6:
                yield _click(rng, rng.choice(("1", "1", "1", "1", "2", "3", "4", "5")))
            case 7 | 8 | 9:
                yield ["key", "--delay", DELAY, rng.choice(CHORDS)]
            case 10:
                yield ["key", "--delay", DELAY, "Escape"]
            case 11:
                yield ["type", "--args", "1", "--delay", DELAY, rng.choice(("Ada", "1969", "Luna 2", "  ", "x"))]
            case 12 | 13 | 14 | 15 | 16:
                yield ["key", "--delay", DELAY, "Return"]
            case _:
                yield ["key", "--delay", DELAY, rng.choice(PLAIN)]


def _click(rng: Random, button: str) -> list[str]:
    x, y = rng.randrange(SIZE[0]), rng.randrange(SIZE[1])
    times = rng.choice(("1", "1", "1", "2"))
    return ["mousemove", "--window", "%1", str(x), str(y), "click", "--repeat", times, "--delay", "40", button]


class Game:
    """The game in a process and a window of its own."""

    def __init__(self, home: Path, seed: int) -> None:
        env = {**os.environ, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy", "HOME": str(home)}
        self.said = (home / "said.txt").open("w+", encoding="utf-8")
        command = [sys.executable, "-m", "game", "--data", str(home / "data"), "--seed", str(seed)]
        size = f"{SIZE[0]}x{SIZE[1]}"
        self.process = subprocess.Popen([*command, "--size", size], env=env, stdout=self.said, stderr=self.said)
        self.window = self._find()

    def _find(self) -> str:
        end = monotonic() + PATIENCE
        while monotonic() < end:
            found = _xdotool("search", "--pid", str(self.process.pid), "--name", TITLE)
            if found:
                _xdotool("windowfocus", "--sync", found[-1])
                return found[-1]
            sleep(0.1)
        said = Path(self.said.name).read_text(encoding="utf-8")
        raise RuntimeError(f"the window does not open ({self.process.poll()}):\n{said}")

    def do(self, words: list[str]) -> bool:
        """Send them to the window; False once the game has ended."""
        _xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "windowfocus", *words)
        return self.process.poll() is None

    def close(self) -> None:
        with suppress(ProcessLookupError):
            self.process.terminate()
        self.process.wait()
        self.said.close()


def _xdotool(*words: str) -> list[str]:
    done = subprocess.run(["xdotool", *words], capture_output=True, encoding="utf-8", check=False)
    return done.stdout.split()


def mash(presses: int, seed: int, home: Path) -> tuple[int, int, str]:
    """How many presses were made and starts it took; and what went wrong, if anything did."""
    done, starts = 0, 0
    some = chain(SIGN_IN, actions(Random(seed)))
    while done < presses:
        starts += 1
        game = Game(home, seed + starts)
        try:
            while done < presses and game.process.poll() is None:
                batch = [next(some) for _ in range(min(BATCH, presses - done))]
                done += len(batch)
                game.do([word for action in batch for word in action])
            trouble = _trouble(game, home)
        finally:
            game.close()
        if trouble:
            return done, starts, trouble
    return done, starts, ""


def _trouble(game: Game, home: Path) -> str:
    game.said.flush()
    said = Path(game.said.name).read_text(encoding="utf-8")
    code = game.process.poll()
    if (home / "data" / REPORT).exists():
        return "the guard had to work:\n" + (home / "data" / REPORT).read_text(encoding="utf-8")
    if code not in (None, 0) or "Traceback" in said:
        return f"the game ended with {code}:\n{said}"
    return ""


def main() -> int:
    presses = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory() as folder:
        done, starts, trouble = mash(presses, seed, Path(folder))
        answers = len(stored(Path(folder) / "data"))
    told = trouble or "no traceback, no other end, no guard at work"
    print(f"{done} presses in {starts} starts, {answers} answers kept: {told}")
    return int(bool(trouble))


if __name__ == "__main__":
    sys.exit(main())
