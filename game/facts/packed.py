"""A bank and its problems as plain data, made of lists, texts and numbers alone; `restored` makes them of it again.

Texts that many facts share, such as sources, stand in one list of words, and the facts have their places in it.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from game.facts.dates import edtf
from game.facts.model import (
    WRITTEN,
    Bank,
    Chapter,
    Date,
    Entry,
    Era,
    Fact,
    Interval,
    Name,
    Nature,
    Phrases,
    Picture,
    Problem,
    Quantity,
    Quotation,
    Relation,
    Story,
    Value,
    Where,
    Written,
)

T = TypeVar("T")


def plain(bank: Bank, problems: Sequence[Problem]) -> Any:
    return _Writer().bank(bank, problems)


class _Writer:
    """Bank -> data."""

    def __init__(self) -> None:
        self._words: dict[str, int] = {}

    def bank(self, bank: Bank, problems: Sequence[Problem]) -> Any:
        """By the names of its parts; `words` come last, when all that shares them is made."""
        own = [fact for fact in bank.facts.values() if fact.id not in bank.quotations]
        return {
            "name": bank.name,
            "title": bank.title,
            "language": bank.language,
            "files": bank.files,
            "kinds": dict(bank.kinds),
            "phrases": _plain_phrases(bank.phrases),
            "natures": {kind: _plain_nature(nature) for kind, nature in bank.natures.items()},
            "relations": _rows(self._relation, bank.relations.values()),
            "eras": _rows(self._era, bank.eras),
            "entries": _rows(self._entry, bank.entries.values()),
            "facts": _rows(self._fact, own),
            "intervals": _rows(self._interval, bank.intervals.values()),
            "quotations": _rows(self._quotation, bank.quotations.values()),
            "pictures": _rows(self._picture, bank.pictures),
            "openers": dict(bank.openers),
            "problems": _rows(self._problem, problems),
            "knows_unasked": bank.unasked is not None,
            "unasked": _rows(self._problem, bank.unasked or ()),
            "words": list(self._words),
        }

    def _place(self, word: str) -> int:
        return self._words.setdefault(word, len(self._words))

    def _problem(self, problem: Problem) -> Any:
        return [self._where(problem.where), problem.text, problem.severity]

    def _where(self, where: Where) -> Any:
        return [self._place(where.file), where.line, where.column]

    def _era(self, era: Era) -> Any:
        chapters = [self._chapter(chapter) for chapter in era.chapters]
        balance = [[share.actors, share.together, share.least, share.most] for share in era.balance]
        return [era.id, era.name, edtf(era.years), era.about, chapters, self._where(era.where), balance]

    def _chapter(self, chapter: Chapter) -> Any:
        story = self._story(chapter.story) if chapter.story else []
        return [
            chapter.id,
            chapter.name,
            story,
        ]

    def _story(self, story: Story) -> Any:
        return [
            story.text,
            story.source,
            story.facts,
            story.entries,
            self._where(story.where),
        ]

    def _relation(self, relation: Relation) -> Any:
        wordings = [list(texts) for _, texts in relation.wordings]
        special = []
        for kind, other in relation.of_kinds:
            row = self._relation(other)
            special.append([kind, row])
        return [
            relation.name,
            relation.type,
            *wordings,
            relation.unit,
            relation.tense,
            relation.after,
            relation.complete,
            relation.unique,
            relation.ends,
            relation.asked,
            relation.not_as,
            self._where(relation.where),
            special,
        ]

    def _entry(self, entry: Entry) -> Any:
        return [
            entry.id,
            self._place(entry.kind),
            self._place(entry.era),
            self._place(entry.chapter),
            entry.name,
            entry.called,
            self._where(entry.where),
            entry.level,
            entry.also,
            entry.clue,
            [entry.clues, entry.like],
            entry.by,
            entry.tags,
            entry.part_of,
            entry.avoid,
            self._place(entry.status),
            self._place(entry.source),
            entry.facts,
        ]

    def _fact(self, fact: Fact) -> Any:
        return [
            fact.id,
            self._place(fact.entry),
            "" if fact.relation is WRITTEN else fact.relation.name,
            _plain_value(fact.value),
            self._place(fact.era),
            self._place(fact.chapter),
            self._where(fact.where),
            self._place(fact.source),
            fact.level,
            fact.core,
            fact.asked,
            fact.complete,
            [fact.not_as, fact.wrong, fact.also, fact.was, fact.why_not],
            [edtf(date) for date in fact.also_dates],
            fact.why,
            fact.hint,
            fact.ask,
            fact.event,
            fact.status,
            edtf(fact.as_of) if fact.as_of else "",
            edtf(fact.checked) if fact.checked else "",
            edtf(fact.review_by) if fact.review_by else "",
        ]

    def _interval(self, interval: Interval) -> Any:
        return [
            interval.first,
            interval.then,
            interval.ask,
            interval.unit,
            self._place(interval.era),
            self._place(interval.chapter),
            self._where(interval.where),
            self._place(interval.source),
            interval.level,
            interval.why,
        ]

    def _quotation(self, quotation: Quotation) -> Any:
        return [
            quotation.id,
            self._place(quotation.era),
            self._place(quotation.chapter),
            quotation.words,
            _plain_name(quotation.speaker),
            quotation.occasion,
            edtf(quotation.date),
            self._place(quotation.source),
            [_plain_name(name) for name in quotation.wrong],
            quotation.missing,
            quotation.wrong_words,
            self._where(quotation.where),
            self._place(quotation.about),
            quotation.original,
            quotation.level,
            quotation.why,
            quotation.hint,
            quotation.not_as,
        ]

    def _picture(self, picture: Picture) -> Any:
        return [
            picture.file,
            picture.shows,
            picture.alt,
            picture.alt_without_name,
            self._place(picture.credit),
            self._where(picture.where),
            picture.known_by,
            picture.like,
            picture.level,
            picture.ask,
            list(picture.coin or ()),
        ]


def _rows(plain: Callable[[T], Any], parts: Iterable[T]) -> list[Any]:
    return [plain(part) for part in parts]


def _plain_value(value: Value) -> Any:
    match value:
        case Written(prompt, right, wrong):
            return [prompt, right, wrong]
        case Date():
            return [edtf(value)]
        case Quantity(number, unit):
            return [f"{number:f}", unit]
        case Quotation():
            return []
        case _:
            return [_plain_name(name) for name in value]


def _plain_name(name: Name) -> Any:
    return [name.text, name.entry] if name.entry else [name.text]


def _plain_phrases(phrases: Phrases) -> Any:
    return [dict(phrases.texts), dict(phrases.plurals), dict(phrases.tenses), phrases.articles]


def _plain_nature(nature: Nature) -> Any:
    return [nature.people, nature.older, nature.anywhere, nature.loose, nature.tells, nature.emblem]
