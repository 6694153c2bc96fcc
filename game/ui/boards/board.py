"""What every board can do; a board is a value, and every choice gives a new one."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Mapping, Sequence

from game.quiz.play.round import Answered
from game.quiz.question import Response
from game.ui.inputs import Input, Point
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.strips import Strip

ABOVE = 28.0  # between the question and the area of the board
LEAST_ABOVE = 14.0  # the same where there is little room; and between that area and what stands beside the question
NO_SHORTCUTS: Mapping[str, str] = {}


class Board(ABC):
    """One form of answer on the table. `response` is None until the learner has given the whole answer."""

    __slots__ = ()
    response: Response | None

    @property
    def start(self) -> str:
        """The widget that has the focus first; empty for the prompt, where a stray Enter must not answer."""
        return ""

    @property
    def wants_text(self) -> bool:
        """Whether letters are written and not pressed."""
        return False

    @property
    def repeating(self) -> Collection[str]:
        """The widgets that are chosen again and again while the pointer holds them."""
        return ()

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """Keys that choose something wherever the focus is."""
        return NO_SHORTCUTS

    @property
    @abstractmethod
    def hints(self) -> Sequence[str]:
        """Which keys do what, the most useful first."""

    @abstractmethod
    def fits(self, room: Room, area: Rect) -> bool:
        """Whether all words find room in the area at the text size of the room."""

    @abstractmethod
    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]: ...

    @abstractmethod
    def choose(self, name: str) -> "Board": ...

    @abstractmethod
    def way(self, response: Response) -> Iterator[str]:
        """The names of what is chosen one after the other to give this response; `key:` marks keys to press, `text:`
        what is typed."""

    def stray(self, letter: str) -> "Board":
        """The key of a letter was pressed that chooses nothing."""
        return self

    def lines(self, room: Room, area: Rect) -> int:
        """Of its options, as long as they lie as they look best; 0 where the board does not grow, or would not look its
        best in that room."""
        return 0

    def beside_prompt(self, room: Room) -> float:
        """The width that it takes at the right of the question, down to the height where its own area begins."""
        return 0.0

    @property
    def prompt(self) -> str:
        """How the question is asked on this board; empty where it is asked as it stands."""
        return ""

    @property
    def asks_itself(self) -> bool:
        """Whether the question only leads to what the board asks, and is written smaller than that."""
        return False

    @property
    def further(self) -> "Sequence[Board]":
        """The boards that this one may lead to."""
        return ()

    @property
    def helped(self) -> tuple[str, ...]:
        """The kinds of help that were taken."""
        return ()

    @property
    def selected(self) -> str:
        """What a copy of the field would have."""
        return ""

    def take(self, given: Input, inside: bool) -> "Board | None":
        """After an input for the field, which has the focus or not; None where it is not for the field."""
        return None

    def scroll(self, lines: int) -> "Board":
        """The wheel was turned, towards the player where positive."""
        return self

    def lead(self, name: str) -> str:
        """Where the focus goes after this choice; empty where it stays."""
        return ""

    def drag(self, name: str, point: Point, room: Room, area: Rect) -> "Board":
        """The pointer is held down on a widget."""
        return self

    def drop(self, held: str, name: str) -> "Board":
        """What was held down on one widget was let go over another."""
        return self

    @abstractmethod
    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The right answer beside the given one, as strips for the feedback."""

    def key_strips(self, answered: Answered) -> int:
        """How many strips of the solution, from its first on, hold the right answer; 0 where it takes all of them."""
        return 1

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        """Ways to tell the solution where not all of it is seen at once, without what is known of its parts, from the
        usual one to the lowest. None where it is as short as it can be."""
        return ()

    def at_a_glance(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        """Ways to tell the right answer of several parts where all that is known of them would push the explanation off
        the page, from what tells most to what is lowest. None where it is short enough."""
        return ()

    def in_signs(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The right answer without words, where nothing else leaves room for the explanation. Nothing where it is short
        enough in words."""
        return ()

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What the solution in brief does not tell."""
        return ()

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What else was to choose from, and what it really is; it is read after the explanation."""
        return ()

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip] | None:
        """The others where not each has room for a row; they may be left out then. None where each must be told."""
        return None
