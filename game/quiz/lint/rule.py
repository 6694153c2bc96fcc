"""What a rule of good questions is: one function with its name, its weight, what it tells a teacher, a small question
that breaks it and one that keeps it. The table of rules, `check --rules` and the tests are made from that."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from game.facts.model import Bank
from game.quiz.claim import Claim, IsValue
from game.quiz.known.index import index_of
from game.quiz.language.sizes import sizes_of
from game.quiz.making import compose
from game.quiz.question import Choose, Form, Question, Typed

_RIGHT = "*"
_OF_A_VALUE = IsValue()


class Weight(StrEnum):
    """What breaks an error is never shown; a warning is for the teacher."""

    ERROR = "E"
    WARNING = "W"


@dataclass(frozen=True, slots=True)
class Example:
    """A small question about a fact of the bank that comes with the game. A star stands before each option that is
    right; where it is `typed`, before what is let pass. An option that is the id of a dated fact stands for its event;
    `also` names further facts that it tests. `source` and `as_of` are those of the fact, unless they are given."""

    fact: str
    prompt: str
    options: tuple[str, ...]
    claim: Claim = _OF_A_VALUE
    typed: bool = False
    truths: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    hint: str = ""
    why: str = ""
    source: str | None = None
    as_of: str | None = None

    def __str__(self) -> str:
        said = [self.prompt, " / ".join(self.options)]
        if self.hint:
            said.append(f"(hint: {self.hint})")
        if self.why:
            said.append(f"(why: {self.why})")
        if self.source == "":
            said.append("(no source)")
        if self.as_of:
            said.append(f"(as of {self.as_of})")
        elif self.as_of == "":
            said.append("(not as of when)")
        return " ".join(said)

    def question(self, bank: Bank) -> Question:
        fact, index = bank.facts[self.fact], index_of(bank)
        titles = {}
        others = list(self.also)
        for option in self.options:
            name = option.removeprefix(_RIGHT)
            event = index.happenings.get(name)
            if event is None:
                continue
            titles[name] = event.title
            if name != self.fact:
                others.append(name)
        form = self._form(titles)
        made = compose.question("draft", fact, index, form, self.prompt, self.claim, self.truths, others)
        return replace(
            made,
            hint=self.hint,
            why=self.why or made.why,
            source=made.source if self.source is None else self.source,
            as_of=made.as_of if self.as_of is None else self.as_of,
        )

    def _form(self, titles: Mapping[str, str]) -> Form:
        texts: list[str] = []
        right: list[str] = []
        for option in self.options:
            written = option.removeprefix(_RIGHT)
            text = titles.get(written, written)
            texts.append(text)
            if written != option:
                right.append(text)
        if self.typed:
            wrong = [text for text in texts if text not in right]
            return Typed(tuple(right), tuple(wrong))
        key = texts.index(right[0])
        ranked = sizes_of(texts) is not None
        return Choose(tuple(texts), key, ranked)


Breached = Callable[[Question, Bank], bool]
Shown = Callable[[Question, Bank], str]


@dataclass(frozen=True, slots=True)
class Rule:
    """`sentence` tells a teacher what is wrong with a question for which `breached` holds, as with `breaks` and not
    with `keeps`; `shown` are the words of that question by which it is broken, where they need to be looked for."""

    id: str
    sentence: str
    weight: Weight
    breaks: Example
    keeps: Example
    breached: Breached
    shown: Shown | None = None

    def told(self, question: Question, bank: Bank) -> str:
        """What is wrong with a question that breaks it."""
        if self.shown is None:
            return self.sentence
        words = self.shown(question, bank)
        if not words:
            return self.sentence
        return f"{self.sentence}: {words}"


def error(
    id: str, sentence: str, *, breaks: Example, keeps: Example, shown: Shown | None = None
) -> Callable[[Breached], Rule]:
    """Makes a rule of the function below it, whose breach is never shown."""
    weight = Weight.ERROR
    return partial(Rule, id, sentence, weight, breaks, keeps, shown=shown)


def warning(
    id: str, sentence: str, *, breaks: Example, keeps: Example, shown: Shown | None = None
) -> Callable[[Breached], Rule]:
    """Makes a rule of the function below it, whose breach the teacher is told of."""
    weight = Weight.WARNING
    return partial(Rule, id, sentence, weight, breaks, keeps, shown=shown)


def in_quotes(words: Iterable[str]) -> str:
    quoted = []
    for word in words:
        quoted.append(f"“{word}”")
    return ", ".join(quoted)
