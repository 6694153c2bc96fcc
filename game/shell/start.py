"""The way from the command line to the first picture, and from there to the game; only what that needs is imported."""

import os
import sys
from typing import TYPE_CHECKING

import pygame

from game.facts.garbage import lasting
from game.shell import curtain, window
from game.shell.options import Options
from game.translation import tr

if TYPE_CHECKING:
    from game.shell.app import App

GAVE_UP, CANNOT_START = 1, 2
NO_CE = (
    "The library pygame is installed where pygame-ce is needed. Put it right with: "
    "python -m pip uninstall -y pygame && python -m pip install --force-reinstall pygame-ce"
)


def start(options: Options, fast: bool = False, guarded: bool = False) -> "App | None":
    """The game, or None after saying why it cannot start: no screen, no folder of questions, nothing to ask, the wrong
    pygame. Without `guarded` a fault of a page is raised, as tests want it."""
    if not getattr(pygame, "IS_CE", False):
        refuse(NO_CE)
        return None
    if options.questions is not None and not options.questions.is_dir():
        refuse(tr("There is no folder {folder}.").format(folder=options.questions))
        return None
    if options.only:
        from game.shell import only

        try:
            options = only.settled(options)
        except only.NothingToAskError as error:
            refuse(str(error))
            return None
    window.prepare(os.environ, options.headless)
    try:
        opened = window.Window(options.size, options.fullscreen, options.display)
    except window.NoScreenError as error:
        refuse(str(error))
        return None
    curtain.show(opened.surface, options.projector)
    return _begun(options, opened, fast, guarded)


@lasting()
def _begun(options: Options, opened: window.Window, fast: bool, guarded: bool) -> "App":
    from game.files import data_dir
    from game.shell.app import App
    from game.shell.guard import Guard

    guard = Guard(options.data or data_dir()) if guarded else None
    return App(options, opened, fast, guard)


def run(options: Options) -> int:
    """Play until the window is closed; the exit code is 2 where the game cannot start, 1 where it had to give up."""
    app = start(options, guarded=True)
    if app is None:
        return CANNOT_START
    try:
        while app.tick():
            pass
    except KeyboardInterrupt:
        pass  # Ctrl+C in the terminal closes the game like the window's own button
    finally:
        app.close()
    return GAVE_UP if app.failed else 0


def refuse(sentence: str) -> int:
    """Say what stands in the way; gives the exit code for it."""
    print(sentence, file=sys.stderr)
    return CANNOT_START
