"""What the foot of the page tells whoever has just saved a question file."""

from collections.abc import Collection, Iterable, Sequence

from game.facts.model import ALONE, Bank, Fact, Problem
from game.translation import tr

MOST_NAMED = 3  # of what comes next


def read_again(
    bank: Bank, changed: Sequence[str], waiting: Collection[str] | None = None, unasked: Sequence[Problem] = ()
) -> str:
    """That the files were read, and which of the changed facts come next, of those `waiting` if these are known.

    Where one of the changed facts, or of their entries, will not be asked, that is told instead, and why.
    """
    facts = [bank.facts[fact] for fact in changed]
    if concerned := _concerned(bank, facts, unasked):
        return tr("{file}:{line}: {text}").format(
            file=concerned.where.file, line=concerned.where.line, text=concerned.text
        )
    told = tr("The question files were read again: {n} facts.")
    if unasked:
        told = tr("The question files were read again: {n} facts; {m} will not be asked (Settings, Data).")
    said = told.format(n=len(bank.facts), m=len(unasked))
    never = {problem.where for problem in unasked}
    coming = [fact for fact in facts if fact.where not in never and (waiting is None or fact.id in waiting)]
    return f"{said} {_next(coming)}" if coming else said


def _concerned(bank: Bank, facts: Sequence[Fact], unasked: Sequence[Problem]) -> Problem | None:
    entries = {fact.entry for fact in facts}
    own = {fact.where for fact in facts}
    near = {fact.where for fact in bank.facts.values() if fact.entry in entries}
    return next((problem for places in (own, near) for problem in unasked if problem.where in places), None)


def _next(facts: Iterable[Fact]) -> str:
    """The entries, or the hand-written questions and quotations, that the next questions are about."""
    names = list(dict.fromkeys(fact.id if isinstance(fact.value, ALONE) else fact.entry for fact in facts))
    told = tr("Next: {names}.") if len(names) <= MOST_NAMED else tr("Next: {names}, ...")
    return told.format(names=", ".join(names[:MOST_NAMED]))
