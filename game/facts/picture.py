"""A picture of the bank, and what it shows."""

from dataclasses import dataclass

from game.facts.problem import Where


@dataclass(frozen=True, slots=True)
class Picture:
    """`file` lies in the folder `pictures` beside the question files, or among the drawings of the game.

    `shows` are ids of entries and of hand-written questions: the first is what is seen, the others may use it, too.
    `alt` says what is seen for those who do not see it; `alt_without_name` where the name is the answer.
    """

    file: str
    shows: tuple[str, ...]
    alt: str
    alt_without_name: str
    credit: str
    where: Where
