"""The emblems that kinds of entries may have; each is a drawing of the game."""

from typing import Literal

EMBLEM_NAMES = Literal["dish", "dog", "flag", "helmet", "rocket", "satellite", "scroll", "station", "world"]
