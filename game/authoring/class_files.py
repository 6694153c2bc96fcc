"""What a teacher saves or prints from a lesson: files beside each other in a folder, and none that is there is lost."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.authoring.answer_cards import cards
from game.authoring.asked import RefusedError
from game.authoring.keeping import replace
from game.authoring.report_page import report_page
from game.authoring.report_table import as_csv, rows_of
from game.authoring.report_words import classes_of, day_of
from game.authoring.worksheet_page import make_sheet, page
from game.facts.model import Bank, Day
from game.quiz.play.lesson_record import LessonRecord
from game.quiz.play.worksheet import SheetWanted
from game.translation import tr

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')  # for the name of a file on Windows, or elsewhere
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_LONGEST = 60  # letters of a name before the day and the ending
_MOST_OF_A_NAME = 1000  # files


@dataclass(frozen=True, slots=True)
class SavedForClass:
    """The files that were written, the one to be opened first, and what is to be said about them."""

    files: tuple[Path, ...]
    told: tuple[str, ...]


def save_report(folder: Path, records: Sequence[LessonRecord], language: str = "en") -> SavedForClass:
    """The report as a page, as CSV and, where openpyxl is there, as a workbook. Raises RefusedError with a sentence."""
    if not records:
        raise RefusedError(tr("There is no lesson to report."))
    classes = classes_of(records).replace(",", "")
    name = safe_name(classes) or tr("lesson")
    day = max(map(day_of, records)).isoformat()
    data: dict[str, bytes] = {
        ".html": report_page(records, language).encode("utf-8"),
        ".csv": as_csv(rows_of(records)),
    }
    told = []
    book = _book(records)
    if book is None:
        told.append(
            tr("There is no .xlsx file: that needs openpyxl (python -m pip install openpyxl). The .csv says the same.")
        )
    else:
        data[".xlsx"] = book
    files = _write(folder, f"{name} {day}", data)
    names = ", ".join(file.name for file in files)
    saved = tr("Saved in {folder}: {names}.").format(folder=folder, names=names)
    return SavedForClass(files, (saved, *told))


def save_cards(folder: Path, count: int = 1, language: str = "en") -> SavedForClass:
    """Answer cards, to be opened in a browser and printed."""
    text = cards(count, language)
    return _page(folder, tr("answer cards"), text)


def save_worksheet(folder: Path, bank: Bank, wanted: SheetWanted, seed: int, today: Day) -> SavedForClass:
    """A worksheet with its answers, to be opened in a browser and printed."""
    sheet = make_sheet(bank, wanted, seed, today)
    if not sheet.questions:
        raise RefusedError(tr("No question can be made for a worksheet there."))
    name = tr("worksheet {title}").format(title=sheet.title)
    return _page(folder, safe_name(name), page(sheet, bank))


def _page(folder: Path, name: str, text: str) -> SavedForClass:
    files = _write(folder, name, {".html": text.encode("utf-8")})
    told = tr("{path} is written; open it in a browser and print it.").format(path=files[0])
    return SavedForClass(files, (told,))


def _book(records: Sequence[LessonRecord]) -> bytes | None:
    """None where the library for it is not there."""
    try:
        from game.authoring.report_book import as_book
    except ImportError:
        return None
    return as_book(records)


def _write(folder: Path, name: str, data: dict[str, bytes]) -> tuple[Path, ...]:
    """Files of one name and several endings, the name with a number where one of them is there already."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = _free(name, folder, tuple(data))
        files = []
        for ending, content in data.items():
            file = folder / f"{free}{ending}"
            replace(file, content)
            files.append(file)
    except OSError as error:
        told = tr("{folder} cannot be written to ({reason}).")
        reason = error.strerror or type(error).__name__
        raise RefusedError(told.format(folder=folder, reason=reason)) from error
    return tuple(files)


def _free(name: str, folder: Path, endings: Sequence[str]) -> str:
    for number in range(1, _MOST_OF_A_NAME):
        tried = name if number == 1 else f"{name} {number}"
        files = [folder / f"{tried}{ending}" for ending in endings]
        if not any(file.exists() for file in files):
            return tried
    raise RefusedError(tr("{folder} is full of files of this name.").format(folder=folder))


def safe_name(text: str) -> str:
    """A name that every system takes for a file, without an ending; empty where nothing is left of it."""
    plain = _UNFIT.sub(" ", text)
    words = " ".join(plain.split())
    name = words[:_LONGEST].strip(" .")
    if _DEVICES.fullmatch(name):
        return f"{name}_"
    return name
