"""The right side of the teacher's page: what can be done, each button always in its place, and how the lesson goes."""

from collections.abc import Mapping, Sequence
from functools import partial

from game.quiz.play.lesson import Lesson
from game.quiz.play.turn import Phase
from game.translation import counted, tr
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.lesson.next_words import keys_words, next_words
from game.ui.lesson.plan_cells import cell_height, cells_height, plan_cells
from game.ui.lesson.teacher_teams import team_buttons, team_places
from game.ui.room import Room
from game.ui.scenes.fitted import Make, in_sentences
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import at_most, line_height
from game.ui.widgets.strips import Strip, column

GAP = 12.0
APART = 14.0  # more, before and after what gives the answer away
IN_BUTTON = 24.0  # on both sides of a label without a key
LEAST = 0.8
NEXT = 92.0
PLAN_SHARE = 0.6  # of what is left below the buttons, for the table of questions
FOR_KEY = 110.0  # at both sides of a label, for its key


@drawn
class TeacherSide:
    """`minutes` are those since the page was first seen; the answer before the class `reads_on` where a page of it
    follows. Without a projector that was there before it is `alone`. When it is over somebody `saves` it, or nobody."""

    lesson: Lesson
    minutes: int
    reads_on: bool = False
    alone: bool = False
    saves: bool = False

    def widgets(self, area: Rect, room: Room) -> list[Widget]:
        rest = Remainder(area, gap=GAP)
        tall = button_height(room)
        on = self._on(rest.top(NEXT))
        three = stacked(tall, 3, GAP) + 2 * APART
        buttons = self._buttons(rest.top(three), room)
        teams: Sequence[Widget] = ()
        if self.lesson.teams:
            places = team_places(self.lesson, rest.area, tall, room)
            for_teams = rest.top(places.height)
            teams = team_buttons(places, for_teams, room)
        cells = self._cells(rest.area, room)
        above = rest.area
        if cells:
            bottom = cells[0].rect.y - GAP
            above = above.top(bottom - above.y)
        told = self._told(above, room)
        return [on, *buttons, *teams, *told, *cells]

    def _cells(self, area: Rect, room: Room) -> Sequence[Widget]:
        """The table of questions, at the foot of the area."""
        small = at_most(room, 1.0)
        most = max(cell_height(small), area.h * PLAN_SHARE)
        wanted = cells_height(self.lesson, small)
        place = area.low(min(wanted, most))
        return plan_cells(self.lesson, place, small)

    def _told(self, area: Rect, room: Room) -> Sequence[Widget]:
        """What is written beside the buttons; the keys rather go than that all becomes too small."""
        sentences = self._sentences()
        strips = in_sentences(self._written, list(sentences), area, room, LEAST)
        return column(strips, area)

    def _on(self, area: Rect) -> Button:
        is_over = self.lesson.now.over
        words = next_words(self.lesson, self.reads_on)
        return Button(
            "done" if is_over else "next",
            area,
            words,
            primary=True,
        )

    def _last_buttons(self, area: Rect) -> Sequence[Button]:
        """Once the result is shown."""
        used = area.top(area.h - 2 * APART)
        save, cards, back = used.rows(3, GAP)
        before = Button(
            "before",
            back,
            tr("Last question"),
        )
        if not self.saves:
            return (before,)
        return (
            Button(
                "save",
                save,
                tr("Save the report"),
                key="S",
            ),
            Button(
                "cards",
                cards,
                tr("Print cards"),
                key="P",
            ),
            before,
        )

    def _buttons(self, area: Rect, room: Room) -> Sequence[Button]:
        """What has nothing to do now stands there all the same, so that a hand finds each where it was. The button that
        gives the answer away stands apart, in a row of its own."""
        if self.lesson.now.over:
            return self._last_buttons(area)
        turn = self.lesson.turn
        used = area.top(area.h - 2 * APART)
        first, second, last = used.rows(3, GAP)
        skip, talk = second.columns(2, GAP)
        is_asked = turn.phase not in (Phase.ASKED, Phase.REVEALED)
        return (
            *_in_a_row(first, room),
            Button(
                "skip",
                skip,
                tr("Take up") if turn.skipped else tr("Skip"),
                key="S",
            ),
            Button(
                "talk",
                talk,
                tr("Talk"),
                key="T",
                disabled=not turn.can_talk,
            ),
            Button(
                "reveal",
                last._replace(y=last.y + APART),
                tr("Answer"),
                key="R",
                disabled=not is_asked,
            ),
        )

    def _sentences(self) -> Mapping[str, str]:
        """What is wrong, the clock, what comes next, and the keys, by their names."""
        told = {}
        if self.alone:
            told["alone"] = tr("The projector is off. The class page lies behind this window, and goes back by itself.")
        if self.minutes:
            told["clock"] = counted("1 minute", "{n} minutes", self.minutes)
        after = self.lesson.after
        if after:
            told["then"] = tr("Next: {question}").format(question=after.put.stem)
        if not self.lesson.now.over:
            told["keys"] = keys_words(self.lesson)
        return told

    def _written(self, names: Sequence[str]) -> Make:
        return partial(self._prose, names)

    def _prose(self, names: Sequence[str], room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        palette = room.theme.palette
        for name, words in self._sentences().items():
            if name in names:
                role = "label" if name in ("alone", "clock") else "note"
                colour = palette.accent if name == "alone" else palette.second
                prose.write(name, words, role, 8, colour)
        return prose.strips


def _in_a_row(row: Rect, room: Room) -> Sequence[Button]:
    """What needs no key, in buttons as wide as their labels want them."""
    labels = {"before": tr("Back"), "undo": tr("Undo"), "pause": tr("Pause")}
    widths = []
    for label in labels.values():
        words = room.least_width(label, "button")
        widths.append(words + 2 * IN_BUTTON)
    buttons = []
    places = row.share(widths, GAP)
    for place, (name, label) in zip(places, labels.items(), strict=True):
        buttons.append(Button(name, place, label))
    return buttons


def button_height(room: Room) -> float:
    line = line_height("button", room)
    return max(room.theme.target, line + 12)


def apart(area: Rect, is_flagged: bool, room: Room) -> Sequence[Button]:
    """What is done to the question and to the windows, in the corners of a row far from what is pressed often."""
    label = tr("Marked faulty") if is_flagged else tr("Faulty question")
    screens = tr("Screens")
    for_flag = room.width(tr("Faulty question"), "button") + FOR_KEY
    for_screens = room.width(screens, "button") + FOR_KEY
    return (
        Button(
            "flag",
            area.left(for_flag),
            label,
            key="X",
            chosen=is_flagged,
        ),
        Button(
            "screen",
            area.far(for_screens),
            screens,
            key="W",
        ),
    )
