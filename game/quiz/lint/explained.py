"""Whether the explanation speaks of all that was asked, and of nothing else."""

from collections.abc import Sequence

from game.facts.model import Bank, Fact
from game.quiz.claim import CameFirst, LacksValue, LiesBetween, WasIn
from game.quiz.known.index import Index, index_of
from game.quiz.known.spoken_of import (
    is_spoken_of,
    is_well_known,
    repeats,
    tells_clue,
    told_as_event,
    told_with_clue,
)
from game.quiz.lint.parts import clues, sides, texts
from game.quiz.lint.rule import Example, error, warning
from game.quiz.making.news import says_clues
from game.quiz.making.remarks import is_retold, sentences_of
from game.quiz.question import Ladder, Question

_FIRST = "Which of these two events came first?"
_SPUTNIK, _LUNA = "sputnik-1.launched", "luna-2.launched"
_BOTH = (f"*{_SPUTNIK}", _LUNA)
_YEAR = "In which year was Sputnik 1 launched?"
_YEARS = ("1951", "*1957", "1963", "1969")


@error(
    "L35",
    "the explanation leaves out something that was asked",
    breaks=Example(_SPUTNIK, _FIRST, _BOTH, CameFirst(), truths=("It flew in 1957.", "")),
    keeps=Example(_SPUTNIK, _FIRST, _BOTH, CameFirst(), truths=("It flew in 1957.", "It flew in 1959.")),
)
def untold(question: Question, bank: Bank) -> bool:
    """Of what is compared, paired or put in order each part is told, and all that is right of several."""
    if isinstance(question.claim, LiesBetween):
        return not _tells_all_facts(question, index_of(bank))
    wanted = _wanted(question)
    told = question.truths
    return any(place >= len(told) or not told[place] for place in wanted)


def _wanted(question: Question) -> Sequence[int]:
    """The places of what must be told."""
    parts = question.form.parts()
    if _are_all_wanted(question):
        return range(len(parts))
    right, _ = sides(question)
    if len(right) == 1:
        return ()
    wanted = []
    for place, part in enumerate(parts):
        if part in right:
            wanted.append(place)
    return wanted


def _are_all_wanted(question: Question) -> bool:
    form = question.form
    if form.in_order():
        return True
    if form.partners():
        return True
    if not form.alternatives():
        return False
    return isinstance(question.claim, CameFirst | WasIn | LacksValue)


def _tells_all_facts(question: Question, index: Index) -> bool:
    for tested in question.facts:
        fact = index.bank.facts[tested]
        if not _is_said(fact, question, index):
            return False
    return True


def _is_said(fact: Fact, question: Question, index: Index) -> bool:
    """In one of the ways in which it can be."""
    said = question.said
    sentence = index.said(fact)
    if sentence in said:
        return True
    with_clue = told_with_clue(fact, index)
    if with_clue in said:
        return True
    event = told_as_event(fact, index)
    return event in said


@warning(
    "L36",
    "the explanation speaks of something that the question does not name",
    breaks=Example(_SPUTNIK, _YEAR, _YEARS, also=(_LUNA,)),
    keeps=Example(_SPUTNIK, _YEAR, _YEARS),
)
def unnamed(question: Question, bank: Bank) -> bool:
    """A fact that is told must be about something in the question or among its options, or say what that is."""
    index = index_of(bank)
    for tested in question.facts:
        fact = bank.facts[tested]
        if not _is_told(fact, question, index):
            return True
    return False


def _is_told(fact: Fact, question: Question, index: Index) -> bool:
    options = texts(question)
    told = clues(question)
    prompt = question.prompt
    if is_spoken_of(fact, index, prompt, question.answer, *options, *told):
        return True
    entry = index.bank.entries[fact.entry]
    clue = entry.clue
    if not clue:
        return False
    said = question.said
    if clue in said or repeats(clue, said):
        return True
    if _is_told_as_event(fact, question, index):
        return True
    is_said = index.said(fact) in said
    if is_said and is_well_known(fact, index):
        return True
    explained = f"{said} {question.why}"
    return tells_clue(fact, index, prompt, explained)


def _is_told_as_event(fact: Fact, question: Question, index: Index) -> bool:
    """What stands on the card of an event is understood by itself."""
    is_lapse = isinstance(question.claim, LiesBetween)
    event = told_as_event(fact, index)
    return is_lapse and event in question.said


@warning(
    "L37",
    "the explanation says again what was read before",
    breaks=Example(_SPUTNIK, _YEAR, _YEARS, why="The launch of Sputnik 1 was in the year 1957."),
    keeps=Example(_SPUTNIK, _YEAR, _YEARS, why="It was the first satellite of all."),
)
def says_again(question: Question, bank: Bank) -> bool:
    """What was read before are the answer in a sentence and, in a ladder, the clues."""
    read: tuple[str, ...] = ()
    if isinstance(question.form, Ladder):
        read = clues(question)
    for sentence in sentences_of(question.why):
        if is_retold(sentence, question.said, *read):
            return True
        if says_clues(sentence, read):
            return True
    return False
