"""What each kind of question is like. Who reads the log of answers needs it, too, so that nothing here makes questions.

A kind has one record here, and its `make` in `kinds`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.quiz.forms.arranging import Arrange, Pair
from game.quiz.forms.choosing import Choose, ChooseMany
from game.quiz.forms.climbing import Ladder
from game.quiz.forms.fixing import Fix
from game.quiz.forms.form import AnswerForm
from game.quiz.forms.pointing import Place
from game.quiz.forms.spelling import Typed


@dataclass(frozen=True, slots=True)
class Kind:
    """Its questions are answered in the `form`; an answer is weighed by the luck of that form, or of the one that it is
    `weighed_as`. `options` is how many there are, where that is not what is usual for the form."""

    form: type[AnswerForm]
    weighed_as: type[AnswerForm] | None = None
    options: int = 0

    @property
    def luck_from(self) -> type[AnswerForm]:
        """The form whose luck its answers have."""
        if self.weighed_as is None:
            return self.form
        return self.weighed_as


TABLE: Mapping[str, Kind] = {
    "direct": Kind(Choose),
    "inverse": Kind(Choose),
    "year": Kind(Choose),
    "order": Kind(Arrange),
    "place": Kind(Place),
    "match": Kind(Pair),
    "number": Kind(Place),
    "which_event": Kind(Choose),
    "before_after": Kind(Choose, options=2),
    "how_long_between": Kind(Choose),
    "odd_one_out": Kind(Choose),
    "true_or_fix": Kind(Fix),
    "sort": Kind(Arrange, weighed_as=Pair),
    "select_all": Kind(ChooseMany),
    "type_answer": Kind(Typed),
    "clue_ladder": Kind(Ladder),
    "who_said": Kind(Choose),
    "missing_word": Kind(Choose),
    "what_is_seen": Kind(Choose),
    "written": Kind(Choose),
}
