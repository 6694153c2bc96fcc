"""What stays of a lesson: how many hands went up for each option, and never whose."""

from dataclasses import dataclass

Hands = tuple[int, ...]

# A class has a fact when this share was right in its last vote (peer instruction goes on from here).
HAS_IT = 0.7


@dataclass(frozen=True, slots=True)
class AskedInClass:
    """One question as a class answered it.

    `options` and `key` are as the class saw them; `first` and `second` count the hands for each option, and are empty
    or None where none were counted. Where a class answers together (an order, a place, pairs, a typed word) `options`
    is empty, `answer` is the right one in words, and `together` tells whether theirs was. `pupils` is how many there
    were, 0 where nobody said; `where` is "file:line" of the fact, for the teacher alone. `flagged`: the teacher called
    the question bad.
    """

    fact: str
    kind: str
    stem: str
    options: tuple[str, ...]
    key: tuple[int, ...]
    first: Hands
    second: Hands | None
    pupils: int
    where: str
    flagged: bool = False
    skipped: bool = False
    together: bool | None = None
    answer: str = ""

    @property
    def last(self) -> Hands:
        """The last vote, with which a question is judged."""
        return self.first if self.second is None else self.second

    @property
    def share_first(self) -> float | None:
        return self.share(self.first)

    @property
    def share_second(self) -> float | None:
        if self.second is None:
            return None
        return self.share(self.second)

    @property
    def share_last(self) -> float | None:
        """Of the last vote; of an answer that was given together 1.0 or 0.0."""
        if self.together is not None:
            return float(self.together)
        return self.share(self.last)

    @property
    def has_it(self) -> bool:
        share = self.share_last
        return share is not None and share >= HAS_IT

    def share(self, hands: Hands) -> float | None:
        """The share of right decisions, 0.0 to 1.0; None where no hand was counted.

        Of one right option: the hands for it among all hands. Of several: each pupil decides on each option, so a hand
        for a right one and no hand for a wrong one are both right.
        """
        total = sum(hands)
        if not total:
            return None
        if len(self.key) == 1:
            [key] = self.key
            return hands[key] / total
        voters = max(self.pupils, *hands)
        right = 0
        for option, count in enumerate(hands):
            is_key = option in self.key
            right += count if is_key else voters - count
        decisions = voters * len(hands)
        return right / decisions


@dataclass(frozen=True, slots=True)
class LessonRecord:
    """A lesson that is over, or as far as it came; `class_name` is a name like "7b", empty where none was given.

    `when` is in seconds since 1970 (UTC); `teams` are the names and points, in the order of the page, empty where none
    played.
    """

    class_name: str
    when: float
    teams: tuple[tuple[str, int], ...]
    questions: tuple[AskedInClass, ...]

    @property
    def asked(self) -> tuple[AskedInClass, ...]:
        """Those that were not skipped."""
        return tuple(question for question in self.questions if not question.skipped)

    @property
    def tells(self) -> bool:
        """Whether the class has answered anything, or the teacher called a question bad."""
        for question in self.questions:
            if question.flagged or question.share_last is not None:
                return True
        return False
