"""How far a learner is on the way to the next era: one count, and one way to say it."""

from game.quiz.play.learner import Progress
from game.translation import counted, tr

SO_FAR = "\N{NO-BREAK SPACE}so\N{NO-BREAK SPACE}far"


def answered(progress: Progress) -> int:
    """How many of the facts that are needed were answered right; more than needed do not count."""
    return min(progress.core_right, progress.needed)


def answered_of_needed(progress: Progress) -> str:
    """`6 of the 16 you need`, `all 16 you need`; of an era without facts nothing. None is needed where all eras are
    open."""
    if not progress.needed:
        return ""
    if progress.all_open:
        return _of_main_facts(progress)
    if not progress.passed:
        right = answered(progress)
        return tr("{right} of the {n} you need").format(right=right, n=progress.needed)
    if progress.needed == 1:
        return tr("the one you need")
    return tr("all {n} you need").format(n=progress.needed)


def _of_main_facts(progress: Progress) -> str:
    """`6 of 16 main facts`: the same count."""
    right = answered(progress)
    facts = counted("1 main fact", "{n} main facts", progress.needed)
    told = tr("{right} of {facts}")
    return told.format(right=right, facts=facts)


def answered_so_far(progress: Progress) -> str:
    """`answered 6 of the 16 you need`: what was answered once opens eras, long before it counts as known."""
    count = answered_of_needed(progress)
    if not count:
        return ""
    told = tr("answered {count}")
    return told.format(count=count)


def what_counts() -> str:
    """Why more may have been right than are counted."""
    return tr("Only the most important facts count.")


def what_opens(before: Progress, name: str) -> str:
    """Of a locked era, what opens it; `name` is that of the era before it."""
    if before.needed == 1:
        told = tr("opens when 1 fact of “{era}” is answered; {right} so far")
    else:
        told = tr("opens when {n} facts of “{era}” are answered; {right} so far")
    together = told.replace(" so far", SO_FAR)
    right = answered(before)
    return together.format(
        n=before.needed,
        era=name,
        right=right,
    )
