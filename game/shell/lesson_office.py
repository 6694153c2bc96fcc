"""Files of lessons, in one folder of the teacher's documents: plans, reports, and what is printed.

It is there from the first picture on, so whatever it needs is loaded when somebody asks for it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.shell.options import Options
from game.translation import tr
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.authoring.class_files import SavedForClass
    from game.facts.model import Bank, Day, Problem
    from game.quiz.play.lesson_record import LessonRecord
    from game.ui.lesson.plan_rows import LessonPlan

ENDING = ".yaml"
MOST_TOLD = 3  # mistakes of a plan that are told at the foot of the page
PER_CLASS = 30  # cards
OF_DATA = "lessons"  # the folder beside answers that are kept elsewhere than usual

Saves = Callable[[], "SavedForClass"]


def open_office(desk: Desk, options: Options) -> None:
    folder = None
    if options.data:
        folder = options.data / OF_DATA
    opens = not options.headless
    desk.office = LessonOffice(desk, folder, opens)


class LessonOffice:
    """Without a `folder` it is the usual one. Pages that are to be printed it `opens` in the browser of the system."""

    def __init__(self, desk: Desk, folder: Path | None, opens: bool) -> None:
        self._desk, self._given, self._opens = desk, folder, opens

    @property
    def _folder(self) -> Path:
        from game.files import lessons_dir

        return self._given or lessons_dir()

    # Plans

    def plans(self) -> Sequence[str]:
        found = []
        try:
            for file in self._folder.glob(f"*{ENDING}"):
                found.append(file.stem)
        except OSError:
            return ()
        return sorted(found, key=str.casefold)

    def save_plan(self, plan: "LessonPlan", name: str, class_name: str, bank: "Bank") -> str:
        from game.authoring.class_files import safe_name
        from game.authoring.keeping import replace
        from game.facts.plan_file import plan_text
        from game.shell.plan_questions import rows_of

        file = self._folder / f"{safe_name(name) or 'plan'}{ENDING}"
        text = plan_text(rows_of(plan, name, class_name, bank))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            replace(file, text.encode("utf-8"))
        except OSError as error:
            told = tr("{folder} cannot be written to ({reason}).")
            return told.format(folder=self._folder.name, reason=_reason(error))
        return self._saved([file])

    def open_plan(self, name: str, bank: "Bank") -> tuple["LessonPlan | None", str]:
        plan, told = self.read(self._folder / f"{name}{ENDING}", bank)
        if plan and not told:
            told = tr("{name} is open: Start asks its questions.").format(name=name)
        return plan, told

    def read(self, file: Path, bank: "Bank") -> tuple["LessonPlan | None", str]:
        """The plan of any file, and what is wrong with it."""
        from game.facts.plan_file import read_plan
        from game.quiz.kinds import KINDS
        from game.shell.plan_questions import plan_of

        try:
            data = file.read_bytes()
        except OSError as error:
            told = tr("{file} cannot be read ({reason}).")
            return None, told.format(file=file.name, reason=_reason(error))
        found, problems = read_plan(file.name, data, bank, KINDS)
        if found is None:
            return None, _told(problems)
        plan, doubts = plan_of(found, bank, self._desk)
        told = _told([*problems, *doubts])
        if found.class_name and not plan.class_id:
            unknown = tr('There is no class "{name}" here; "New class" makes it.')
            told = f"{told} {unknown.format(name=found.class_name)}".strip()
        return plan, told

    # What stays, and what is printed

    def save_report(self, records: "Sequence[LessonRecord]") -> str:
        from game.authoring.class_files import save_report

        folder = self._folder
        return self._written(lambda: save_report(folder, records), to_print=False)

    def print_cards(self) -> str:
        from game.authoring.class_files import save_cards

        folder = self._folder
        return self._written(lambda: save_cards(folder, PER_CLASS), to_print=True)

    def print_worksheet(self, era: str | None, bank: "Bank") -> str:
        from game.authoring.class_files import save_worksheet
        from game.quiz.play.worksheet import SheetWanted

        folder = self._folder
        wanted = SheetWanted((era,) if era else bank.era_ids)
        seed = self._desk.rng.randrange(1 << 16)
        today = self._today()
        return self._written(lambda: save_worksheet(folder, bank, wanted, seed, today), to_print=True)

    def _today(self) -> "Day":
        from game.facts.calendar_days import day_at

        now = self._desk.clock()
        return day_at(now)

    def _written(self, save: Saves, to_print: bool) -> str:
        """What became of it."""
        from game.authoring.asked import RefusedError

        try:
            saved = save()
        except RefusedError as error:
            return str(error)
        if to_print and self._opens:
            import webbrowser

            first, *_ = saved.files
            webbrowser.open(first.resolve().as_uri())
        _, *more = saved.told
        return " ".join([self._saved(saved.files), *more])

    def _saved(self, files: Sequence[Path]) -> str:
        """A class reads it, so it names no more of this computer than the last two folders."""
        names = ", ".join(file.name for file in files)
        folder = f"{self._folder.parent.name}/{self._folder.name}"
        return tr("Saved in {folder}: {names}.").format(folder=folder, names=names)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _sentence(problem: "Problem") -> str:
    words = problem.in_words
    if words.endswith((".", "?")):
        return words
    return f"{words}."


def _told(problems: "Sequence[Problem]") -> str:
    """The first of them, in a line."""
    told = [_sentence(problem) for problem in problems[:MOST_TOLD]]
    left = len(problems) - MOST_TOLD
    if left > 0:
        told.append(tr("And {n} more.").format(n=left))
    return " ".join(told)
