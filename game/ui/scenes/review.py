"""The answers of a round once more: a list at the left, one of them with its explanation at the right; where lines
would be too short beside each other, first the list, then what was chosen there. One alone needs no list."""

from collections.abc import Mapping, Sequence

from game.quiz.play.round import Answered, Round
from game.translation import tr
from game.ui.boards import board_for
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted, picture_about
from game.ui.scenes.explanation import Explained
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.page_head import page_head
from game.ui.scenes.reading import Reading, beside_column
from game.ui.scenes.review_head import review_head
from game.ui.scenes.review_list import ReviewList
from game.ui.scenes.review_places import BUTTONS_MOST, ReviewPlaces, are_apart, for_list
from game.ui.scenes.review_question import review_question
from game.ui.scenes.under_sky import UnderSky
from game.ui.scenes.verdicts import explanation
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Panel, Widget
from game.ui.widgets.capped_button import CappedButton
from game.ui.widgets.lines import at_most, button_width
from game.ui.widgets.strips import Strip, with_gap

DETAIL_GAP = 22.0  # between the parts of what is told of one question
AROUND_DETAIL = 32.0, 24.0


@drawn
class Practise:
    """Play a round of these facts."""

    facts: tuple[str, ...]


class Review(Reading, UnderSky):
    """Pops `Practise(facts)`, or nothing."""

    shortcuts: Mapping[str, str] = {"back": "back", "up": "earlier", "down": "later", "p": "practise", "f": "filter"}
    scroll_keys: Mapping[str, str] = {"page_up": "far-up", "page_down": "far-down"}

    def __init__(self, desk: Desk, game: Round) -> None:
        super().__init__()
        self.desk, self.game = desk, game
        self.missed_only = bool(game.missed)
        self.is_open = False  # the chosen one, where it has a page of its own beside that of the list
        self._are_apart = False  # list and explanation, as it was when something was pressed last
        self._latest: Explained | None = None  # several ask for it each time that the page is looked at
        self._select(0)

    @property
    def answers(self) -> tuple[Answered, ...]:
        return self.game.missed if self.missed_only else self.game.answered

    @property
    def _is_single(self) -> bool:
        """Whether there is no other to choose: it has the page for itself at once."""
        return len(self.answers) == 1

    def _select(self, place: int) -> None:
        last = len(self.answers) - 1
        self.selected = max(0, min(last, place))
        self.focus = f"item-{self.selected}"
        self.top = 0
        if self._is_single:
            self.focus = "practise" if self.game.to_practise else "back"

    @property
    def hints(self) -> Sequence[str]:
        more = [tr("P practise missed"), tr("F filter")] if self.game.missed else []
        along = [] if self._is_single else [tr("Up / Down question")]
        return *along, *more, tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        head = self._head(room)
        low = [*self._buttons(room), *self._foot(room).strip]
        if not self._are_on_pages(room):
            detail = self._places(room).detail
            told = self.column(room).widgets(self.top, room.theme.target)
            return [*head, *self._list(room), Panel("detail", detail), *told, *low]
        if not self._is_alone(room):
            return [*head, *self._list(room), *low]
        told = self.column(room).widgets(self.top, room.theme.target)
        explained = self._explained(room)
        seen: Sequence[Widget] = ()
        if explained.is_beside:
            seen = explained.depicted.at_right_middle(explained.beside_words)
        return [*head, *told, *seen, *low]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _places(self, room: Room) -> ReviewPlaces:
        bottom = self._foot(room).top
        has_buttons = bool(self.game.missed) or (are_apart(room) and not self._is_single)
        return ReviewPlaces(room, bottom, has_buttons)

    def _are_on_pages(self, room: Room) -> bool:
        """Whether the chosen one is explained on a page of its own."""
        return self._is_single or are_apart(room)

    def _is_alone(self, room: Room) -> bool:
        """Whether that is the page to be seen now."""
        return self._are_on_pages(room) and (self.is_open or self._is_single)

    # The head

    def _head(self, room: Room) -> list[Widget]:
        """The way back, and the choice between the missed and all of them, or, above one of several, which it is."""
        if self._is_alone(room) and not self._is_single:
            name = tr("Question {i} of {n}").format(i=self.selected + 1, n=len(self.answers))
            return page_head(room, name).widgets
        return review_head(room, self.game, self.missed_only)

    # The list, and what is told of one question

    def _list(self, room: Room) -> Sequence[Widget]:
        drawings = [self._drawing(answered, room) for answered in self.answers]
        area = self._places(room).listed
        capped = for_list(room)
        listed = ReviewList(self.answers, drawings, self.selected, capped, area)
        return listed.widgets

    def _drawing(self, answered: Answered, room: Room) -> str:
        """The file of what it was about; empty where there is none, or the list too narrow for it."""
        if not room.wide and not are_apart(room):
            return ""
        picture = self._depicted(answered).picture
        return picture.file if picture else ""

    def _depicted(self, answered: Answered) -> Depicted:
        session = self.desk.session
        if session is None:
            return Depicted(answered.question.picture)
        picture = picture_about(answered.question, session.bank)
        return Depicted(picture)

    def _explained(self, room: Room) -> Explained:
        """As after the answer, where it has the page for itself."""
        answered = self.answers[self.selected]
        area = self._places(room).whole
        whole = Explained(
            answered,
            self._depicted(answered),
            area,
            room,
            beside=beside_column(room),
        )
        if whole != self._latest:
            self._latest = whole
        return self._latest.in_sight

    def reading_area(self, room: Room) -> Rect:
        if self._are_on_pages(room):
            return self._explained(room).words_area
        return self._places(room).detail.inset(*AROUND_DETAIL)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """Beside the list the question stands above what is told of it."""
        if self._are_on_pages(room):
            return self._explained(room).strips(width) if self._is_alone(room) else ()
        tile = room.theme.palette.tile
        answered = self.answers[self.selected]
        board = board_for(answered.question.form)
        asked = review_question(answered.question.prompt, self._drawing(answered, room), room, width)
        solution = with_gap(board.solution(answered, room, width), DETAIL_GAP)
        why = explanation(answered, room, width, DETAIL_GAP, tile)
        others = with_gap(board.others(answered, room, width), DETAIL_GAP)
        return [*asked, *solution, *why, *others]

    # The buttons

    def _buttons(self, room: Room) -> list[Widget]:
        row = self._places(room).buttons
        capped = at_most(room, BUTTONS_MOST)
        buttons: list[Widget] = []
        leading = self._leading(room)
        if leading:
            name, label = leading
            wide = button_width(capped, label, 240, row.w * 0.4)
            buttons.append(CappedButton(name, row.left(wide), label))
        missed = len(self.game.to_practise)
        if missed:
            label = tr("Practise this one") if missed == 1 else tr("Practise these {n}").format(n=missed)
            wide = button_width(capped, label, 380, row.w * 0.56)
            buttons.append(CappedButton("practise", row.far(wide), label, primary=True))
        return buttons

    def _leading(self, room: Room) -> tuple[str, str] | None:
        """What leads on where list and explanation have a page each: from the list, and from one to the next."""
        if self._is_single or not are_apart(room):
            return None
        if not self.is_open:
            return "open", tr("See the answer")
        return ("later", tr("Next one")) if self.selected < len(self.answers) - 1 else None

    # What is pressed

    def handle(self, given: Input, room: Room) -> Move | None:
        """The wheel moves what lies under the pointer: the list, or what is told of one question."""
        self._are_apart = are_apart(room)
        if isinstance(given, Scroll) and self.hover.startswith("item-"):
            self._step(1 if given.lines > 0 else -1)
            return None
        return super().handle(given, room)

    def _step(self, by: int) -> None:
        self._select(self.selected + by)
        if self.is_open and self._are_apart:
            self._focus_on()

    def _open(self) -> None:
        self.is_open = True
        self._focus_on()

    def _focus_on(self) -> None:
        """On what leads on from one that has a page of its own."""
        last = len(self.answers) - 1
        self.focus = "later" if self.selected < last else "back"

    def choose(self, name: str) -> Move | None:
        match name:
            case "back" if self.is_open and self._are_apart:
                self.is_open = False
                self._select(self.selected)
            case "back":
                return Pop()
            case "practise" if self.game.missed:
                return Pop(Practise(self.game.to_practise))
            case "earlier" | "later":
                self._step(1 if name == "later" else -1)
            case "open":
                self._open()
            case "missed" | "all":
                self._list_missed(name == "missed")
            case "filter":
                self._list_missed(not self.missed_only)
            case _ if name.startswith("item-"):
                self._select(int(name.removeprefix("item-")))
                if self._are_apart:
                    self._open()
            case _:
                return super().choose(name)
        return None

    def _list_missed(self, only: bool) -> None:
        """The missed questions alone, if any was missed, or all."""
        self.is_open = False
        self.missed_only = only and bool(self.game.missed)
        self._select(0)
