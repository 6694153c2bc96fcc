"""Rules across facts: what reads well alone and is doubtful, or wrong, beside the rest."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import PurePath

from game.facts.dates import edtf
from game.facts.due import due
from game.facts.glyphs import lacking
from game.facts.joined import lists, names
from game.facts.model import Bank, Date, Day, Entry, Era, Fact, Problem, Severity, Where, Written
from game.facts.named import clues
from game.facts.outliers import outliers
from game.facts.suggest import skeleton
from game.facts.values import folded

MAX_PROMPT, MAX_OPTION, MAX_WHY, MAX_SOURCE = 136, 60, 260, 80
MIN_CORE = 4
YEARS_OUTSIDE = 25
_MANY = 12  # characters that are named
_CURLY = re.compile("[“„«][^“”„«»]*[”“»]")
ONE_AFTER_THE_OTHER = (
    ("launched", "docked"),
    ("launched", "moon_landing"),
    ("launched", "returned"),
    ("launched", "ended"),
    ("announced", "signed"),
    ("founded", "ended"),
    ("docked", "returned"),
    ("moon_landing", "returned"),
)


def check(bank: Bank, today: date | None = None, glyphs: frozenset[str] | None = None) -> list[Problem]:
    """Everything to look at, in the order of places. `glyphs` are the characters that the fonts can draw."""
    eras = {era.id: era for era in bank.eras}
    found = chain(
        _shared_names(bank),
        _spellings(bank),
        lists(bank),
        _same_questions(bank),
        _quotes(bank),
        clues(bank),
        outliers(bank),
        _order(bank),
        _core(bank),
        _sources(bank),
        chain.from_iterable(_lengths(fact, bank.entries[fact.entry]) for fact in bank.facts.values()),
        chain.from_iterable(_values(fact, eras[fact.era]) for fact in bank.facts.values()),
        due(bank, Day(today.year, today.month, today.day)) if today else (),
        _characters(bank, glyphs) if glyphs else (),
    )
    return sorted(set(found))


def _doubt(where: Where, text: str) -> Problem:
    return Problem(where, text, Severity.DOUBT)


def _shared_names(bank: Bank) -> Iterator[Problem]:
    """One name for two entries makes a link a guess: always within a kind, else where a value stayed unlinked."""
    owners: dict[str, list[Entry]] = defaultdict(list)
    for entry in bank.entries.values():
        for word in {folded(text) for text in (entry.name, entry.called, *entry.also, entry.id)}:
            same = next((owner for owner in owners[word] if owner.kind == entry.kind), None)
            owners[word].append(entry)
            if same:
                text = f'"{word}" is also a name of "{same.id}" ({same.where}): change one, or links to it are a guess'
                yield Problem(entry.where, text)
    for fact, name in names(bank):
        if name.entry:
            continue
        several = [owner.id for owner in owners.get(folded(name.text), ())[:3] if owner.id != fact.entry]
        if len(several) > 1:
            yield _doubt(fact.where, f'"{name.text}" may be {" or ".join(several)}: write the id that you mean')


def _spellings(bank: Bank) -> Iterator[Problem]:
    """Two spellings of one thing would let it stand as a wrong option beside itself."""
    known: dict[str, tuple[str, Where]] = {}
    for entry in bank.entries.values():
        for text in (entry.name, *entry.also):
            known.setdefault(skeleton(text), (text, entry.where))
    for fact, name in names(bank):
        if name.entry is None and fact.relation.type != "text":
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


def _quotes(bank: Bank) -> Iterator[Problem]:
    """Curly quotes around a whole text were meant for YAML, which does not know them."""
    for where, texts in _texts(bank):
        for text in texts:
            if _CURLY.fullmatch(text):
                told = f"the curly quotes of {text[:40]} would be shown; take them away, or write straight ones"
                yield _doubt(where, told)


def _order(bank: Bank) -> Iterator[Problem]:
    for facts in bank.by_entry.values():
        for early, late in ONE_AFTER_THE_OTHER:
            if early in facts and late in facts:
                first, then = facts[early].value, facts[late].value
                if isinstance(first, Date) and isinstance(then, Date) and then.before(first):
                    text = f'"{late}" ({edtf(then)}) comes before "{early}" ({edtf(first)}); one of them is wrong'
                    yield _doubt(facts[late].where, text)


def _core(bank: Bank) -> Iterator[Problem]:
    for era in bank.eras:
        count = sum(fact.core for fact in bank.by_era.get(era.id, ()))
        if count < MIN_CORE:
            yield _doubt(era.where, f'"{era.id}" has {count} core facts; mark at least {MIN_CORE} with "core: yes"')


def _sources(bank: Bank) -> Iterator[Problem]:
    """One doubt for all facts of an entry that has no source, since one line mends them."""
    seen = {""}
    bare = {entry.id for entry in bank.entries.values() if not entry.source}
    without: dict[str, list[Fact]] = defaultdict(list)
    for fact in bank.facts.values():
        if not fact.source:
            without[fact.entry].append(fact)
    for entry, facts in without.items():
        if entry in bare and len(facts) > 1:
            yield _doubt(bank.entries[entry].where, f'"{entry}" has no source; name one from "sources:"')
        else:
            yield from (_doubt(fact.where, f'"{fact.id}" has no source; name one from "sources:"') for fact in facts)
    for fact in bank.facts.values():
        if fact.source not in seen:
            seen.add(fact.source)
            if len(words := fact.source.partition("http")[0].rstrip(" ,")) > MAX_SOURCE:
                yield _doubt(fact.where, _long("the source before its address", words, MAX_SOURCE))


def _lengths(fact: Fact, entry: Entry) -> Iterator[Problem]:
    """What would not fit on the screen."""
    match fact.value:
        case Written(prompt, right, wrong):
            prompts, options = [prompt], [right, *wrong]
        case tuple():
            options = [name.text for name in fact.value] + [*fact.wrong]
            back = fact.relation.back
            prompts = [back.replace("{v}", name.text) for name in fact.value] if back else []
        case _:
            prompts, options = [], [*fact.wrong]
    if not isinstance(fact.value, Written):
        prompts.append((fact.ask or fact.relation.ask).replace("{s}", entry.called))
        options.append(entry.name)
    limits = (
        (prompts, MAX_PROMPT, "the question"),
        (options, MAX_OPTION, "the option"),
        ([fact.why], MAX_WHY, 'the text after "why:"'),
    )
    for texts, limit, what in limits:
        for text in texts:
            if len(text) > limit:
                yield _doubt(fact.where, _long(what, text, limit))


def _long(what: str, text: str, limit: int) -> str:
    return f'{what} "{text[:30]}..." has {len(text)} characters; shorten it to {limit}'


def _values(fact: Fact, era: Era) -> Iterator[Problem]:
    value = fact.value
    if isinstance(value, tuple) and len({name.key for name in value}) < len(value):
        yield _doubt(fact.where, f'a value of "{fact.id}" is there twice; take one away')
    if isinstance(value, Date):
        early = value.first.year < era.years.first.year - YEARS_OUTSIDE
        late = not value.open and value.last.year > era.years.last.year + YEARS_OUTSIDE
        if early or late:
            text = f"{edtf(value)} is far outside its era ({edtf(era.years)}); is the date right, and the era?"
            yield _doubt(fact.where, text)


def _characters(bank: Bank, glyphs: frozenset[str]) -> Iterator[Problem]:
    """Characters that would show as empty boxes, all those of one place together."""
    for where, texts in _texts(bank):
        missing = lacking("".join(texts), glyphs)
        if len(missing) == 1:
            text = f'the game\'s fonts lack the character "{missing[0]}" (U+{ord(missing[0]):04X}); write another'
            yield _doubt(where, text)
        elif missing:
            shown = "".join(missing[:_MANY]) + ("..." if len(missing) > _MANY else "")
            yield _doubt(where, f'the game\'s fonts lack the characters "{shown}"; write others')


def _texts(bank: Bank) -> Iterator[tuple[Where, list[str]]]:
    """What players see, with its places; the title and the wording stand somewhere in their files."""
    if bank.eras:
        yield Where(bank.eras[0].where.file, 1, 1), [bank.title]
    for name in bank.files:
        if PurePath(name).stem.casefold() == "relations":
            words = ((one.say, one.ask, one.back, one.event, one.match, one.unit) for one in bank.relations.values())
            yield Where(name, 1, 1), [*bank.kinds, *bank.kinds.values(), *chain.from_iterable(words)]
    for era in bank.eras:
        yield era.where, [era.name, era.about, *(chapter.name for chapter in era.chapters)]
    for entry in bank.entries.values():
        yield entry.where, [entry.name, entry.called, entry.clue, *entry.also]
    for fact in bank.facts.values():
        match fact.value:
            case Written(prompt, right, wrong):
                value = [prompt, right, *wrong]
            case tuple():
                value = [name.text for name in fact.value]
            case _:
                value = [fact.value.text]
        yield fact.where, [*value, *fact.wrong, *fact.also, fact.why, fact.hint, fact.ask, fact.source]
