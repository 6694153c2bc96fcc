"""One name in which several seem to stand: a list without its brackets, or without one of its commas."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from game.facts.model import Bank, Fact, Name, Problem, Severity
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
    known = {folded(text) for entry in bank.entries.values() for text in (entry.name, entry.called, *entry.also)}
    known |= {folded(name.text) for fact, name in names(bank) if fact.relation.type in bank.kinds}
    counts: dict[str, list[bool]] = defaultdict(list)
    for fact, name in names(bank):
        counts[fact.relation.name].append(is_of_two_words(name.text))
    in_two_words = {relation: 2 * sum(some) > len(some) for relation, some in counts.items()}
    for fact, name in names(bank):
        if name.entry is not None or fact.relation.type not in bank.kinds:
            continue
        if seems_several(name.text, fact.relation.type, known, in_two_words[fact.relation.name]):
            text = f'"{name.text}" is taken for one name; if it is a list, write it in brackets: [one, two]'
            yield Problem(fact.where, text, Severity.DOUBT)


def seems_several(text: str, kind: str, known: Collection[str], in_two_words: bool) -> bool:
    """Whether a text that should be one name is a list. `known` are the names that the bank has elsewhere, folded, and
    `in_two_words` says that most others beside it are names of two words."""
    if _SIGNS.search(text):
        return True
    parts = [part for part in _BETWEEN.split(text) if part]
    if len(parts) > 1:
        return _are_names(parts, kind, known)
    words = text.split()
    if any(folded(" ".join(words[:n])) in known and folded(" ".join(words[n:])) in known for n in range(1, len(words))):
        return True
    looks_so = (
        _CAPITALS.fullmatch(text) and len(words) % 2 == 0 and not _TITLES.match(text) and not _BODIES.search(text)
    )
    return bool(looks_so) and in_two_words and not re.search(r"\b\w\.|\b\w\b", text)


def _are_names(parts: list[str], kind: str, known: Collection[str]) -> bool:
    """Whether what stands around an "and" is a name each time: Trinidad and Tobago is one."""
    if all(folded(part) in known for part in parts):
        return True
    if not all(part[:1].isupper() for part in parts):
        return False
    if kind in _PEOPLE or any(folded(part) in known for part in parts):
        return True
    return all(_FULL_NAME.fullmatch(part) for part in parts) and not any(map(_BODIES.search, parts))


def is_of_two_words(text: str) -> bool:
    return re.fullmatch(rf"{_WORD} {_WORD}", text) is not None
