"""The report of lessons as a table: one row a question, the same in a CSV file and in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence

from game.authoring.report_words import classes_of, days_of, looks_in_words
from game.badges import LETTERS
from game.quiz.play.item_figures import ItemFigures, OptionVotes, figures_of
from game.quiz.play.lesson_record import LessonRecord
from game.translation import tr

Cell = str | int | float | None
Row = list[Cell]

TEXT_MARK = "'"  # with which spreadsheets take what follows as text
_BEGIN_FORMULAS = tuple("=+-@\t\r\n")
_DIGITS = 3  # of shares


def rows_of(records: Sequence[LessonRecord]) -> list[Row]:
    """A head, then a row a question. Shares are numbers from 0 to 1; there is no name of a pupil in it."""
    figures = figures_of(records)
    most = max((len(item.votes) for item in figures), default=0)
    about = [classes_of(records), days_of(records)]
    rows = [_head(most)]
    for number, item in enumerate(figures, 1):
        row: Row = [*about, number, *_row(item)]
        row += _options(item.votes, most)
        rows.append(row)
    return rows


def _head(options: int) -> Row:
    head: Row = [
        tr("class"),
        tr("days"),
        tr("number"),
        tr("question"),
        tr("kind"),
        tr("file and line"),
        tr("lessons"),
        tr("right, first vote"),
        tr("right, after talking"),
        tr("gain"),
        tr("wrong option that drew most"),
        tr("its share"),
        tr("look at"),
    ]
    for letter in LETTERS[:options]:
        head += [
            tr("option {letter}").format(letter=letter),
            tr("{letter} is right").format(letter=letter),
            tr("{letter}, first vote").format(letter=letter),
            tr("{letter}, after talking").format(letter=letter),
        ]
    return head


def _row(item: ItemFigures) -> Row:
    latest = item.latest
    strongest = item.strongest_wrong
    return [
        latest.stem,
        latest.kind,
        latest.where,
        item.lessons,
        _rounded(item.first),
        _rounded(item.second),
        _rounded(item.gain),
        strongest.text if strongest else "",
        share_of(strongest, item.votes),
        looks_in_words(item),
    ]


def share_of(option: OptionVotes | None, votes: Iterable[OptionVotes]) -> float | None:
    """Of the last hands for all options."""
    whole = sum(one.last for one in votes)
    if option is None or not whole:
        return None
    return _rounded(option.last / whole)


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, _DIGITS)


def _options(votes: Sequence[OptionVotes], most: int) -> Row:
    cells: Row = []
    for option in votes:
        is_right = tr("yes") if option.is_key else tr("no")
        cells += [option.text, is_right, option.first, option.second]
    missing = most - len(votes)
    return cells + [None] * 4 * missing


def as_csv(rows: Iterable[Row]) -> bytes:
    """In UTF-8 with the mark that spreadsheets know."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for row in rows:
        cells = [plain_text(cell) if isinstance(cell, str) else cell for cell in row]
        writer.writerow(cells)
    return stream.getvalue().encode("utf-8-sig")


def plain_text(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    if text.lstrip(" ").startswith(_BEGIN_FORMULAS):
        return TEXT_MARK + text
    return text
