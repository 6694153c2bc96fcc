"""The command line: play and demo, and the commands of teachers. What a command needs is imported when it runs."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from game import __version__
from game.arguments import CLEAN, UNUSABLE, at_least
from game.lesson_arguments import add_lesson
from game.translation import tr

if TYPE_CHECKING:
    from datetime import datetime

    from game.shell.options import Options


_YEAR_3000 = 32_503_680_000  # in seconds since 1970


class Parser(argparse.ArgumentParser):
    """Answers bad arguments with one sentence and exit code 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{self.prog}: {message}. Try {self.prog} --help.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code: 0 for good, 1 for mistakes in question files, 2 for what cannot be used."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help", "--version"}):
        given.insert(0, "play")
    _speak_utf8()
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some costs a twentieth of a second
    parser = _parser(teaching=given[0] != "play")
    options = parser.parse_args(given)
    if getattr(options, "shared", False) and not options.data:
        parser.error(tr("--shared needs --data, which says what folder is shared"))
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except BrokenPipeError:  # the reader of our output has seen enough
        sys.stderr.close()
        return CLEAN
    except KeyboardInterrupt:
        return UNUSABLE


def _speak_utf8() -> None:
    """A Windows console, and any pipe there, would stop at the first letter that its old code page lacks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _parser(teaching: bool) -> Parser:
    """Without the commands of teachers it is made faster, which counts on the way to the first picture."""
    parser = Parser(prog="sputnik-to-gateway", description=tr("A quiz about the history of space, from facts."))
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    play = commands.add_parser("play", help=tr("play the game (the default)"))
    _add_play(play)
    play.set_defaults(run=_play)

    lesson = commands.add_parser("lesson", help=tr("a lesson with a class, with one computer"))
    add_lesson(lesson)
    _add_play(lesson)
    lesson.set_defaults(run=_lesson)

    demo = commands.add_parser("demo", help=tr("let the game play itself"))
    _add_demo(demo)

    if teaching:
        from game.authoring.commands import add_to
        from game.store.profile_commands import add_to as add_profile_to

        add_to(commands, _now)
        add_profile_to(commands, _now)
    return parser


def _add_demo(demo: argparse.ArgumentParser) -> None:
    _add_play(demo)
    demo.add_argument("--rounds", type=at_least(1), default=1, metavar="N", help=tr("how many rounds"))
    demo.add_argument("--fast", action="store_true", help=tr("as fast as the computer can"))
    demo.add_argument("--skill", type=_share, default=0.8, metavar="P", help=tr("chance of a right answer, 0 to 1"))
    demo.add_argument("--shots", type=Path, metavar="DIR", help=tr("save a picture of each different screen there"))
    demo.add_argument("--headless", action="store_true", help=tr("without a window"))
    demo.add_argument("--lesson", action="store_true", help=tr("a lesson of all forms, with simulated hands"))
    demo.set_defaults(run=_demo)


def _now() -> "datetime":
    from datetime import UTC, datetime

    return datetime.now(UTC)


def _add_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--questions", type=Path, metavar="DIR", help=tr("a folder of question files of your own"))
    parser.add_argument("--only", default="", metavar="FILE|ENTRY", help=tr("nothing but this file, entry or question"))
    parser.add_argument("--data", type=Path, metavar="DIR", help=tr("where answers are kept"))
    parser.add_argument("--shared", action="store_true", help=tr("other computers keep answers in that folder, too"))
    parser.add_argument("--seed", type=int, metavar="N", help=tr("the same questions every time"))
    parser.add_argument(
        "--now", type=_moment, metavar="TIME", help=tr("play as if it were then, such as 2026-12-01T10:00")
    )
    parser.add_argument("--projector", action="store_true", help=tr("large dark text on light, for a class"))
    parser.add_argument("--fullscreen", action="store_true")
    parser.add_argument("--display", type=at_least(0), default=0, metavar="N", help=tr("which screen, from 0"))
    parser.add_argument("--open", action="store_true", help=tr("open all eras from the start"))
    parser.add_argument("--debug", action="store_true", help=tr("F3 tells seed and drawing time, too"))
    parser.add_argument("--size", type=_size, metavar="WxH", help=tr("of the window, such as 1280x720"))


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"it should be a number from 0 to 1, not {text!r}")
    return share


def _moment(text: str) -> float:
    """Seconds since 1970; a time that names no zone is UTC."""
    from datetime import UTC, datetime

    told = f"it should be like 2026-12-01 or 2026-12-01T10:00, not {text!r}"
    try:
        moment = datetime.fromisoformat(text)
        zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        seconds = zoned.timestamp()
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(told) from None
    if not 0 <= seconds < _YEAR_3000:
        raise argparse.ArgumentTypeError(told)
    return seconds


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 16384 and 240 <= int(height) <= 16384):
        raise argparse.ArgumentTypeError(f"it should be like 1280x720 (at least 320x240), not {text!r}")
    return int(width), int(height)


def _options(given: argparse.Namespace) -> "Options":
    from game.shell.options import Options

    return Options(
        questions=given.questions,
        data=given.data,
        shared=given.shared,
        seed=given.seed,
        projector=given.projector,
        fullscreen=given.fullscreen,
        display=given.display,
        size=given.size,
        open=given.open,
        debug=given.debug,
        only=given.only,
        now=given.now,
        headless=getattr(given, "headless", False),
    )


def _play(given: argparse.Namespace) -> int:
    from game.shell.start import run

    return run(_options(given))


def _lesson(given: argparse.Namespace) -> int:
    from game.shell.lessons import run

    return run(_options(given), given)


def _demo(given: argparse.Namespace) -> int:
    from game.shell.demo import DemoPlan, run

    if given.lesson:
        from game.shell.lesson_demo import run
    return run(_options(given), DemoPlan(given.rounds, given.skill, given.fast, given.shots))


if __name__ == "__main__":
    sys.exit(main())
