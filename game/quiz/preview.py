"""The questions that a bank makes: for each fact one of every kind, as text or as rows of plain values."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import assert_never

from game.facts.model import Bank, Fact, Phrases
from game.quiz.kinds import KINDS, is_of, make
from game.quiz.question import Arrange, Choose, ChooseMany, Form, Ladder, Pair, Place, Question, Typed

Make = Callable[[str, Fact, Bank, Random], Question | None]


def questions(bank: Bank, seed: int, era: str = "", kind: str = "") -> Iterator[Question]:
    """Every fact in every kind it can make; a question depends on the seed, its fact and its kind, on nothing else
    that was drawn before it."""
    facts = (fact for fact in bank.facts.values() if era in ("", fact.era))
    return questions_of(facts, bank, seed, [name for name in KINDS if kind in ("", name)])


def questions_of(
    facts: Iterable[Fact],
    bank: Bank,
    seed: int,
    kinds: Collection[str] = KINDS.keys(),
    tries: int = 1,
    make: Make = make,
) -> Iterator[Question]:
    """One question of each kind about each of the facts; where a draw makes none, one of further `tries` may."""
    for fact in facts:
        for kind in (some for some in kinds if is_of(some, fact)):
            rng = Random(f"{seed}/{fact.id}/{kind}")
            drawn = (make(kind, fact, bank, rng) for _ in range(tries))
            yield from islice(filter(None, drawn), 1)


def row(question: Question) -> dict[str, object]:
    """The question as plain values. `answer` is an index into `options`, a list of such, pairs of them; for a
    place on an axis the number, what counts as right, and the axis; for a typed answer all that is let pass, beside
    the options that it offers.
    Clues stand below the prompt."""
    options, answer = _key(question.form)
    return {
        "id": f"{question.kind}:{question.fact}",
        "kind": question.kind,
        "form": type(question.form).__name__.lower(),
        "era": question.era,
        "level": question.level,
        "prompt": "\n".join([question.prompt, *_clues(question.form)]),
        "options": options,
        "answer": answer,
        "facts": list(question.facts),
        "explain": " ".join(part for part in (question.said, question.why) if part),
        "source": question.source,
        "where": str(question.where),
    }


def _clues(form: Form) -> tuple[str, ...]:
    return form.clues if isinstance(form, Ladder) else ()


def _key(form: Form) -> tuple[object, object]:
    match form:
        case Choose(options, key):
            return list(options), key
        case Arrange(items, order):
            return list(items), list(order)
        case Pair(left, right, key):
            return {"left": list(left), "right": list(right)}, [[i, j] for i, j in enumerate(key)]
        case Place(axis, first, last):
            scale = {"low": axis.low, "high": axis.high, "unit": axis.unit, "logarithmic": axis.logarithmic}
            return [], {"number": (first + last) / 2, "first": first, "last": last, "axis": scale}
        case ChooseMany(options, keys):
            return list(options), list(keys)
        case Typed(answers, offer=offer):
            return list(offer.choice.options) if offer else [], list(answers)
        case Ladder(_, options, key):
            return list(options), key
        case _:
            assert_never(form)


def text(question: Question, bank: Bank) -> str:
    """The question as a teacher reads it, the key marked."""
    return "\n".join(
        [
            f"{question.where}  {question.kind}, level {question.level}",
            question.prompt,
            *(str(line) for line in lines(question.form, bank.phrases)),
            f"    {question.said} {question.why}".rstrip(),
            f"    {question.source}",
            "",
        ]
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One option, item, pair or span of an answer; `right` marks the key among options."""

    right: bool
    label: str
    text: str

    def __str__(self) -> str:
        return f"  {'*' if self.right else ' '} {self.label}  {self.text}"


def lines(form: Form, phrases: Phrases) -> list[Line]:
    """The form as a list to read, with its key."""
    match form:
        case Choose(options, key):
            return [Line(i == key, letter, option) for i, letter, option in _lettered(options)]
        case Arrange(items, order):
            return [Line(False, str(place), items[item]) for place, item in enumerate(order, 1)]
        case Pair(left, right, key):
            return [Line(False, left[i], f"=  {right[j]}") for i, j in enumerate(key)]
        case Place(axis, first, last):
            low, high = f"{axis.low:.6g}", f"{axis.high:.6g} {axis.unit}".rstrip()
            span = f"{first:.6g}"
            if first != last:
                span = phrases.fill("from_to", first=span, last=f"{last:.6g}")
            return [Line(False, phrases.fill("on_a_line", low=low, high=high), span)]
        case ChooseMany(options, keys):
            return [Line(i in keys, letter, option) for i, letter, option in _lettered(options)]
        case Typed(answers, wrong, offer=offer):
            typed, *others = answers
            passed = [Line(True, phrases.fill("typed"), typed)]
            passed += [Line(False, phrases.fill("or"), answer) for answer in others]
            refused = [Line(False, phrases.fill("not"), value) for value in wrong]
            return [*passed, *refused, *(lines(offer.choice, phrases) if offer else ())]
        case Ladder(clues, options, key):
            told = [Line(False, str(number), clue) for number, clue in enumerate(clues, 1)]
            return [*told, *(Line(i == key, letter, option) for i, letter, option in _lettered(options))]
        case _:
            assert_never(form)


def _lettered(options: tuple[str, ...]) -> list[tuple[int, str, str]]:
    return [(i, "ABCDEFGH"[i], option) for i, option in enumerate(options)]
