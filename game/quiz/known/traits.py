"""What a text tells of the one that it fits: that it is a woman, or of which country."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from game.facts.model import Bank, Entry
from game.quiz.language.wording import TEXTS_KEPT, normal

_WOMAN, _MAN, _NOT = "woman", "man", "non"
SEXES = frozenset({_WOMAN, _MAN})
_SAYS = {
    _WOMAN: _WOMAN, "women": _WOMAN, "she": _WOMAN, "her": _WOMAN, "female": _WOMAN,
    _MAN: _MAN, "men": _MAN, "he": _MAN, "his": _MAN, "him": _MAN, "male": _MAN,
}  # fmt: skip
_DENIED = f"{_NOT} "
_LONGEST = 3  # words that the name of an actor may have


class Traits:
    """The tags of a bank and the actors of its entries, as words to look for in texts.

    An actor that is an entry of the bank is looked for under all names of that entry: "Soviet" means the USSR.
    """

    def __init__(self, bank: Bank) -> None:
        tags: set[str] = set()
        for entry in bank.entries.values():
            tags.update(entry.tags)
        self.tags = frozenset({*tags, _MAN})
        self.actors = _actors(bank)
        self._tells_women = _WOMAN in tags
        self._meanings = {tag: tag for tag in tags}
        if self._tells_women:
            self._meanings |= _SAYS
        self._meanings |= self.actors
        self._first_words: set[str] = set()
        for phrase in self._meanings:
            first, _, _ = phrase.partition(" ")
            self._first_words.add(first)

    def told(self, text: str) -> frozenset[str]:
        """What must be true of whatever the text fits."""
        return _told(text, self)

    def find(self, words: list[str]) -> Iterator[str]:
        """The same, in the normal form of the text."""
        before = ""
        for place, word in enumerate(words):
            if word in self._first_words:
                longest = words[place : place + _LONGEST]
                yield from self._meant(longest, before == _NOT)
            before = word

    def _meant(self, words: list[str], is_denied: bool) -> Iterator[str]:
        """By the first word, by that and the next one, and so on."""
        phrase = ""
        for word in words:
            phrase = f"{phrase} {word}".lstrip()
            meaning = self._meanings.get(phrase)
            if meaning is None:
                continue
            yield f"{_NOT} {meaning}" if is_denied else meaning

    def of(self, entry: Entry) -> frozenset[str]:
        """What is true of an entry: its tags, its actors and, where women are tagged, that it is a man."""
        true = set(self.by(entry))
        true.update(entry.tags)
        if self._tells_women and _WOMAN not in entry.tags:
            true.add(_MAN)
        return frozenset(true)

    def by(self, entry: Entry) -> frozenset[str]:
        return frozenset(map(self.actor, entry.by))

    def actor(self, text: str) -> str:
        """The one name for the actor: the id of its entry, where it has one."""
        return self.actors[normal(text)]


@lru_cache(maxsize=TEXTS_KEPT)
def _told(text: str, traits: Traits) -> frozenset[str]:
    words = normal(text).split()
    return frozenset(traits.find(words))


def fits(told: Iterable[str], true: frozenset[str]) -> bool:
    """Whether all that is told is true."""
    for trait in told:
        bare = trait.removeprefix(_DENIED)
        is_denied = bare != trait
        if (bare in true) is is_denied:
            return False
    return True


def _actors(bank: Bank) -> dict[str, str]:
    """By every name of an actor the one name for it."""
    written: set[str] = set()
    for entry in bank.entries.values():
        written.update(map(normal, entry.by))
    found = {actor: actor for actor in written}
    for entry in bank.entries.values():
        texts = (entry.name, entry.called, *entry.also)
        names = set(map(normal, texts))
        if names.isdisjoint(written):
            continue
        for name in names:
            found[name] = entry.id
    return found
