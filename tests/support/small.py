"""Small banks written in a test, and the reading of a bank that the generator of questions has no part in."""

from game.facts.load import load
from game.facts.model import Bank

ERAS = """
bank: rivers
title: Rivers
language: en
licence: CC BY 4.0
eras:
- {id: old, name: Old, years: 1800/1900, about: Then., chapters: [{id: then, name: Then}]}
- {id: new, name: New, years: 1900/2000, about: Now., chapters: [{id: now, name: Now}]}
"""
RELATIONS = """
kinds: {river: rivers, country: countries, bridge: bridges, person: people}
relations:
  opened: {type: date, say: "{s} was opened on {v}.", ask: "When was {s} opened?", event: "Opening of {s}",
    match: "Match each bridge with its year."}
  flows_through: {type: country, say: "{s} flows through {v}.", ask: "Which country does {s} flow through?",
    back: "Which river flows through {v}?", match: "Match each river with a country on its way."}
  builder: {type: person, say: "{v} built {s}.", ask: "Who built {s}?", back: "Which bridge did {v} build?",
    match: "Match each bridge with its builder."}
  crosses: {type: river, say: "{s} crosses the {v} river.", ask: "Which river does {s} cross?",
    back: "Which bridge crosses the {v} river?", match: "Match each bridge with its river."}
  nickname: {type: text, say: "{s} is called {v}.", ask: "What is {s} called?", back: "Which is called {v}?",
    match: "Match each one with its nickname."}
  length: {type: quantity, say: "{s} is {v} long.", ask: "How long is {s}?"}
  arches: {type: quantity, unit: arches, say: "{s} has {v}.", ask: "How many arches has {s}?"}
"""


def small_bank(entries: str, relations: str = RELATIONS, eras: str = ERAS) -> Bank:
    """A bank of these entries; each needs no more than id, kind, name and facts."""
    lines = ["bank: rivers", "as_of: 2000", "sources: {s: A book}", "entries:"]
    for entry in entries.strip().splitlines():
        lines.append(f"- {{era: old, chapter: then, source: s, {entry.strip()}}}")
    files = {"eras.yaml": eras, "relations.yaml": relations, "rivers.yaml": "\n".join(lines)}
    loaded = load((name, text.encode()) for name, text in files.items())
    mistakes = [str(problem) for problem in loaded.problems if problem.severity == "mistake"]
    assert not mistakes, mistakes
    return loaded.bank
