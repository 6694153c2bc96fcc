"""Rules across facts: what reads well alone and is doubtful, or wrong, beside the rest."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from datetime import date

from game.facts.calendar_days import day_of
from game.facts.cut_names import cut_names
from game.facts.dates import edtf
from game.facts.due import due
from game.facts.joined import lists, names
from game.facts.limits import MAX_SOURCE
from game.facts.misspelt import misspelt
from game.facts.model import Bank, Date, Entry, Fact, Problem, Severity, Where, Written
from game.facts.named import clues
from game.facts.other_kinds import other_kinds
from game.facts.out_of_era import out_of_era
from game.facts.outliers import outliers
from game.facts.quotations import doubtful_quotations
from game.facts.same_people import same_people
from game.facts.shown_texts import characters, lengths, long, quotes
from game.facts.stand_ins import stand_ins
from game.facts.stories import doubtful_stories
from game.facts.two_articles import two_articles
from game.facts.unlinked import unlinked
from game.facts.untensed import untensed
from game.facts.values import folded

MIN_CORE = 4
_NAMED = 3  # entries of one name


def check(
    bank: Bank, today: date | None = None, glyphs: frozenset[str] | None = None, whole: bool = True
) -> list[Problem]:
    """Everything to look at, in the order of places. `glyphs` are the characters that the fonts can draw.

    Of a bank that is not `whole`, since mistakes left something out, no counts are told.
    """
    found = {
        *_shared_names(bank),
        *_ambiguous(bank),
        *unlinked(bank),
        *misspelt(bank),
        *same_people(bank),
        *lists(bank),
        *cut_names(bank),
        *stand_ins(bank),
        *other_kinds(bank),
        *_same_questions(bank),
        *quotes(bank),
        *clues(bank),
        *outliers(bank),
        *two_articles(bank),
        *untensed(bank),
        *_order(bank),
        *_sources(bank),
        *_long_sources(bank),
        *lengths(bank),
        *_doubled(bank),
        *out_of_era(bank),
        *doubtful_stories(bank),
        *doubtful_quotations(bank),
    }
    if whole:
        found.update(_core(bank))
    if today:
        found.update(due(bank, day_of(today)))
    if glyphs:
        found.update(characters(bank, glyphs))
    return sorted(found)


def _doubt(where: Where, text: str) -> Problem:
    return Problem(where, text, Severity.DOUBT)


def _words_for(entry: Entry) -> set[str]:
    """All that means the entry, folded."""
    words = [entry.name, entry.called, entry.id]
    words += entry.also
    return set(map(folded, words))


def _shared_names(bank: Bank) -> Iterator[Problem]:
    """One name for two entries of a kind makes a link a guess."""
    owners: dict[tuple[str, str], Entry] = {}
    told: set[tuple[str, str]] = set()
    for entry in bank.entries.values():
        for word in sorted(_words_for(entry)):
            key = entry.kind, word
            same = owners.setdefault(key, entry)
            pair = same.id, entry.id
            if same is entry or pair in told:
                continue
            told.add(pair)
            place = same.where.in_words
            text = f'"{word}" is also a name of "{same.id}" ({place}): change one, or links to it are a guess'
            yield Problem(entry.where, text)


def _ambiguous(bank: Bank) -> Iterator[Problem]:
    """Values that stayed words since several entries have that name."""
    mere_words: list[tuple[Fact, str]] = []
    wanted: set[str] = set()
    for fact, name in names(bank):
        if not name.entry:
            mere_words.append((fact, name.text))
            wanted.add(folded(name.text))
    owners = _owners(wanted, bank)
    for fact, text in mere_words:
        word = folded(text)
        called_so = owners.get(word, [])
        several = [owner for owner in called_so[:_NAMED] if owner != fact.entry]
        if len(several) > 1:
            choice = " or ".join(several)
            told = f'"{text}" may be {choice}: write the id that you mean'
            yield _doubt(fact.where, told)


def _owners(wanted: Set[str], bank: Bank) -> Mapping[str, list[str]]:
    """By each of the words the ids of the entries that are called so."""
    owners: dict[str, list[str]] = defaultdict(list)
    for entry in bank.entries.values():
        words = _words_for(entry)
        for word in words & wanted:
            owners[word].append(entry.id)
    return owners


def _same_questions(bank: Bank) -> Iterator[Problem]:
    """Two facts that ask the same in words of their own: one was copied, or one key is a wrong option of the other."""
    first: dict[str, Fact] = {}
    for fact in bank.facts.values():
        value = fact.value
        asked = value.prompt if isinstance(value, Written) else fact.ask
        if not asked:
            continue
        called = bank.entries[fact.entry].called
        words = folded(asked.replace("{s}", called))
        before = first.setdefault(words, fact)
        if before is fact:
            continue
        place = before.where.in_words
        text = f'"{fact.id}" asks what "{before.id}" ({place}) asks, in the same words; change one of them'
        yield _doubt(fact.where, text)


def _order(bank: Bank) -> Iterator[Problem]:
    """Dates of one entry that cannot come in this order."""
    for relation in bank.relations.values():
        if not relation.after:
            continue
        for fact in bank.by_relation.get(relation.name, ()):
            facts = bank.by_entry[fact.entry]
            for name in relation.after:
                early = facts.get(name)
                if early:
                    yield from _in_order(early, fact)


def _in_order(early: Fact, late: Fact) -> Iterator[Problem]:
    first, then = early.value, late.value
    if not isinstance(first, Date) or not isinstance(then, Date):
        return
    if then.before(first):
        earlier, later = (f'"{fact.relation.name}"' for fact in (early, late))
        text = f"{later} ({edtf(then)}) comes before {earlier} ({edtf(first)}); one of them is wrong"
        yield _doubt(late.where, text)


def _core(bank: Bank) -> Iterator[Problem]:
    for era in bank.eras:
        facts = bank.by_era.get(era.id, ())
        count = sum(fact.core for fact in facts)
        if count < MIN_CORE:
            wanted = f'mark at least {MIN_CORE} with "core: yes"'
            counted = "1 core fact" if count == 1 else f"{count} core facts"
            text = f'"{era.id}" has {counted}; {wanted}'
            yield _doubt(era.where, text)


def _sources(bank: Bank) -> Iterator[Problem]:
    """One doubt for all facts of an entry that has no source, since one line mends them."""
    without: dict[str, list[Fact]] = defaultdict(list)
    for fact in bank.facts.values():
        if not fact.source:
            without[fact.entry].append(fact)
    for name, facts in without.items():
        entry = bank.entries[name]
        if not entry.source and len(facts) > 1:
            yield _no_source(entry.where, name)
            continue
        for fact in facts:
            yield _no_source(fact.where, fact.id)
    for interval in bank.intervals.values():
        if not interval.source:
            yield _no_source(interval.where, interval.id)


def _no_source(where: Where, name: str) -> Problem:
    return _doubt(where, f'"{name}" has no source; name one from "sources:"')


def _long_sources(bank: Bank) -> Iterator[Problem]:
    """Each once, where it is used first."""
    seen = {""}
    for where, source in _all_sources(bank):
        if source in seen:
            continue
        seen.add(source)
        before, _, _ = source.partition("http")
        words = before.rstrip(" ,")
        if len(words) > MAX_SOURCE:
            text = long("the source before its address", words, MAX_SOURCE)
            yield _doubt(where, text)


def _all_sources(bank: Bank) -> Iterator[tuple[Where, str]]:
    for fact in bank.facts.values():
        yield fact.where, fact.source
    for story in bank.stories.values():
        yield story.where, story.source
    for interval in bank.intervals.values():
        yield interval.where, interval.source
    for quotation in bank.quotations.values():
        yield quotation.where, quotation.source


def _doubled(bank: Bank) -> Iterator[Problem]:
    for fact in bank.facts.values():
        value = fact.value
        if not isinstance(value, tuple) or len(value) == 1:
            continue
        different = {name.key for name in value}
        if len(different) < len(value):
            text = f'a value of "{fact.id}" is there twice; take one away'
            yield _doubt(fact.where, text)
