"""The word with which the keys of a lesson are locked, asked for twice: it cannot be seen, and must be known again."""

from collections.abc import Sequence

from game.translation import tr
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.inputs import Input, Press
from game.ui.lesson.lock import MOST, hidden, same_word
from game.ui.lesson.naming_page import NamingPage
from game.ui.room import Room
from game.ui.stack import Move, Pop
from game.ui.widgets.editing import Draft


@drawn
class WordGiven:
    word: str


class LockPage(NamingPage):
    """Pops `WordGiven`, or nothing."""

    most = MOST

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._first = ""
        self._ask()

    def _ask(self) -> None:
        self.draft = Draft()
        self.question = tr("Which word locks the keys?")
        nothing = tr("Until it is typed no key, no mouse and no remote does anything.")
        forgotten = tr("Whoever forgets it starts the game again: the lesson goes on where it was.")
        self.note = f"{nothing} {forgotten}"

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type a word"), tr("Enter done"), tr("Esc back")

    @property
    def shown(self) -> Draft:
        return hidden(self.draft)

    def handle(self, given: Input, room: Room) -> Move | None:
        """It is not copied to where somebody might find it."""
        if given in (Press("copy"), Press("cut")):
            return None
        return super().handle(given, room)

    def choose(self, name: str) -> Move | None:
        if name != "done" or not self.written:
            return super().choose(name)
        if not self._first:
            self._first = self.written
            self.draft = Draft()
            self.question = tr("The same word once more")
            return None
        if same_word(self._first, self.written):
            return Pop(WordGiven(self.written))
        self._first = ""
        self._ask()
        self.question = tr("Those were two words. Which one locks the keys?")
        return None
