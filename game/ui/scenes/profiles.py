"""Who plays: a list of players, each with answers and settings of their own."""

from collections.abc import Mapping, Sequence

from game.classes import players
from game.profile import Profile
from game.translation import tr
from game.ui.desk import Desk
from game.ui.scenes.new_profile import NewProfile
from game.ui.scenes.on_panel import Ask
from game.ui.scenes.players import Players
from game.ui.scenes.removed import Removed
from game.ui.scenes.sitting import sit_down
from game.ui.stack import Move, Pop, Push


def removal(desk: Desk, profile: Profile) -> Ask:
    """Whether to remove the player, and where the way back is: on the page that one of the buttons leads to."""
    question = tr("Remove {name}?").format(name=profile.name)
    words = tr("The player can be brought back on the page “Removed players”.")
    return Ask(desk, question, words, tr("Remove"), tr("Keep"))


class Profiles(Players):
    """Choose, rename and remove."""

    shortcuts: Mapping[str, str] = {"back": "back", "delete": "remove"}
    main = "play"

    @property
    def heading(self) -> str:
        return tr("Players")

    @property
    def hints(self) -> Sequence[str]:
        *others, back = super().hints
        return *others, tr("Delete remove"), back

    def profiles(self) -> Sequence[Profile]:
        return players(self.store)

    def buttons(self) -> Sequence[tuple[str, str]]:
        """What takes a player away comes last, away from what is wanted most."""
        buttons = [("new", tr("New player"))]
        if self.store.removed():
            buttons.append(("removed", tr("Removed players")))
        if self.chosen:
            play = ("play", tr("Play as {name}").format(name=self.chosen.name))
            buttons = [play, ("rename", tr("Change the name")), *buttons, ("remove", tr("Remove"))]
        return buttons

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "new":
                return Push(NewProfile(self.desk))
            case "removed" if self.store.removed():
                return Push(Removed(self.desk))
            case _:
                return super().choose(name)

    def do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "play":
                return Push(sit_down(self.desk, profile))
            case "rename":
                return Push(NewProfile(self.desk, profile))
            case "remove":
                return Push(removal(self.desk, profile))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        super().resume(result)
        if isinstance(result, Profile):
            self.select(result)
        elif result is True and self.chosen:
            self.store.remove_profile(self.chosen)
            self.select_first()
            self.focus = "removed"
        elif self.desk.profile in self.players():  # who played just now, a newcomer for one
            self.select(self.desk.profile)
        return None
