"""What the foot of the page tells whoever has just saved a question file."""

from collections.abc import Collection, Iterable, Sequence

from game.facts.model import ALONE, Bank, Fact, Problem, Severity
from game.facts.problem import mistakes
from game.translation import counted, tr

MOST_NAMED = 3  # of what comes next


def read_again(
    bank: Bank, changed: Sequence[str], waiting: Collection[str] | None = None, problems: Sequence[Problem] = ()
) -> str:
    """That the files were read, and which of the changed facts come next, of those `waiting` if these are known.

    `problems` are all that is known of the bank. A mistake is told before anything else; then what one of the changed
    facts, or their entries, lacks.
    """
    facts = [bank.facts[fact] for fact in changed]
    wrong = mistakes(problems)
    concerned = _concerned(bank, facts, problems)
    if wrong:
        said = _but_for(wrong, bank)
    elif concerned:
        where = concerned.where
        return tr("{file}:{line}: {text}").format(file=where.file, line=where.line, text=concerned.text)
    else:
        said = _noted(bank, problems)
    never = {problem.where for problem in problems if problem.severity is Severity.UNASKED}
    coming = [fact for fact in facts if fact.where not in never and (waiting is None or fact.id in waiting)]
    return f"{said} {_next(coming)}" if coming else said


def not_taken(wrong: Sequence[Problem], files: Collection[str]) -> str:
    """That the questions are those of the edition before, since of some files nothing could be read; a mistake in one
    of them is told, if there is one."""
    there = [mistake for mistake in wrong if mistake.where.file in files]
    first, *_ = there or wrong
    left = counted("1 mistake is left", "{n} mistakes are left", len(wrong))
    told = tr("Saved, but {left}, so the questions are as before: {mistake}")
    return told.format(left=left, mistake=first)


def _but_for(wrong: Sequence[Problem], bank: Bank) -> str:
    """That all but the parts with mistakes is played; the first mistake is told."""
    count = counted("1 mistake", "1 of {n} mistakes", len(wrong))
    facts = counted("1 fact", "{n} facts", len(bank.facts))
    told = tr("{count}: {mistake} (The rest is read again: {facts}.)")
    return told.format(count=count, mistake=wrong[0], facts=facts)


def _noted(bank: Bank, problems: Iterable[Problem]) -> str:
    severities = [problem.severity for problem in problems]
    unasked = severities.count(Severity.UNASKED)
    doubts = severities.count(Severity.DOUBT)
    facts = counted("1 fact", "{n} facts", len(bank.facts))
    noted = []
    if unasked:
        noted.append(tr("{n} will not be asked").format(n=unasked))
    if doubts:
        noted.append(counted("1 doubt", "{n} doubts", doubts))
    if not noted:
        return tr("The question files were read again: {facts}.").format(facts=facts)
    told = tr("The question files were read again: {facts}; {noted} (Settings, Data).")
    return told.format(facts=facts, noted=", ".join(noted))


def _concerned(bank: Bank, facts: Sequence[Fact], problems: Sequence[Problem]) -> Problem | None:
    """What the facts lack or, of their entries, the entries themselves or other facts; unasked facts before doubts."""
    entries = {fact.entry for fact in facts}
    own = {fact.where for fact in facts}
    near = {bank.entries[entry].where for entry in entries}
    near.update(fact.where for fact in bank.facts.values() if fact.entry in entries)
    unasked_first = sorted(problems, key=lambda problem: problem.severity is not Severity.UNASKED)
    for places in (own, near):
        for problem in unasked_first:
            if problem.where in places:
                return problem
    return None


def _next(facts: Iterable[Fact]) -> str:
    """The entries, or the hand-written questions and quotations, that the next questions are about."""
    names = [fact.id if isinstance(fact.value, ALONE) else fact.entry for fact in facts]
    once_each = list(dict.fromkeys(names))
    named = ", ".join(once_each[:MOST_NAMED])
    if len(once_each) > MOST_NAMED:
        return tr("Next: {names}, ...").format(names=named)
    return tr("Next: {names}.").format(names=named)
