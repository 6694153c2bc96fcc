"""The band above the feedback: the verdict, what it brought, and the coin that was won."""

from collections.abc import Sequence

from game.quiz.play.round import Answered
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.coin_won import CoinWon
from game.ui.scenes.gained import gained_of
from game.ui.scenes.given_beside import given_beside
from game.ui.scenes.verdicts import verdict_words
from game.ui.widgets.basic import Look, Piece, Widget
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.judged import verdict_of
from game.ui.widgets.lines import Words, at_most, block, largest, line_height
from game.ui.widgets.signs import Verdict, draw_verdict

MOST = 1.0  # the text size above which it does not grow, so that the explanation can
SMALL = 0.4  # the share of its size from which the sign of the verdict grows
BESIDE_ICON = 34.0  # between that sign and its words
SAID_LEAST = 0.8  # the size of the verdict to which it gives way to the words why it brought so much
APART = 66.0  # at least, between the words and what was earned
BEFORE_GIVEN = 40.0  # left of the answer that was given
BESIDE_COIN, BEYOND = 28.0, 16.0  # at the left of the coin, and by how much it is larger than the sign


@drawn
class Banner(Piece):
    """The surface across the whole window, with the sign of the verdict."""

    icon: Rect
    verdict: Verdict

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        canvas.box(self.rect, room.theme.palette.tile)
        draw_verdict(canvas, room, self.icon, self.verdict)

    def node(self, look: Look) -> Node:
        state = frozenset([self.verdict.value])
        return Node("status", self.name, "", self.icon, state=state)


@drawn
class Band:
    """The coin with that `face` is of the era at the `place`. The sign has `grown` and the coin has `fallen` a share
    of its way. `given` is the answer that was given, where it is not told below."""

    answered: Answered
    face: CoinFace
    place: int
    grown: float
    fallen: float
    given: str = ""

    def widgets(self, room: Room) -> Sequence[Widget]:
        area = band_words_area(room)
        side = icon_size(room)
        icon = area.left(side)
        beside = area.after(icon.right + BESIDE_ICON)
        found = [self._banner(icon, room)]
        if self.answered.right:
            wide = side + BEYOND
            coin = beside.far(wide)
            beside = beside.left(beside.w - wide - BESIDE_COIN)
            found.append(self._coin(coin))
        found += self._words(beside, room)
        return found

    def _banner(self, icon: Rect, room: Room) -> Widget:
        verdict = verdict_of(self.answered)
        share = SMALL + (1 - SMALL) * self.grown
        size = icon.w * share
        sign = icon.centred(size, size)
        return Banner("banner", band_area(room), sign, verdict)

    def _coin(self, area: Rect) -> Widget:
        coin = area.top(area.w)
        return CoinWon("coin", coin, self.face, self.place, self.fallen)

    def _words(self, area: Rect, room: Room) -> list[Widget]:
        """The verdict at the left, what it brought at the right."""
        words = verdict_words(self.answered)
        capped = at_most(room, MOST)
        whole = capped.width(words, "heading")
        free = area.w - APART
        least = SAID_LEAST * whole
        left = free - least
        gained = gained_of(self.answered, left, capped)

        def fits(tried: Room) -> bool:
            beside = gained.room_of(tried, capped)
            said = tried.width(words, "heading")
            brought = gained.width(beside)
            return said + brought <= free

        fitting = largest(capped, fits, 0.5)
        beside = gained.room_of(fitting, capped)
        said = self._said(words, area, fitting)
        rest = area.after(said.rect.right)
        taken = gained.width(beside)
        given = self._given(rest.left(rest.w - taken), capped)
        return [said, *given, *gained.widgets(area, beside)]

    def _given(self, between: Rect, room: Room) -> Sequence[Widget]:
        """Between the verdict and what it brought."""
        place = between.after(between.x + BEFORE_GIVEN)
        verdict = verdict_of(self.answered)
        return given_beside(
            self.given,
            verdict,
            place,
            room,
        )

    def _said(self, words: str, area: Rect, room: Room) -> Words:
        """The verdict, as wide as its words."""
        palette = room.theme.palette
        verdict = verdict_of(self.answered)
        colour = verdict.colour(palette)
        lines = block(words, "heading", area.w, room)
        place = area.left(lines.width)
        return Words(
            "verdict",
            place,
            lines,
            words,
            colour,
            palette.tile,
            down="middle",
            reads_as="heading",
        )


def band_area(room: Room) -> Rect:
    """From the top of the window down to a margin below the words."""
    margin = 12.0 if room.theme.projector else 18.0
    return room.stage.top(band_words_area(room).bottom + margin)


def band_words_area(room: Room) -> Rect:
    capped = at_most(room, MOST)
    tall = max(icon_size(room), line_height("heading", capped))
    return room.page.top(tall)


def icon_size(room: Room) -> float:
    return 72.0 if room.theme.projector else 88.0
