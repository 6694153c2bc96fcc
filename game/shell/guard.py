"""The last line of defence: a fault of one page goes into a report beside the answers, and the game goes on."""

import platform
import sys
import traceback
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

import pygame

from game import __version__
from game.files import HERE
from game.translation import tr

REPORT = "faults.log"
LONGEST, OLD_ONES = 200_000, 2  # bytes of a report, and how many older ones are kept beside it
AT_ONCE = 10.0  # seconds within which a further fault is taken for the same one


class Way(Enum):
    """Where play goes on after a fault."""

    BELOW = auto()
    TITLE = auto()
    END = auto()


class Guard:
    """Counts faults, and writes each down without anything personal: no message, since a name may stand in it, and
    no path of this computer."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / REPORT
        self._faults = 0
        self._latest = float("-inf")

    def way(self, now: float) -> Way:
        """After one more fault; `now` in seconds on any clock that does not go back."""
        self._faults = self._faults + 1 if now - self._latest <= AT_ONCE else 1
        self._latest = now
        return {1: Way.BELOW, 2: Way.TITLE}.get(self._faults, Way.END)

    def words(self, written: bool) -> str:
        """For the screen, where a class may read along: without the path."""
        if not written:
            return tr("Something went wrong on that page, and no report could be written. You can play on.")
        told = tr("Something went wrong on that page; the report is {file}, beside the answers. You can play on.")
        return told.format(file=self.file.name)

    def say_last(self, written: bool) -> None:
        """In the terminal."""
        told = tr("Something went wrong again and again, so the game has ended; no report could be written.")
        if written:
            told = tr("Something went wrong again and again, so the game has ended; the report is {file}.")
        words = told.format(file=self.file)
        print(
            words,
            file=sys.stderr,
        )

    def write(self, error: BaseException, scene: str, place: str) -> bool:
        """Add to the report; `scene` is the page on screen, `place` where its question stands in the question files.
        Tells whether that could be done."""
        from logging import LogRecord
        from logging.handlers import RotatingFileHandler

        words = "\n".join([f"{_machine()}; page {scene or '-'}; question {place or '-'}", *_lines(error), ""])
        record = LogRecord("game", 0, "", 0, words, None, None)
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.file, maxBytes=LONGEST, backupCount=OLD_ONES, encoding="utf-8", errors="replace"
            )
        except OSError:
            return False
        failed: list[LogRecord] = []
        setattr(handler, "handleError", failed.append)  # noqa: B010 - a full disk must not print over the game
        handler.emit(record)
        handler.close()
        return not failed


def _machine() -> str:
    from datetime import UTC, datetime

    when = datetime.now(UTC).isoformat(timespec="seconds")
    sdl = ".".join(map(str, pygame.get_sdl_version()))
    driver = pygame.display.get_driver() if pygame.display.get_init() else "no screen"
    library = f"pygame-ce {pygame.version.ver}, SDL {sdl} ({driver})"
    return f"{when}: game {__version__}, Python {platform.python_version()}, {sys.platform}, {library}"


def _lines(error: BaseException) -> Iterator[str]:
    """The kind of the fault and the lines of code that led to it, those of what caused it first."""
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield from _lines(cause)
    yield type(error).__qualname__
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_short(frame.filename)}:{frame.lineno} {frame.name}: {frame.line}"


def _short(file: str) -> str:
    """The path inside the game; of other people's code the name of the file alone."""
    path = Path(file)
    return path.relative_to(HERE.parent).as_posix() if path.is_relative_to(HERE) else path.name
