"""How a round went, in pictures: a coin or a sign for each question, and what the signs mean."""

from collections.abc import Callable
from math import ceil

from game.facts.model import Bank
from game.quiz.play.round import Round
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.coin_faces import coin_face
from game.ui.scenes.depicted import picture_about
from game.ui.scenes.fitted import Make, fitted
from game.ui.theme import Style
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.coin import BELOW, draw_coin
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.judged import verdict_of
from game.ui.widgets.legend import legend
from game.ui.widgets.lines import line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip, height

UNDER_MARK = 8.0  # to its number, and from there to the next row
BETWEEN, SPREAD = (
    8.0,
    1.3,
)  # marks are at least so far apart; at most, as a multiple of their size, from one to the next
AROUND_NUMBER = 6.0  # least room between the numbers of two small marks
OF_ITSELF = frozenset((Verdict.RIGHT, Verdict.WRONG))  # what a tick and a cross mean needs no words
ALMOST = 0.94  # a text size that is nearly as large
FALL = 140.0  # from how far above they fall


@drawn
class MarksShown:
    """How the answers of a round are shown: as coins or as signs, how large at most, how large at least rather than in
    one row, and whether the signs are explained."""

    coins: bool
    most: float
    least: float
    explained: bool


# What takes most room first. On a smaller coin nothing would be recognised, and its sign would be too small.
WAYS = (
    MarksShown(coins=True, most=100, least=76, explained=True),
    MarksShown(coins=True, most=84, least=76, explained=True),
    MarksShown(coins=True, most=84, least=76, explained=False),
    MarksShown(coins=False, most=84, least=60, explained=True),
    MarksShown(coins=False, most=70, least=60, explained=True),
    MarksShown(coins=False, most=68, least=44, explained=True),
    MarksShown(coins=False, most=52, least=44, explained=True),
    MarksShown(coins=False, most=68, least=44, explained=False),
    MarksShown(coins=False, most=52, least=44, explained=False),
)


@drawn
class MarkGrid:
    """Marks of one `size` in rows, the left edges of two `step` apart; a row is so `tall` with its numbers."""

    columns: int
    size: float
    step: float
    tall: float

    def disc(self, place: int, area: Rect) -> Rect:
        row, column = divmod(place, self.columns)
        left = area.x + column * self.step
        top = area.y + row * self.tall
        corner = Rect(left, top, 0, 0)
        return corner.left(self.size).top(self.size)


@drawn
class VerdictSigns(Piece):
    """A mark for each question, with its number, in as many rows as they need."""

    verdicts: tuple[Verdict, ...]
    faces: tuple[CoinFace, ...]  # one each, for coins; signs without coins have none at all
    style: Style
    grid: MarkGrid
    fallen: tuple[float, ...]  # how much of its way down each has fallen, if they fall

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        for place in range(len(self.verdicts)):
            disc = self.grid.disc(place, self.rect)
            self._draw_number(canvas, room, disc, str(place + 1))
            share = self.fallen[place] if self.fallen else 1.0
            if share > 0:
                above = FALL * (1 - share)
                falling = disc._replace(y=disc.y - above)
                self._draw_mark(canvas, room, falling, place)

    def _draw_mark(self, canvas: Canvas, room: Room, disc: Rect, place: int) -> None:
        verdict = self.verdicts[place]
        if self.faces:
            draw_coin(canvas, room, disc, verdict, self.faces[place])
        else:
            draw_verdict(canvas, room, disc, verdict)

    def _draw_number(self, canvas: Canvas, room: Room, disc: Rect, number: str) -> None:
        palette = room.theme.palette
        middle, _ = disc.centre
        wide = room.measure(number, self.style)
        below = disc.bottom + BELOW * disc.w if self.faces else disc.bottom
        spot = middle - wide / 2, below + 4
        canvas.text(number, spot, self.style, palette.second, palette.background)

    def node(self, look: Look) -> Node:
        answers = [f"{number} {verdict.words}" for number, verdict in enumerate(self.verdicts, 1)]
        return Node("list", self.name, tr("Answers"), self.rect, ", ".join(answers))


def way_with_room(make: Callable[[MarksShown], Make], area: Rect, room: Room, least: float) -> MarksShown:
    """The first in which all has room at no smaller text size than that, or else the last: its signs are no smaller
    than they must be where text is only a little smaller."""
    a_little_less = least * ALMOST
    tries = [(way, least) for way in WAYS]
    tries += [(way, a_little_less) for way in WAYS[-2:]]
    for way, size in tries:
        strips = fitted(
            make(way),
            area,
            room,
            size,
        )
        if height(strips) <= area.h:
            return way
    return WAYS[-1]


def marks(
    game: Round,
    bank: Bank,
    room: Room,
    width: float,
    shown: MarksShown,
    fallen: tuple[float, ...] = (),
) -> list[Strip]:
    """The marks of all questions, and what they mean; those that were not reached are open. `fallen` is how much of its
    way down each one has fallen, where they do."""
    verdicts = _verdicts(game)
    faces = _faces(game, bank) if shown.coins else ()
    grid = _grid(len(verdicts), bool(faces), shown, room, width)
    rows = ceil(len(verdicts) / grid.columns)

    def show(rect: Rect) -> VerdictSigns:
        return VerdictSigns(
            "marks",
            rect,
            verdicts=verdicts,
            faces=faces,
            style=room.theme.style("label"),
            grid=grid,
            fallen=fallen,
        )

    signs = Strip(rows * grid.tall, show, 16)
    has_shadows = faces and game.missed
    is_plain = OF_ITSELF.issuperset(verdicts)
    if not shown.explained or (is_plain and not has_shadows):
        return [signs]
    closing = tr("Grey coins can still be won.") if has_shadows else ""
    meaning = legend(verdicts, closing, room, width, gap=4)
    return [signs, meaning]


def _grid(count: int, are_coins: bool, shown: MarksShown, room: Room, width: float) -> MarkGrid:
    """In as few rows as marks of the least size need, none much longer than another; as large as they can be there, the
    last at the right end where that is not too far from the one before."""
    number = room.width("00", "label")
    least = max(shown.least, number + AROUND_NUMBER)
    rows = 0
    size = 0.0
    columns = count
    while size < least and rows < count:
        rows += 1
        columns = ceil(count / rows)
        between = BETWEEN * (columns - 1)
        size = min(shown.most, (width - between) / columns)
    step = SPREAD * size
    if columns > 1:
        step = min(step, (width - size) / (columns - 1))
    below = BELOW * size if are_coins else 0.0
    tall = size + below + UNDER_MARK + line_height("label", room)
    return MarkGrid(
        columns,
        size,
        step,
        tall,
    )


def _verdicts(game: Round) -> tuple[Verdict, ...]:
    """One for each question of the round."""
    answered = [verdict_of(answer) for answer in game.answered]
    not_reached = game.length - len(answered)
    return (*answered, *[Verdict.OPEN] * not_reached)


def _faces(game: Round, bank: Bank) -> tuple[CoinFace, ...]:
    """Of what the questions were about; none where not one of them has a drawing."""
    faces = []
    for answered in game.answered:
        question = answered.question
        picture = picture_about(question, bank)
        fact = question.facts[0] if question.facts else ""
        face = coin_face(picture, fact, bank)
        faces.append(face)
    if not any(face.file for face in faces):
        return ()
    not_reached = game.length - len(faces)
    return (*faces, *[CoinFace()] * not_reached)
