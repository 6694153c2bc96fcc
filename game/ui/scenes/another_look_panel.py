"""Beside the result of a round: what is worth another look, or, of a round without a miss, its patch."""

from collections.abc import Sequence

from game.quiz.play.round import Round
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.patch import PatchWon
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.widgets.basic import BESIDE, Button, Panel, Widget
from game.ui.widgets.lines import FULL, at_most, largest
from game.ui.widgets.numbered import numbered
from game.ui.widgets.strips import Strip, column, height

PAD, DOWN = 26.0, 26.0
BUTTON = 76.0
GAP = 20.0
ROLES = "body", "note"  # in which missed questions are told: small where not all of them have room
SMALLEST = 0.6  # the text size to which a kind word may shrink


@drawn
class AnotherLookPanel:
    """`patch` is what a round without a miss has won; it has `fallen` a share of its way."""

    game: Round
    patch: PatchWon
    fallen: float

    def widgets(self, area: Rect, room: Room) -> list[Widget]:
        panel = Panel("panel", area)
        inner = area.inset(PAD, DOWN)
        rest = Remainder(inner, gap=GAP)
        tall = max(BUTTON, room.theme.target)
        button = rest.low(tall)
        above = rest.area
        strips = self._strips(above, room)
        found: list[Widget] = [panel]
        found += column(strips, above)
        if self._is_perfect:
            free = _below(strips, above)
            found += self.patch.at(free, room, self.fallen)
        if self.game.answered:
            review = self._review(button, room)
            found.append(review)
        return found

    @property
    def _is_perfect(self) -> bool:
        """Every question was answered right."""
        asked = self.game.length
        return asked > 0 and self.game.right == asked

    def _review(self, place: Rect, room: Room) -> Button:
        """In one word where there is no room for more in a line."""
        missed = len(self.game.missed)
        label = _review_label(missed)
        wide = room.least_width(label, "button")
        if wide > place.w - 2 * BESIDE:
            label = tr("Review")
        return Button("review", place, label)

    def _strips(self, area: Rect, room: Room) -> Sequence[Strip]:
        if self.game.missed:
            return self._as_many_looks(area, room)
        if not self._is_perfect:
            return fitted(_kind_words, area, room, SMALLEST)
        for make in (_kind_words, _perfect):
            strips = make(room, area.w)
            if self.patch.has_room(_below(strips, area), room):
                return strips
        plain = at_most(room, FULL)
        return _perfect(plain, area.w)

    def _as_many_looks(self, area: Rect, room: Room) -> Sequence[Strip]:
        """Smaller than the reader wants where more of them are seen then; those that have no room are left out."""
        every = self._missed_numbers()
        for role in ROLES:
            strips = self._looks(room, area.w, every, role)
            if height(strips) <= area.h:
                return strips
        small = ROLES[-1]

        def fits(tried: Room) -> bool:
            strips = self._looks(tried, area.w, every, small)
            return height(strips) <= area.h

        least = min(FULL, room.theme.text_size)
        fitting = largest(room, fits, least)
        shown: list[int] = []
        for number in every:
            more = [*shown, number]
            strips = self._looks(fitting, area.w, more, small)
            if height(strips) <= area.h:
                shown = more
        return self._looks(fitting, area.w, shown, small)

    def _missed_numbers(self) -> list[int]:
        answers = enumerate(self.game.answered, 1)
        return [number for number, answer in answers if not answer.right]

    def _looks(self, room: Room, width: float, shown: Sequence[int], role: str) -> list[Strip]:
        """These of the missed questions, and how many more there are."""
        palette = room.theme.palette
        prose = Prose(room, width, palette.tile)
        title = tr("Worth another look")
        prose.write("look", title, "subheading", 0, palette.accent)
        widest = str(max(shown, default=0))
        for number in shown:
            question = self.game.answered[number - 1].question
            name = f"look-{number}"
            strip = numbered(
                name,
                number,
                widest,
                question.prompt,
                width,
                room,
                role,
            )
            prose.strips.append(strip)
        left = len(self.game.missed) - len(shown)
        if left:
            more = tr("and {n} more").format(n=left)
            prose.aside("more", more, role, gap=16)
        return prose.strips


def _below(strips: Sequence[Strip], area: Rect) -> Rect:
    """What they leave free of the area."""
    end = area.y + height(strips) + GAP
    return area.below(end)


def _perfect(room: Room, width: float) -> list[Strip]:
    palette = room.theme.palette
    prose = Prose(room, width, palette.tile)
    title = tr("Perfect round")
    prose.write("look", title, "subheading", 0, palette.accent)
    return prose.strips


def _kind_words(room: Room, width: float) -> list[Strip]:
    palette = room.theme.palette
    prose = Prose(room, width, palette.tile)
    prose.strips += _perfect(room, width)
    words = tr("You answered every question right.")
    prose.write("kind", words, "body", gap=18)
    return prose.strips


def _review_label(missed: int) -> str:
    match missed:
        case 0:
            return tr("Review the answers")
        case 1:
            return tr("Review this one")
        case _:
            return tr("Review these {n}").format(n=missed)
