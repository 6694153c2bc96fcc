"""What is typed after a letter: "A 12" are twelve hands for A, or a team's year on the line."""

from dataclasses import replace

from game.ui.drawn import drawn
from game.ui.widgets.signs import LETTERS

OPEN = 4.0  # seconds in which figures belong to the letter before them
MOST_FIGURES = 9
MOST_OF_HANDS = 3
FIGURES = "0123456789"


@drawn
class HandEntry:
    """`place` is that of the letter; `left` how many seconds further figures still belong to it."""

    place: int
    figures: str = ""
    left: float = OPEN

    @property
    def number(self) -> float | None:
        """None while there is none."""
        try:
            return float(self.figures)
        except ValueError:
            return None

    @property
    def words(self) -> str:
        letter = LETTERS[self.place]
        return f"{letter} {self.figures}_"

    def typed(self, figure: str, most: int = MOST_FIGURES) -> "HandEntry":
        figures = (self.figures + figure)[:most]
        return replace(self, figures=figures, left=OPEN)

    def erased(self) -> "HandEntry":
        return replace(
            self,
            figures=self.figures[:-1],
            left=OPEN,
        )

    def later(self, seconds: float) -> "HandEntry | None":
        """None once it is over."""
        left = self.left - seconds
        return replace(self, left=left) if left > 0 else None


def place_of_letter(key: str) -> int | None:
    """The place of the option that the letter names."""
    is_letter = len(key) == 1 and key.upper() in LETTERS
    return LETTERS.index(key.upper()) if is_letter else None
