"""The relations of relations.yaml, those that can be used."""

from collections.abc import Iterator
from dataclasses import replace

from game.facts.format import ASK
from game.facts.frame import RelationRow, RelationsFile, WordingsRow
from game.facts.model import Problem, Relation, Severity
from game.facts.quantities import usual_unit
from game.facts.suggest import meant
from game.facts.tree import Tree

TYPES = ("date", "quantity", "text")


def relations_of(tree: Tree, file: RelationsFile, problems: list[Problem]) -> Iterator[tuple[str, Relation]]:
    types = (*TYPES, *file.kinds)
    for name, row in file.relations.items():
        if row.type in types:
            problems.extend(_of_unit(tree, name, row))
            problems.extend(_of_after(tree, name, row, file))
            problems.extend(_of_kinds(tree, name, row, file))
            yield name, _relation(tree, name, row, file)
            continue
        if row.type not in tree.dropped:
            where = tree.where("relations", name, "type")
            choice = meant(row.type, types)
            text = f'there is no type of value and no kind "{row.type}". {choice}'
            problems.append(Problem(where, text))
        tree.dropped.add(name)


def _relation(tree: Tree, name: str, row: RelationRow, file: RelationsFile) -> Relation:
    after = [early for early in row.after if early in file.relations]
    general = Relation(
        name=name,
        type=row.type,
        say=row.say,
        ask=row.ask,
        back=row.back or (),
        event=row.event or (),
        match=row.match or (),
        sort=row.sort or (),
        clue=row.clue or (),
        unit=usual_unit(row.unit or ""),
        tense=row.tense or "",
        after=tuple(after),
        complete=row.complete,
        unique=row.unique,
        ends=row.ends,
        asked=ASK in row.use,
        not_as=row.not_as,
        where=tree.where_key("relations", name),
    )
    special = []
    for kind, words in row.of.items():
        if kind not in file.kinds:
            continue
        relation = _in_other_words(general, words)
        special.append((kind, relation))
    return replace(general, of_kinds=tuple(special))


def _in_other_words(relation: Relation, words: WordingsRow) -> Relation:
    own = words.model_dump(exclude_none=True)
    return replace(relation, **own)


def _of_unit(tree: Tree, name: str, row: RelationRow) -> Iterator[Problem]:
    if not row.unit:
        return
    usual = usual_unit(row.unit)
    if usual != row.unit:
        where = tree.where("relations", name, "unit")
        text = f'"unit" should be "{usual}" (found "{row.unit}")'
        yield Problem(where, text, Severity.DOUBT)


def _of_after(tree: Tree, name: str, row: RelationRow, file: RelationsFile) -> Iterator[Problem]:
    """Relations that are not there; of one that was left out with its mistake nothing is said."""
    for number, early in enumerate(row.after):
        if early in file.relations or early in tree.dropped:
            continue
        where = tree.where("relations", name, "after", number)
        choice = meant(early, file.relations)
        text = f'there is no relation "{early}". {choice}'
        yield Problem(where, text)


def _of_kinds(tree: Tree, name: str, row: RelationRow, file: RelationsFile) -> Iterator[Problem]:
    """Kinds that are not there, for which there are words."""
    for kind in row.of:
        if kind in file.kinds:
            continue
        if kind in tree.dropped:
            continue
        where = tree.where_key("relations", name, "of", kind)
        choice = meant(kind, file.kinds)
        text = f'there is no kind "{kind}". {choice}'
        yield Problem(where, text)
