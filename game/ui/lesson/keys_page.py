"""Which key does what in a lesson."""

from game.ui.lesson.next_words import class_keys
from game.ui.scenes.help import Help, Keys


class LessonKeys(Help):
    """The keys of a lesson in place of those of all pages."""

    def listed(self) -> Keys:
        rows = []
        for key, does in class_keys():
            names = key.split(", ")
            row = names, does
            rows.append(row)
        return rows
