"""What people said, word for word: from rows to quotations, and what is doubtful about them."""

from collections.abc import Iterator

from game.facts.entries import FilePart, LeftOutError
from game.facts.format import QuotationRow
from game.facts.gap import gaps
from game.facts.model import Bank, Name, Problem, Quotation, Severity
from game.facts.suggest import skeleton
from game.facts.values import Links

PERSON = "person"  # the kind that is meant, where entries of several kinds have one name


def quotation_of(place: FilePart, row: QuotationRow, links: Links, source: str) -> Quotation:
    """The quotation of a row whose era and entry are known."""
    speaker = links.name(row.speaker, PERSON, "")
    wrong = _wrong_speakers(place, row, speaker, links)
    _check_gap(place, row)
    _check_words(place, row)
    return Quotation(
        id=row.id,
        era=row.era,
        chapter=row.chapter,
        words=row.words,
        speaker=speaker,
        occasion=row.occasion,
        date=row.date,
        source=source,
        wrong=wrong,
        missing=row.missing,
        wrong_words=row.wrong_words,
        where=place.where("id"),
        about=row.about or "",
        original=row.original or "",
        level=row.level,
        why=row.why or "",
        hint=row.hint or "",
        not_as=row.not_as,
    )


def _wrong_speakers(place: FilePart, row: QuotationRow, speaker: Name, links: Links) -> tuple[Name, ...]:
    """All different, and none of them the one who said it."""
    names: list[Name] = []
    seen = {speaker.key}
    for number, text in enumerate(row.wrong):
        name = links.name(text, PERSON, "")
        if name.key == speaker.key:
            told = f'"{text}" said it, and stands among those who did not; name somebody else'
            raise LeftOutError(place.where("wrong", number), told)
        if name.key in seen:
            told = f'"{text}" is there twice; name somebody else'
            raise LeftOutError(place.where("wrong", number), told)
        seen.add(name.key)
        names.append(name)
    return tuple(names)


def _check_gap(place: FilePart, row: QuotationRow) -> None:
    count = len(gaps(row.words, row.missing))
    if count == 0:
        told = f'"{row.missing}" does not stand in "words"; the gap needs a word of them, as it is spelled there'
        raise LeftOutError(place.where("missing"), told)
    if count > 1:
        told = f'"{row.missing}" stands in "words" {count} times; choose a word that is there just once'
        raise LeftOutError(place.where("missing"), told)


def _check_words(place: FilePart, row: QuotationRow) -> None:
    """All different, and none of them the right one."""
    right = Name(row.missing).key
    seen: set[str] = set()
    for number, text in enumerate(row.wrong_words):
        key = Name(text).key
        if key == right:
            told = f'the wrong word "{text}" is the right one; change it'
            raise LeftOutError(place.where("wrong_words", number), told)
        if key in seen:
            told = f'the wrong word "{text}" is there twice; change one of them'
            raise LeftOutError(place.where("wrong_words", number), told)
        seen.add(key)


def doubtful_quotations(bank: Bank) -> Iterator[Problem]:
    """Speakers whose names are no links, and nearly those of entries."""
    known: dict[str, str] = {}
    for entry in bank.entries.values():
        known[skeleton(entry.name)] = entry.name
    for quotation in bank.quotations.values():
        for name in (quotation.speaker, *quotation.wrong):
            near = known.get(skeleton(name.text))
            if near and not name.entry:
                told = f'"{name.text}" looks like "{near}": if they are the same, spell them alike'
                yield Problem(quotation.where, told, Severity.DOUBT)
