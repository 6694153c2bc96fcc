"""How much of each era a learner has met and knows, and on which days."""

from collections.abc import Sequence

from game.facts.calendar_days import local_day
from game.quiz.play.mastery import counts
from game.quiz.play.stories_read import stories_of
from game.session import STORIES, Session
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.mastery_bars import EraCount


def era_counts(session: Session) -> Sequence[EraCount]:
    """Of the eras that ask anything."""
    found = []
    now = session.clock()
    mind = session.learner.mind
    kept = session.store.settings(session.profile)
    text = kept.get(STORIES, "")
    stories = stories_of(text)
    read = stories.named(session.bank)
    for place, era in enumerate(session.bank.eras):
        facts = session.bank.asked_in_era.get(era.id, ())
        if not facts:
            continue
        ids = [fact.id for fact in facts]
        met, known, solid = counts(mind, ids, now, read)
        count = EraCount(
            era.name,
            place,
            met,
            known,
            solid,
            len(ids),
            craft_of_era(era.id, session.bank),
        )
        found.append(count)
    return found


def day_number(when: float) -> int:
    """Of the day where the learner is, since the year 1; `when` is seconds since 1970."""
    day = local_day(when)
    return day.toordinal()
