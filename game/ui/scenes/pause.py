"""The pause in a round."""

from collections.abc import Sequence

from game.translation import tr
from game.ui.desk import Act, Desk
from game.ui.scenes.help import Help
from game.ui.scenes.on_panel import Ask, OnPanel
from game.ui.scenes.settings import SettingsPage
from game.ui.stack import Move, Pop, Push, Quit


class Pause(OnPanel):
    """Pops "leave" to end the round, or nothing to go on with it."""

    def __init__(self, desk: Desk, keys: Sequence[str] = ()) -> None:
        """`keys` say which keys do what on the page below."""
        desk.events.append(Act.PAUSED)
        self._keys = keys
        buttons = {
            "resume": tr("Play on"),
            "settings": tr("Settings"),
            "help": tr("Keys"),
            "leave": tr("Leave this round"),
            "quit": tr("Quit the game"),
        }
        super().__init__(desk, tr("Pause"), _kept(desk), buttons)

    def choose(self, name: str) -> Move | None:
        match name:
            case "settings":
                return Push(SettingsPage(self.desk))
            case "help":
                return Push(Help(self.desk, self._keys))
            case "leave":
                return Pop("leave")
            case "quit":
                question = tr("Leave the game?")
                return Push(Ask(self.desk, question, self._later(), tr("Quit"), tr("Stay")))
            case _:
                return Pop()

    def _later(self) -> str:
        """What becomes of the round, once a question of it has been answered."""
        session = self.desk.session
        return tr("You can go on with this round next time.") if session and session.unfinished() else ""

    def resume(self, result: object) -> Move | None:
        return Quit() if result is True else None


def _kept(desk: Desk) -> str:
    """What becomes of the answers so far; nothing where the foot of the page tells why they cannot be saved."""
    if desk.profile.id is None:
        return tr("You play as a guest: nothing is kept.")
    return tr("Every answer so far is saved.") if desk.store and not desk.store.trouble else ""
