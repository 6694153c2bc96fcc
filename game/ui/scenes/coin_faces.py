"""Which drawing each milestone of an era has on its coin: no two have the same."""

from collections.abc import Mapping
from functools import lru_cache

from game.facts.model import Bank
from game.ui.scenes.depicted import picture_of
from game.ui.scenes.milestones import milestones_with


@lru_cache(maxsize=16)
def coin_faces(bank: Bank, era: str, looked_at: str) -> Mapping[str, str]:
    """The files by the ids of the facts. Where a drawing stands on an earlier coin already, the later one has none."""
    faces: dict[str, str] = {}
    taken = set()
    for milestone in milestones_with(bank, era, looked_at):
        fact = milestone.fact.id
        picture = picture_of([fact], bank)
        if picture is None or picture.file in taken:
            continue
        taken.add(picture.file)
        faces[fact] = picture.file
    return faces
