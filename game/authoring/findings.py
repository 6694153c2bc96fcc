"""Everything that there is to tell of a bank, mistakes first."""

from collections.abc import Iterable, Iterator
from datetime import date

from game.authoring import unsound
from game.facts.check import check
from game.facts.glyphs import drawable
from game.facts.model import Bank, Problem
from game.facts.problem import mistakes, mistakes_first


def by_and_by(bank: Bank, found: Iterable[Problem], today: date) -> Iterator[Problem]:
    """What is wrong with a bank, as soon as each part is known: mistakes, doubts of its facts, and those of its
    questions, which take the longest. `found` was found while reading."""
    whole = not mistakes(found)
    glyphs = drawable()
    doubts = check(bank, today, glyphs, whole)
    different = {*found, *doubts}
    of_facts = sorted(different)
    yield from mistakes_first(of_facts)
    yield from unsound.found(bank, whole)
