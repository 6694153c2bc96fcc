"""Question files -> a bank and everything that is wrong with them; a broken part never hides the others."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from game.facts import rows, source, typing_slips
from game.facts.build import Built, build
from game.facts.entries import Known
from game.facts.format import EntriesFile
from game.facts.frame import ErasFile, KindRow, PhrasesFile, RelationsFile
from game.facts.garbage import uncollected
from game.facts.inherited import Said, natures_of, phrases_of
from game.facts.model import Bank, Chapter, Era, Problem, Severity, Share, Where
from game.facts.relations import relations_of
from game.facts.stories import with_stories
from game.facts.tree import Tree

NOTHING = "no file of the folder has entries with facts; questions/README.md shows how to write them"
_NEEDED = {
    "eras": "it gives the bank its name, its eras and their chapters",
    "relations": "it has the wording of the questions; copy the one that comes with the game",
}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A bank, maybe empty, and the problems in the order of their places."""

    bank: Bank
    problems: tuple[Problem, ...]


def load(files: Iterable[tuple[str, bytes]]) -> Loaded:
    """Read `(name, bytes)` of eras.yaml, relations.yaml and any number of files of entries; phrases that they do not
    have are those of the game."""
    with uncollected():
        return _load(files)


def _load(files: Iterable[tuple[str, bytes]]) -> Loaded:
    problems: list[Problem] = []
    trees: dict[str, Tree] = {}
    names = []
    for name, data in files:
        names.append(name)
        tree, found = source.read_source(name, data)
        problems += found
        if tree:
            problems += typing_slips.doubts(tree, data)
            trees[name] = tree
    bank = _bank(trees, tuple(names), problems)
    return Loaded(bank, tuple(sorted(problems)))


def _bank(trees: dict[str, Tree], names: tuple[str, ...], problems: list[Problem]) -> Bank:
    eras_tree, eras_file = _take("eras", ErasFile, trees, names, problems)
    relations_tree, wording = _take("relations", RelationsFile, trees, names, problems)
    eras = tuple(_eras(eras_tree, eras_file, problems)) if eras_tree and eras_file else ()
    relations = dict(relations_of(relations_tree, wording, problems)) if relations_tree and wording else {}
    phrases_tree, phrases_file = _take("phrases", PhrasesFile, trees, names, problems)
    own = [*_said(phrases_tree, phrases_file), *_said(relations_tree, wording)]
    kinds = _plurals(wording) if wording else {}
    files = [(tree, file) for tree in trees.values() if (file := _rows(tree, EntriesFile, problems, relations))]
    made = Built()
    if eras_tree and eras_file and relations_tree and relations:
        chapters = {era.id: [chapter.id for chapter in era.chapters] for era in eras}
        made = build(files, Known(chapters, kinds, relations, _folded(eras_tree.dropped | relations_tree.dropped)))
        eras = with_stories(
            eras,
            eras_tree,
            eras_file,
            made.named,
            problems,
        )
        problems += made.problems
        problems += _strangers(files, eras_file.bank)
        if not made.facts and not problems:
            problems.append(Problem(Where(names[-1], 1, 1), NOTHING))
    return Bank(
        name=eras_file.bank if eras_file else "",
        title=eras_file.title if eras_file else "",
        language=eras_file.language if eras_file else "en",
        eras=eras,
        kinds=kinds,
        relations=relations,
        entries=made.entries,
        facts=made.facts,
        intervals=made.intervals,
        quotations=made.quotations,
        files=names,
        phrases=phrases_of(own, eras_file.language if eras_file else "en", problems),
        natures=natures_of(wording.kinds, phrases_file) if wording else {},
    )


def _said(tree: Tree | None, file: RelationsFile | PhrasesFile | None) -> list[Said]:
    return [(tree, file)] if tree and file else []


def _plurals(file: RelationsFile) -> dict[str, str]:
    return {kind: row.plural if isinstance(row, KindRow) else row for kind, row in file.kinds.items()}


def _take(
    stem: str, file: type[rows.File], trees: dict[str, Tree], names: tuple[str, ...], problems: list[Problem]
) -> tuple[Tree | None, rows.File | None]:
    """Take eras.yaml, relations.yaml or phrases.yaml, which need not be there, from among the files."""
    name = next((name for name in names if PurePath(name).stem.casefold() == stem), "")
    if not name and stem in _NEEDED:
        problems.append(Problem(Where(f"{stem}.yaml", 1, 1), f"there is no {stem}.yaml in the folder; {_NEEDED[stem]}"))
    tree = trees.pop(name, None)
    return tree, _rows(tree, file, problems) if tree else None


def _rows(
    tree: Tree, file: type[rows.File], problems: list[Problem], relations: Iterable[str] = ()
) -> rows.File | None:
    read, found = rows.read_rows(tree, file, frozenset(relations))
    problems += found
    return read


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _strangers(files: Iterable[tuple[Tree, EntriesFile]], bank: str) -> Iterator[Problem]:
    for tree, file in files:
        if file.bank not in (None, bank):
            text = f'this file belongs to the bank "{file.bank}", eras.yaml to "{bank}"; make them alike'
            yield Problem(tree.where("bank"), text, Severity.DOUBT)


def _eras(tree: Tree, file: ErasFile, problems: list[Problem]) -> Iterator[Era]:
    """The eras and their chapters, without those that have the id of an earlier one."""
    taken: dict[tuple[str, ...], Where] = {}

    def is_new(*ids: str, where: Where) -> bool:
        if first := taken.get(ids):
            text = f'the id "{ids[-1]}" is used twice (first in {first}); change one of them'
            problems.append(Problem(where, text))
        return taken.setdefault(ids, where) is where

    for number, row in enumerate(file.eras):
        where = tree.where("eras", number, "id")
        if not is_new(row.id, where=where):
            tree.dropped.update(chapter.id for chapter in row.chapters)
            continue
        chapters = [
            Chapter(chapter.id, chapter.name)
            for place, chapter in enumerate(row.chapters)
            if is_new(row.id, chapter.id, where=tree.where("eras", number, "chapters", place, "id"))
        ]
        balance = tuple(_share(key, *part) for key, part in row.balance.items())
        yield Era(row.id, row.name, row.years, row.about or "", tuple(chapters), where, balance)


def _share(key: str, least: float, most: float) -> Share:
    """`Norway` or `Norway / Nepal` is any of them, `Norway + Nepal` both together."""
    actors = tuple(name.strip() for name in re.split(r" [+/] ", key))
    return Share(actors, " + " in key, least, most)
