"""How far a learner is on the way to the next era: one count, and one way to say it."""

from game.quiz.play.learner import Progress
from game.translation import tr


def known(progress: Progress) -> int:
    """How many of the facts that are needed are known; more than needed do not count."""
    return min(progress.core_right, progress.needed)


def known_of_needed(progress: Progress) -> str:
    """`6 of the 16 you need`, `all 16 you need`; of an era without facts nothing."""
    if not progress.needed:
        return ""
    if not progress.passed:
        return tr("{known} of the {n} you need").format(known=known(progress), n=progress.needed)
    if progress.needed == 1:
        return tr("the one you need")
    return tr("all {n} you need").format(n=progress.needed)


def what_counts() -> str:
    """Why more may have been right than are counted."""
    return tr("Only the most important facts count.")


def what_opens(before: Progress, name: str) -> str:
    """Of a locked era, what opens it; `name` is that of the era before it."""
    if before.needed == 1:
        told = tr("opens when you know 1 fact of “{era}”; you know {known}")
    else:
        told = tr("opens when you know {n} facts of “{era}”; you know {known}")
    return told.format(n=before.needed, era=name, known=known(before))
