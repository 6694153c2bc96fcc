"""Question files -> a bank and everything that is wrong with them; a broken part never hides the others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from game.facts import build, rows, source
from game.facts.entries import Known
from game.facts.format import EntriesFile, ErasFile, RelationsFile
from game.facts.model import Bank, Chapter, Era, Problem, Relation, Where
from game.facts.source import Tree
from game.facts.words import meant

TYPES = ("date", "quantity", "text")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A bank, maybe empty, and the problems in the order of their places."""

    bank: Bank
    problems: tuple[Problem, ...]


def load(files: Iterable[tuple[str, bytes]]) -> Loaded:
    """Read `(name, bytes)` of eras.yaml, relations.yaml and any number of files of entries."""
    problems: list[Problem] = []
    trees: dict[str, Tree] = {}
    names = []
    for name, data in files:
        names.append(name)
        tree, found = source.read_source(name, data)
        problems += found
        if tree:
            trees[name] = tree
    bank = _bank(trees, tuple(names), problems)
    return Loaded(bank, tuple(sorted(problems)))


def _bank(trees: dict[str, Tree], names: tuple[str, ...], problems: list[Problem]) -> Bank:
    eras_tree = _take(trees, "eras", names, problems)
    relations_tree = _take(trees, "relations", names, problems)
    eras_file = _rows(eras_tree, ErasFile, problems)
    relations_file = _rows(relations_tree, RelationsFile, problems)
    files = [(tree, file) for tree in trees.values() if (file := _rows(tree, EntriesFile, problems))]
    eras = tuple(_eras(eras_tree, eras_file, problems)) if eras_tree and eras_file else ()
    kinds = relations_file.kinds if relations_file else {}
    relations = {}
    if relations_tree and relations_file:
        relations = dict(_relations(relations_tree, relations_file, problems))
    chapters = {era.id: [chapter.id for chapter in era.chapters] for era in eras}
    known = Known(chapters, kinds, relations, _left_out(eras_tree, relations_tree))
    made = build.build(files, known) if eras and relations else build.Built()
    problems += made.problems
    if eras and relations and not made.facts and not problems:
        problems.append(Problem(Where(names[-1], 1, 1), "no file has entries with facts; write some, see questions/README.md"))
    return Bank(
        name=eras_file.bank if eras_file else "",
        title=eras_file.title if eras_file else "",
        language=eras_file.language if eras_file else "en",
        eras=eras,
        kinds=kinds,
        relations=relations,
        entries=made.entries,
        facts=made.facts,
        files=names,
    )


def _take(trees: dict[str, Tree], stem: str, names: tuple[str, ...], problems: list[Problem]) -> Tree | None:
    """Take the tree of eras.yaml or relations.yaml from among the others."""
    found = [name for name in names if PurePath(name).stem == stem]
    if not found:
        what = {"eras": "names the bank and its eras", "relations": "has the wording of the questions"}[stem]
        problems.append(Problem(Where(f"{stem}.yaml", 1, 1), f"there is no {stem}.yaml in the folder; it {what}"))
        return None
    return trees.pop(found[0], None)


def _rows(tree: Tree | None, file: type[rows.File], problems: list[Problem]) -> rows.File | None:
    if tree is None:
        return None
    read, found = rows.read_rows(tree, file)
    problems += found
    return read


def _left_out(*trees: Tree | None) -> frozenset[str]:
    return frozenset(name for tree in trees if tree for name in tree.dropped)


def _eras(tree: Tree, file: ErasFile, problems: list[Problem]) -> Iterator[Era]:
    seen: dict[str, Where] = {}
    for number, row in enumerate(file.eras):
        where = tree.where("eras", number, "id")
        if row.id in seen:
            problems.append(Problem(where, f'the id "{row.id}" is used twice (also in line {seen[row.id].line}); change one'))
            continue
        seen[row.id] = where
        chapters = tuple(Chapter(chapter.id, chapter.name) for chapter in row.chapters)
        yield Era(row.id, row.name, row.years, row.about or "", chapters, where)


def _relations(tree: Tree, file: RelationsFile, problems: list[Problem]) -> Iterator[tuple[str, Relation]]:
    types = (*TYPES, *file.kinds)
    for name, row in file.relations.items():
        if row.type not in types:
            where = tree.where("relations", name, "type")
            problems.append(Problem(where, f'"{row.type}" is no type of value and no kind. {meant(row.type, types)}'))
            tree.dropped.add(name)
            continue
        words = {key: getattr(row, key) or "" for key in ("say", "ask", "back", "event", "match", "unit")}
        yield name, Relation(name=name, type=row.type, complete=row.complete, **words)
