"""A bank looked at as what is told together: the events of a chapter, of a story, and the two ends of an interval."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from game.facts.model import Fact
from game.quiz.known.happenings import Happening
from game.quiz.known.times import Times, group

Strand = tuple[str, ...]
_CHAPTER = "chapter"


class Strands(Times):
    """Each table is made when first wanted."""

    def belong_together(self, fact: Fact, other: Fact) -> bool:
        """Whether both are of one chapter or one story, or somebody joined them."""
        strands = self._strands_of[fact.id]
        others = self._strands_of[other.id]
        return not strands.isdisjoint(others)

    def are_joined(self, fact: Fact, other: Fact) -> bool:
        """Whether a writer joined them: in a story, or as the two ends of an interval."""
        strands = self._strands_of[fact.id]
        others = self._strands_of[other.id]
        for kind, *_ in strands & others:
            if kind != _CHAPTER:
                return True
        return False

    def is_in_a_story(self, fact: Fact) -> bool:
        """Whether a writer told of it in a story, or joined it to another event."""
        chapter = (_CHAPTER, fact.era, fact.chapter)
        strands = self._strands_of[fact.id]
        only_its_own = {chapter}
        return strands != only_its_own

    def cards_beside(self, fact: Fact) -> Sequence[Happening]:
        """The events that belong together with that of the fact, its own among them, and are open with it."""
        open_eras = self.eras_open_with(fact)
        found = {}
        for strand in sorted(self._strands_of[fact.id]):
            for event in self._cards_of.get(strand, ()):
                told = event.fact
                if told.era in open_eras:
                    found[told.id] = event
        return list(found.values())

    @cached_property
    def _cards_of(self) -> Mapping[Strand, tuple[Happening, ...]]:
        rows = []
        for cards in self.cards.values():
            for event in cards:
                strands = self._strands_of[event.fact.id]
                for strand in strands:
                    rows.append((strand, event))
        return group(rows)

    @cached_property
    def _strands_of(self) -> Mapping[str, frozenset[Strand]]:
        """By fact the strands that it is a part of."""
        rows: dict[str, set[Strand]] = defaultdict(set)
        for fact in self.bank.facts.values():
            chapter = (_CHAPTER, fact.era, fact.chapter)
            strands = rows[fact.id]
            strands.add(chapter)
            for name in (fact.id, fact.entry):
                stories = self._stories_of.get(name, ())
                strands.update(stories)
        for interval in self.bank.intervals.values():
            joined = ("interval", interval.id)
            for end in (interval.first, interval.then):
                strands = rows[end]
                strands.add(joined)
        found = {}
        for name, strands in rows.items():
            found[name] = frozenset(strands)
        return found

    @cached_property
    def _stories_of(self) -> Mapping[str, tuple[Strand, ...]]:
        """By fact or entry the stories that tell of it."""
        rows = []
        for (era, chapter), story in self.bank.stories.items():
            strand = ("story", era, chapter)
            for name in story.facts:
                rows.append((name, strand))
            for name in story.entries:
                rows.append((name, strand))
        return group(rows)
