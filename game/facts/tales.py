"""What is told beside the facts: the scenes of chapters, pairs of dates, and what people said."""

from dataclasses import dataclass

from game.facts.dates import Date
from game.facts.gap import gaps
from game.facts.name import Name
from game.facts.problem import Where


@dataclass(frozen=True, slots=True)
class Story:
    """The scene with which a chapter begins. It is about these `facts`, and about these `entries` as a whole."""

    text: str
    source: str
    facts: tuple[str, ...]
    entries: tuple[str, ...]
    where: Where


@dataclass(frozen=True, slots=True)
class Interval:
    """Two dated facts, by their ids, whose distance in time is the story; it belongs where the later one does.

    `ask` is the question for it in `unit`s, which are days, weeks, months or years; how many there are is worked out
    from the dates (`game.facts.spans.span`).
    """

    first: str
    then: str
    ask: str
    unit: str
    era: str
    chapter: str
    where: Where
    source: str
    level: int = 2
    why: str = ""

    @property
    def id(self) -> str:
        """Of no fact: both ids with two points between them."""
        ends = (self.first, self.then)
        return "..".join(ends)


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said: `words`, on some `occasion`, which ends a sentence. `original` are the words as they were
    spoken, where those are a translation.

    `wrong` did not say it; `missing` stands in the words just once, and `wrong_words` would fit there. `about` is the
    id of an entry, or empty.
    """

    id: str
    era: str
    chapter: str
    words: str
    speaker: Name
    occasion: str
    date: Date
    source: str
    wrong: tuple[Name, ...]
    missing: str
    wrong_words: tuple[str, ...]
    where: Where
    about: str = ""
    original: str = ""
    level: int = 2
    why: str = ""
    hint: str = ""
    not_as: tuple[str, ...] = ()

    @property
    def around(self) -> tuple[str, str]:
        """The words before the missing one, and those after it."""
        places = gaps(self.words, self.missing)
        (only,) = places
        begin, end = only
        before = self.words[:begin]
        after = self.words[end:]
        return before, after
