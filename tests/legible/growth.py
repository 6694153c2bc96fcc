"""How much a question and its options grow for a reader who wants text of 200 %, and why one grows less than it should.

Both share one text size, the largest in which everything has room; so the reason is always how much there is to read.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, product

from game.quiz.question import Question
from tests.legible.looks import SHAPES, Pages, View

WANTED = 200
ENOUGH = 1.3
ROUNDED = 0.001


@dataclass(frozen=True, slots=True)
class Growth:
    """`times` as large as at 100 %."""

    view: str
    question: Question
    times: float

    @property
    def is_enough(self) -> bool:
        return self.times >= ENOUGH - ROUNDED

    @property
    def is_smaller(self) -> bool:
        return self.times < 1 - ROUNDED

    @property
    def reason(self) -> str:
        """How many letters there are to read."""
        place = f"{self.question.fact} {self.question.kind}"
        asked = len(self.question.prompt)
        board = sum(map(len, board_texts(self.question)))
        return f"{self.view}, {place}: {self.times:.2f} times; {asked} letters asked, {board} on the board"


def board_texts(question: Question) -> Sequence[str]:
    form = question.form
    return [*form.shown_clues(), *chain.from_iterable(form.columns())]


def growths(questions: Iterable[Question]) -> Iterator[Growth]:
    """Of those that are dealt, in both shapes and both modes."""
    asked = tuple(questions)
    for shape, projector in product(SHAPES, (False, True)):
        usual = Pages(View(shape, projector, 100))
        large = Pages(View(shape, projector, WANTED))
        name = str(large.view)
        for question in asked:
            if usual.have_room_for(question):
                times = large.text_size(question) / usual.text_size(question)
                yield Growth(name, question, times)


def told(found: Sequence[Growth], every_reason: bool) -> Iterator[str]:
    """The counts of each view, and what grows less than it should."""
    seen = Counter(growth.view for growth in found)
    enough = Counter(growth.view for growth in found if growth.is_enough)
    smaller = Counter(growth.view for growth in found if growth.is_smaller)
    for view, count in seen.items():
        yield f"{view:18} {enough[view]:5} of {count:5} at least {ENOUGH} times as large, {smaller[view]} smaller"
    if every_reason:
        for growth in found:
            if not growth.is_enough:
                yield growth.reason
