"""The pause in a round."""

from game.ui.desk import Desk
from game.ui.scenes.help import Help
from game.ui.scenes.menu import Menu
from game.ui.scenes.settings import SettingsPage
from game.ui.stack import Move, Pop, Push
from game.words import tr


class Pause(Menu):
    """Pops "leave" to end the round, or nothing to go on with it."""

    def __init__(self, desk: Desk) -> None:
        buttons = {
            "resume": tr("Play on"),
            "settings": tr("Settings"),
            "help": tr("Keys"),
            "leave": tr("Leave this round"),
        }
        super().__init__(desk, tr("Pause"), tr("Every answer so far is saved."), buttons)

    def choose(self, name: str) -> Move | None:
        match name:
            case "settings":
                return Push(SettingsPage(self.desk))
            case "help":
                return Push(Help(self.desk))
            case "leave":
                return Pop("leave")
            case _:
                return Pop()
