"""A ladder put together, and the one of an entry of which a teacher wrote the clues and what they may be taken for."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Fact
from game.quiz.claim import IsDescribed
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.making.ask import Terms
from game.quiz.making.clues import gives_name, scene_of, without_kind
from game.quiz.making.compose import question, shuffled
from game.quiz.making.news import with_news
from game.quiz.making.standing import best_told, stands_for_entry
from game.quiz.question import Ladder, Question

LEAST_CLUES, _MOST_CLUES = 3, 4
WRONG = 3
_HARDEST = 5  # level


def written_ladder(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    """The best known fact stands for the entry; strange clues make the question harder than the name is to know."""
    if not stands_for_entry(fact, "clue_ladder", index.bank):
        return None
    clues = _clues(fact, index)
    beside = _beside(fact, clues, index, ask)
    if len(clues) < LEAST_CLUES or len(beside) < WRONG:
        return None
    key = index.entry(fact.entry)
    wrong = rng.sample(beside, WRONG)
    things, choice = shuffled(key, wrong, rng)
    form = Ladder(tuple(clues), choice.options, choice.key)
    made = ladder(fact, form, things, index)
    level = min(_HARDEST, key.level + 1)
    return replace(made, level=level)


def ladder(fact: Fact, form: Ladder, things: Iterable[Thing], index: Index, also: Sequence[str] = ()) -> Question:
    """The question of which the options are these things; `also` are the ids of what else the clues tell."""
    phrases = index.bank.phrases
    asked = phrases.fill("which_by_clues", kind=index.kind(fact))
    prompt = phrases.fill("first_fits_several", question=asked)
    truths = [best_told(thing, index) for thing in things]
    made = question(
        "clue_ladder",
        fact,
        index,
        form,
        prompt,
        IsDescribed(),
        truths,
        also=also,
    )
    return with_news(
        made,
        fact,
        form.clues,
        index,
    )


def _clues(fact: Fact, index: Index) -> list[str]:
    """What the teacher wrote, and what describes the entry at the end of that, unless there are clues enough."""
    bank = index.bank
    entry = bank.entries[fact.entry]
    clues = list(entry.clues)
    if entry.clue and len(clues) < _MOST_CLUES:
        scene = scene_of(entry, bank)
        clues.append(scene)
    return clues


def _beside(fact: Fact, clues: Sequence[str], index: Index, ask: Terms) -> list[Thing]:
    """Those that it may be taken for, without any whose name a clue tells."""
    entry = index.bank.entries[fact.entry]
    told = [without_kind(clue, entry.kind) for clue in clues]
    alike = list(map(index.entry, entry.like))
    beside = []
    for thing in ask.things(alike):
        is_named = any(gives_name(clue, thing) for clue in told)
        if not is_named:
            beside.append(thing)
    return beside
