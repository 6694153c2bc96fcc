"""A question as it is put to a learner, and the forms that its answer can take."""

from dataclasses import dataclass, field

from game.facts.model import Picture, Where
from game.quiz.claim import Claim
from game.quiz.forms.arranging import Arrange, Pair
from game.quiz.forms.choosing import Choose, ChooseMany
from game.quiz.forms.climbing import Ladder
from game.quiz.forms.fixing import Fix
from game.quiz.forms.form import Response
from game.quiz.forms.pointing import Axis, Place
from game.quiz.forms.spelling import Offer, Typed

__all__ = [
    "Arrange",
    "Axis",
    "Choose",
    "ChooseMany",
    "Fix",
    "Form",
    "Ladder",
    "Offer",
    "Pair",
    "Place",
    "Question",
    "Response",
    "Typed",
]

Form = Choose | Arrange | Pair | Place | ChooseMany | Typed | Ladder | Fix


@dataclass(frozen=True)
class Question:
    """One question as it is put to a learner. Not slotted: what the rules look at is kept with it.

    `facts` are the ids it tests, the one that it is about first. `answer` is the key in words. `truths` say, for
    each option (or item, left-hand side, or option that is offered), what it really is: a whole sentence, or nothing
    where the bank knows none; `amounts` say of each, in a few words, when it was or how much it is, where that is what
    the answer turns on. `said` is the fact as a sentence, `why` the explanation, `where` the line it came from.
    `claim` is what is said of each option; where it is missing the question is not sound. `picture` is looked at to
    answer it.
    """

    kind: str
    form: Form
    facts: tuple[str, ...]
    era: str
    level: int
    prompt: str
    answer: str
    said: str
    where: Where
    why: str = ""
    hint: str = ""
    source: str = ""
    as_of: str = ""
    truths: tuple[str, ...] = field(default=())
    amounts: tuple[str, ...] = ()
    claim: Claim | None = None
    picture: Picture | None = None

    @property
    def fact(self) -> str:
        return self.facts[0]
