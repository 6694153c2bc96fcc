"""Clues by which an entry is to be found: what they tell, in which order they come, and whether they give it away."""

import re
from collections.abc import Sequence
from functools import lru_cache
from random import Random

from game.facts.model import Bank, Date, Entry, Fact, Quantity, year_text
from game.quiz.known.index import Index, names_of
from game.quiz.known.likeness import Thing
from game.quiz.language.filling import capital
from game.quiz.language.wording import says_any, telling_words_of, words_of

_MOST = 4  # clues
_LONGEST = 100


def is_askable(fact: Fact) -> bool:
    """Whether what it tells is sure."""
    return not isinstance(fact.value, Date) or fact.value.scorable


def sentence_of(clue: str) -> str:
    """What a teacher wrote as a clue, as a sentence."""
    if not clue:
        return ""
    sentence = capital(clue).rstrip(".")
    return f"{sentence}."


def scene_of(entry: Entry, bank: Bank) -> str:
    """The same as the entry would tell it of itself after other clues: "I am the pilot who ...", "It is the ..."."""
    if not entry.clue:
        return ""
    nature = bank.nature(entry.kind)
    begins = "i_am" if nature.people else "it_is"
    clue = entry.clue.rstrip(".")
    return bank.phrases.fill(begins, clue=clue)


def texts_of(fact: Fact, index: Index, rng: Random) -> dict[str, Fact]:
    """By clue the fact that it tells: this one and those others of the entry that are told in the same voice, since
    "I live in Asia" does not go on "This animal gets up to 3 m long"."""
    speaks = bool(fact.relation.clue)
    askable = []
    facts = index.bank.by_entry[fact.entry]
    for other in facts.values():
        if other is fact or not is_askable(other):
            continue
        other_speaks = bool(other.relation.clue)
        if other_speaks == speaks:
            askable.append(other)
    drawn = rng.sample(askable, len(askable))
    texts = {}
    for told in (fact, *drawn):
        clue = index.said_of_this(told)
        texts[clue] = told
    return texts


def in_order(fact: Fact, texts: dict[str, Fact], last: str, options: Sequence[Thing], index: Index) -> list[str]:
    """Facts, those that few know first; then the plainest clue."""
    kind = index.kind(fact)
    easy = []
    if last and fits_beside(last, options, kind):
        easy.append(last)
    fitting = {}
    for text, told in texts.items():
        if told is not fact and _all_share(told, options, index):
            continue
        if fits_beside(text, options, kind):
            fitting[text] = told
    most = _MOST - len(easy)
    clues = _different(fitting, easy)[:most]

    def ease_of(clue: str) -> tuple[int, int]:
        return ease(texts[clue])

    clues.sort(key=ease_of)
    return clues + easy


def ease(fact: Fact) -> tuple[int, int]:
    """The least for what is told first: what few know."""
    return -fact.level, _plainness(fact)


def _plainness(fact: Fact) -> int:
    """Of facts that are known equally well the names in which several share tell the least, and what a thing was the
    most; nobody guesses from a bare number."""
    if isinstance(fact.value, Date | Quantity):
        return 1
    return 2 if fact.relation.type == "text" else 0


def _different(texts: dict[str, Fact], last: Sequence[str]) -> list[str]:
    """The first clue and those that neither repeat one before them or the last one, nor are repeated by one."""
    said_elsewhere = list(map(words_of, last))
    told_before: list[frozenset[str]] = []
    chosen: list[str] = []
    for text, fact in texts.items():
        told = _told_words(fact)
        said = words_of(text)
        repeats = any(map(told.issubset, said_elsewhere))
        is_repeated = any(map(said.issuperset, told_before))
        if chosen and (repeats or is_repeated):
            continue
        chosen.append(text)
        said_elsewhere.append(said)
        told_before.append(told)
    return chosen


def _all_share(fact: Fact, options: Sequence[Thing], index: Index) -> bool:
    """Whether a value of the fact is true of all options, so that it would tell none of them from the others."""
    in_common: set[str] = set()
    for thing in options:
        same = index.fact_of(thing.entry, fact.relation.name)
        if same is None:
            return False
        keys = {name.key for name in names_of(same)}
        in_common = keys if thing is options[0] else in_common & keys
    return bool(in_common)


def _told_words(fact: Fact) -> frozenset[str]:
    """The words for what the fact would tell; a clue that has them all has said it: who flew, after who commanded."""
    match fact.value:
        case Date() as date:
            return words_of(year_text(date.first.year))
        case Quantity() as quantity:
            return words_of(quantity.text)
        case _:
            names = [name.text for name in names_of(fact)]
            return words_of(" ".join(names))


def fits_beside(clue: str, options: Sequence[Thing], kind: str) -> bool:
    """Whether it is short and names none of the options; "this station" may be said of all of them."""
    if len(clue) > _LONGEST:
        return False
    said = without_kind(clue, kind)
    for thing in options:
        if gives_name(said, thing):
            return False
    return True


def without_kind(clue: str, kind: str) -> str:
    """The clue without "station" in "this station", which is no name."""
    return _spaced(kind).sub("", clue, count=1)


@lru_cache(maxsize=32)
def _spaced(kind: str) -> re.Pattern[str]:
    word = re.escape(kind)
    return re.compile(rf" {word}\b")


def gives_name(clue: str, thing: Thing) -> bool:
    """Whether the clue has a word of the name that says something."""
    if not telling_words_of(clue).isdisjoint(thing.words):
        return True
    return says_any(clue, thing.spellings)
