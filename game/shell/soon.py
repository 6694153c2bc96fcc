"""What will be wanted next, loaded while nobody presses anything."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

from game.facts.garbage import lasting
from game.shell.heap import give_back
from game.ui.desk import Desk

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
    """What is to be done before the first question, and after that what a page has left on the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._left: list[Task] = []
        kept = lasting()
        for module in MODULES:
            load = partial(import_module, module)
            self._left.append(kept(load))
        self._left.append(give_back)

    @property
    def done(self) -> bool:
        return not self._left and not self._desk.later

    def begin_with(self, task: Task) -> None:
        self._left.insert(0, task)

    def load(self, quiet: int) -> bool:
        """One more of them, where it has been quiet for so many ticks; tells whether one was loaded."""
        if self.done or quiet <= PAUSE:
            return False
        tasks = self._desk.later or self._left
        task = tasks.pop(0)
        task()
        return True
