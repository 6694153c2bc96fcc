"""What is told of an entry after its clues: by the fact of it whose explanation says most that they have not said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.facts.model import ALONE, Fact
from game.quiz.known.index import Index
from game.quiz.language.wording import normal, telling_words_of, words_of
from game.quiz.making.remarks import is_retold, sentences_of
from game.quiz.question import Question

_NEW, _NEW_WITH_A_CLUE = 0.35, 0.42  # shares of the words of a sentence that must be new
_WHOLE = 0.8  # share of the words of a clue in a sentence that has all of it
_FEWEST = 2  # words of a clue that stands in a sentence
_HARDEST = 6  # a level that none has
_POINTING = frozenset({"this", "these"})
_GOING_ON = _POINTING | frozenset(
    {"but", "he", "her", "his", "it", "its", "she", "so", "that", "their", "then", "they"}
)


def with_news(made: Question, fact: Fact, clues: Sequence[str], index: Index) -> Question:
    """With the explanation of the fact itself, as far as it says more than the clues; or else that of another one,
    sooner of one that is asked and well known; as it was where no explanation says more."""
    own = _beyond(fact, clues, index)
    if own:
        return replace(made, why=own)
    best = False, -_HARDEST
    for teller in _others(fact, index):
        news = _beyond(teller, clues, index)
        worth = teller.asked, -teller.level
        if news and worth > best:
            best = worth
            made = _told_by(teller, news, made, index)
    return made


def _others(fact: Fact, index: Index) -> Iterator[Fact]:
    """The other facts of the entry that are told in a sentence."""
    for other in index.bank.by_entry[fact.entry].values():
        is_told = not isinstance(other.value, ALONE)
        if is_told and other is not fact:
            yield other


def _beyond(fact: Fact, clues: Sequence[str], index: Index) -> str:
    """The sentences of its explanation that say more than fact and clues, but none that goes on from one that is left
    out."""
    said = index.said(fact)
    kept = []
    was_kept = True
    for sentence in sentences_of(fact.why):
        is_known = is_retold(sentence, said, *clues)
        is_again = says_clues(sentence, clues) or _says_one_whole(sentence, clues)
        is_news = not is_known and not is_again
        stands = was_kept or not _goes_on(sentence)
        was_kept = is_news and stands
        if was_kept:
            kept.append(sentence)
    return " ".join(kept)


def _goes_on(sentence: str) -> bool:
    """Whether it needs the sentence before."""
    words = normal(sentence).split()
    if words[0] in _GOING_ON:
        return True
    return not _POINTING.isdisjoint(words)


def says_clues(sentence: str, clues: Sequence[str]) -> bool:
    """Whether most of it was read before."""
    telling = telling_words_of(sentence)
    new = _new(telling, clues)
    least = _NEW * len(telling)
    return len(new) < least


def _says_one_whole(sentence: str, clues: Sequence[str]) -> bool:
    """Whether a good part of it was read before, and all of one clue stands in it."""
    telling = telling_words_of(sentence)
    new = _new(telling, clues)
    least = _NEW_WITH_A_CLUE * len(telling)
    if len(new) >= least:
        return False
    for clue in clues:
        if _holds(telling, clue):
            return True
    return False


def _new(telling: frozenset[str], clues: Sequence[str]) -> frozenset[str]:
    read = words_of(" ".join(clues))
    return telling - read


def _holds(telling: frozenset[str], clue: str) -> bool:
    """Whether the words of a sentence have a whole clue among them."""
    words = telling_words_of(clue)
    shared = words & telling
    least = _WHOLE * len(words)
    return len(shared) >= max(_FEWEST, least)


def _told_by(teller: Fact, why: str, made: Question, index: Index) -> Question:
    as_of = made.as_of
    if teller.as_of and not as_of:
        as_of = teller.as_of.text
    return replace(
        made,
        said=index.said(teller),
        why=why,
        source=teller.source,
        as_of=as_of,
    )
