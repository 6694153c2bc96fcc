"""Which stories a learner has read, and whether one is due before a question."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.facts.model import Bank, Chapter, Era

if TYPE_CHECKING:
    from game.quiz.question import Question


@dataclass(frozen=True, slots=True)
class StoriesRead:
    """`chapters` are those whose stories were read, as `era/chapter`; `in_this_round` says that one of them was."""

    chapters: tuple[str, ...] = ()
    in_this_round: bool = False

    def due(self, question: "Question", bank: Bank) -> tuple[Era, Chapter] | None:
        """The earliest chapter of the question's era, up to its own, whose story was not read yet. One a round; where
        a story would tell the answer it waits for the next question."""
        fact = bank.facts.get(question.fact)
        if fact is None or self.in_this_round:
            return None
        era = bank.era(fact.era)
        for chapter in era.chapters:
            story = chapter.story
            place = _place(era, chapter)
            if story and place not in self.chapters:
                tells_the_answer = fact.id in story.facts
                if tells_the_answer:
                    return None
                return era, chapter
            if chapter.id == fact.chapter:
                break
        return None

    def told(self, era: Era, chapter: Chapter) -> "StoriesRead":
        place = _place(era, chapter)
        chapters = (*self.chapters, place)
        return StoriesRead(chapters, in_this_round=True)

    def named(self, bank: Bank) -> frozenset[str]:
        """The facts that the stories name; who has read of them has met them, and does not know them yet."""
        found: set[str] = set()
        for era in bank.eras:
            for chapter in era.chapters:
                place = _place(era, chapter)
                story = chapter.story
                if story and place in self.chapters:
                    found.update(story.facts)
        return frozenset(found)

    def next_round(self) -> "StoriesRead":
        return replace(self, in_this_round=False)

    def as_text(self) -> str:
        return " ".join(self.chapters)


def stories_of(text: str) -> StoriesRead:
    """As they were kept; whatever else stands there is no chapter, and does no harm."""
    words = text.split()
    return StoriesRead(tuple(words))


def _place(era: Era, chapter: Chapter) -> str:
    return f"{era.id}/{chapter.id}"
