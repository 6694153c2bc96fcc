"""One sentence about many lines of a file that lack the same thing, since one mend helps them all."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from game.facts.model import Problem

_FEWEST = 3
_NAMED = 5  # lines
_ABOUT = ("there is no ", "this looks like ")


def once(problems: Iterable[Problem]) -> list[Problem]:
    """The problems, without those that say what another one of their file says; that one names their lines."""
    alike: dict[tuple[str, str], list[Problem]] = defaultdict(list)
    kept = []
    for problem in problems:
        if problem.text.startswith(_ABOUT):
            alike[problem.where.file, problem.text].append(problem)
        else:
            kept.append(problem)
    for same in alike.values():
        same.sort()
        kept.extend(_told(same))
    return kept


def _told(same: list[Problem]) -> list[Problem]:
    if len(same) < _FEWEST:
        return same
    first, *others = same
    lines = [str(other.where.line) for other in others]
    named = ", ".join(lines[:_NAMED])
    if len(lines) > _NAMED:
        named += ", ..."
    text = f"{first.text} The same is wrong in {len(lines)} more lines: {named}"
    told = replace(first, text=text)
    return [told]
