"""What will be wanted next, loaded while nobody presses anything."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

from game.shell.heap import give_back

MODULES = (
    "game.shell.pads",
    "game.quiz.play.deck",
    "game.ui.scenes.play",
    "game.ui.scenes.help",
    "game.ui.scenes.settings",
)
PAUSE = 2  # ticks without anything coming in, after which there is time

Task = Callable[[], object]


class Soon:
    def __init__(self) -> None:
        self._left: list[Task] = []
        for module in MODULES:
            load = partial(import_module, module)
            self._left.append(load)
        self._left.append(give_back)

    @property
    def done(self) -> bool:
        return not self._left

    def begin_with(self, task: Task) -> None:
        self._left.insert(0, task)

    def load(self, quiet: int) -> bool:
        """One more of them, where it has been quiet for so many ticks; tells whether one was loaded."""
        if self.done or quiet <= PAUSE:
            return False
        task = self._left.pop(0)
        task()
        return True
