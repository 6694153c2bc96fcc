"""One name in which several seem to stand: a list without its brackets, or without one of its commas."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from game.facts.model import Bank, Fact, Name, Problem, Severity, Where
from game.facts.values import folded

_SIGNS = re.compile(r"[,;(\[\])]")
_BETWEEN = re.compile(
    r" *(?:,? \b(?:and|und|et|y|e|og|och|en|и|και|plus|sowie)\b| [&+]|(?<=\w)/(?=\w)| [/|·–—]) *", re.IGNORECASE
)
_PEOPLE = frozenset(
    ("person", "people", "human", "astronaut", "cosmonaut", "climber", "explorer", "scientist", "author")
)
_WORD = r"[^\W\d_a-zа-яα-ω][\w'’.-]*"
_FULL_NAME = re.compile(rf"{_WORD}(?: (?:{_WORD}|von|van|de|del|da|di|der|den|al|el|bin|la|du|le|zu|zur))* {_WORD}")
_CAPITALS = re.compile(rf"{_WORD}(?: {_WORD}){{3,}}")
_TITLES = re.compile(
    r"(?:Sir|Dame|Dr|Prof|Professor|Lord|Lady|King|Queen|Prince|Princess|Saint|St|Pope|President|Captain|Mount|Mt|The)\b"
)
_BODIES = re.compile(
    r"\b(?:Administration|Agency|Association|Authority|Bank|Center|Centre|Church|College|Commission|Committee|Company|Co|"
    r"Corporation|Council|Department|Federation|Foundation|Fund|Group|Inc|Institute|Laboratory|Laboratories|League|Ltd|"
    r"Ministry|Museum|Office|Organi[sz]ation|Partners|Party|Republic|Research|Science|School|Service|Society|Sons|Brothers|"
    r"Station|Trust|Union|University)\b"
)


def names(bank: Bank) -> Iterator[tuple[Fact, Name]]:
    """The names that the facts of a bank have as values."""
    for fact in bank.facts.values():
        if isinstance(fact.value, tuple):
            for name in fact.value:
                yield fact, name


def lists(bank: Bank) -> Iterator[Problem]:
    """One name of a thing in which several seem to stand."""
    for entry in bank.entries.values():
        if entry.name.endswith((",", ";")):
            yield _ending(entry.where, entry.name)
    known = _known(bank)
    in_two_words = _in_two_words(bank)
    for fact, name in names(bank):
        relation = fact.relation
        if name.entry is not None or relation.type not in bank.kinds:
            continue
        bare = name.text.rstrip(",;")
        if bare != name.text:
            yield _ending(fact.where, name.text)
        elif seems_several(name.text, relation.type, known, relation.name in in_two_words):
            listed = _in_brackets(name.text)
            text = f'"{name.text}" is taken for one name; if it is a list, write it with commas in brackets: {listed}'
            yield Problem(fact.where, text, Severity.DOUBT)


def _ending(where: Where, text: str) -> Problem:
    told = f'the sign at the end of "{text}" would be shown; take it away'
    return Problem(where, told, Severity.DOUBT)


def _in_brackets(text: str) -> str:
    """How it would be written as a list, as far as its parts can be told."""
    parts: list[str] = []
    for part in _SIGNS.split(text):
        for name in _BETWEEN.split(part):
            bare = name.strip()
            if bare:
                parts.append(bare)
    if len(parts) < 2:
        parts = ["one", "two"]
    listed = ", ".join(parts)
    return f"[{listed}]"


def _known(bank: Bank) -> set[str]:
    """The names of things that the bank has, folded."""
    known: set[str] = set()
    for entry in bank.entries.values():
        spellings = (entry.name, entry.called, *entry.also)
        known.update(map(folded, spellings))
    for fact, name in names(bank):
        if fact.relation.type in bank.kinds:
            spelling = folded(name.text)
            known.add(spelling)
    return known


def _in_two_words(bank: Bank) -> set[str]:
    """The relations of which most values are names of two words."""
    more: Counter[str] = Counter()  # names of two words than of others
    for fact, name in names(bank):
        relation = fact.relation.name
        if is_of_two_words(name.text):
            more[relation] += 1
        else:
            more[relation] -= 1
    return {relation for relation, count in more.items() if count > 0}


def seems_several(text: str, kind: str, known: Collection[str], in_two_words: bool) -> bool:
    """Whether a text that should be one name is a list. `known` are the names that the bank has elsewhere, folded, and
    `in_two_words` says that most others beside it are names of two words."""
    if _SIGNS.search(text):
        return True
    parts = [part for part in _BETWEEN.split(text) if part]
    if len(parts) > 1:
        return _are_names(parts, kind, known)
    if _is_of_two_known(text.split(), known):
        return True
    return in_two_words and _looks_like_pairs(text)


def _is_of_two_known(words: list[str], known: Collection[str]) -> bool:
    """Whether the words are two known names, one after the other."""
    for end in range(1, len(words)):
        first = folded(" ".join(words[:end]))
        second = folded(" ".join(words[end:]))
        if first in known and second in known:
            return True
    return False


def _looks_like_pairs(text: str) -> bool:
    """Whether the words may be two or more names of two words, without initials, and nobody's title."""
    if len(text.split()) % 2 or not _CAPITALS.fullmatch(text):
        return False
    if _TITLES.match(text) or _BODIES.search(text):
        return False
    return not re.search(r"\b\w\.|\b\w\b", text)


def _are_names(parts: list[str], kind: str, known: Collection[str]) -> bool:
    """Whether what stands around an "and" is a name each time: Trinidad and Tobago is one."""
    are_known = [folded(part) in known for part in parts]
    if all(are_known):
        return True
    if not all(part[:1].isupper() for part in parts):
        return False
    if kind in _PEOPLE or any(are_known):
        return True
    if any(map(_BODIES.search, parts)):
        return False
    return all(map(_FULL_NAME.fullmatch, parts))


def is_of_two_words(text: str) -> bool:
    return re.fullmatch(rf"{_WORD} {_WORD}", text) is not None
