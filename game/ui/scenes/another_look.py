"""What is said of facts that a learner is about to forget."""

from game.translation import counted


def another_look(fading: int) -> str:
    """`8 facts would like another look`; empty for none."""
    if not fading:
        return ""
    return counted("1 fact would like another look", "{n} facts would like another look", fading)
