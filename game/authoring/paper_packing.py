"""Which question stands on which page of a worksheet, and how large the letters are.

It is reckoned here, by how high each question is at most, since no browser numbers printed pages as another does. A
page is as high as both A4 and US Letter have room for."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from game.authoring.answer_page import answered
from game.authoring.paper_forms import PaperPart, on_sheet
from game.facts.model import Phrases
from game.quiz.play.worksheet import Space
from game.quiz.question import Question

A_PAGE = 10  # questions
WIDTH, HEIGHT = 180.0, 252.0  # mm of a page without its margins
GAP = 1.0  # between questions, as all lengths below in times the size of letters
FOOT = 2.4
BETWEEN_COLUMNS = 2.0
_NAMES, _TITLE = 3.2, 3.0
_POINT = 25.4 / 72  # mm
_SIZES = (12.0, 11.5, 11.0, 10.5, 10.0)  # points, of letters
_OF_ANSWERS = (10.0, 9.5, 9.0, 8.5)
_PLANNED = 10.5  # for which questions are chosen
_FULL = 0.93  # how much of a page they fill, since what is left over at its end may be too small for the next one
_LEAST = 4.6  # of a question with its gap: one line, and four short options in another


@dataclass(frozen=True, slots=True)
class InPages:
    """The pieces of each page, or column, and the size of their letters in points."""

    size: float
    shares: tuple[tuple[PaperPart, ...], ...]


@dataclass(slots=True)
class _Share:
    """A page that is being filled."""

    left: float
    questions: list[Question]


def pages_for(count: int) -> int:
    """How many are wanted for so many questions."""
    return ceil(count / A_PAGE)


def space_on(pages: int) -> Space:
    whole = pages * _room(_PLANNED) * _FULL
    width = _in_letters(WIDTH, _PLANNED)

    def cost(question: Question) -> float:
        return _height(question, width)

    return Space(whole - _TITLE, _LEAST, cost)


def questions_packed(questions: Sequence[Question]) -> tuple[InPages, list[Question]]:
    """In the largest letters with which there are ten questions a page; the questions as they are numbered then."""
    wanted = pages_for(len(questions))
    size = _PLANNED
    shares: list[_Share] = []
    for size in _SIZES:
        shares = _first_fit(questions, size)
        if len(shares) <= wanted:
            break
    width = _in_letters(WIDTH, size)
    pages = []
    ordered: list[Question] = []
    for share in shares:
        pieces = []
        for question in share.questions:
            ordered.append(question)
            piece = on_sheet(question, len(ordered), width)
            pieces.append(piece)
        pages.append(tuple(pieces))
    return InPages(size, tuple(pages)), ordered


def _first_fit(questions: Sequence[Question], size: float) -> list[_Share]:
    """Each question on the first page that has room for it."""
    width = _in_letters(WIDTH, size)
    room = _room(size)
    shares = [_Share(room - _TITLE, [])]
    for question in questions:
        height = _height(question, width)
        share = next((one for one in shares if height <= one.left), None)
        if share is None:
            share = _Share(room, [])
            shares.append(share)
        share.questions.append(question)
        share.left -= height
    return shares


def _height(question: Question, width: float) -> float:
    piece = on_sheet(question, 1, width)
    return piece.height + GAP


def answers_packed(questions: Sequence[Question], phrases: Phrases) -> InPages:
    """In columns, two of which are a page, in the largest letters with which one page is enough."""
    size = _PLANNED
    columns: list[list[PaperPart]] = []
    for size in _OF_ANSWERS:
        columns = _columns(questions, phrases, size)
        if len(columns) <= 2:
            break
    return InPages(size, tuple(map(tuple, columns)))


def _columns(questions: Sequence[Question], phrases: Phrases, size: float) -> list[list[PaperPart]]:
    width = (_in_letters(WIDTH, size) - BETWEEN_COLUMNS) / 2
    room = _in_letters(HEIGHT, size) - _TITLE - FOOT
    columns: list[list[PaperPart]] = [[]]
    left = room
    for number, question in enumerate(questions, 1):
        piece = answered(question, number, phrases, width)
        if piece.height > left:
            columns.append([])
            left = room
        columns[-1].append(piece)
        left -= piece.height
    return columns


def _in_letters(length: float, size: float) -> float:
    """Millimetres as times the size of letters."""
    letter = size * _POINT
    return length / letter


def _room(size: float) -> float:
    """For questions, on a page without a title."""
    height = _in_letters(HEIGHT, size)
    return height - _NAMES - FOOT
