"""Entries, as far as they can be told without their facts: ids, kinds, eras, names and the links to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from game.facts.format import EntriesFile, EntryRow
from game.facts.model import Entry, Problem, Relation, Where
from game.facts.suggest import meant
from game.facts.tree import Tree
from game.facts.values import Links


@dataclass(frozen=True, slots=True)
class Known:
    """What the two files of the bank as a whole say; `left_out` are names, in lower case, of what has mistakes."""

    chapters: Mapping[str, Sequence[str]]  # of each era, by ids
    kinds: Mapping[str, str]
    relations: Mapping[str, Relation]
    left_out: frozenset[str]

    def unknown(self, what: str, word: str, known: Iterable[str], within: str = "") -> str:
        """The sentence about a word that the bank does not have; none about one that was left out of it."""
        return "" if word.casefold() in self.left_out else f'there is no {what} "{word}"{within}. {meant(word, known)}'


class LeftOutError(Exception):
    """A part that cannot be used, and the problem to show (none where another one already says it)."""

    def __init__(self, where: Where, text: str = "") -> None:
        super().__init__(text)
        self.problem = Problem(where, text) if text else None


@dataclass(frozen=True, slots=True)
class FilePart:
    """A part of a file, for saying where in it something is."""

    tree: Tree
    file: EntriesFile
    path: tuple[str | int, ...]

    def where(self, *path: str | int) -> Where:
        return self.tree.where(*self.path, *path)

    def key(self, *path: str | int) -> Where:
        return self.tree.where_key(*self.path, *path)

    def inner(self, *path: str | int) -> "FilePart":
        return FilePart(self.tree, self.file, (*self.path, *path))


@dataclass(frozen=True, slots=True)
class Ids:
    """Where each id was used first; `left_out` are those of parts that have a mistake."""

    places: dict[str, Where] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)

    def take(self, name: str, where: Where) -> None:
        if name in self.places:
            first = self.places[name].in_words
            text = f'the id "{name}" is used twice (first in {first}); change one of them'
            raise LeftOutError(where, text)
        self.places[name] = where


Draft = tuple[FilePart, EntryRow]


def drafts(tree: Tree, file: EntriesFile, known: Known, ids: Ids) -> Iterator[Draft | LeftOutError]:
    """Every entry of a file that has its place in the bank, or why it has none."""
    ids.left_out.update(tree.dropped)
    for number, row in enumerate(file.entries):
        place = FilePart(tree, file, ("entries", number))
        try:
            ids.take(row.id, place.where("id"))
            _check_kind(row.kind, place, known)
            check_era(row.era, row.chapter, place, known)
        except LeftOutError as error:
            ids.left_out.add(row.id)
            yield error
        else:
            yield place, row


def _check_kind(kind: str, place: FilePart, known: Known) -> None:
    if kind not in known.kinds:
        raise LeftOutError(place.where("kind"), known.unknown("kind", kind, known.kinds))


def check_era(era: str, chapter: str, place: FilePart, known: Known) -> None:
    """An era of the bank, and a chapter of that era."""
    if era not in known.chapters:
        raise LeftOutError(place.where("era"), known.unknown("era", era, known.chapters))
    chapters = known.chapters[era]
    if chapter not in chapters:
        raise LeftOutError(place.where("chapter"), known.unknown("chapter", chapter, chapters, f' in the era "{era}"'))


def links_to(entries: Iterable[Draft]) -> Links:
    links = Links()
    for _, row in entries:
        links.add(row.id, row.kind, row.name, (*row.also, row.called or row.name))
    return links


def entry_of(draft: Draft, facts: Iterable[str], part_of: tuple[str, ...], like: tuple[str, ...], source: str) -> Entry:
    place, row = draft
    return Entry(
        id=row.id,
        kind=row.kind,
        era=row.era,
        chapter=row.chapter,
        name=row.name,
        called=row.called or row.name,
        where=place.where("id"),
        level=row.level,
        also=row.also,
        clue=row.clue or "",
        by=row.by,
        tags=row.tags,
        clues=row.clues,
        like=like,
        part_of=part_of,
        avoid=row.avoid,
        status=row.status or "",
        source=source,
        facts=tuple(facts),
    )
