"""From the rows of eras.yaml to the eras of a bank and their chapters."""

import re
from collections.abc import Iterable, Iterator

from game.facts.frame import EraRow, ErasFile
from game.facts.model import Chapter, Era, Problem, Share, Where
from game.facts.tree import Tree


def eras_of(tree: Tree, file: ErasFile, problems: list[Problem]) -> Iterator[Era]:
    """The eras and their chapters, without those that have the id of an earlier one."""
    taken: dict[tuple[str, ...], Where] = {}

    def is_new(*ids: str, where: Where) -> bool:
        """Whether no earlier one has these ids: of an era, or of an era and a chapter of it."""
        first = taken.setdefault(ids, where)
        if first is where:
            return True
        text = f'the id "{ids[-1]}" is used twice (first in {first.in_words}); change one of them'
        problems.append(Problem(where, text))
        return False

    for number, row in enumerate(file.eras):
        where = tree.where("eras", number, "id")
        if not is_new(row.id, where=where):
            tree.dropped.update(chapter.id for chapter in row.chapters)
            continue
        chapters = []
        for place, chapter in enumerate(row.chapters):
            stands = tree.where("eras", number, "chapters", place, "id")
            if is_new(row.id, chapter.id, where=stands):
                chapters.append(Chapter(chapter.id, chapter.name))
        yield _era(row, chapters, where)


def _era(row: EraRow, chapters: Iterable[Chapter], where: Where) -> Era:
    shares = []
    for key, (least, most) in row.balance.items():
        shares.append(_share(key, least, most))
    return Era(
        id=row.id,
        name=row.name,
        years=row.years,
        about=row.about or "",
        chapters=tuple(chapters),
        where=where,
        balance=tuple(shares),
    )


def _share(key: str, least: float, most: float) -> Share:
    """`Norway` or `Norway / Nepal` is any of them, `Norway + Nepal` both together."""
    names = re.split(r" [+/] ", key)
    actors = tuple(name.strip() for name in names)
    return Share(actors, " + " in key, least, most)
