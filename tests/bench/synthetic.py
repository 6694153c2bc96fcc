"""Question files of any size, made up but well formed: missions with dates, people, rockets, lists and masses."""

from random import Random

from game.files import questions_dir

SYLLABLES = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu")
ENTRIES_A_FILE = 2000  # keeps each file well under the limit of 1 MB
FACTS_AN_ENTRY = 5

ERAS = """\
bank: synthetic
title: Synthetic
eras:
- {id: old, name: Old days, years: 1900/1959, about: Then., chapters: [{id: one, name: One}]}
- {id: new, name: New days, years: 1960/2019, about: Now., chapters: [{id: two, name: Two}]}
"""


def files(facts: int) -> list[tuple[str, bytes]]:
    """Question files with about so many facts in them; always the same ones."""
    rng = Random(facts)
    entries = [_entry(number, rng) for number in range(facts // FACTS_AN_ENTRY)]
    parts = [entries[i : i + ENTRIES_A_FILE] for i in range(0, len(entries), ENTRIES_A_FILE)]
    made = [("eras.yaml", ERAS), *((f"part-{i}.yaml", _file(part)) for i, part in enumerate(parts))]
    wording = ("relations.yaml", (questions_dir() / "relations.yaml").read_bytes())
    return [wording, *((name, text.encode("utf-8")) for name, text in made)]


def _file(entries: list[str]) -> str:
    return "bank: synthetic\nsources:\n  s: Archive, the big book, https://example.org/\nentries:\n" + "".join(entries)


def _entry(number: int, rng: Random) -> str:
    era, chapter, first = rng.choice((("old", "one", 1900), ("new", "two", 1960)))
    date = f"{first + rng.randrange(60)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    crew = ", ".join(dict.fromkeys(_name(rng) for _ in range(3)))
    return f"""\
- id: m{number}
  kind: mission
  era: {era}
  chapter: {chapter}
  name: {_word(rng)} {number}
  level: {rng.randrange(1, 6)}
  by: [{rng.choice(("USA", "USSR", "Europe", "Japan"))}]
  facts:
    launched: {{is: {date}, core: {rng.choice(("yes", "no", "no"))}, why: "It was the time for it."}}
    commander: {_name(rng)}
    crew: [{crew}]
    rocket: {_word(rng)}
    mass: {rng.randrange(100, 9999)} kg
  source: s
"""


def _word(rng: Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(3)).capitalize()


def _name(rng: Random) -> str:
    return f"{_word(rng)} {_word(rng)}"
