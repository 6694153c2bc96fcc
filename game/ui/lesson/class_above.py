"""What a class reads above the options: the question, and as many of its clues as have room."""

from collections.abc import Iterator, Sequence

from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.table import Prompt
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import Words, block

CLUE_GAP = 10.0


@drawn
class Above:
    """What is read above the options: the question, in its role, and clues; the newest one is the last."""

    clues: Sequence[str] = ()
    stem: str = "question"
    newest: str = "option"
    in_a_row: bool = False  # the earlier clues

    def widgets(self, words: str, area: Rect, room: Room) -> list[Widget]:
        found: list[Widget] = [self._stem(words, area, room)]
        for number, (clue, role) in enumerate(self._written()):
            lines = block(clue, role, area.w, room)
            top = found[-1].rect.bottom + CLUE_GAP
            place = area.below(top).top(lines.height)
            name = f"clue-{number}"
            shown = Words(name, place, lines, clue)
            found.append(shown)
        return found

    def _stem(self, words: str, area: Rect, room: Room) -> Widget:
        lines = block(words, self.stem, area.w, room)
        place = area.top(lines.height)
        if self.stem == "question":
            return Prompt(
                "prompt",
                place,
                lines,
                words,
                disabled=True,
            )
        return Words(
            "prompt",
            place,
            lines,
            words,
            room.theme.palette.second,
            reads_as="heading",
        )

    def _written(self) -> Iterator[tuple[str, str]]:
        """Each with its role."""
        if not self.clues:
            return
        *earlier, newest = self.clues
        if self.in_a_row and earlier:
            yield " ".join(earlier), "note"
        else:
            for clue in earlier:
                yield clue, "body"
        yield newest, self.newest


def ways_above(clues: Sequence[str]) -> Iterator[Above]:
    """The one that tells most first; in the last the newest clue stands alone under the question."""
    yield Above(clues)
    newest = clues[-1:]
    if len(clues) > 1:
        yield Above(clues, "note")
        yield Above(
            clues,
            "note",
            in_a_row=True,
        )
        yield Above(newest)
    if newest:
        yield Above(newest, newest="body")
