"""The page on which a class reads the answer: in its banner which one is right, and how many have found it."""

from collections.abc import Sequence

from game.facts.model import Bank
from game.quiz.play.lesson import Lesson
from game.quiz.play.put import Manner
from game.quiz.play.turn import Turn, kept
from game.quiz.question import Fix, Place
from game.translation import tr
from game.ui.layout import Rect
from game.ui.lesson.class_marks import closest_words
from game.ui.lesson.class_told import ClassTold, answered_by_class
from game.ui.room import Room
from game.ui.scenes.band import Banner, band_area, band_words_area, icon_size
from game.ui.scenes.depicted import Depicted, picture_about
from game.ui.scenes.explanation import Explained
from game.ui.scenes.places import between
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Column, Reading
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import FULL, Words, at_most, block, largest
from game.ui.widgets.signs import LETTERS, Verdict
from game.ui.widgets.strips import Strip, height

TURNS = {"next": "far-down", "before": "far-up", "down": "far-down", "up": "far-up"}
BESIDE_ICON, BELOW_BANNER = 30.0, 18.0
MOST_LETTERS = 4
BETWEEN = 60.0  # a verdict and what stands beside it
FOLLOWING = 56.0  # between what was right and the question that comes next
LEAST = 0.5


class ClassAnswer(Reading):
    """`bottom` is where the foot of the page begins; the turn is revealed. It is looked at before it is drawn."""

    has_arrows = False  # a class does not press them: what leads on turns the page

    def __init__(self, lesson: Lesson, bank: Bank) -> None:
        super().__init__()
        self.lesson, self._bank = lesson, bank
        self.bottom = 0.0
        self.has_strip = False  # below it, where its pages are told of
        self._latest: Explained | None = None  # several ask for it each time that the page is looked at

    @property
    def _turn(self) -> Turn:
        return self.lesson.turn

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self._lately or self.column(room)
        words = column.shown(self.top)
        explained = self._explained(room)
        seen: Sequence[Widget] = ()
        if explained.is_beside:
            seen = explained.depicted.at_right_middle(explained.beside_words)
        elif not column.end:
            seen = explained.depicted.under(height(column.strips), column.area)
        return [*self._banner(room), *words, *seen, *self._mark(column, room)]

    def _mark(self, column: Column, room: Room) -> list[Words]:
        """Which page of it this is, beside the button in the corner."""
        number, count = column.pages(self.top)
        if count < 2 or self.has_strip:
            return []
        target = room.theme.target
        line = room.page.low(target)
        told = f"{number} / {count}"
        return [
            Words(
                "page",
                line.left(line.w - target - BESIDE_ICON),
                block(told, "label", line.w, room),
                told,
                room.theme.palette.second,
                across="right",
                down="middle",
            )
        ]

    @property
    def has_more(self) -> bool:
        """Whether a further page of it follows."""
        return self.top < self._end

    def look(self, room: Room) -> None:
        """Where the page stands now, before something is done."""
        self._lately = self.column(room)

    def turns(self, name: str) -> bool:
        """Turn a page where what is chosen would leave words unread, or unseen again; whether there was one."""
        way = TURNS.get(name, "")
        before = self.top
        if way and self._end:
            self._move(way)
        return self.top != before or name in ("up", "down")

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        if self._turn.put.is_last:
            return self._explained(room).strips(width)
        return self._verdict_alone(room, width)

    def reading_area(self, room: Room) -> Rect:
        if self._turn.put.is_last:
            return self._explained(room).words_area
        return self._area(room)

    def _area(self, room: Room) -> Rect:
        top = band_area(room).bottom + BELOW_BANNER
        return between(room, top, self.bottom)

    def _verdict_alone(self, room: Room, width: float) -> Sequence[Strip]:
        """Of a statement that is false: what would put it right is asked next, and why is told after that."""
        turn = self._turn
        answered = answered_by_class(turn)
        told = ClassTold(turn)
        prose = Prose(room, width)
        prose.aside("prompt", turn.put.stem, "note")
        rows = [*told.solution(answered, room, width), *told.others(answered, room, width)]
        following = Prose(room, width)
        after = self.lesson.after
        if after and after.put.step:
            following.write(
                "following",
                after.put.stem,
                "question",
                FOLLOWING,
            )
        return [*prose.strips, *rows, *following.strips]

    def _explained(self, room: Room) -> Explained:
        turn = self._turn
        answered = answered_by_class(turn)
        picture = picture_about(turn.put.question, self._bank) if turn.put.is_last else None
        whole = Explained(
            answered,
            Depicted(picture),
            self._area(room),
            room,
            ClassTold(turn, self.lesson.teams),
        )
        if whole != self._latest:
            self._latest = whole
        return self._latest.in_sight

    def _banner(self, room: Room) -> list[Widget]:
        area = band_words_area(room)
        icon = area.left(icon_size(room))
        sign = Banner("banner", band_area(room), icon, self._verdict)
        beside = area.after(icon.right + BESIDE_ICON)
        words = self._verdict_words()
        shares = self._shares(words, beside.w, room)

        def fits(tried: Room) -> bool:
            return _side_by_side(words, shares, tried) <= beside.w

        fitting = largest(room, fits, LEAST)
        heading = self._heading(beside, words, fitting)
        if not shares:
            return [sign, heading]
        palette = room.theme.palette
        lines = block(shares, "option", beside.w, fitting)
        counted = Words(
            "shares",
            beside.far(lines.width),
            lines,
            shares,
            palette.second,
            palette.tile,
            down="middle",
        )
        return [sign, heading, counted]

    def _shares(self, verdict: str, width: float, room: Room) -> str:
        """What stands beside the verdict, in as many words as have room."""
        ways = closest_words(self._turn, self.lesson.teams) or share_words(self._turn, self.lesson.pupils)
        legible = at_most(room, FULL)
        for told in ways:
            if _side_by_side(verdict, told, legible) <= width:
                return told
        return ways[-1]

    def _heading(self, area: Rect, words: str, room: Room) -> Words:
        palette = room.theme.palette
        return Words(
            name="verdict",
            rect=area,
            block=block(words, "heading", area.w, room),
            label=words,
            colour=self._verdict.colour(palette),
            on=palette.tile,
            down="middle",
            reads_as="heading",
        )

    @property
    def _verdict(self) -> Verdict:
        """What a class answers together is judged; of hands, and of marks on a line, only what is right is told."""
        is_line = isinstance(self._turn.put.question.form, Place)
        if self._turn.together is False and not is_line:
            return Verdict.WRONG
        return Verdict.RIGHT

    def _verdict_words(self) -> str:
        turn = self._turn
        if isinstance(turn.put.question.form, Place):
            return tr("Answer: {answer}").format(answer=turn.put.question.answer)
        if turn.together is not None:
            return tr("Correct!") if turn.together else tr("Not quite")
        keys = turn.put.keys
        if isinstance(turn.put.question.form, Fix) and not turn.put.step:
            return turn.put.options[keys[0]]
        if 0 < len(keys) <= MOST_LETTERS:
            letters = ", ".join(LETTERS[key] for key in keys)
            return tr("Right: {letters}").format(letters=letters)
        return tr("The answer")


def _side_by_side(verdict: str, shares: str, room: Room) -> float:
    """How wide both are."""
    return room.width(verdict, "heading") + BETWEEN + room.width(shares, "option")


def share_words(turn: Turn, pupils: int) -> Sequence[str]:
    """`58 % → 84 % right`, where hands were counted; first in the words that say of what."""
    asked = kept(turn, pupils)
    shares = []
    for share in (asked.share_first, asked.share_second):
        if share is not None:
            shares.append(percent(share))
    if not shares:
        return ("",)
    joined = " → ".join(shares)
    brief = tr("{shares} right").format(shares=joined)
    if turn.put.manner is Manner.SEVERAL:
        return tr("{shares} of choices right").format(shares=joined), brief
    return (brief,)


def percent(share: float) -> str:
    return f"{round(100 * share)} %"
