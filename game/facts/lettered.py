"""Letters and numbers that stand before the options of a question, and options that are the rest of one another."""

import re
from collections.abc import Iterator, Sequence

_FEWEST_DOTTED = 3  # options: two may begin with the initials of names
_ROUND = re.compile(r"^\(?([A-Ha-h]|\d{1,2}|[ivx]{1,4})\)\s*(?=\S)")
_DOTTED = re.compile(r"^([A-Ha-h]|\d{1,2})(?:[.:]|\s*[-–—](?=\s))\s+(?=\S)")
_SMALL = re.compile(r"^[abd-h][.:]\s+(?=[^\W\d])")  # initials are written large, and c. is said of dates
_LABEL = re.compile(r"\(?[A-Fa-f1-6][.)]?")
_LETTERS = "abcdefgh"
_PARTICLES = ("von", "van", "de", "del", "della", "da", "di", "du", "la", "le", "al", "bin", "ibn", "ten", "ter", "zu")
_LEADING_ON = ("and", "or", "but", "nor", "which", "who", "whose", "too", "und", "oder", "aber")

Starts = Sequence[re.Match[str] | None]  # what was found at the start of each option


def without_letters(options: Sequence[str]) -> list[str] | None:
    """Options without the letters or numbers that stand before them; None where they have none, and the same texts
    where they may be something else."""
    count = len(options)
    rounds = [_ROUND.match(text) for text in options]
    if any(rounds):
        each_has_its_own = len(_labels(rounds)) == count
        return _from_ends(options, rounds) if each_has_its_own else list(options)
    dotted = [_DOTTED.match(text) for text in options]
    if all(dotted) and count >= _FEWEST_DOTTED:
        return _without_dotted(options, dotted)
    if any(map(_SMALL.match, options)):
        return list(options)
    return None


def _without_dotted(options: Sequence[str], dotted: Starts) -> list[str] | None:
    count = len(options)
    letters = set(_LETTERS[:count])
    numbers = {str(number) for number in range(1, count + 1)}
    labels = _labels(dotted)
    if labels not in (letters, numbers):
        return None
    bare = _from_ends(options, dotted)
    if len(set(bare)) < count:
        return None
    if labels == letters and all(map(_may_be_surname, bare)):
        return list(options)  # the letters may be initials
    return bare


def _may_be_surname(text: str) -> bool:
    return text.istitle() and " " not in text


def _labels(starts: Starts) -> set[str]:
    """The letters or numbers, without the signs around them."""
    labels = set()
    for start in starts:
        if start:
            labels.add(start[1].casefold())
    return labels


def _from_ends(options: Sequence[str], starts: Starts) -> list[str]:
    """What comes after the starts."""
    rest = []
    for text, start in zip(options, starts, strict=True):
        end = start.end() if start else 0
        rest.append(text[end:])
    return rest


def rests(right: str, wrong: Sequence[str]) -> Iterator[int]:
    """The numbers of wrong options that seem to be what follows a comma in the one before."""
    if not right[:1].isalpha():
        return
    capitals = sum(text[:1].isupper() for text in (right, *wrong))
    most_are_capital = right[0].isupper() and capitals > len(wrong) / 2
    first = wrong[0] if wrong else ""
    if right[0].isupper() and first[:1].islower():  # so are all of them, and none is a rest
        return
    for number in range(1, len(wrong)):
        before = wrong[number - 1]
        if len(before.split()) < 2 or _is_again(wrong[number], before):
            continue
        word = _first_word(wrong[number])
        if not word.isalpha() or not word.islower():
            continue
        is_odd = most_are_capital and word not in _PARTICLES
        leads_on = word in _LEADING_ON and word != _first_word(right)
        if is_odd or leads_on:
            yield number


def is_label(right: str, wrong: Sequence[str]) -> bool:
    """Whether the right answer is only the letter, or the number, that one of the options would have."""
    if not _LABEL.fullmatch(right):
        return False
    return all(" " in text for text in wrong)


def _is_again(text: str, other: str) -> bool:
    first = text.casefold().rstrip(".")
    second = other.casefold().rstrip(".")
    return first == second


def _first_word(text: str) -> str:
    word, _, _ = text.partition(" ")
    return word
