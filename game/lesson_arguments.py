"""What the command line can say of a lesson with a class."""

import argparse
from pathlib import Path

from game.arguments import at_least
from game.translation import tr


def add_lesson(lesson: argparse.ArgumentParser) -> None:
    add = lesson.add_argument
    add("plan", nargs="?", type=Path, metavar="FILE", help=tr("a plan that was saved"))
    add("--era", default="", help=tr("the id of an era"))
    add("--chapter", default="", help=tr("the id of one of its chapters"))
    add("--count", type=at_least(1), default=0, metavar="N", help=tr("how many questions"))
    add("--pupils", type=at_least(0), default=0, metavar="N", help=tr("how many are in the class"))
    add("--teams", default="", metavar="NAMES", help=tr('two to six names, such as "Red,Blue"'))
