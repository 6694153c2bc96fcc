"""The numbers that a teacher may want to change, and what an answer earns."""

from dataclasses import dataclass

HINT, OPTIONS = "hint", "options"  # what a learner can ask for to help with a question


@dataclass(frozen=True, slots=True)
class Rules:
    """`right` is the credit from which an answer counts as right (in "7 of 10", in streaks, for opening eras);
    `hint_costs` is the share of the credit that is lost where a hint was asked for; `calm` asks what will be right
    while little was."""

    questions_a_round: int = 10
    right: float = 0.75
    hint_costs: float = 0.25
    core_share_to_open: float = 0.8
    apart: int = 5  # a fact does not come back within this many questions
    calm: bool = True

    def is_right(self, credit: float) -> bool:
        return credit >= self.right

    def after_help(self, credit: float, helped: tuple[str, ...]) -> float:
        """What is left of the credit; options that were asked for cost nothing here, since the form grades lower."""
        if HINT not in helped:
            return credit
        share = 1 - self.hint_costs
        return credit * share


STANDARD = Rules()


def points(credit: float, level: int) -> int:
    """`round(100 credit (1 + .15 (level - 1)))` for a credit of 0-1 and a level of 1-5: correctness only, not speed."""
    harder = level - 1
    worth = 1 + 0.15 * harder
    return round(100 * credit * worth)
