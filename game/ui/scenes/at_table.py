"""The page with a question on the table: shows it, and gives the board what is pressed, written and dragged."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from game.profile import GUEST
from game.quiz.play.round import Round
from game.quiz.question import Question
from game.session import Session
from game.translation import tr
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.boards.layouts import layouts
from game.ui.boards.typed import MOST, TypedBoard
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Blur, Input, Point, Press, Scroll, Touch
from game.ui.room import Room
from game.ui.scenes.best_table import first_choice, large_enough
from game.ui.scenes.depicted import NO_PICTURE, Depicted, asked_of
from game.ui.scenes.foot import Foot, foot, foot_with_way_back
from game.ui.scenes.grip import Grip
from game.ui.scenes.header import PlayHeader, bar_alone, buttons_alone, header
from game.ui.scenes.letter_tiles import LetterTiles, Spelled, wants_tiles
from game.ui.scenes.page import Page
from game.ui.scenes.table import Table, empty_table, free_area, lay, marked
from game.ui.scenes.table_sky import draw_table_sky
from game.ui.stack import Move, Push
from game.ui.widgets.basic import Look, Widget
from game.ui.widgets.field import for_button


class AtTable(Page):
    """Knows the round as it is now, and not how it goes on."""

    game: Round
    board: Board
    hinted: bool

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._grip = Grip()
        self._by_keys = False  # whether a key was pressed since this question came
        self._sky = ""  # the era of the first question: one sky for the round, since each takes long to draw

    @property
    def session(self) -> Session:
        return self.desk.session or self.desk.sit(GUEST)

    def _take(self, game: Round) -> None:
        """Go on with the round as it is now; a new question gets a fresh board."""
        self.game = game
        if game.question and not self._sky:
            self._sky = game.question.era
        if game.question and not game.feedback:
            self.board = board_for(game.question.form, self.desk.settings.confirm)
            self.focus = self.board.start or "prompt"
            self.hover = ""  # the pointer has not moved to anything of it yet
            self.hinted = False
            self._by_keys = False

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """With a remote that sends a letter, digits alone answer."""
        if not self.game.question:
            return {"back": "leave"}
        keys = self.board.shortcuts
        if self.desk.settings.remote_b:
            keys = {key: name for key, name in keys.items() if not is_letter(key)}
        hint = {"h": "hint"} if self.game.question.hint else {}
        return {"back": "pause", **hint, **keys}

    @property
    def wants_text(self) -> bool:
        return bool(self.game.question) and self.board.wants_text

    @property
    def repeating(self) -> Collection[str]:
        return self.board.repeating if self.game.question else ()

    @property
    def hints(self) -> Sequence[str]:
        return self._hints_on(self.board) if self.game.question else ()

    @property
    def _offers_hint(self) -> bool:
        question = self.game.question
        has_hint = question is not None and bool(question.hint)
        return has_hint and not self.hinted

    def _hints_on(self, board: Board) -> Sequence[str]:
        offers_hint = self._offers_hint and not board.wants_text
        hint = [tr("H hint")] if offers_hint else []
        return (*board.hints, *hint, tr("Esc pause"))

    def widgets(self, room: Room) -> Sequence[Widget]:
        if not self.game.question:
            return empty_table(room)
        table = self._table(room, self.game.question)
        board = table.layout.widgets(table.fitting, table.board)
        above = marked(table.above) if self._by_keys else table.above
        return [*above, *board, *table.around]

    def _table(self, room: Room, question: Question) -> Table:
        """Everything of the question, with what stands above and below it."""
        wanted = room.theme.text_size
        best = first_choice(self._tables(room, question), wanted)
        if question.picture or best.text_size >= large_enough(wanted):
            return best
        alone = buttons_alone(room, self._offers_hint)
        without_bar = self._lay(room, question, alone, NO_PICTURE)
        return max(best, without_bar, key=attrgetter("text_size"))

    def _tables(self, room: Room, question: Question) -> Iterator[Table]:
        """The keys at the foot are the first to go where there is little room: the page of help has them, too. Then the
        words of the header go; the picture of a question needs the place of its buttons."""
        head = header(room, self.session.bank, self.game, question.era, self._offers_hint)
        seen = Depicted(question.picture, named=False)
        if question.picture:
            large = asked_of(question.picture)
            yield self._lay(room, question, head, large, with_keys=True)
        yield self._lay(room, question, head, seen, with_keys=True)
        if not room.theme.projector:
            yield self._lay(room, question, head, seen)
        if not question.picture:
            bar = bar_alone(room, self.game, self._offers_hint)
            yield self._lay(room, question, bar, seen)

    def _lay(self, room: Room, question: Question, head: PlayHeader, seen: Depicted, with_keys: bool = False) -> Table:
        low = self._low(room, self.board, with_keys)
        free = free_area(room, head, low.top)
        hint = question.hint if self.hinted else ""
        left = seen.left_of(free.area)
        table = lay(free._replace(area=left), question.prompt, hint, self.board, room)
        picture = seen.at_right_middle(free.area)
        shown = self._low(room, table.layout, with_keys)
        around = [*head.widgets, *picture, *shown.strip]
        return replace(table, around=around)

    def _low(self, room: Room, board: Board, with_keys: bool) -> Foot:
        """The foot; the keys that it shows are those of the board as it is laid out."""
        if not with_keys:
            return foot(room, self.desk, ())
        hints = self._hints_on(board)
        return foot_with_way_back(room, self.desk, hints)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        draw_table_sky(canvas, room, self.session.bank, self._sky, widgets)

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, room)
        card = self._carried(room)
        if card:
            card.draw(canvas, room, Look())

    def _carried(self, room: Room) -> Card | None:
        """The card under the pointer while it is dragged."""
        if not self._held:
            return None
        held = next((widget for widget in self.widgets(room) if widget.name == self._held), None)
        return self._grip.carried(held) if isinstance(held, Card) else None

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Blur):
            self._held = ""
        self._follow_layout(room)
        self._by_keys = self._by_keys or isinstance(given, Press)
        if isinstance(given, Scroll) and self.game.question:
            self.board = self.board.scroll(round(given.lines))
        if self.wants_text:
            given = for_button(given, self._inside)
            if wants_tiles(self.desk, given, self._inside):
                return self._spell()
            if self._write(given):
                return None
        held = self._held
        move = super().handle(given, room)
        if isinstance(given, Point):
            self._grip.follow(given)
            if given.touch is Touch.UP and held:
                self._drop(held, given, room)
        return move

    def press(self, key: str, room: Room) -> Move | None:
        """From the question right leads to the options, as down does, and not to the pause beside it."""
        if self.focus == "prompt" and key == "right":
            return super().press("down", room)
        return super().press(key, room)

    def _follow_layout(self, room: Room) -> None:
        """The board that takes what comes in is the layout that is seen; most boards have but one."""
        question = self.game.question
        if question and len(layouts(self.board)) > 1:
            self.board = self._table(room, question).layout

    @property
    def _inside(self) -> bool:
        """Whether the field of the board has the focus."""
        return self.focus == self.board.start

    def _write(self, given: Input) -> bool:
        """Give the board what is for its field, and tell whether that was all."""
        after = self.board.take(given, self._inside)
        if after is None:
            return False
        if given in (Press("copy"), Press("cut")):
            self.desk.copied = self.board.selected
        self.board = after
        if isinstance(given, Point | Blur):
            return False
        self.focus = self.board.start
        return True

    def _spell(self) -> Move | None:
        """On tiles, what others type."""
        question = self.game.question
        board = self.board
        if question is None or not isinstance(board, TypedBoard):
            return None
        tiles = LetterTiles(
            self.desk,
            question.prompt,
            board.draft.text,
            MOST,
            board.form.figures,
        )
        return Push(tiles)

    def _take_spelled(self, spelled: Spelled) -> None:
        """The board has a field, since only that leads to the tiles."""
        if not isinstance(self.board, TypedBoard):
            return
        self.board = self.board.written(spelled.text)
        self.focus = self.board.start
        if spelled.done and spelled.text:
            self.focus = "check"

    def _drop(self, held: str, point: Point, room: Room) -> None:
        """Give the board what was held and is let go over something else, whatever lies topmost there."""
        over = [widget.name for widget in self.widgets(room) if widget.rect.contains(point.x, point.y)]
        if held in over or not over or not self.game.question:
            return
        target = over[-1]
        self.board = self.board.drop(held, target)
        self.focus = self.board.lead(target) or self.focus

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        if self.game.question:
            table = self._table(room, self.game.question)
            self.board = self.board.drag(name, point, table.fitting, table.board)
        return None


def is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalpha()
