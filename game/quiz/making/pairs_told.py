"""What is said of parts beside each other: of two that belong together, of what is compared, and of what is put in
order, beside the amount that stands there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.known.spoken_of import repeats
from game.quiz.language.wording import says_any
from game.quiz.making.amounts import amount_of
from game.quiz.making.clues import sentence_of
from game.quiz.making.remarks import on_part, sentences_of, told_anew
from game.quiz.question import Question

RemarkOn = Callable[[Fact, Fact, str, Index], str]  # a part, the fact that is asked, the part's label

_LONGEST = 130  # letters of a reason


def known_first(values: Sequence[Thing], rng: Random) -> list[Thing]:
    """In a drawn order, but those of which the bank tells more before bare names, which few know."""
    drawn = rng.sample(values, len(values))
    drawn.sort(key=_is_bare)
    return drawn


def _is_bare(thing: Thing) -> bool:
    return thing.entry is None


def on_pair(part: Fact, asked: Fact, label: str, index: Index, partner: Thing | None) -> str:
    """Why the two go together; of the fact that is told below, and where no reason will do, what the first one is."""
    reason = _reason(part, label)
    values = index.values_of(part)
    is_one_of_several = len(values) > 1
    if is_one_of_several and partner and not says_any(reason, partner.spellings):
        reason = ""
    if reason and part is not asked:
        return reason
    return _nature(part, label, index) or reason or index.said(part)


def on_sized(part: Fact, asked: Fact, label: str, index: Index) -> str:
    """Why it was in that year, or has that number; of the fact that is told below, with its day or number, what its
    entry is."""
    if part is not asked:
        return on_placed(part, asked, label, index)
    return _nature(part, label, index) or on_part(part, asked, label, index)


def on_placed(part: Fact, asked: Fact, label: str, index: Index) -> str:
    """On one of several that are put in order, beside which its day or amount stands: what there is to tell of it, or
    else what it is; of the fact that is told below no more than that."""
    if part is asked:
        return on_part(part, asked, label, index)
    reason = _reason(part, label)
    if reason:
        return reason
    nature = _nature(part, label, index)
    return nature or on_part(part, asked, label, index)


def on_event(part: Fact, asked: Fact, label: str, index: Index) -> str:
    """On an event that was in another year than the one that is asked for: its day, and what there is to tell of it."""
    if part is asked:
        return on_part(part, asked, label, index)
    told = _reason(part, label) or _nature(part, label, index)
    day = amount_of(part, label)
    if not told or not day:
        return on_part(part, asked, label, index)
    dated = sentence_of(day)
    return f"{dated} {told}"


def with_clue_once(made: Question, fact: Fact, index: Index) -> Question:
    """Where a remark on a pair tells what the entry is, the fact is told below without that."""
    clue = index.bank.entries[fact.entry].clue
    if not clue or sentence_of(clue) not in made.truths:
        return made
    plain = index.said(fact)
    return replace(made, said=plain)


def on_parts(parts: Iterable[Fact], asked: Fact, labels: Iterable[str], index: Index, remark_on: RemarkOn) -> list[str]:
    """What is to be remarked on each of several parts."""
    remarks = []
    for part, label in zip(parts, labels, strict=True):
        remark = remark_on(part, asked, label, index)
        remarks.append(remark)
    return remarks


def _nature(part: Fact, label: str, index: Index) -> str:
    """What the first one is, unless the label tells it."""
    entry = index.bank.entries[part.entry]
    clue = entry.clue
    if not clue or repeats(clue, label):
        return ""
    return sentence_of(clue)


def _reason(part: Fact, label: str) -> str:
    """The first sentence of the explanation that says more than the label, if it is short."""
    new = told_anew(part.why, label)
    sentences = sentences_of(new)
    if not sentences:
        return ""
    first = sentences[0]
    return first if len(first) <= _LONGEST else ""
