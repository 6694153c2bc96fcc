"""What the list of players tells of one of them: how much is known, and of how much that would like another look."""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from game.profile import Profile
from game.session import Session
from game.ui.desk import Desk
from game.ui.scenes.era_counts import day_number, era_counts
from game.ui.scenes.mastery_bars import EraCount


class PlayerKnown(NamedTuple):
    """`latest` is the number of the day on which there was an answer last; nothing before there is any."""

    eras: Sequence[EraCount]
    fading: int
    latest: int | None

    @property
    def whole(self) -> EraCount:
        """Of all eras together."""
        whole = EraCount("", 0, 0, 0, 0, 0)
        for era in self.eras:
            whole = EraCount(
                "",
                0,
                whole.met + era.met,
                whole.known + era.known,
                whole.solid + era.solid,
                whole.facts + era.facts,
            )
        return whole


def player_known(desk: Desk, profile: Profile) -> PlayerKnown:
    """It takes the whole log of the player."""
    assert desk.bank is not None
    assert desk.store is not None
    chance = Random(0)
    session = Session(desk.bank, desk.store, profile, desk.clock, chance)
    session.all_open = desk.settings.open_all
    eras = era_counts(session)
    fading = session.fading()
    traces = session.learner.mind.traces.values()
    seen = [trace.seen for trace in traces]
    latest = None
    if seen:
        latest = day_number(max(seen))
    return PlayerKnown(eras, len(fading), latest)
