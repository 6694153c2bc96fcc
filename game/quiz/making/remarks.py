"""What is said after the answer: of what was asked the fact and why it is so; of any other part one sentence that can
be read by itself."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from game.facts.model import Fact
from game.facts.why_not import why_not
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.known.spoken_of import explains_itself, is_well_known, repeats, told_with_clue, with_clue
from game.quiz.language.wording import TEXTS_KEPT, says_any, telling_words_of, words_of
from game.quiz.making.amounts import amount_of
from game.quiz.making.clues import sentence_of

_SENTENCE = re.compile(r".*?(?:[^\WA-Z_]|[A-Z]{2})[”\"’)]?[.!?](?=\s|$)|.+")  # after "ISS.", but not after "J."
_RETOLD = 0.25  # share of its words that may be new in a sentence that is left out
_TURNING = frozenset({"first", "second", "third", "fourth", "last", "only", "no", "nobody", "never", "none", "without"})
_SAME_TIME = 10  # years
_A_PAIR = 2
_KNOWN_TO_MANY, _KNOWN_TO_MOST = 3, 2  # levels of events that may stand for their year


def told_anew(why: str, *shown: str) -> str:
    """The sentences of an explanation that say something which has not been shown."""
    if not why:
        return ""
    kept = []
    for sentence in sentences_of(why):
        if not is_retold(sentence, *shown):
            kept.append(sentence)
    return " ".join(kept)


@lru_cache(maxsize=TEXTS_KEPT)
def sentences_of(text: str) -> Sequence[str]:
    """An explanation, sentence by sentence."""
    parts = _SENTENCE.findall(text)
    return tuple(map(str.strip, parts))


def is_retold(sentence: str, *shown: str) -> bool:
    """Whether nearly all of its words have been read before, and those that are new do not turn what it says."""
    read = frozenset().union(*map(words_of, shown))
    telling = telling_words_of(sentence)
    new = telling - read
    most = _RETOLD * len(telling)
    if not telling or len(new) > most:
        return False
    return new.isdisjoint(_TURNING)


def on_part(part: Fact, asked: Fact, label: str, index: Index) -> str:
    """On one of several that are compared or put in order: of the fact that is told below, with why it is so, no more
    than when it was or how much it is."""
    if part is not asked:
        return _told(part, label, index)
    amount = amount_of(part, label)
    return amount or index.said(part)


def on_key_alone(remarks: Sequence[str], key: int) -> tuple[str, ...]:
    """Of remarks on options the one on the key; the others are blank."""
    kept = ["" for _ in remarks]
    kept[key] = remarks[key]
    return tuple(kept)


def by_name(remarks: Sequence[str], options: Sequence[str], index: Index) -> tuple[str, ...]:
    """Remarks on options as they are read where the options do not stand beside them: each names its own."""
    named = []
    for remark, option in zip(remarks, options, strict=True):
        thing = index.called(option)
        entry = index.bank.entries.get(thing.entry or "")
        names_it = says_any(remark, thing.spellings)
        if not remark or names_it or entry is None:
            named.append(remark)
            continue
        with_name = index.bank.phrases.fill("clue_of", thing=entry.name, clue=entry.clue)
        named.append(with_name)
    return tuple(named)


def _told(fact: Fact, label: str, index: Index) -> str:
    """The fact, with what its entry is where not everybody knows that."""
    entry = index.bank.entries[fact.entry]
    clue = entry.clue
    if is_well_known(fact, index) or repeats(clue, label):
        return index.said(fact)
    return told_with_clue(fact, index)


def on_value(thing: Thing, fact: Fact, index: Index) -> str:
    """What a wrong value really is: what a writer says of it, or of which entry it is true, or else what it is; nothing
    where nothing is known."""
    for text in fact.why_not:
        written = why_not(text)
        option = index.called(written.option)  # "ISRO", where the button shows "ISRO (India)"
        if option.key == thing.key:
            return written.told
    return _known_of(
        thing,
        fact,
        index,
    )


def _known_of(thing: Thing, fact: Fact, index: Index) -> str:
    known = index.holders.get(thing.key, ())
    holders = _nearest_first(known, fact, index)
    relation = fact.relation
    nature = index.bank.nature(relation.type)
    for holder in holders:
        same = holder.relation
        is_of_kind = not nature.anywhere or index.kind(holder) == index.kind(fact)
        if same.name == relation.name and is_of_kind:
            return _stated(thing, holder, index)
    for holder in holders:
        another = holder.relation
        is_alike = another.type == relation.type
        if is_alike and nature.people:
            return index.stated(thing.text, holder)  # who did not command it flew on it, or elsewhere
    about_itself = _on_itself(thing, index)
    if about_itself:
        return about_itself
    for holder in holders:
        if holder.relation.name == relation.name:
            return _stated(thing, holder, index)
    for holder in holders:
        nature = index.bank.nature(holder.relation.type)
        if nature.tells:  # what too many have a part in tells nothing
            return index.stated(thing.text, holder)
    return ""


def _stated(thing: Thing, holder: Fact, index: Index) -> str:
    """That it is true of the other entry, and what that is, where few know it and the value does not tell: which
    rocket carried it tells nothing, what it was the first of does."""
    said = index.stated(thing.text, holder)
    relation = holder.relation
    values = index.values_of(holder)
    nature = index.bank.nature(relation.type)
    if len(values) == _A_PAIR and not nature.people:
        said = index.said(holder)  # told of each alone, it would seem to be told of none else
    if _needs_no_clue(holder, index):
        return said
    return with_clue(said, holder, index)


def _needs_no_clue(fact: Fact, index: Index) -> bool:
    """Whether many know what its entry is, or its name says it, or the text that is its value does."""
    relation = fact.relation
    if relation.type == "text":
        return True
    bank = index.bank
    entry = bank.entries[fact.entry]
    is_known = entry.level <= _KNOWN_TO_MOST
    return is_known or explains_itself(entry, bank)


def _nearest_first(holders: Iterable[Fact], fact: Fact, index: Index) -> list[Fact]:
    """Those about entries of the same kind and of about the same time, and the best known of these."""
    year = index.year_of(fact.entry)

    def distance(holder: Fact) -> tuple[bool, bool, int]:
        is_of_another_kind = index.kind(holder) != index.kind(fact)
        thing = index.entry(holder.entry)
        years_off = thing.away(year)
        is_of_another_time = years_off > _SAME_TIME
        return is_of_another_kind, is_of_another_time, holder.level

    return sorted(holders, key=distance)


def _on_itself(thing: Thing, index: Index) -> str:
    """What an entry is, or else the best known fact about it."""
    if thing.entry is None:
        return ""
    entry = index.bank.entries[thing.entry]
    if entry.clue:
        return sentence_of(entry.clue)
    facts = index.bank.by_entry.get(entry.id, {})
    best_known = min(facts.values(), key=_level, default=None)
    if best_known is None:
        return ""
    return index.said(best_known)


def on_entry(thing: Thing, fact: Fact, index: Index) -> str:
    """What is true of another entry, by the same relation; or else what it is, which tells more than a deed that has
    nothing to do with the one that was asked for."""
    same = index.fact_of(thing.entry, fact.relation.name)
    if same is None or _is_beside_the_point(same, index):
        return _on_itself(thing, index)
    if _needs_no_clue(same, index):
        return index.said(same)
    return told_with_clue(same, index)


def _is_beside_the_point(same: Fact, index: Index) -> bool:
    """Whether it is a deed of somebody of whom there is better to tell: one of many, or one that few know."""
    bank = index.bank
    relation = same.relation
    kind = index.kind(same)
    nature = bank.nature(kind)
    if not nature.people:
        return False
    if relation.type != "text":
        return False
    entry = bank.entries[same.entry]
    if not entry.clue:
        return False
    is_one_of_many = not relation.unique
    is_obscure = same.level > _KNOWN_TO_MANY
    return is_one_of_many or is_obscure


def on_year(year: int, fact: Fact, index: Index) -> str:
    """Something of the year that belongs together with the fact, or that nearly everybody knows."""
    eras = index.eras_open_with(fact)
    known = []
    for event in index.years.get(year, ()):
        happened = event.fact
        is_near = index.belong_together(happened, fact)
        most = _KNOWN_TO_MANY if is_near else _KNOWN_TO_MOST
        if happened.level <= most and happened.era in eras:
            known.append(event)
    nearest = _nearest(known, fact, index)
    if nearest is None:
        return ""
    return _told(nearest.fact, nearest.title, index)


def _nearest(events: Sequence[Happening], fact: Fact, index: Index) -> Happening | None:
    """Of its own chapter or story first, then of its era."""

    def distance(event: Happening) -> tuple[bool, bool, bool, int]:
        happened = event.fact
        is_apart = not index.belong_together(happened, fact)
        is_of_another_era = happened.era != fact.era
        is_of_another_kind = index.kind(happened) != index.kind(fact)
        return is_apart, is_of_another_era, is_of_another_kind, happened.level

    return min(events, key=distance, default=None)


def _level(fact: Fact) -> int:
    return fact.level
