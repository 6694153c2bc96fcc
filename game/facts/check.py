"""Rules across facts: what reads well alone and is doubtful, or wrong, beside the rest."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from game.facts.dates import edtf
from game.facts.due import due
from game.facts.joined import lists, names
from game.facts.limits import MAX_SOURCE
from game.facts.model import Bank, Date, Day, Entry, Fact, Problem, Severity, Where, Written
from game.facts.named import clues
from game.facts.outliers import outliers
from game.facts.quotations import doubtful_quotations
from game.facts.shown_texts import characters, lengths, long, quotes
from game.facts.stories import doubtful_stories
from game.facts.suggest import skeleton
from game.facts.untensed import untensed
from game.facts.values import folded

MIN_CORE = 4
YEARS_OUTSIDE = 25
_NAMED = 3  # entries of one name


def check(bank: Bank, today: date | None = None, glyphs: frozenset[str] | None = None) -> list[Problem]:
    """Everything to look at, in the order of places. `glyphs` are the characters that the fonts can draw."""
    found = {
        *_shared_names(bank),
        *_unlinked(bank),
        *_spellings(bank),
        *lists(bank),
        *_same_questions(bank),
        *quotes(bank),
        *clues(bank),
        *outliers(bank),
        *untensed(bank),
        *_order(bank),
        *_core(bank),
        *_sources(bank),
        *_long_sources(bank),
        *lengths(bank),
        *_doubled(bank),
        *_outside(bank),
        *doubtful_stories(bank),
        *doubtful_quotations(bank),
    }
    if today:
        found.update(due(bank, Day(today.year, today.month, today.day)))
    if glyphs:
        found.update(characters(bank, glyphs))
    return sorted(found)


def _doubt(where: Where, text: str) -> Problem:
    return Problem(where, text, Severity.DOUBT)


def _words_for(entry: Entry) -> set[str]:
    """All that means the entry, folded."""
    return {folded(text) for text in (entry.name, entry.called, *entry.also, entry.id)}


def _shared_names(bank: Bank) -> Iterator[Problem]:
    """One name for two entries of a kind makes a link a guess."""
    owners: dict[tuple[str, str], Entry] = {}
    for entry in bank.entries.values():
        for word in _words_for(entry):
            same = owners.setdefault((entry.kind, word), entry)
            if same is not entry:
                text = f'"{word}" is also a name of "{same.id}" ({same.where}): change one, or links to it are a guess'
                yield Problem(entry.where, text)


def _unlinked(bank: Bank) -> Iterator[Problem]:
    """Values that stayed words since several entries have that name."""
    unlinked = [(fact, name) for fact, name in names(bank) if not name.entry]
    wanted = {folded(name.text) for _, name in unlinked}
    owners: dict[str, list[str]] = defaultdict(list)
    for entry in bank.entries.values():
        for word in _words_for(entry) & wanted:
            owners[word].append(entry.id)
    for fact, name in unlinked:
        first = owners.get(folded(name.text), [])[:_NAMED]
        several = [owner for owner in first if owner != fact.entry]
        if len(several) > 1:
            yield _doubt(fact.where, f'"{name.text}" may be {" or ".join(several)}: write the id that you mean')


def _spellings(bank: Bank) -> Iterator[Problem]:
    """Two spellings of one thing would let it stand as a wrong option beside itself."""
    known: dict[str, tuple[str, Where]] = {}
    for entry in bank.entries.values():
        for text in (entry.name, *entry.also):
            known.setdefault(skeleton(text), (text, entry.where))
    for fact, name in names(bank):
        if name.entry is not None or fact.relation.type == "text":
            continue
        first, where = known.setdefault(skeleton(name.text), (name.text, fact.where))
        if folded(first) != folded(name.text):
            text = f'"{name.text}" looks like "{first}" ({where}): if they are the same, spell them alike'
            yield _doubt(fact.where, text)


def _same_questions(bank: Bank) -> Iterator[Problem]:
    """Two facts that ask the same in words of their own: one was copied, or one key is a wrong option of the other."""
    first: dict[str, Fact] = {}
    for fact in bank.facts.values():
        asked = fact.value.prompt if isinstance(fact.value, Written) else fact.ask
        if not asked:
            continue
        words = folded(asked.replace("{s}", bank.entries[fact.entry].called))
        before = first.setdefault(words, fact)
        if before is not fact:
            text = f'"{fact.id}" asks what "{before.id}" ({before.where}) asks, in the same words; change one of them'
            yield _doubt(fact.where, text)


def _order(bank: Bank) -> Iterator[Problem]:
    """Dates of one entry that cannot come in this order."""
    for relation in bank.relations.values():
        if not relation.after:
            continue
        for fact in bank.by_relation.get(relation.name, ()):
            facts = bank.by_entry[fact.entry]
            for early in relation.after:
                if early in facts:
                    yield from _in_order(facts[early], fact)


def _in_order(early: Fact, late: Fact) -> Iterator[Problem]:
    first, then = early.value, late.value
    if not isinstance(first, Date) or not isinstance(then, Date) or not then.before(first):
        return
    later, earlier = late.relation.name, early.relation.name
    text = f'"{later}" ({edtf(then)}) comes before "{earlier}" ({edtf(first)}); one of them is wrong'
    yield _doubt(late.where, text)


def _core(bank: Bank) -> Iterator[Problem]:
    for era in bank.eras:
        facts = bank.by_era.get(era.id, ())
        count = sum(fact.core for fact in facts)
        if count < MIN_CORE:
            yield _doubt(era.where, f'"{era.id}" has {count} core facts; mark at least {MIN_CORE} with "core: yes"')


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
        words = source.partition("http")[0].rstrip(" ,")
        if len(words) > MAX_SOURCE:
            yield _doubt(where, long("the source before its address", words, MAX_SOURCE))


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
        if isinstance(fact.value, tuple) and len(fact.value) > 1:
            different = {name.key for name in fact.value}
            if len(different) < len(fact.value):
                yield _doubt(fact.where, f'a value of "{fact.id}" is there twice; take one away')


def _outside(bank: Bank) -> Iterator[Problem]:
    """Dates far outside the years of their era."""
    years = {era.id: era.years for era in bank.eras}
    for fact in bank.facts.values():
        if isinstance(fact.value, Date) and _far_from(fact.value, years[fact.era]):
            text = (
                f"{edtf(fact.value)} is far outside its era ({edtf(years[fact.era])}); is the date right, and the era?"
            )
            yield _doubt(fact.where, text)


def _far_from(when: Date, era: Date) -> bool:
    early = when.first.year < era.first.year - YEARS_OUTSIDE
    late = not when.open and when.last.year > era.last.year + YEARS_OUTSIDE
    return early or late
