"""What a rule of good questions is: one function with its name, its weight, what it tells a teacher, a small question
that breaks it and one that keeps it. The table of rules, `check --rules` and the tests are made from that."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from game.facts.model import Bank
from game.quiz.claim import Claim, IsValue
from game.quiz.known.index import index_of
from game.quiz.language.sizes import sizes_of
from game.quiz.making import compose
from game.quiz.question import Choose, Form, Question, Typed
from game.translation import tr

_RIGHT = "*"
_OF_A_VALUE = IsValue()


class Weight(StrEnum):
    """What breaks an error is never shown; a warning is for the teacher."""

    ERROR = "E"
    WARNING = "W"


@dataclass(frozen=True, slots=True)
class Draft:
    """A small question about a fact of the bank that comes with the game. A star stands before each option that is
    right; where it is `typed`, before what is let pass. `source` and `as_of` are those of the fact, unless they are
    given."""

    fact: str
    prompt: str
    options: tuple[str, ...]
    claim: Claim = _OF_A_VALUE
    typed: bool = False
    hint: str = ""
    source: str | None = None
    as_of: str | None = None

    def __str__(self) -> str:
        said = f"{self.prompt} {' / '.join(self.options)}"
        if self.hint:
            said += " " + tr("(hint: {hint})").format(hint=self.hint)
        if self.source == "":
            said += " " + tr("(no source)")
        if self.as_of is not None:
            told = tr("(as of {date})") if self.as_of else tr("(not as of when)")
            said += " " + told.format(date=self.as_of)
        return said

    def question(self, bank: Bank) -> Question:
        fact = bank.facts[self.fact]
        made = compose.question("draft", fact, index_of(bank), self._form(), self.prompt, self.claim)
        return replace(
            made,
            hint=self.hint,
            source=made.source if self.source is None else self.source,
            as_of=made.as_of if self.as_of is None else self.as_of,
        )

    def _form(self) -> Form:
        texts = tuple(text.removeprefix(_RIGHT) for text in self.options)
        keys = [place for place, text in enumerate(self.options) if text.startswith(_RIGHT)]
        if self.typed:
            right = tuple(texts[place] for place in keys)
            wrong = tuple(text for text in texts if text not in right)
            return Typed(right, wrong)
        ranked = sizes_of(texts) is not None
        return Choose(texts, keys[0], ranked)


Breached = Callable[[Question, Bank], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """`sentence` tells a teacher what is wrong with a question for which `breached` holds, as with `breaks` and not
    with `keeps`."""

    id: str
    sentence: str
    weight: Weight
    breaks: Draft
    keeps: Draft
    breached: Breached


def error(id: str, sentence: str, *, breaks: Draft, keeps: Draft) -> Callable[[Breached], Rule]:
    """Makes a rule of the function below it, whose breach is never shown."""
    return lambda breached: Rule(id, sentence, Weight.ERROR, breaks, keeps, breached)


def warning(id: str, sentence: str, *, breaks: Draft, keeps: Draft) -> Callable[[Breached], Rule]:
    """Makes a rule of the function below it, whose breach the teacher is told of."""
    return lambda breached: Rule(id, sentence, Weight.WARNING, breaks, keeps, breached)
