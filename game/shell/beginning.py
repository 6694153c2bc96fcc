"""Where the game begins that was asked for more than itself: a round about one thing, or a lesson with a class."""

from game.shell.options import Options
from game.ui.desk import Desk
from game.ui.stack import Scene


def beginning(desk: Desk, options: Options) -> Scene:
    """Once the bank and the store are there. What is not wanted is not loaded."""
    if options.lesson:
        from game.shell.lessons import plan_page

        return plan_page(desk, options.lesson)
    from game.shell.only import first_round

    return first_round(desk, options.only)
