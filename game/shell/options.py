"""What the command line asks of the game."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class LessonOptions:
    """What a lesson is to be about; `file` holds a plan."""

    file: Path | None = None
    era: str = ""
    chapter: str = ""
    count: int = 0
    teams: tuple[str, ...] = ()
    pupils: int = 0
    window: bool = False  # of the teacher, on one screen, too


class Options(NamedTuple):
    """What the command line asked for."""

    questions: Path | None = None
    data: Path | None = None
    shared: bool = False  # that folder, with other computers
    home: Path | None = None  # of this computer, where the usual one is not wanted
    seed: int | None = None
    projector: bool = False
    fullscreen: bool = False
    display: int = 0
    size: tuple[int, int] | None = None
    headless: bool = False
    open: bool = False  # all eras
    debug: bool = False
    only: str = ""  # a question file, an entry or a question
    now: float | None = None  # what the clock is to say at the start, in seconds since 1970 (UTC)
    lesson: LessonOptions | None = None  # where a lesson with a class was asked for
