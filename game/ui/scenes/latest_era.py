"""The era at which the timeline opens."""

from collections.abc import Sequence

from game.quiz.play.learner import Progress


def latest_era(progress: Sequence[Progress]) -> int:
    """The first open era that still has something to know: that is where the story goes on. Where all is known it is
    the last open one."""
    latest = 0
    for place, era in enumerate(progress):
        if era.open:
            latest = place
            if not era.passed:
                break
    return latest
