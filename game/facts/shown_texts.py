"""What players see of a bank: what would not fit on the screen, and characters that cannot be drawn."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from game.facts.glyphs import lacking
from game.facts.inherited import inherited
from game.facts.limits import MAX_OPTION, MAX_PROMPT, MAX_WHY
from game.facts.model import Bank, Entry, Fact, Problem, Quotation, Severity, Value, Where, Written
from game.facts.relation import Phrasings
from game.facts.tenses import in_past

_WHY = 'the text after "why:"'
_MANY = 12  # characters that are named
_CURLY = re.compile("[“„«][^“”„«»]*[”“»]")


def quotes(bank: Bank) -> Iterator[Problem]:
    """Curly quotes around a whole text were meant for YAML, which does not know them."""
    for where, texts in _texts(bank):
        for text in texts:
            if _CURLY.fullmatch(text):
                told = f"the curly quotes of {text[:40]} would be shown; take them away, or write straight ones"
                yield _doubt(where, told)


def lengths(bank: Bank) -> Iterator[Problem]:
    """What would not fit on the screen."""
    for fact in bank.facts.values():
        entry = bank.entries[fact.entry]
        yield from _too_long(fact.where, _prompts(fact, entry), MAX_PROMPT, "the question")
        yield from _too_long(fact.where, _options(fact, entry), MAX_OPTION, "the option")
        yield from _too_long(fact.where, [fact.why], MAX_WHY, _WHY)
    for interval in bank.intervals.values():
        where = interval.where
        yield from _too_long(where, [interval.ask], MAX_PROMPT, "the question")
        yield from _too_long(where, [interval.why], MAX_WHY, _WHY)
    for quotation in bank.quotations.values():
        yield from _long_quotation(quotation)


def _prompts(fact: Fact, entry: Entry) -> list[str]:
    if isinstance(fact.value, Written):
        return [fact.value.prompt]
    asked = fact.ask or _shortest(fact.relation.ask)
    prompts = [asked.replace("{s}", entry.called)]
    if isinstance(fact.value, tuple) and fact.relation.back:
        back = _shortest(fact.relation.back)
        prompts += [back.replace("{v}", name.text) for name in fact.value]
    return prompts


def _options(fact: Fact, entry: Entry) -> list[str]:
    match fact.value:
        case Written(_, right, wrong):
            return [right, *wrong]
        case tuple():
            return [*(name.text for name in fact.value), *fact.wrong, entry.name]
        case _:
            return [*fact.wrong, entry.name]


def _long_quotation(quotation: Quotation) -> Iterator[Problem]:
    where = quotation.where
    words = [quotation.words, quotation.original]
    options = _said_by(quotation)
    yield from _too_long(where, words, MAX_WHY, "the quotation")
    yield from _too_long(where, [quotation.occasion], MAX_PROMPT, "the occasion")
    yield from _too_long(where, options, MAX_OPTION, "the option")
    yield from _too_long(where, [quotation.why], MAX_WHY, _WHY)


def _said_by(quotation: Quotation) -> list[str]:
    """The options: who may have said it, and which words may be missing."""
    speakers = [quotation.speaker.text]
    for name in quotation.wrong:
        speakers.append(name.text)
    words = [quotation.missing, *quotation.wrong_words]
    return speakers + words


def _shortest(phrasings: Phrasings) -> str:
    """Where one wording is too long, another one is taken."""
    return min(map(in_past, phrasings), key=len)


def _too_long(where: Where, texts: Iterable[str], limit: int, what: str) -> Iterator[Problem]:
    for text in texts:
        if len(text) > limit:
            yield _doubt(where, long(what, text, limit))


def long(what: str, text: str, limit: int) -> str:
    return f'{what} "{text[:30]}..." has {len(text)} characters; shorten it to {limit}'


def characters(bank: Bank, glyphs: frozenset[str]) -> Iterator[Problem]:
    """Characters that would show as empty boxes, all those of one place together."""
    for where, texts in _texts(bank):
        missing = lacking("".join(texts), glyphs)
        if len(missing) == 1:
            text = f'the game\'s fonts lack the character "{missing[0]}" (U+{ord(missing[0]):04X}); write another'
            yield _doubt(where, text)
        elif missing:
            shown = "".join(missing[:_MANY])
            more = "..." if len(missing) > _MANY else ""
            yield _doubt(where, f'the game\'s fonts lack the characters "{shown}{more}"; write others')


def _texts(bank: Bank) -> Iterator[tuple[Where, list[str]]]:
    """What players see, with its places; the title and the wording stand somewhere in their files."""
    if bank.eras:
        yield Where(bank.eras[0].where.file, 1, 1), [bank.title]
    for name in bank.files:
        stem = PurePath(name).stem.casefold()
        if stem == "relations":
            yield Where(name, 1, 1), [*bank.kinds, *bank.kinds.values(), *_wordings(bank)]
    for era in bank.eras:
        chapters = [chapter.name for chapter in era.chapters]
        yield era.where, [era.name, era.about, *chapters]
    for story in bank.stories.values():
        texts = [story.text, story.source]
        yield story.where, texts
    for entry in bank.entries.values():
        yield entry.where, [entry.name, entry.called, entry.clue, *entry.also]
    for fact in bank.facts.values():
        value = _words_of(fact.value)
        yield fact.where, [*value, *fact.wrong, *fact.also, fact.why, fact.hint, fact.ask, fact.source]

    for interval in bank.intervals.values():
        texts = [interval.ask, interval.why, interval.source]
        yield interval.where, texts
    for quotation in bank.quotations.values():
        said = [
            quotation.words,
            quotation.original,
            quotation.occasion,
            quotation.why,
            quotation.hint,
            quotation.source,
        ]
        yield quotation.where, said + _said_by(quotation)


def _wordings(bank: Bank) -> Iterator[str]:
    """Those of the relations, and the phrases that are the bank's own."""
    for relation in bank.relations.values():
        for _, phrasings in relation.wordings:
            yield from phrasings
        yield relation.unit
    game = inherited().phrases
    yield from (text for name, text in bank.phrases.texts.items() if text != game.get(name))


def _words_of(value: Value) -> list[str]:
    match value:
        case Written(prompt, right, wrong):
            return [prompt, right, *wrong]
        case tuple():
            return [name.text for name in value]
        case _:
            return [value.text]


def _doubt(where: Where, text: str) -> Problem:
    return Problem(where, text, Severity.DOUBT)
