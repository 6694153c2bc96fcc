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
    concerned = _concerned(bank, facts, unasked)
    if concerned:
        where = concerned.where
        return tr("{file}:{line}: {text}").format(file=where.file, line=where.line, text=concerned.text)
    read = _read(len(bank.facts), len(unasked))
    never = {problem.where for problem in unasked}
    coming = [fact for fact in facts if fact.where not in never]
    if waiting is not None:
        coming = [fact for fact in coming if fact.id in waiting]
    return f"{read} {_next(coming)}" if coming else read


def _concerned(bank: Bank, changed: Sequence[Fact], unasked: Sequence[Problem]) -> Problem | None:
    """The first problem of a changed fact, or else of an entry that one belongs to."""
    entries = {fact.entry for fact in changed}
    own = {fact.where for fact in changed}
    near = {fact.where for fact in bank.facts.values() if fact.entry in entries}
    for places in (own, near):
        for problem in unasked:
            if problem.where in places:
                return problem
    return None


def _read(facts: int, unasked: int) -> str:
    if unasked:
        told = tr("The question files were read again: {n} facts; {m} will not be asked (Settings, Data).")
    else:
        told = tr("The question files were read again: {n} facts.")
    return told.format(n=facts, m=unasked)


def _next(facts: Iterable[Fact]) -> str:
    """The entries, or the hand-written questions and quotations, that the next questions are about."""
    names = [fact.id if isinstance(fact.value, ALONE) else fact.entry for fact in facts]
    once_each = list(dict.fromkeys(names))
    named = ", ".join(once_each[:MOST_NAMED])
    if len(once_each) > MOST_NAMED:
        return tr("Next: {names}, ...").format(names=named)
    return tr("Next: {names}.").format(names=named)
