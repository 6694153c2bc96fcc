"""What pupils see of the shipped bank, one question a fact, for a golden file, so that a change to the facts or to the
making of questions shows in a review.

`python -m tests.golden.shown` writes the file anew; look at the difference before you commit it.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from game.facts.model import Bank, Fact, Phrases
from game.quiz.kinds import KINDS, make
from game.quiz.question import Question, Typed
from tests.support.samples import shipped

GOLDEN = Path(__file__).parent / "questions.txt"
SEED = 1


def one_of(fact: Fact, bank: Bank) -> Question | None:
    """A question that depends on the fact, the seed and what the bank has to offer for it, on no other question. Each
    kind has a seed of its own, by which it also comes sooner or later, so that a new kind changes little else."""
    seeds = {kind: f"{SEED}/{fact.id}/{kind}" for kind in KINDS}
    for kind in sorted(KINDS, key=lambda kind: Random(seeds[kind]).random()):
        question = make(kind, fact, bank, Random(seeds[kind]))
        if question:
            return question
    return None


def written(fact: Fact, question: Question | None, phrases: Phrases) -> Iterator[str]:
    if question is None:
        yield f"{fact.id}: {'no question' if fact.asked else 'serves'}"
        return
    yield f"{fact.id}, {question.kind}, level {question.level}"
    yield question.prompt
    form = question.form
    shown = replace(form, wrong=()) if isinstance(form, Typed) else form
    yield from (str(line).rstrip() for line in shown.lines(phrases))
    yield f"    {question.said}"


def everything() -> str:
    bank = shipped()
    pages = ("\n".join(written(fact, one_of(fact, bank), bank.phrases)) for fact in bank.facts.values())
    return "\n\n".join(pages) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(everything(), encoding="utf-8", newline="\n")
