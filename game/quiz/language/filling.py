"""Puts names into sentences: as they stand on a button or inside a text, and the first wording that is not too long."""

import re
from collections.abc import Sequence

from game.facts.limits import MAX_PROMPT
from game.facts.model import Bank, Fact, Name, Names
from game.quiz.language.agreement import has_article

_COMMA_BEFORE_STOP = re.compile(r",(?=[?!.](?:\s|$))")
_NUMBER_AT_END = re.compile(r"[ -](?:[A-Z]?\d+\w*|[IVX]+)$")


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is."""
    first, rest = text[:1], text[1:]
    return first.upper() + rest


def inside_quotes(text: str) -> str:
    """The text as it stands between quotation marks: its own ones are single."""
    text = text.replace("“", "‘")
    return text.replace("”", "’")


def fill(wording: str, subject: str, value: str = "") -> str:
    """The wording as a sentence, with its capital letter and without a doubled stop."""
    as_sentence = capital(subject)
    filled = wording.replace(": {s}", f": {as_sentence}")
    filled = filled.replace("{s}", subject)
    filled = filled.replace("{v}", value)
    filled = filled.replace("..", ".")
    filled = _COMMA_BEFORE_STOP.sub("", filled)
    return capital(filled)


def fitting(texts: Sequence[str], most: int = MAX_PROMPT) -> str:
    """The first of the texts that has no more than so many letters; the first of all where none has."""
    for text in texts:
        if len(text) <= most:
            return text
    return texts[0] if texts else ""


def shown(name: Name, bank: Bank) -> str:
    """The name as an option on a button."""
    if name.entry is None:
        return name.text
    entry = bank.entries.get(name.entry)
    return entry.name if entry else name.text


def spoken(name: Name, bank: Bank) -> str:
    """The name inside a sentence."""
    if name.entry is None:
        return name.text
    entry = bank.entries.get(name.entry)
    return entry.called if entry else name.text


def told(wording: str, name: Name, bank: Bank) -> str:
    """The name as it fits the wording: without words of its own where that brings the article ("the {v} rocket")."""
    if has_article(wording, bank):
        return shown(name, bank)
    return spoken(name, bank)


def all_told(wording: str, names: Names, fact: Fact, bank: Bank) -> list[str]:
    """The names as they fit the wording; people beside each other stand there without the words that say what they
    are, which not all of them have."""
    words = []
    nature = bank.nature(fact.relation.type)
    are_people = nature.people and len(names) > 1
    for name in names:
        word = shown(name, bank) if are_people else told(wording, name, bank)
        words.append(word)
    return words


def this(fact: Fact, bank: Bank) -> str:
    """The entry as the one that is not named."""
    kind = bank.entries[fact.entry].kind
    return bank.phrases.fill("this", kind=kind)


def subject_of(fact: Fact, bank: Bank) -> str:
    """The entry inside a sentence; only its name, or that without its number, where the fact is about words and its own
    question has no more of it ("What does the name Vostok mean?"). Of people the words before the name stay."""
    entry = bank.entries[fact.entry]
    if fact.relation.type != "text":
        return entry.called
    nature = bank.nature(entry.kind)
    if nature.people:
        return entry.called
    names = (entry.called, entry.name, _bare(entry.called), _bare(entry.name))
    for name in names:
        if name not in fact.ask:
            continue
        is_whole = name in (entry.called, entry.name)
        if is_whole or not _is_another(name, bank):
            return name
    return entry.called


def _is_another(name: str, bank: Bank) -> bool:
    """Whether it is the name of an entry: Skylab 2 went to Skylab."""
    for entry in bank.entries.values():
        if entry.name == name:
            return True
    return False


def _bare(name: str) -> str:
    return _NUMBER_AT_END.sub("", name)
