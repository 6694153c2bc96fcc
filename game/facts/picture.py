"""A picture of the bank, and what it shows."""

from dataclasses import dataclass

from game.facts.focus import Focus
from game.facts.problem import Where


@dataclass(frozen=True, slots=True)
class Picture:
    """`file` lies in the folder `pictures` beside the question files, or among the drawings of the game.

    `shows` are ids of entries and of hand-written questions: the first is what is seen, the others may use it, too.
    `alt` says what is seen for those who do not see it; `alt_without_name` where the name is the answer. `known_by`
    tells by what one knows it, and what it is; `like` are names of what one may take it for; with the `level` 0 it is
    as hard as what is best known of it. `ask` is the question where "What does this picture show?" would not do.
    A `coin` shows that part of it, all of it where there is none.
    """

    file: str
    shows: tuple[str, ...]
    alt: str
    alt_without_name: str
    credit: str
    where: Where
    known_by: str = ""
    like: tuple[str, ...] = ()
    level: int = 0
    ask: str = ""
    coin: Focus | None = None
