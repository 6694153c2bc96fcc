"""A fact that was just asked, as a coin in its place on the timeline, with a card that tells it."""

from collections.abc import Sequence

from game.session import Session
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.milestone_card import MilestoneCard
from game.ui.scenes.milestones import Spotted, milestones
from game.ui.scenes.timeline_view import STRIP, TimelineView
from game.ui.widgets.basic import Widget


@drawn
class MomentOnLine:
    """`looked_at` is the id of a fact; what is `told` is told, though it may not be known yet."""

    session: Session
    looked_at: str
    told: str

    def view(self, area: Rect, room: Room) -> TimelineView | None:
        """None where coins and the names of eras have no room."""
        bank = self.session.bank
        fact = bank.facts[self.looked_at]
        place = bank.place(fact.era)
        at = Spotted(place, self.looked_at, self._is_told)
        progress = self.session.progress()
        wanted = TimelineView(
            self.session,
            progress,
            at,
            STRIP,
            area,
            room,
        )
        seen = wanted.seen_from(0.0, 1.0)
        return seen if seen.strip else None

    @property
    def _is_told(self) -> bool:
        return self.looked_at == self.told

    def widgets(self, view: TimelineView) -> Sequence[Widget]:
        bank = self.session.bank
        fact = bank.facts[self.looked_at]
        card = MilestoneCard(
            self.session,
            fact,
            None,
            self._is_told,
        )
        assert view.strip is not None
        strip = view.strip.widgets()
        below = card.widgets(view.low, view.room)
        return [*strip, *below]

    def at_era(self, place: int) -> str:
        """The first milestone of an era; what is looked at where it has none, or where there is no such era."""
        bank = self.session.bank
        count = len(bank.eras)
        if not 0 <= place < count:
            return self.looked_at
        era = bank.era_ids[place]
        of_era = milestones(bank, era)
        for milestone in of_era:
            return milestone.fact.id
        return self.looked_at
