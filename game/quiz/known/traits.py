"""What a text tells of the one that it fits: that it is a woman, or of which country."""

from collections.abc import Iterable, Iterator, Mapping

from game.facts.model import Bank, Entry
from game.quiz.language.wording import normal

_WOMAN, _MAN, _NOT = "woman", "man", "non"
_SAYS = {
    _WOMAN: _WOMAN, "women": _WOMAN, "she": _WOMAN, "her": _WOMAN, "female": _WOMAN,
    _MAN: _MAN, "men": _MAN, "he": _MAN, "his": _MAN, "him": _MAN, "male": _MAN,
}  # fmt: skip
_LONGEST = 3  # words that the name of an actor may have


class Traits:
    """The tags of a bank and the actors of its entries, as words to look for in texts.

    An actor that is an entry of the bank is looked for under all names of that entry: "Soviet" means the USSR.
    """

    def __init__(self, bank: Bank) -> None:
        tags = {tag for entry in bank.entries.values() for tag in entry.tags}
        self.tags = frozenset({*tags, _MAN})
        self.actors = _actors(bank)
        self._tells_women = _WOMAN in tags
        self._meanings = {tag: tag for tag in tags} | (_SAYS if self._tells_women else {}) | dict(self.actors)
        self._known: dict[str, frozenset[str]] = {}

    def told(self, text: str) -> frozenset[str]:
        """What must be true of whatever the text fits."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = frozenset(self._find(normal(text).split()))
        return found

    def _find(self, words: list[str]) -> Iterator[str]:
        for place, before in enumerate(["", *words[:-1]]):
            for end in range(place + 1, min(len(words), place + _LONGEST) + 1):
                if meaning := self._meanings.get(" ".join(words[place:end])):
                    yield f"{_NOT} {meaning}" if before == _NOT else meaning

    def of(self, entry: Entry) -> frozenset[str]:
        """What is true of an entry: its tags, its actors and, where women are tagged, that it is a man."""
        man = (_MAN,) if self._tells_women and _WOMAN not in entry.tags else ()
        return frozenset({*entry.tags, *self.by(entry), *man})

    def by(self, entry: Entry) -> frozenset[str]:
        return frozenset(self.actor(text) for text in entry.by)

    def actor(self, text: str) -> str:
        """The one name for the actor: the id of its entry, where it has one."""
        return self.actors[normal(text)]


def fits(told: Iterable[str], true: frozenset[str]) -> bool:
    """Whether all that is told is true."""
    return all((trait.removeprefix(f"{_NOT} ") in true) is not trait.startswith(f"{_NOT} ") for trait in told)


def _actors(bank: Bank) -> Mapping[str, str]:
    """By every name of an actor the one name for it."""
    written = {normal(actor) for entry in bank.entries.values() for actor in entry.by}
    found = {actor: actor for actor in written}
    for entry in bank.entries.values():
        names = {normal(text) for text in (entry.name, entry.called, *entry.also)}
        if not names.isdisjoint(written):
            found |= dict.fromkeys(names, entry.id)
    return found
