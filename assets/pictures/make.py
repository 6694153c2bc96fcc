"""Draw all pictures again, and list their colours: python assets/pictures/make.py [NAME ...]."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import apollo_soyuz
import emblems
import gateway
import iss
import moon_race
import people
import scenery
import ships
import space_race
from pen import Picture, themes

HERE = Path(__file__).parent
DRAWINGS: dict[str, Callable[[], Picture]] = {
    **space_race.DRAWINGS,
    **moon_race.DRAWINGS,
    **apollo_soyuz.DRAWINGS,
    **ships.DRAWINGS,
    **iss.DRAWINGS,
    **gateway.DRAWINGS,
    **people.DRAWINGS,
}

SCENERY = {f"scenery/{name}": draw for name, draw in scenery.DRAWINGS.items()}  # of the game's pages, not of the bank
EMBLEMS = {f"emblems/{name}": draw for name, draw in emblems.DRAWINGS.items()}  # of kinds of entries


def main(names: list[str]) -> None:
    (HERE / "colours.json").write_text(json.dumps(themes(), indent=1) + "\n", encoding="utf-8", newline="\n")
    every = DRAWINGS | SCENERY | EMBLEMS
    for name in names or every:
        (HERE / f"{name}.svg").write_text(every[name]().svg(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
