"""Between the file of a plan and the plan: questions that are asked otherwise than when it was saved are named."""

from game.classes import classes
from game.facts.model import Bank, Problem, Severity
from game.facts.plan_file import PlanFile, PlanRow
from game.facts.problem import NOWHERE
from game.quiz.kinds import KINDS
from game.quiz.play.lesson_plan import Drawing, LessonWish, Planned, another
from game.translation import tr
from game.ui.desk import Desk
from game.ui.lesson.plan_rows import LessonPlan


def plan_of(file: PlanFile, bank: Bank, desk: Desk) -> tuple[LessonPlan, list[Problem]]:
    """The plan that the file says, for the class of that name, if there is one."""
    drawing = Drawing(bank, desk.rng, fits=desk.fits_class)
    questions: list[Planned] = []
    doubts: list[Problem] = []
    for row in file.rows:
        planned = _planned(row, drawing, questions)
        if planned is None:
            text = _why_none(row, bank)
            doubts.append(Problem(row.where, text))
            continue
        questions.append(planned)
        if _is_asked_otherwise(row, planned, bank):
            text = tr("this question is asked otherwise now")
            doubts.append(Problem(row.where, text, Severity.DOUBT))
    plan = LessonPlan(
        class_id=_class_id(file.class_name, desk),
        pupils=file.pupils,
        teams=file.teams,
        questions=tuple(questions),
    )
    return plan, doubts


def _planned(row: PlanRow, drawing: Drawing, others: list[Planned]) -> Planned | None:
    if not row.kind:
        return another(row.fact, LessonWish(), drawing, others)
    planned = Planned(row.fact, row.kind, row.seed, row.pinned)
    return planned if planned.question(drawing.bank) else None


def _why_none(row: PlanRow, bank: Bank) -> str:
    """What the teacher can do about a question that cannot be asked."""
    kinds = []
    for kind in KINDS:
        planned = Planned(row.fact, kind, row.seed)
        if planned.question(bank):
            kinds.append(kind)
    if not kinds:
        told = tr('no question can be made about "{fact}" any more')
    elif row.kind:
        told = tr('"{fact}" cannot be asked in the kind "{kind}"; it can in these: {kinds}')
    else:
        told = tr('about "{fact}" nothing goes with the other questions; with a kind it is asked all the same: {kinds}')
    return told.format(
        fact=row.fact,
        kind=row.kind,
        kinds=", ".join(kinds),
    )


def _is_asked_otherwise(row: PlanRow, planned: Planned, bank: Bank) -> bool:
    question = planned.question(bank)
    if question is None or not row.asks:
        return False
    return question.prompt != row.asks


def _class_id(name: str, desk: Desk) -> str:
    if desk.store:
        for profile in classes(desk.store):
            if profile.name == name:
                return profile.id or ""
    return ""


def rows_of(plan: LessonPlan, title: str, class_name: str, bank: Bank) -> PlanFile:
    """As it is to be written."""
    rows = []
    for planned in plan.questions:
        question = planned.question(bank)
        row = PlanRow(
            fact=planned.fact,
            where=NOWHERE,
            kind=planned.kind,
            seed=planned.seed,
            asks=question.prompt if question else "",
            pinned=planned.pinned,
        )
        rows.append(row)
    return PlanFile(
        title=title,
        class_name=class_name,
        pupils=plan.pupils,
        teams=plan.teams,
        rows=tuple(rows),
    )
