"""How a round went, in pictures: a sign for each question."""

from enum import Enum, auto
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
from game.ui.theme import Style
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.coin import BELOW, draw_coin
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.judged import verdict_of
from game.ui.widgets.lines import line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip, paragraph

MARK, LEAST_MARK = 68.0, 44.0  # how large a mark is, and how little room it may have
COIN, LEAST_COIN = 84.0, 76.0  # on a smaller one nothing would be recognised, and its sign would be too small
UNDER_MARK = 8.0
FALL = 140.0  # from how far above they fall


class MarksShown(Enum):
    """How the answers of a round are shown, what takes most room first."""

    COINS_EXPLAINED = auto()
    COINS = auto()
    SIGNS = auto()


@drawn
class VerdictSigns(Piece):
    """A sign for each question, with its number, in as many rows as they need."""

    verdicts: tuple[Verdict, ...]
    faces: tuple[CoinFace, ...]  # one each, for coins; signs without coins have none at all
    style: Style
    columns: int
    size: float
    fallen: tuple[float, ...]  # how much of its way down each has fallen, if they fall

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        places = max(self.columns, len(self.verdicts))
        cells = self.rect.grid(self.columns, places)
        for place in range(len(self.verdicts)):
            cell = cells[place].top(self.size)
            disc = cell.left(self.size)
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


def marks_in(width: float, count: int, style: Style, room: Room, largest: float) -> tuple[int, float]:
    """How many marks stand side by side, and how large they are: as large as in a round of ten, in more rows where
    there are more."""
    number = room.measure("00", style)
    least = max(LEAST_MARK, number + 14)
    most = max(1, int(width // least))
    rows = ceil(max(1, count) / most)
    columns = max(min(10, most), ceil(count / rows))
    size = min(largest, width / columns - 8)
    return columns, size


def marks(
    game: Round,
    bank: Bank,
    room: Room,
    width: float,
    fallen: tuple[float, ...] = (),
    shown: MarksShown = MarksShown.COINS_EXPLAINED,
) -> list[Strip]:
    """The signs of all questions, and what coins mean, where there are any; those that were not reached are open.
    `fallen` is how much of its way down each one has fallen, where they do."""
    verdicts = _verdicts(game)
    style = room.theme.style("label")
    faces = _faces(game, bank)
    columns, size = marks_in(width, len(verdicts), style, room, COIN)
    if size < LEAST_COIN or shown is MarksShown.SIGNS:
        faces = ()
        columns, size = marks_in(width, len(verdicts), style, room, MARK)
    rows = ceil(len(verdicts) / columns)
    number = line_height("label", room)
    mark = size + BELOW * size if faces else size
    tall = rows * (mark + UNDER_MARK + number)

    def show(rect: Rect) -> VerdictSigns:
        return VerdictSigns(
            "marks",
            rect,
            verdicts=verdicts,
            faces=faces,
            style=style,
            columns=columns,
            size=size,
            fallen=fallen,
        )

    signs = Strip(tall, show, 16)
    has_shadows = faces and game.missed
    if has_shadows and shown is MarksShown.COINS_EXPLAINED:
        meaning = _meaning(room, width)
        return [signs, *meaning]
    return [signs]


def _verdicts(game: Round) -> tuple[Verdict, ...]:
    """One for each question of the round."""
    answered = [verdict_of(answer) for answer in game.answered]
    not_reached = game.length - len(answered)
    return (*answered, *[Verdict.OPEN] * not_reached)


def _meaning(room: Room, width: float) -> list[Strip]:
    """What coins and shadows are."""
    words = tr("Grey coins can still be won.")
    second = room.theme.palette.second
    return paragraph(
        name="coins",
        words=words,
        role="note",
        width=width,
        room=room,
        gap=8,
        colour=second,
    )


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
