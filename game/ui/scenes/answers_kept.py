"""Whose answers are kept here: each player can go to another computer in a file, or be erased for good."""

from collections.abc import Sequence
from pathlib import Path

from game.profile import Profile
from game.translation import tr
from game.ui.desk import Desk
from game.ui.scenes.players import Players
from game.ui.scenes.removed import Erase
from game.ui.stack import Move, Pop, Push


class AnswersKept(Players):
    """All players, also those who were removed. Whoever sits in a round or on the timeline is not erased under it."""

    main = "out"

    def __init__(self, desk: Desk, in_play: bool) -> None:
        self._in_play = in_play
        super().__init__(desk)

    @property
    def heading(self) -> str:
        return tr("Players’ answers")

    def profiles(self) -> Sequence[Profile]:
        return (*self.store.profiles(), *self.store.removed())

    def buttons(self) -> Sequence[tuple[str, str]]:
        found = []
        if self.chosen and self.desk.carried:
            go = tr("Write {name} into a file").format(name=self.chosen.name)
            found.append(("out", go))
        if self.desk.carried:
            found.append(("in", tr("Take in from files")))
        is_in_use = self._in_play and self.chosen == self.desk.profile
        if self.chosen and not is_in_use:
            found.append(("erase", tr("Erase for good")))
        return found

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "in" if self.desk.carried:
                self._take_in(self.desk.carried)
                return None
            case _:
                return super().choose(name)

    def _take_in(self, folder: Path) -> None:
        self.desk.notice = self.store.carry_in(folder)
        if self.desk.session:
            self.desk.session.read_log()
        if not self.chosen:
            self.select_first()

    def do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "out" if self.desk.carried:
                self.desk.notice = self.store.carry_out(profile, self.desk.carried)
                return None
            case "erase":
                return Push(Erase(self.desk, profile))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        super().resume(result)
        self.select_next()
        return None
