"""What all tiles with an option on them have in common."""

from dataclasses import dataclass, field

from game.ui.room import Node
from game.ui.text import Block
from game.ui.widgets.basic import Control, Look, states


@dataclass(frozen=True, slots=True)
class Option(Control):
    """`position` is its place among the others, such as `3 of 4`."""

    words: Block
    label: str
    position: str
    chosen: bool = field(default=False, kw_only=True)

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        return Node(
            role="option",
            name=self.name,
            label=self.label,
            rect=self.rect,
            state=states(look, chosen),
            position=self.position,
        )
