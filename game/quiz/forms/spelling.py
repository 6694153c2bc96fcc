"""The form that is answered by typing."""

from dataclasses import dataclass
from random import Random
from typing import ClassVar

from game.facts.model import Phrases
from game.quiz.claim import Claim
from game.quiz.forms.chance import TYPED, Luck
from game.quiz.forms.choosing import Choose
from game.quiz.forms.form import AnswerForm, KeyOnPaper, Line, Response, Texts
from game.quiz.language.slips import means

LOST_BY_OPTIONS = 0.25  # what it costs to choose what could have been typed


@dataclass(frozen=True, slots=True)
class Offer:
    """The options that a question can show in place of the field to type in, how it is asked then, and what is claimed
    of the options."""

    prompt: str
    choice: Choose
    claim: Claim | None = None


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
    shows_nothing: ClassVar[bool] = True

    @classmethod
    def luck(cls, options: int) -> Luck:
        """Who asked for options in place of the field had the luck of those options."""
        if options:
            return Choose.luck(options)
        return TYPED

    def grade(self, response: Response) -> float:
        if isinstance(response, str):
            is_meant = means(response, self.answers, self.wrong)
            return float(is_meant)
        if self.offer is None:
            return 0.0
        credit = self.offer.choice.grade(response)
        return (1 - LOST_BY_OPTIONS) * credit

    def right_response(self) -> str:
        return self.answers[0]

    def untyped_response(self) -> str | int:
        """From the options, where there are any."""
        if self.offer is None:
            return ""
        return self.offer.choice.key

    def wrong_response(self, rng: Random) -> str:
        """It is not known."""
        return ""

    def in_words(self) -> str:
        return self.answers[0]

    def lines(self, phrases: Phrases) -> list[Line]:
        lines = []
        for place, answer in enumerate(self.answers):
            is_key = place == 0
            label = phrases.fill("typed" if is_key else "or")
            lines.append(Line(is_key, label, answer))
        for value in self.wrong:
            lines.append(Line(False, phrases.fill("not"), value))
        if self.offer:
            lines += self.offer.choice.lines(phrases)
        return lines

    def plain_key(self) -> tuple[object, object]:
        """The options that it offers; as key all that is let pass."""
        answers = list(self.answers)
        if self.offer is None:
            return [], answers
        options = list(self.offer.choice.options)
        return options, answers

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        return KeyOnPaper(self.in_words())

    def holds_together(self) -> bool:
        if not self.answers:
            return False
        return self.offer is None or self.offer.choice.holds_together()

    def takes(self, response: Response) -> bool:
        if isinstance(response, str):
            return True
        if self.offer is None:
            return False
        return self.offer.choice.takes(response)

    def parts(self) -> Texts:
        """The options that it offers."""
        if self.offer is None:
            return ()
        return self.offer.choice.options

    def has_fair_size(self) -> bool:
        return bool(self.answers)

    def sought(self) -> Texts:
        return self.answers

    def options_shown(self, response: Response) -> int:
        if self.offer is None:
            return 0
        if not isinstance(response, int):
            return 0
        return len(self.offer.choice.options)

    def taken(self, response: Response) -> str:
        if self.offer is None:
            return ""
        return self.offer.choice.taken(response)
