"""What the command line can say of a lesson with a class."""

import argparse
from pathlib import Path

from game.arguments import at_least
from game.translation import tr


def add_lesson(lesson: argparse.ArgumentParser) -> None:
    add = lesson.add_argument
    add(
        "plan",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=tr("a plan that was saved"),
    )
    add("--era", default="", help=tr("the id of an era"))
    add("--chapter", default="", help=tr("the id of one of its chapters"))
    questions = at_least(1)
    add(
        "--count",
        type=questions,
        default=0,
        metavar="N",
        help=tr("how many questions"),
    )
    pupils = at_least(0)
    add(
        "--pupils",
        type=pupils,
        default=0,
        metavar="N",
        help=tr("how many are in the class"),
    )
    add(
        "--window",
        action="store_true",
        help=tr("the teacher's page in a window of its own, on one screen, too"),
    )
    add(
        "--teams",
        default="",
        metavar="NAMES",
        help=tr('two to six names, such as "Red,Blue"'),
    )
