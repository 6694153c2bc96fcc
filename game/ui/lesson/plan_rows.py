"""What a plan can be set to: each row's label and value, and what is before and after it."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import TypeVar

from game.facts.model import Bank, Chapter, Era
from game.profile import Profile
from game.quiz.play.lesson_plan import HANDS, LINE, ORDER, TYPED, WAYS, LessonWish, Planned
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.lesson.talk_clock import CHOICES
from game.ui.lesson.team_colours import team_names

Choice = TypeVar("Choice")

MOST_NAMED = 3  # teams whose names are shown
MOST_QUESTIONS, MOST_PUPILS, MOST_TEAMS = 20, 40, 6
USUAL = 25  # pupils, from which one counts up or down
WAYS_OFFERED: Sequence[tuple[str, ...]] = (
    WAYS,
    (HANDS,),
    (HANDS, ORDER),
    (HANDS, LINE),
    (*WAYS, TYPED),
)
ROWS = "class", "era", "chapter", "count", "ways", "pupils", "talk", "teams"


@drawn
class LessonPlan:
    """What a lesson is to be. `class_id` is the id of the profile, empty for a class without a name. Without
    `questions` they are drawn at the start."""

    wish: LessonWish = field(default_factory=LessonWish)
    class_id: str = ""
    pupils: int = 0
    teams: tuple[str, ...] = ()
    questions: tuple[Planned, ...] = ()
    talk: int = 0  # seconds that a bar shows while neighbours talk, 0 for no bar


@drawn
class PlanRows:
    """`classes` are those that there are."""

    bank: Bank
    classes: Sequence[Profile]

    def label(self, row: str) -> str:
        labels: Mapping[str, str] = {
            "class": tr("Class"),
            "era": tr("Era"),
            "chapter": tr("Chapter"),
            "count": tr("Questions"),
            "ways": tr("Question types"),
            "pupils": tr("Pupils"),
            "talk": tr("Talk timer"),
            "teams": tr("Teams"),
        }
        return labels[row]

    def value(self, row: str, plan: LessonPlan) -> str:
        match row:
            case "class":
                return self._class_name(plan)
            case "era":
                era = self._era(plan)
                return era.name if era else tr("all eras")
            case "chapter":
                return self._chapter_name(plan)
            case "count":
                return str(len(plan.questions) or plan.wish.count)
            case "ways":
                return ways_words(plan.wish.ways)
            case "pupils":
                return str(plan.pupils) if plan.pupils else tr("not counted")
            case "talk":
                return tr("{n} s").format(n=plan.talk) if plan.talk else tr("off")
            case _:
                return teams_words(plan.teams)

    def note(self, row: str, plan: LessonPlan) -> str:
        """What a row is for, where its value does not say it."""
        if row == "count" and plan.questions:
            return tr("chosen by hand")
        if row == "ways" and TYPED in plan.wish.ways:
            return tr("you type what the class says")
        return ""

    def _class_name(self, plan: LessonPlan) -> str:
        for profile in self.classes:
            if profile.id == plan.class_id:
                return profile.name
        return tr("without a name")

    def _era(self, plan: LessonPlan) -> Era | None:
        for era in self.bank.eras:
            if era.id == plan.wish.era:
                return era
        return None

    def _chapters(self, plan: LessonPlan) -> Sequence[Chapter]:
        era = self._era(plan)
        return era.chapters if era else ()

    def _chapter_name(self, plan: LessonPlan) -> str:
        names = []
        for chapter in self._chapters(plan):
            if chapter.id in plan.wish.chapters:
                names.append(chapter.name)
        return ", ".join(names) or tr("all chapters")

    def stepped(self, row: str, plan: LessonPlan, step: int) -> LessonPlan:
        """With the next value of the row, or the one before; what was chosen by hand is then drawn anew, where the row
        is about what is asked."""
        match row:
            case "class":
                ids = ["", *(profile.id or "" for profile in self.classes)]
                there = _next(ids, plan.class_id, step)
                return replace(plan, class_id=there)
            case "pupils":
                pupils = _pupils(plan.pupils, step)
                return replace(plan, pupils=pupils)
            case "talk":
                talk = _next(CHOICES, plan.talk, step)
                return replace(plan, talk=talk)
            case "teams":
                teams = _teams(len(plan.teams), step)
                return replace(plan, teams=teams)
            case _:
                wish = self._wish(row, plan, step)
                return replace(plan, wish=wish, questions=())

    def _wish(self, row: str, plan: LessonPlan, step: int) -> LessonWish:
        wish = plan.wish
        match row:
            case "era":
                era = _next(self._eras(), wish.era, step)
                return replace(wish, era=era, chapters=())
            case "chapter":
                chapters = self._next_chapters(plan, step)
                return replace(wish, chapters=chapters)
            case "count":
                number = (wish.count - 1 + step) % MOST_QUESTIONS
                return replace(wish, count=number + 1)
            case _:
                ways = _next(WAYS_OFFERED, wish.ways, step)
                return replace(wish, ways=ways)

    def _eras(self) -> list[str | None]:
        """All together, and those of which something can be asked."""
        eras: list[str | None] = [None]
        for era in self.bank.eras:
            if self.bank.asked_in_era.get(era.id):
                eras.append(era.id)
        return eras

    def _next_chapters(self, plan: LessonPlan, step: int) -> tuple[str, ...]:
        """All, or one."""
        choices: list[tuple[str, ...]] = [()]
        for chapter in self._chapters(plan):
            choices.append((chapter.id,))
        return _next(choices, plan.wish.chapters, step)


def _pupils(now: int, step: int) -> int:
    """One more or fewer; where nobody said as many as there usually are."""
    if not now:
        return USUAL
    return (now + step) % (MOST_PUPILS + 1)


def _next(choices: Sequence[Choice], now: Choice, step: int) -> Choice:
    """Round and round; from the first one where what is there now is none of them."""
    place = choices.index(now) if now in choices else 0
    return choices[(place + step) % len(choices)]


def _teams(count: int, step: int) -> tuple[str, ...]:
    """None, or two and more."""
    counts = [0, *range(2, MOST_TEAMS + 1)]
    wanted = _next(counts, count, step)
    return team_names()[:wanted]


def teams_words(teams: Sequence[str]) -> str:
    """Their names, as far as a row has room for them."""
    if len(teams) > MOST_NAMED:
        return tr("{n} teams").format(n=len(teams))
    return ", ".join(teams) or tr("none")


def ways_words(ways: Sequence[str]) -> str:
    if tuple(ways) == WAYS:
        return tr("all but typing")
    if set(ways) > set(WAYS):
        return tr("all")
    words = {
        HANDS: tr("hands"),
        ORDER: tr("order"),
        LINE: tr("line"),
        TYPED: tr("typing"),
    }
    return ", ".join(words[way] for way in ways)
