"""How the classes of widgets are made: a page needs a hundred of them before its first picture."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Widget = TypeVar("Widget")


@dataclass_transform(
    eq_default=False,
    frozen_default=True,
    field_specifiers=(field,),
)
def drawn(cls: type[Widget]) -> type[Widget]:
    """A dataclass with slots that is neither compared nor printed.

    That nothing of it is set afterwards is held by the type checker alone: where Python holds it as well, and the class
    can compare and print, it takes four times as long to make. That was a tenth of the way to the timeline.
    """
    with_slots = dataclass(slots=True, eq=False, repr=False)
    return with_slots(cls)
