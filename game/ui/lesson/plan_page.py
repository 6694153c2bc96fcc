"""The plan of a lesson: which class, which era, how many questions, and on with it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from game.classes import add_class, classes
from game.classroom import Classroom
from game.facts.model import Bank
from game.profile import GUEST, Profile, Store
from game.quiz.play.cut_off import Opening
from game.quiz.play.lesson_plan import Planned, questions_of
from game.translation import tr
from game.ui.desk import Act, Desk
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.files_menu import FileAsked, files_menu, made, removal
from game.ui.lesson.naming_page import ClassNamed, NewClass, PlanName, PlanNamed, TeamNames, TeamsNamed
from game.ui.lesson.near_page import NearPage
from game.ui.lesson.office import Office
from game.ui.lesson.open_page import OpenPlan, PlanOpened
from game.ui.lesson.plan_guide import guide
from game.ui.lesson.plan_rows import LessonPlan, PlanRows
from game.ui.lesson.plan_view import NUMBERS, plan_body
from game.ui.lesson.questions_page import QuestionsPage
from game.ui.room import Room
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import between
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Widget

GAP = 14.0
ROW = 88.0
WHAT = {"left": "less", "right": "more"}
STEPS = {"less": -1, "more": 1}


class PlanPage(NearPage):
    """Enter on the first button begins the lesson."""

    shortcuts: Mapping[str, str] = {"back": "back", "page_down": "start"}
    repeating: Collection[str] = [f"{step}:{row}" for step in ("less", "more") for row in NUMBERS]

    def __init__(self, desk: Desk, plan: LessonPlan | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.plan = plan or self._last_plan()
        self.focus = "resume" if self._cut_off() else "start"
        self._has_taught = False

    @property
    def store(self) -> Store:
        assert self.desk.store is not None
        return self.desk.store

    @property
    def bank(self) -> Bank:
        assert self.desk.bank is not None
        return self.desk.bank

    def _last_plan(self) -> LessonPlan:
        """For the class that had a lesson last."""
        latest = next(iter(classes(self.store)), GUEST)
        return LessonPlan(class_id=latest.id or "")

    def _cut_off(self) -> Opening | None:
        return self.classroom().cut_off()

    @property
    def profile(self) -> Profile:
        """The class; a guest where it has no name."""
        for profile in classes(self.store):
            if profile.id == self.plan.class_id:
                return profile
        return GUEST

    def classroom(self) -> Classroom:
        return Classroom(self.bank, self.store, self.desk.clock, self.desk.rng, self.profile, self.desk.fits_class)

    @property
    def rows(self) -> PlanRows:
        return PlanRows(self.bank, classes(self.store))

    @property
    def hints(self) -> Sequence[str]:
        return tr("Left / Right change"), tr("Enter choose"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        head = page_head(room, tr("A lesson with a class"))
        area = between(room, head.bottom, foot.top)
        left, right = area.share([1.7, 1], 40)
        body = plan_body(left, right, room, self.rows, self.plan, self._labels())
        below = right.below(body[-1].rect.bottom + GAP)
        told = guide(below, room, self.focus.removeprefix("row-"), self.desk.screens)
        return [*head.widgets, *body, *told, *foot.strip]

    def _labels(self) -> dict[str, str]:
        labels = {}
        if self._cut_off():
            labels["resume"] = tr("Go on with the lesson")
        labels |= {
            "start": tr("Start"),
            "choose": tr("Choose the questions"),
            "new-class": tr("New class"),
        }
        if self.plan.teams:
            labels["names"] = tr("Names of the teams")
        if self.profile.id and self.store.attempts(self.profile):
            labels["timeline"] = tr("History of {name}").format(name=self.profile.name)
        if self.desk.office:
            labels["files"] = tr("Plans and print")
        return labels

    def choose(self, name: str) -> Move | None:
        what, _, row = name.rpartition(":")
        if what in STEPS:
            self._step(row, STEPS[what])
            return None
        if name.startswith("row-"):
            self._step(name.removeprefix("row-"), 1)
            return None
        match name:
            case "back":
                return Pop()
            case "start":
                return self._start()
            case "resume":
                return self._resume()
            case "timeline":
                return self._timeline()
            case _:
                return self._lead(name)

    def _lead(self, name: str) -> Move | None:
        """To a page that comes back with something for the plan."""
        office = self.desk.office
        match name:
            case "choose":
                questions = self.planned()
                classroom = self.classroom()
                page = QuestionsPage(
                    self.desk,
                    classroom,
                    self.plan.wish,
                    questions,
                )
                return Push(page)
            case "new-class":
                return Push(NewClass(self.desk))
            case "names":
                return Push(TeamNames(self.desk, self.plan.teams))
            case "files" if office:
                return Push(files_menu(self.desk, office, self.classroom()))
            case _:
                return None

    def _ask(self, name: str, office: Office) -> Move | None:
        """For a file, or something to print or to save."""
        match name:
            case "save":
                return Push(PlanName(self.desk))
            case "open":
                return Push(OpenPlan(self.desk, office.plans()))
            case "remove":
                return Push(removal(self.desk, self.profile.name))
            case _:
                era = self.plan.wish.era
                self.desk.notice = made(name, office, self.classroom(), era)
        return None

    def _timeline(self) -> Move:
        """Of the class, as of a player."""
        self.desk.sit(self.profile)
        return Push(Timeline(self.desk))

    def _step(self, row: str, step: int) -> None:
        self.plan = self.rows.stepped(row, self.plan, step)
        self.desk.events.append(Act.PRESSED)

    def planned(self) -> tuple[Planned, ...]:
        """The questions of the plan, or such as are drawn now."""
        if self.plan.questions:
            return self.plan.questions
        classroom = self.classroom()
        wish = replace(self.plan.wish, again=classroom.to_see_again())
        return classroom.plan(wish)

    def _start(self) -> Move | None:
        classroom = self.classroom()
        planned = self.planned()
        questions = questions_of(planned, self.bank)
        if not questions:
            self.desk.notice = tr("There is no question for such a lesson. Choose another era, chapter or way.")
            return None
        classroom.begin(questions, self.plan.pupils, self.plan.teams)
        self.desk.events.append(Act.BEGAN)
        return self._teach(classroom)

    def _teach(self, classroom: Classroom) -> Move:
        talk = self.plan.talk
        page = ClassPage(self.desk, classroom, talk)
        return Push(page)

    def _resume(self) -> Move | None:
        classroom = self.classroom()
        opening = classroom.cut_off()
        if opening is None:
            return None
        classroom.resume(opening)
        return self._teach(classroom)

    def resume(self, result: object) -> Move | None:
        office = self.desk.office
        match result:
            case ClassNamed(name):
                made = add_class(self.store, name)
                self.plan = replace(self.plan, class_id=made.id or "")
                self.focus = "start"
            case True:
                self.store.remove_profile(self.profile)
                self.plan = replace(self.plan, class_id="")
            case TeamsNamed(names) if len(names) > 1:
                self.plan = replace(self.plan, teams=names)
            case FileAsked(name) if office:
                return self._ask(name, office)
            case PlanNamed(name) if office:
                self._save(name, office)
            case PlanOpened(name) if office:
                plan, told = office.open_plan(name, self.bank)
                self.plan = plan or self.plan
                self.desk.notice = told
                self.focus = "start"
            case tuple():
                self.plan = replace(self.plan, questions=result)
                self.focus = "start"
            case _:
                self.focus = "resume" if self._cut_off() else "start"
                self._has_taught = result == "done"
        return None

    def press(self, key: str, room: Room) -> Move | None:
        """A remote that has led through the result is pressed once more than that, and begins nothing yet."""
        has_taught, self._has_taught = self._has_taught, False
        if has_taught and key == "page_down":
            self.desk.notice = tr("Page Down once more begins the next lesson.")
            return None
        if key == "page_down" and self._cut_off():
            return self._resume()
        return super().press(key, room)

    def _save(self, name: str, office: Office) -> None:
        """With the questions that it has now, so that they are the same when it is opened."""
        questions = self.planned()
        self.plan = replace(self.plan, questions=questions)
        class_name = ""
        if self.profile.id:
            class_name = self.profile.name
        told = office.save_plan(self.plan, name, class_name, self.bank)
        self.desk.notice = told
