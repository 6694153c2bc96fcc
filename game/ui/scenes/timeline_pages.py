"""The pages to which the timeline leads; each is loaded when it is wanted, and without those that are not."""

from game.facts.model import Era
from game.ui.desk import Desk
from game.ui.stack import Scene


def page_above(name: str, desk: Desk, era: Era) -> Scene:
    """`name` is that of the button: start, stories, knowledge or settings."""
    match name:
        case "start":
            from game.ui.scenes.play import Play

            return Play(desk, era.id)
        case "stories":
            from game.ui.scenes.chapter_stories import ChapterStories

            return ChapterStories(desk, era)
        case "knowledge":
            from game.ui.scenes.knowledge import Knowledge

            return Knowledge(desk)
        case _:
            from game.ui.scenes.settings import SettingsPage

            return SettingsPage(desk)
