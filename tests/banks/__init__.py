"""Banks for tests: `rivers`, `ships`, `history` and `biology` are teachers' banks on other subjects, `cyrillic` and
`greek` are banks in other scripts, `mistaken` has every mistake, `mountains` is what `new` once made; the texts here
are small enough to break."""

from pathlib import Path
from typing import Any

import yaml

RIVERS = Path(__file__).parent / "rivers"
CYRILLIC = Path(__file__).parent / "cyrillic"
HISTORY = Path(__file__).parent / "history"
BIOLOGY = Path(__file__).parent / "biology"
SHIPS = Path(__file__).parent / "ships"
GREEK = Path(__file__).parent / "greek"
MOUNTAINS = Path(__file__).parent / "mountains"
MISTAKEN = Path(__file__).parent / "mistaken"

ERAS = """\
bank: small
title: Small
eras:
- id: young
  name: Young rivers
  years: 1800/1900
  about: Then.
  chapters:
  - {id: springs, name: Springs}
  - {id: falls, name: Falls}
"""
RELATIONS = """\
kinds: {river: rivers, person: people}
relations:
  opened: {type: date, say: "{s} was opened on {v}.", ask: "When was {s} opened?"}
  length: {type: quantity, unit: km, say: "{s} is {v} long.", ask: "How long is {s}?"}
  depth: {type: quantity, say: "{s} is {v} deep.", ask: "How deep is {s}?"}
  explorer: {type: person, say: "{v} explored {s}.", ask: "Who explored {s}?", back: "What did {v} explore?"}
  flows_into: {type: river, say: "{s} flows into {v}.", ask: "What does {s} flow into?", back: "What flows into {v}?"}
"""
ENTRIES = """\
bank: small
as_of: 2026-05
sources:
  at: Atlas, All rivers, https://example.org/
entries:
- id: rhine
  kind: river
  era: young
  chapter: springs
  name: Rhine
  called: the Rhine
  also: [Rhenus, Rhein]
  facts:
    opened: {is: 1850-07-20, core: yes, why: "Because."}
    length: 1230
    explorer: [Anna Blue, Ben Green]
  source: at
- id: main
  kind: river
  era: young
  chapter: falls
  name: Main
  part_of: [rhine]
  facts:
    length: {is: 527 km, wrong: [400, 800 km, 1500]}
    flows_into: Rhine
  source: at
questions:
- {id: q-one, about: rhine, q: "Why?", right: So, wrong: [A, B, C]}
"""


STORY = """\
    story:
      text: "{text}"
      source: Atlas, A spring, https://example.org/spring
      facts: [rhine.opened, main, q-one]
"""
SCENE = (
    "The men stand up to their knees in the cold water and wait. Anna Blue lifts her hand, and the spades go in. " * 2
)


INTERVAL = """\
intervals:
- {from: rhine.opened, to: main.opened, ask: "How many years after the Rhine was the Main opened?", why: Spades.}
"""


QUOTATION = """\
quotations:
- id: said-wait
  about: main
  era: young
  chapter: falls
  words: "Wait, the water will come to us!"
  original: "Wartet, das Wasser kommt zu uns!"
  speaker: Anna Blue
  occasion: as she lifted her hand
  date: 1850-07-20
  wrong: [Ben Green, Carl Red, Dora Grey]
  missing: water
  wrong_words: [beer, king, summer]
  why: She was right.
  level: 1
  hint: It is wet.
  source: at
"""


def listed(file: Path) -> Any:
    """What stands in a file of YAML, read in C where PyYAML was built with libyaml: ten times as fast."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(file.read_text(encoding="utf-8"), loader)


def with_interval() -> str:
    """The entries of the small bank, with a date for the second one."""
    length = "    length: {is: 527 km, wrong: [400, 800 km, 1500]}\n"
    return ENTRIES.replace(length, "    opened: {is: 1852-08, level: 3}\n" + length) + INTERVAL


def with_story(text: str = SCENE.strip(), story: str = STORY) -> str:
    """eras.yaml of the small bank, with a scene before its first chapter."""
    chapter = "  - {id: springs, name: Springs}\n"
    return ERAS.replace(chapter, "  - id: springs\n    name: Springs\n" + story.replace("{text}", text))


def files(entries: str = ENTRIES, eras: str = ERAS, relations: str = RELATIONS) -> list[tuple[str, bytes]]:
    texts = {"eras.yaml": eras, "relations.yaml": relations, "rivers.yaml": entries}
    return [(name, text.encode("utf-8")) for name, text in texts.items()]
