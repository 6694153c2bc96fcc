"""Somebody sits down to play: to a round that was broken off, if there is one, else to the timeline or a new round."""

from game.profile import Profile
from game.quiz.play.unfinished import Unfinished
from game.translation import tr
from game.ui.desk import Desk
from game.ui.scenes.on_panel import OnPanel
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Move, Push, Scene, Swap


def sit_down(desk: Desk, profile: Profile) -> Scene:
    """The page to which the player comes first."""
    unfinished = desk.sit(profile).unfinished()
    return GoOn(desk, unfinished) if unfinished else Timeline(desk)


def play_on(desk: Desk, profile: Profile) -> Push:
    """Who has played before comes to a round of all eras that are open, above the timeline; who has not, to that."""
    page = sit_down(desk, profile)
    assert desk.session is not None
    is_new = not desk.session.learner.answers
    if is_new or isinstance(page, GoOn):
        return Push(page)
    from game.ui.scenes.play import Play

    return Push(page, (Play(desk),))


class GoOn(OnPanel):
    """Whether to go on with the round; it stays until one of the two is chosen."""

    def __init__(self, desk: Desk, unfinished: Unfinished) -> None:
        self.unfinished = unfinished
        go = tr("Go on")
        leave = tr("End this round")
        if unfinished.is_complete:
            go = tr("See the result")
            leave = tr("Skip the result")
        buttons = {"go": go, "leave": leave}
        super().__init__(desk, tr("Go on with your round?"), _told(unfinished), buttons)

    def choose(self, name: str) -> Move | None:
        match name:
            case "go":
                return self._go_on()
            case "leave":
                assert self.desk.session is not None
                self.desk.session.forget_unfinished()
                return Swap(Timeline(self.desk))
            case _:
                return super().choose(name)

    def _go_on(self) -> Move:
        """Above the timeline, so that leaving leads there."""
        from game.ui.scenes.play import Play

        play = Play(self.desk, resumed=self.unfinished)
        above = (play, play.summary()) if play.game.over else (play,)
        return Swap(Timeline(self.desk), above)


def _told(unfinished: Unfinished) -> str:
    if unfinished.is_complete:
        told = tr("All {n} questions are answered, {points} points.")
    else:
        told = tr("Question {i} of {n}, {points} points. If you end it here, your answers stay saved.")
    return told.format(i=unfinished.number, n=unfinished.length, points=f"{unfinished.points:,}")
