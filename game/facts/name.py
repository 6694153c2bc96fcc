"""A value that is a name: its words, and the entry that it may mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One value of a list: its words and, where it names another entry, that entry's id."""

    text: str
    entry: str | None = None

    @property
    def key(self) -> str:
        """What makes two values the same thing: the linked entry, else the words without case or stray spaces."""
        if self.entry:
            return f"@{self.entry}"
        words = self.text.casefold().split()
        return " ".join(words)
