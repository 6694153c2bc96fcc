"""The commands of teachers: each is thin, and what it needs is imported when it runs."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.arguments import CLEAN, MISTAKES, UNUSABLE, at_least, quoted
from game.authoring.asked import RefusedError
from game.authoring.printing import add_cards, add_worksheet
from game.facts.garbage import lasting
from game.translation import tr

if TYPE_CHECKING:
    from datetime import datetime

    from game.facts.model import Problem

Clock = Callable[[], "datetime"]
Command = Callable[[argparse.Namespace], int]

MOST = 20  # lines about a sheet


def add_to(commands: Any, clock: Clock) -> None:
    """Add check, preview, cards, worksheet and the others to the subparsers of the command line."""
    looking = (_add_check, _add_preview)
    making = (_add_new, add_cards, add_worksheet, _add_schema, _add_export, _add_import)
    for add in (*looking, *making):
        parser, run = add(commands)
        parser.set_defaults(run=_answered(run), clock=clock)


def _answered(run: Command) -> Command:
    """What cannot be done is answered by a sentence and an exit code."""

    def answer(given: argparse.Namespace) -> int:
        try:
            return run(given)
        except RefusedError as error:
            print(error, file=sys.stderr)
        except BrokenPipeError:
            raise
        except OSError as error:
            told = tr("{file} cannot be used ({reason}).")
            print(told.format(file=error.filename, reason=error.strerror or type(error).__name__), file=sys.stderr)
        return UNUSABLE

    return answer


def _add_check(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("check", help=tr("look for mistakes in question files"))
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR", help=tr("a folder, or a file in it"))
    parser.add_argument("--json", action="store_true", help=tr("one object a line"))
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--stats", action="store_true", help=tr("count what the bank holds"))
    only.add_argument("--stale", type=at_least(0), metavar="MONTHS", help=tr("facts not checked for so long"))
    only.add_argument("--rules", action="store_true", help=tr("tell the rules of good questions, each with examples"))
    only.add_argument("--fix", action="store_true", help=tr("mend what is safe to mend; backups are kept"))
    return parser, _check


@lasting()
def _check(given: argparse.Namespace) -> int:
    from game.authoring import report
    from game.authoring.asked import folder_of
    from game.authoring.findings import by_and_by
    from game.facts.folder import read_bank

    if given.rules:
        return _rules(given)
    folder = folder_of(given.folder)
    if given.stats:
        return _stats(given)
    if given.stale is not None:
        return _stale(given)
    if given.fix:
        _fix(given, folder)
    bank, found = read_bank(folder)
    problems: dict[Problem, None] = {}
    for problem in by_and_by(bank, found, given.clock().date()):
        if problem not in problems:
            problems[problem] = None
            print(report.row(problem) if given.json else report.line(problem), flush=True)
    if not given.json:
        report.end(bank, problems)
    return UNUSABLE if not bank.facts else MISTAKES if report.mistakes(problems) else CLEAN


def _rules(given: argparse.Namespace) -> int:
    from game.authoring.rule_table import as_json, as_text

    print(as_json() if given.json else as_text())
    return CLEAN


def _stats(given: argparse.Namespace) -> int:
    import json

    from game.authoring.asked import bank_of
    from game.authoring.counts import figures
    from game.authoring.figures_table import table

    told = figures(bank_of(given.folder)[0])
    print(json.dumps(told.row(), ensure_ascii=False) if given.json else table(told))
    return CLEAN


def _stale(given: argparse.Namespace) -> int:
    from game.authoring import report
    from game.authoring.asked import bank_of
    from game.authoring.stale import stale

    problems = stale(bank_of(given.folder)[0], given.clock().date(), given.stale)
    for problem in problems:
        print(report.row(problem) if given.json else str(problem))
    if not given.json:
        print(tr("Facts to look at again: {count}.").format(count=len(problems)))
    return CLEAN


def _fix(given: argparse.Namespace, folder: Path) -> None:
    from game.authoring import report
    from game.authoring.mending import mend_folder

    for file, kept, done in mend_folder(folder, given.clock()):
        for one in done:
            print(report.row(one, "mended") if given.json else tr("mended: {what}").format(what=one))
        if not given.json:
            print(tr("{file} as it was is kept in {kept}.").format(file=file, kept=kept))


def _add_preview(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("preview", help=tr("show the questions that the files make"))
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    parser.add_argument("--era", metavar="E")
    parser.add_argument("--kind", metavar="K")
    parser.add_argument("--only", default="", metavar="FILE|ENTRY", help=tr("nothing but this file, entry or question"))
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--count", type=at_least(1), metavar="N", help=tr("at most so many"))
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=tr("one object a line"))
    form.add_argument("--html", type=Path, metavar="FILE", help=tr("one page to read or to print"))
    return parser, _preview


def _preview(given: argparse.Namespace) -> int:
    import json
    from itertools import islice

    from game.authoring.asked import bank_of, facts_named
    from game.quiz.kinds import KINDS
    from game.quiz.preview import questions, row, text

    file = Path(given.only)
    only_folder = file if file.is_file() else None
    bank, found = bank_of(given.folder or only_folder)
    _must_be_known(given.era, bank.era_ids)
    _must_be_known(given.kind, tuple(KINDS))
    facts = facts_named(given.only, bank)
    era = given.era or ""
    kind = given.kind or ""
    all_made = questions(bank, given.seed, era, kind, only=facts)
    made = islice(all_made, given.count)
    if given.html:
        from game.authoring.findings import by_and_by
        from game.authoring.html_page import write_page

        today = given.clock().date()
        problems = list(by_and_by(bank, found, today))
        print(write_page(given.html, bank, made, problems))
        return CLEAN
    for question in made:
        print(json.dumps(row(question), ensure_ascii=False) if given.json else text(question, bank))
    return CLEAN


def _must_be_known(wanted: str | None, known: Sequence[str]) -> None:
    if wanted and wanted not in known:
        told = tr("There is no {wanted}; there are {known}.")
        raise RefusedError(told.format(wanted=wanted, known=", ".join(known)))


def _add_new(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("new", help=tr("begin a bank of your own in a new folder"))
    parser.add_argument("folder", type=Path, metavar="DIR")
    return parser, _new


def _new(given: argparse.Namespace) -> int:
    from game.authoring.starter import begin

    print(tr("{folder} holds {files}.").format(folder=given.folder, files=", ".join(begin(given.folder))))
    print(tr('It is about mountains; how to make it your own: questions/README.md, "A bank of your own".'))
    told = tr("Open mountains.yaml in an editor; play it with: python -m game --questions {folder}")
    print(told.format(folder=quoted(str(given.folder))))
    return CLEAN


def _add_schema(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("schema", help=tr("print the JSON Schema with which editors complete"))
    parser.add_argument("folder", type=Path, nargs="?", metavar="DIR")
    return parser, _schema


def _schema(given: argparse.Namespace) -> int:
    from game.authoring.asked import folder_of
    from game.authoring.schema import schema_text
    from game.facts.folder import read_bank

    print(schema_text(read_bank(folder_of(given.folder))[0]), end="")
    return CLEAN


def _add_export(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("export", help=tr("write the entries into a spreadsheet"))
    parser.add_argument("source", type=Path, nargs="?", metavar="DIR")
    parser.add_argument("--to", type=Path, required=True, metavar="SHEET", help=tr("a .csv, .xlsx or .ods file"))
    parser.add_argument("--force", action="store_true", help=tr("even where SHEET is there already; a backup is kept"))
    return parser, _export


def _export(given: argparse.Namespace) -> int:
    from game.authoring.asked import folder_of
    from game.authoring.sheet.exchange import export

    source = given.source if given.source and given.source.is_file() else folder_of(given.source)
    return _told(*export(source, given.to, given.clock(), given.force))


def _add_import(commands: Any) -> tuple[argparse.ArgumentParser, Command]:
    parser = commands.add_parser("import", help=tr("make question files of a spreadsheet"))
    parser.add_argument("sheet", type=Path, metavar="SHEET")
    parser.add_argument("--to", type=Path, metavar="FILE", help=tr("a .yaml file, or a folder for several"))
    parser.add_argument("--force", action="store_true", help=tr("even where FILE is there already; a backup is kept"))
    return parser, _import


def _import(given: argparse.Namespace) -> int:
    from game.authoring.sheet.exchange import take_in

    return _told(*take_in(given.sheet, given.to, given.clock(), given.force))


def _told(done: Sequence[str], problems: "Sequence[Problem]", notices: Sequence[str] = ()) -> int:
    _print_some([tr("note: {what}").format(what=notice) for notice in notices])
    _print_some([f"{problem.severity}: {problem}" for problem in problems])
    for sentence in done:
        print(sentence)
    return CLEAN if done else MISTAKES


def _print_some(lines: Sequence[str]) -> None:
    """As many lines as somebody reads, and how many more there are."""
    for line in lines[:MOST]:
        print(line)
    if len(lines) > MOST:
        print(tr("and {count} more").format(count=len(lines) - MOST))
