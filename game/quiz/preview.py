"""The questions that a bank makes: for each fact one of every kind, as text or as rows of plain values."""

from collections.abc import Callable, Collection, Iterable, Iterator
from random import Random

from game.facts.model import Bank, Fact
from game.quiz.kinds import KINDS, is_of, make
from game.quiz.making.ask import ANY, Terms
from game.quiz.question import Question

Make = Callable[[str, Fact, Bank, Random, Terms], Question | None]


def questions(
    bank: Bank,
    seed: int,
    era: str = "",
    kind: str = "",
    ask: Terms = ANY,
    only: Collection[str] | None = None,
) -> Iterator[Question]:
    """Every fact, or those that are named, in every kind it can make; a question depends on the seed, its fact and its
    kind, on nothing else that was drawn before it."""
    named = bank.facts.keys() if only is None else only
    facts = []
    for fact in bank.facts.values():
        if fact.id in named and era in ("", fact.era):
            facts.append(fact)
    return questions_of(facts, bank, seed, [name for name in KINDS if kind in ("", name)], ask=ask)


def questions_of(
    facts: Iterable[Fact],
    bank: Bank,
    seed: int,
    kinds: Collection[str] = KINDS.keys(),
    tries: int = 1,
    make: Make = make,
    ask: Terms = ANY,
) -> Iterator[Question]:
    """One question of each kind about each of the facts; where a draw makes none, one of further `tries` may."""
    rng = Random()
    for fact in facts:
        for kind in kinds:
            if not is_of(kind, fact):
                continue
            lot = f"{seed}/{fact.id}/{kind}"
            rng.seed(lot)
            for _ in range(tries):
                question = make(kind, fact, bank, rng, ask)
                if question:
                    yield question
                    break


def row(question: Question) -> dict[str, object]:
    """The question as plain values. `answer` is an index into `options`, a list of such, pairs of them; for a
    statement to put right the index of what it states, and of what is right; for a place on an axis the number, what
    counts as right, and the axis; for a typed answer all that is let pass, beside the options that it offers.
    Clues stand below the prompt."""
    form = question.form
    options, answer = form.plain_key()
    explained = [part for part in (question.said, question.why) if part]
    return {
        "id": f"{question.kind}:{question.fact}",
        "kind": question.kind,
        "form": type(form).__name__.lower(),
        "era": question.era,
        "level": question.level,
        "prompt": "\n".join([question.prompt, *form.shown_clues()]),
        "options": options,
        "answer": answer,
        "facts": list(question.facts),
        "explain": " ".join(explained),
        "source": question.source,
        "where": str(question.where),
    }


def text(question: Question, bank: Bank) -> str:
    """The question as a teacher reads it, the key marked."""
    head = f"{question.where}  {question.kind}, level {question.level}"
    explained = f"    {question.said} {question.why}".rstrip()
    lines = [str(line) for line in question.form.lines(bank.phrases)]
    source = f"    {question.source}"
    return "\n".join([head, question.prompt, *lines, explained, source, ""])
