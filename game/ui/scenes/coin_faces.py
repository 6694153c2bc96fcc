"""What the coins of facts show: the drawing of what they are about, or the emblem of its kind."""

from collections.abc import Mapping
from functools import lru_cache

from game.facts.focus import Focus
from game.facts.model import Bank, Picture
from game.ui.scenes.depicted import picture_of
from game.ui.scenes.milestones import milestones_with
from game.ui.widgets.coin_face import CoinFace

EMBLEM = Focus(0.5, 0.5, 0.62)  # of a drawing that is as wide as it is high


@lru_cache(maxsize=16)
def coin_faces(bank: Bank, era: str, looked_at: str, told: bool = False) -> Mapping[str, CoinFace]:
    """Those of the milestones of an era, by the ids of the facts: no two have the same drawing. Where it stands on an
    earlier coin already, the later one has an emblem; but what was `told` has its drawing before all others."""
    faces: dict[str, CoinFace] = {}
    taken = set()
    if told and bank.facts[looked_at].era == era:
        picture = picture_of([looked_at], bank)
        first = coin_face(picture, looked_at, bank)
        faces[looked_at] = first
        taken.add(first.file)
    for milestone in milestones_with(bank, era, looked_at):
        fact = milestone.fact.id
        if fact in faces:
            continue
        picture = picture_of([fact], bank)
        if picture is None or picture.file in taken:
            faces[fact] = emblem_of(fact, bank)
            continue
        taken.add(picture.file)
        faces[fact] = face_with(picture)
    return faces


def coin_face(picture: Picture | None, fact: str, bank: Bank) -> CoinFace:
    """Of one coin alone."""
    if picture:
        return face_with(picture)
    return emblem_of(fact, bank)


def face_with(picture: Picture) -> CoinFace:
    return CoinFace(picture.file, picture.coin)


def emblem_of(fact: str, bank: Bank) -> CoinFace:
    """A star where its kind has none."""
    known = bank.facts.get(fact)
    entry = bank.entries.get(known.entry) if known else None
    emblem = bank.nature(entry.kind).emblem if entry else ""
    if not emblem:
        return CoinFace()
    return CoinFace(f"emblems/{emblem}.svg", EMBLEM)
