"""What the foot of the page tells whoever has just saved a question file."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from game.facts.model import ALONE, Bank, Fact, Interval, Problem, Severity, Where
from game.facts.problem import mistakes, news_first
from game.translation import counted, tr

MOST_NAMED = 3  # of what comes next
_STOPS = (".", "!", "?")


def read_again(
    bank: Bank,
    changed: Sequence[str],
    waiting: Collection[str] | None = None,
    problems: Sequence[Problem] = (),
    new: Collection[Problem] = (),
    at_once: bool = True,
) -> str:
    """That the files were read, and which of the changed facts and pairs of dates come next, of those `waiting` if
    these are known; or, where they do not come `at_once`, that they come in their turn.

    `problems` are all that is known of the bank, and `new` those that were not there before. A mistake is told before
    anything else; then what one of the changed facts, or their entries, lacks, or else what is new.
    """
    items = _items(bank, changed)
    wrong = news_first(mistakes(problems), new)
    concerned = _concerned(bank, items, problems, new)
    if wrong:
        said = [_but_for(wrong, bank)]
    elif concerned:
        said = []
    else:
        said = [_noted(bank, problems)]
    if concerned:
        said.append(_ended(concerned.in_words))
    never = {problem.where for problem in problems if problem.severity is Severity.UNASKED}
    coming = [item for item in items if item.where not in never and (waiting is None or item.id in waiting)]
    if items and not at_once:
        said.append(tr("What was changed comes in its turn; in Quick play it comes next."))
    elif coming:
        said.append(_next(coming))
    return " ".join(said)


def why_now(where: Where) -> str:
    """Why a question comes before all others."""
    told = tr("This question comes now since it has just been changed: {place}.")
    return told.format(place=where.in_words)


def _items(bank: Bank, changed: Iterable[str]) -> list[Fact | Interval]:
    items: list[Fact | Interval] = []
    for name in changed:
        interval = bank.intervals.get(name)
        items.append(interval or bank.facts[name])
    return items


def _ended(text: str) -> str:
    return text if text.endswith(_STOPS) else f"{text}."


def not_taken(wrong: Sequence[Problem], files: Collection[str]) -> str:
    """That the questions are those of the edition before, since of some files nothing could be read; a mistake in one
    of them is told, if there is one."""
    there = [mistake for mistake in wrong if mistake.where.file in files]
    first, *_ = there or wrong
    left = counted("1 mistake is left", "{n} mistakes are left", len(wrong))
    told = tr("Saved, but {left}, so the questions are as before: {mistake}")
    return told.format(left=left, mistake=first.in_words)


def as_before(wrong: Sequence[Problem]) -> str:
    """That the questions are those of the edition before, since there are no others."""
    if not wrong:
        return tr("The question files hold no question, so the questions are as before.")
    first, *_ = wrong
    return tr("The questions are as before: {mistake}").format(mistake=first.in_words)


def _but_for(wrong: Sequence[Problem], bank: Bank) -> str:
    """That all but the parts with mistakes is played; the first mistake is told."""
    count = counted("1 mistake", "1 of {n} mistakes", len(wrong))
    told = tr("{count}: {mistake} (The rest is read again: {held}.)")
    return told.format(count=count, mistake=_ended(wrong[0].in_words), held=_held(bank))


def _held(bank: Bank) -> str:
    """What was read; of pairs of dates only where there are some."""
    facts = counted("1 fact", "{n} facts", len(bank.facts))
    if not bank.intervals:
        return facts
    intervals = counted("1 interval", "{n} intervals", len(bank.intervals))
    return tr("{facts} and {intervals}").format(facts=facts, intervals=intervals)


def _noted(bank: Bank, problems: Iterable[Problem]) -> str:
    severities = [problem.severity for problem in problems]
    unasked = severities.count(Severity.UNASKED)
    doubts = severities.count(Severity.DOUBT)
    noted = []
    if unasked:
        noted.append(tr("{n} will not be asked").format(n=unasked))
    if doubts:
        noted.append(counted("1 doubt", "{n} doubts", doubts))
    if not noted:
        return tr("The question files were read again: {held}.").format(held=_held(bank))
    told = tr("The question files were read again: {held}; {noted} (Settings, Data).")
    return told.format(held=_held(bank), noted=", ".join(noted))


def _concerned(
    bank: Bank, items: Iterable[Fact | Interval], problems: Sequence[Problem], new: Collection[Problem]
) -> Problem | None:
    """What they lack or, of the entries of facts, the entries themselves or other facts, or else what is new; what is
    not asked is told before doubts, and mistakes are told by themselves."""
    doubts = [problem for problem in problems if problem.severity is not Severity.MISTAKE]
    doubts.sort(key=lambda problem: problem.severity is not Severity.UNASKED)
    own = {item.where for item in items}
    near = set(_near(bank, items))
    for places in (own, near):
        for problem in doubts:
            if problem.where in places:
                return problem
    return next((problem for problem in doubts if problem in new), None)


def _near(bank: Bank, items: Iterable[Fact | Interval]) -> Iterator[Where]:
    """The places of the entries of facts, and of all that is known of these."""
    entries = {item.entry for item in items if isinstance(item, Fact)}
    for entry in entries:
        yield bank.entries[entry].where
    for fact in bank.facts.values():
        if fact.entry in entries:
            yield fact.where


def _next(items: Iterable[Fact | Interval]) -> str:
    """The entries, pairs of dates, hand-written questions and quotations that the next questions are about."""
    once_each = list(dict.fromkeys(map(_name, items)))
    named = ", ".join(once_each[:MOST_NAMED])
    if len(once_each) > MOST_NAMED:
        return tr("Next: {names}, ...").format(names=named)
    return tr("Next: {names}.").format(names=named)


def _name(item: Fact | Interval) -> str:
    if isinstance(item, Interval):
        return tr("the time from {first} to {then}").format(first=item.first, then=item.then)
    return item.id if isinstance(item.value, ALONE) else item.entry
