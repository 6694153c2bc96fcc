"""What is said of two that belong together and stand side by side."""

from collections.abc import Sequence
from random import Random

from game.facts.model import Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.known.spoken_of import repeats
from game.quiz.language.wording import says_any
from game.quiz.making.clues import sentence_of
from game.quiz.making.remarks import sentences_of

_LONGEST = 110  # letters of a reason


def known_first(values: Sequence[Thing], rng: Random) -> list[Thing]:
    """In a drawn order, but those of which the bank tells more before bare names, which few know."""
    drawn = rng.sample(values, len(values))
    drawn.sort(key=_is_bare)
    return drawn


def _is_bare(thing: Thing) -> bool:
    return thing.entry is None


def on_pair(part: Fact, asked: Fact, label: str, index: Index, partner: Thing | None) -> str:
    """Why the two go together; of the fact that is told below, and where no reason will do, what the first one is."""
    reason = _reason(part, index, partner)
    if reason and part is not asked:
        return reason
    entry = index.bank.entries[part.entry]
    clue = entry.clue
    if not clue:
        return index.said(part)
    if not repeats(clue, label):
        return sentence_of(clue)
    return reason or index.said(part)


def _reason(part: Fact, index: Index, partner: Thing | None) -> str:
    """The first sentence of the explanation, if it is short and, of one of several, about this one."""
    sentences = sentences_of(part.why)
    if not sentences:
        return ""
    first = sentences[0]
    if len(first) > _LONGEST:
        return ""
    values = index.values_of(part)
    is_one_of_several = len(values) > 1
    if is_one_of_several and partner and not says_any(first, partner.spellings):
        return ""
    return first
