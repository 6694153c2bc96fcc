"""The form that is answered by typing."""

from dataclasses import dataclass

from game.quiz.forms.choosing import Choose
from game.quiz.forms.form import AnswerForm, Line, Response, Texts
from game.quiz.language.slips import means

LOST_BY_OPTIONS = 0.25  # what it costs to choose what could have been typed


@dataclass(frozen=True, slots=True)
class Offer:
    """The options that a question can show in place of the field to type in, and how it is asked then."""

    prompt: str
    choice: Choose


@dataclass(frozen=True, slots=True)
class Typed(AnswerForm):
    """Write the answer. The first of `answers` is the key, the others are let pass as well; of `wrong` none is, nor
    what is spelled as much like it as like an answer. `figures` says that no answer has a letter in it. Whoever does
    not want to type may choose from the `offer`, where there is one, for less.

    A response is what was typed, or the index of an option that was offered."""

    answers: Texts
    wrong: Texts = ()
    figures: bool = False
    offer: Offer | None = None

    def grade(self, response: Response) -> float:
        if isinstance(response, str):
            return float(means(response, self.answers, self.wrong))
        if self.offer is None:
            return 0.0
        return (1 - LOST_BY_OPTIONS) * self.offer.choice.grade(response)

    def in_words(self) -> str:
        return self.answers[0]

    def lines(self) -> list[Line]:
        lines = [Line(True, "typed", answer) for answer in self.answers[:1]]
        lines += [Line(False, "or", answer) for answer in self.answers[1:]]
        lines += [Line(False, "not", value) for value in self.wrong]
        if self.offer:
            lines += self.offer.choice.lines()
        return lines

    def plain_key(self) -> tuple[object, object]:
        """The options that it offers; as key all that is let pass."""
        options = list(self.offer.choice.options) if self.offer else []
        return options, list(self.answers)

    def holds_together(self) -> bool:
        offered = self.offer is None or self.offer.choice.holds_together()
        return bool(self.answers) and offered

    def takes(self, response: Response) -> bool:
        if isinstance(response, str):
            return True
        return self.offer is not None and self.offer.choice.takes(response)

    def has_fair_size(self) -> bool:
        return bool(self.answers)

    def sought(self) -> Texts:
        return self.answers

    def options_shown(self, response: Response) -> int:
        if self.offer is None or not isinstance(response, int):
            return 0
        return len(self.offer.choice.options)

    def taken(self, response: Response) -> str:
        return self.offer.choice.taken(response) if self.offer else ""
