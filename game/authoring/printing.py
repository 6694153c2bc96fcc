"""The commands that make something to print: answer cards and worksheets."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from game.arguments import CLEAN, at_least
from game.authoring.asked import RefusedError
from game.translation import tr

Command = Callable[[argparse.Namespace], int]

_ENDINGS = (".html", ".htm")
MOST_QUESTIONS = 200


def add_cards(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("cards", help=tr("make answer cards A to D to print, one page a pupil"))
    parser.add_argument("file", type=Path, nargs="?", default=Path("cards.html"), metavar="FILE")
    parser.add_argument("--count", type=at_least(1), default=1, metavar="N", help=tr("so many pages; 1 unless told"))
    return parser, _cards


def _cards(given: argparse.Namespace) -> int:
    from game.authoring.answer_cards import MOST, cards
    from game.authoring.paper import write_document

    if given.count > MOST:
        raise RefusedError(tr("At most {most} pages at once.").format(most=MOST))
    print(write_document(given.file, "cards", cards(given.count)))
    return CLEAN


def add_worksheet(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("worksheet", help=tr("make a worksheet to print, with its answers on the last page"))
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help=tr("worksheet.html unless told"))
    parser.add_argument("--era", metavar="E", help=tr("all of them unless told"))
    parser.add_argument("--count", type=at_least(1), default=20, metavar="N", help=tr("questions; 20 unless told"))
    parser.add_argument("--kinds", nargs="+", action="extend", metavar="K", help=tr("nothing but these kinds"))
    parser.add_argument("--seed", type=int, default=1, metavar="S", help=tr("another number, another worksheet"))
    parser.add_argument("--questions", type=Path, metavar="DIR", help=tr("a folder of question files of your own"))
    return parser, _worksheet


def _worksheet(given: argparse.Namespace) -> int:
    from game.authoring.asked import bank_of
    from game.authoring.paper import write_document
    from game.authoring.worksheet_page import make_sheet, page
    from game.facts.calendar_days import day_of
    from game.quiz.play.worksheet import SheetWanted

    if given.count > MOST_QUESTIONS:
        raise RefusedError(tr("At most {most} questions at once.").format(most=MOST_QUESTIONS))
    names, file = _kinds_and_file(given.kinds or (), given.file)
    kinds = _kinds(names)
    bank, _ = bank_of(given.questions)
    eras = _eras(given.era, bank.era_ids)
    date = given.clock().date()
    today = day_of(date)
    wanted = SheetWanted(eras, given.count, kinds)
    sheet = make_sheet(bank, wanted, given.seed, today)
    made = len(sheet.questions)
    if not made:
        raise RefusedError(tr("No question of these kinds can be made there; ask for more kinds, or another era."))
    text = page(sheet, bank)
    print(write_document(file, "worksheet", text))
    if made < given.count:
        told = tr("Only {made} of {wanted} questions could be made; ask for fewer, or for more kinds.")
        print(told.format(made=made, wanted=given.count))
    return CLEAN


def _kinds_and_file(words: Sequence[str], file: Path | None) -> tuple[list[str], Path]:
    """Kinds may be written with commas, too; a file that comes after them is none of them."""
    names = []
    joined = ",".join(words)
    for word in joined.split(","):
        if file is None and Path(word).suffix.lower() in _ENDINGS:
            file = Path(word)
        elif word:
            names.append(word)
    return names, file or Path("worksheet.html")


def _kinds(names: Sequence[str]) -> tuple[str, ...]:
    from game.quiz.kinds import KINDS
    from game.quiz.play.on_paper import ON_PAPER

    for name in names:
        if name not in KINDS:
            told = tr("There is no {wanted}; there are {known}.")
            raise RefusedError(told.format(wanted=name, known=", ".join(ON_PAPER)))
        if name not in ON_PAPER:
            told = tr("{wanted} cannot be asked on paper; what can is {known}.")
            raise RefusedError(told.format(wanted=name, known=", ".join(ON_PAPER)))
    return tuple(dict.fromkeys(names)) or ON_PAPER


def _eras(wanted: str | None, known: Sequence[str]) -> tuple[str, ...]:
    if not wanted:
        return tuple(known)
    if wanted not in known:
        told = tr("There is no {wanted}; there are {known}.")
        raise RefusedError(told.format(wanted=wanted, known=", ".join(known)))
    return (wanted,)
