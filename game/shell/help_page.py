"""The page of keys, over the page that one is on."""

from game.ui.desk import Desk
from game.ui.stack import Push, Stack


def help_over(stack: Stack, desk: Desk) -> Push:
    """It is loaded when it is wanted."""
    from game.ui.scenes.help import Help
    from game.ui.scenes.pad_hints import in_hand

    hints = stack.top.hints if stack.top else ()
    hints = in_hand(hints, desk)
    page = Help(desk, hints)
    return Push(page)
