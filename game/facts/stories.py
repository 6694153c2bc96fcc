"""The scenes with which chapters begin: read with the eras, and what is doubtful about them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from game.facts.addresses import with_host
from game.facts.frame import ChapterRow, ErasFile, StoryRow
from game.facts.model import Bank, Era, Problem, Severity, Story
from game.facts.nameable import Nameable
from game.facts.tree import Path, Tree

FEWEST_WORDS, MOST_WORDS = 30, 80
_WANTED = f"write a scene of {FEWEST_WORDS} to {MOST_WORDS}, best of 40 to 70"

Rows = Mapping[tuple[str, str], tuple[Path, ChapterRow]]  # of the chapters, by era and chapter


def with_stories(
    eras: Sequence[Era], tree: Tree, file: ErasFile, named: Nameable, problems: list[Problem]
) -> tuple[Era, ...]:
    """The eras with the stories that the file has for their chapters."""
    rows = _rows(file)
    made = []
    for era in eras:
        chapters = []
        for chapter in era.chapters:
            path, row = rows[era.id, chapter.id]
            if row.story:
                story = _story(tree, (*path, "story"), row.story, named, problems)
                chapters.append(replace(chapter, story=story))
            else:
                chapters.append(chapter)
        made.append(replace(era, chapters=tuple(chapters)))
    return tuple(made)


def _rows(file: ErasFile) -> Rows:
    """Of several of one id the first, as with the chapters themselves."""
    rows: dict[tuple[str, str], tuple[Path, ChapterRow]] = {}
    for era_number, era in enumerate(file.eras):
        for number, chapter in enumerate(era.chapters):
            path = ("eras", era_number, "chapters", number)
            rows.setdefault((era.id, chapter.id), (path, chapter))
    return rows


def _story(tree: Tree, path: Path, row: StoryRow, named: Nameable, problems: list[Problem]) -> Story:
    """What it names and the bank does not have is doubtful, and left out; the story is told all the same."""
    facts = []
    entries = []
    for number, name in enumerate(row.facts):
        if name in named.facts:
            facts.append(name)
        elif name in named.entries:
            entries.append(name)
        else:
            text = named.unknown(name)
            if text:
                where = tree.where(*path, "facts", number)
                problems.append(Problem(where, text, Severity.DOUBT))
    return Story(
        text=row.text,
        source=with_host(row.source or ""),
        facts=tuple(facts),
        entries=tuple(entries),
        where=tree.where_key(*path),
    )


def doubtful_stories(bank: Bank) -> Iterator[Problem]:
    """Stories that are no scenes, and those of which nobody knows where they are from."""
    for (_, chapter), story in bank.stories.items():
        words = len(story.text.split())
        if not FEWEST_WORDS <= words <= MOST_WORDS:
            text = f'the story of "{chapter}" has {words} words; {_WANTED}'
            yield Problem(story.where, text, Severity.DOUBT)
        if not story.source:
            text = f'the story of "{chapter}" has no source; write publisher, title and address'
            yield Problem(story.where, text, Severity.DOUBT)
