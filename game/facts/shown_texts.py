"""What players see of a bank: what would not fit on the screen, and characters that cannot be drawn."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from game.facts.curly import are_around, has_lone
from game.facts.glyphs import lacking
from game.facts.inherited import inherited
from game.facts.limits import MAX_OPTION, MAX_PROMPT, MAX_WHY
from game.facts.lookalikes import mixed_word
from game.facts.model import Bank, Entry, Fact, Problem, Quotation, Severity, Value, Where, Written
from game.facts.problem import beginning
from game.facts.relation import Phrasings
from game.facts.tenses import in_past

_WHY = 'the text after "why:"'
_MANY = 12  # characters that are named
_AROUND = "the curly quotes of {text} would be shown; take them away, or write straight ones"
_LONE = (
    "a curly quote stands alone at the beginning or the end of a text and would be shown; take it away, or write "
    'straight ones (") around the whole text: {text}'
)
_STRAIGHT = (
    'a quote (") stands alone at the beginning or the end of a text and would be shown; take it away, or write its '
    "partner: {text}"
)


def quotes(bank: Bank) -> Iterator[Problem]:
    """Curly quotes around a whole text were meant for YAML, which does not know them; so was one alone."""
    for where, texts in _texts(bank):
        for text in texts:
            shown = beginning(text, 40)
            if are_around(text):
                yield _doubt(where, _AROUND.format(text=shown))
            elif has_lone(text):
                yield _doubt(where, _LONE.format(text=shown))
            elif '"' in text and _ends_alone(text):
                yield _doubt(where, _STRAIGHT.format(text=shown))


def _ends_alone(text: str) -> bool:
    """Whether a straight quote without its partner begins or ends the text, and is no sign for inches."""
    if text.count('"') % 2 == 0:
        return False
    if text.startswith('"'):
        return True
    before = text[-2:-1]
    return text.endswith('"') and not before.isdigit()


def lengths(bank: Bank) -> Iterator[Problem]:
    """What would not fit on the screen."""
    for fact in bank.facts.values():
        if isinstance(fact.value, Quotation):
            continue
        entry = bank.entries[fact.entry]
        prompts = _prompts(fact, entry)
        options = _options(fact, entry)
        yield from _too_long(fact.where, prompts, MAX_PROMPT, "the question")
        yield from _too_long(fact.where, options, MAX_OPTION, "the option")
        yield from _too_long(fact.where, (fact.why,), MAX_WHY, _WHY)
    for interval in bank.intervals.values():
        where = interval.where
        yield from _too_long(where, (interval.ask,), MAX_PROMPT, "the question")
        yield from _too_long(where, (interval.why,), MAX_WHY, _WHY)
    for quotation in bank.quotations.values():
        yield from _long_quotation(quotation)


def _prompts(fact: Fact, entry: Entry) -> list[str]:
    value, relation = fact.value, fact.relation
    if isinstance(value, Written):
        return [value.prompt]
    asked = fact.ask or _shortest(relation.ask)
    prompts = [asked.replace("{s}", entry.called)]
    if isinstance(value, tuple) and relation.back:
        back = _shortest(relation.back)
        for name in value:
            prompts.append(back.replace("{v}", name.text))
    return prompts


def _options(fact: Fact, entry: Entry) -> list[str]:
    match fact.value:
        case Written(_, right, wrong):
            return [right, *wrong]
        case tuple():
            return [*(name.text for name in fact.value), *fact.wrong, entry.name]
        case _:
            return [*fact.wrong, fact.event, entry.name]


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
    if len(phrasings) == 1:
        return in_past(phrasings[0])
    told = map(in_past, phrasings)
    return min(told, key=len)


def _too_long(where: Where, texts: Iterable[str], limit: int, what: str) -> Iterator[Problem]:
    for text in texts:
        if len(text) > limit:
            told = long(what, text, limit)
            yield _doubt(where, told)


def long(what: str, text: str, limit: int) -> str:
    begin, length = beginning(text, 30), len(text)
    return f'{what} "{begin}" has {length} characters; shorten it to {limit}'


def characters(bank: Bank, glyphs: frozenset[str]) -> Iterator[Problem]:
    """Characters that would show as empty boxes, all those of one place together."""
    for where, texts in _texts(bank):
        whole = " ".join(texts)
        if whole.isascii() and whole.isprintable():  # and most are
            continue
        mixed = mixed_word(whole)
        if mixed:
            yield _doubt(where, mixed)
        missing = lacking(whole, glyphs)
        if len(missing) == 1:
            (letter,) = missing
            number = f"U+{ord(letter):04X}"
            text = f'the game\'s fonts lack the character "{letter}" ({number}); write another'
            yield _doubt(where, text)
        elif missing:
            shown = "".join(missing[:_MANY])
            if len(missing) > _MANY:
                shown += "…"
            text = f'the game\'s fonts lack the characters "{shown}"; write others'
            yield _doubt(where, text)


def _texts(bank: Bank) -> Iterator[tuple[Where, list[str]]]:
    """What players see, with its places; the title and the wording stand somewhere in their files."""
    yield from _of_the_frame(bank)
    for story in bank.stories.values():
        texts = [story.text, story.source]
        yield story.where, texts
    for entry in bank.entries.values():
        yield entry.where, _of_entry(entry)
    for fact in bank.facts.values():
        yield fact.where, _of_fact(fact)
    for interval in bank.intervals.values():
        yield interval.where, [interval.ask, interval.why, interval.source]
    for quotation in bank.quotations.values():
        yield quotation.where, _of_quotation(quotation)
    for picture in bank.pictures:
        yield picture.where, [picture.credit]


def _of_the_frame(bank: Bank) -> Iterator[tuple[Where, list[str]]]:
    """The title, the wording and the eras."""
    if bank.eras:
        file = bank.eras[0].where.file
        yield Where(file, 1, 1), [bank.title]
    for name in bank.files:
        path = PurePath(name)
        if path.stem.casefold() == "relations":
            kinds = [*bank.kinds, *bank.kinds.values()]
            yield Where(name, 1, 1), [*kinds, *_wordings(bank)]
    for era in bank.eras:
        chapters = [chapter.name for chapter in era.chapters]
        yield era.where, [era.name, era.about, *chapters]


def _of_entry(entry: Entry) -> list[str]:
    return [
        entry.name,
        entry.called,
        entry.clue,
        *entry.also,
    ]


def _of_fact(fact: Fact) -> list[str]:
    value = _words_of(fact.value)
    return [
        *value,
        *fact.wrong,
        *fact.also,
        fact.why,
        fact.hint,
        *fact.why_not,
        fact.ask,
        fact.event,
        fact.source,
    ]


def _of_quotation(quotation: Quotation) -> list[str]:
    return [
        quotation.words,
        quotation.original,
        quotation.occasion,
        quotation.why,
        quotation.hint,
        quotation.source,
        *_said_by(quotation),
    ]


def _wordings(bank: Bank) -> Iterator[str]:
    """Those of the relations, and the phrases that are the bank's own."""
    for relation in bank.relations.values():
        for special in relation.everywhere:
            for _, phrasings in special.wordings:
                yield from phrasings
        yield relation.unit
    game = inherited().phrases
    for name, text in bank.phrases.texts.items():
        if text != game.get(name):
            yield text


def _words_of(value: Value) -> list[str]:
    match value:
        case Written(prompt, right, wrong):
            return [prompt, right, *wrong]
        case Quotation():
            return [value.words]
        case tuple():
            return [name.text for name in value]
        case _:
            return [value.text]


def _doubt(where: Where, text: str) -> Problem:
    return Problem(where, text, Severity.DOUBT)
