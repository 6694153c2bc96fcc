"""What each kind of question is like. Who reads the log of answers needs it, too, so that nothing here makes questions.

A kind has one record here, and its `make` in `kinds`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.facts.model import Date, Quantity, Quotation, Written
from game.quiz.forms.arranging import Arrange, Pair
from game.quiz.forms.choosing import Choose, ChooseMany
from game.quiz.forms.climbing import Ladder
from game.quiz.forms.fixing import Fix
from game.quiz.forms.form import AnswerForm
from game.quiz.forms.pointing import Place
from game.quiz.forms.spelling import Typed

_MOST = (tuple, Date, Quantity)  # values: all but those with a question of their own
NO_LIMIT = 99


@dataclass(frozen=True, slots=True)
class Kind:
    """Its questions are answered in the `form`, and can be asked of values of these `types`. An answer is weighed by
    the luck of the form, or of the one that it is `weighed_as`; `options` is how many there are, where that is not what
    is usual for the form.

    Some kinds take `long`: they ask for more than one tick, and for some time. `tricky` ones are choices, but not among
    answers alone. `hard_to_begin` is 0 of a kind with which a newcomer's round may begin, 1 where that is only next to
    it, 2 where it rather should not. `most_a_round` and `most_a_lesson` are times.
    """

    form: type[AnswerForm]
    types: tuple[type, ...] = _MOST
    weighed_as: type[AnswerForm] | None = None
    options: int = 0
    long: bool = False
    tricky: bool = False
    hard_to_begin: int = 2
    most_a_round: int = NO_LIMIT
    most_a_lesson: int = NO_LIMIT
    on_paper: bool = True

    @property
    def luck_from(self) -> type[AnswerForm]:
        """The form whose luck its answers have."""
        if self.weighed_as is None:
            return self.form
        return self.weighed_as


TABLE: Mapping[str, Kind] = {
    "direct": Kind(Choose, (tuple, Quantity), hard_to_begin=0),
    "inverse": Kind(Choose, (tuple,), hard_to_begin=0),
    "year": Kind(Choose, (Date,), hard_to_begin=1),
    "order": Kind(Arrange, (Date,), long=True),
    "place": Kind(Place, (Date,), long=True),
    "match": Kind(Pair, long=True),
    "number": Kind(Place, (Quantity,), long=True),
    "which_event": Kind(Choose, (Date,), hard_to_begin=1),
    "before_after": Kind(Choose, (Date,), options=2, hard_to_begin=0, most_a_lesson=1),
    "how_long_between": Kind(Choose, (Date,)),
    "odd_one_out": Kind(Choose, (tuple,), tricky=True),
    "true_or_fix": Kind(Fix, tricky=True, most_a_round=2, most_a_lesson=2),
    "sort": Kind(Arrange, (Quantity,), weighed_as=Pair, long=True),
    "select_all": Kind(ChooseMany, (tuple,), long=True),
    "type_answer": Kind(Typed, long=True),
    "clue_ladder": Kind(Ladder, tricky=True, on_paper=False),  # clues come one after the other
    "who_said": Kind(Choose, (Quotation,)),
    "missing_word": Kind(Choose, (Quotation,)),
    "what_is_seen": Kind(Choose, hard_to_begin=0, on_paper=False),  # pictures want colours
    "written": Kind(Choose, (Written,), hard_to_begin=0),
}
