"""What will be wanted next, loaded while nobody presses anything."""

from importlib import import_module

MODULES = (
    "game.shell.pads",
    "game.quiz.play.deck",
    "game.ui.scenes.play",
    "game.ui.scenes.help",
    "game.ui.scenes.settings",
)
PAUSE = 2  # ticks without anything coming in, after which there is time


class Soon:
    def __init__(self) -> None:
        self._left = list(MODULES)

    @property
    def done(self) -> bool:
        return not self._left

    def load(self, quiet: int) -> bool:
        """One more of them, where it has been quiet for so many ticks; tells whether one was loaded."""
        if self.done or quiet <= PAUSE:
            return False
        import_module(self._left.pop(0))
        return True
