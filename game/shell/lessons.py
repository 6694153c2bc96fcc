"""A lesson from the command line: what is asked for is checked, and the plan is ready when the window opens."""

import argparse
from dataclasses import replace
from pathlib import Path

from game.facts.model import Bank
from game.facts.suggest import meant
from game.quiz.play.lesson_plan import LessonWish
from game.shell.options import LessonOptions, Options
from game.shell.start import refuse
from game.shell.start import run as run_game
from game.translation import tr
from game.ui.desk import Desk
from game.ui.lesson.naming_page import MOST_NAMES, names_of
from game.ui.lesson.plan_page import PlanPage
from game.ui.lesson.plan_rows import MOST_QUESTIONS


class CannotTeachError(Exception):
    """What is asked for cannot be; the message says what to do."""


def run(options: Options, given: argparse.Namespace) -> int:
    """Play until the window is closed; the exit code is 2 where the lesson cannot begin."""
    try:
        asked = _asked(given)
    except CannotTeachError as error:
        return refuse(str(error))
    return run_game(options._replace(lesson=asked))


def _asked(given: argparse.Namespace) -> LessonOptions:
    """What can be checked before the question files are read."""
    if given.plan is not None and not given.plan.is_file():
        raise CannotTeachError(tr("There is no plan {file}.").format(file=given.plan))
    teams = names_of(given.teams)
    if given.teams and len(teams) < 2:
        told = tr('A lesson has two to {most} teams, with commas between their names, or none: not "{teams}".')
        raise CannotTeachError(told.format(most=MOST_NAMES, teams=given.teams))
    if given.count > MOST_QUESTIONS:
        raise CannotTeachError(tr("A lesson has at most {most} questions.").format(most=MOST_QUESTIONS))
    return LessonOptions(
        given.plan,
        given.era,
        given.chapter,
        given.count,
        teams,
        given.pupils,
        given.window,
    )


def plan_page(desk: Desk, asked: LessonOptions) -> PlanPage:
    """The page of the plan as it was asked for; what the bank does not have is said at its foot."""
    page = PlanPage(desk)
    assert desk.bank is not None
    if asked.file:
        _open(asked.file, page)
    wish = page.plan.wish
    if asked.count:
        wish = replace(wish, count=asked.count)
    try:
        wish = _in_era(wish, asked, desk.bank)
    except CannotTeachError as error:
        desk.notice = str(error)
    page.plan = replace(
        page.plan,
        wish=wish,
        teams=asked.teams or page.plan.teams,
        pupils=asked.pupils or page.plan.pupils,
    )
    return page


def _open(file: Path, page: PlanPage) -> None:
    """The plan of the file; what is wrong with it is said at the foot of the page."""
    office = page.desk.office
    assert office is not None
    plan, told = office.read(file, page.bank)
    page.plan = plan or page.plan
    page.desk.notice = told


def _in_era(wish: LessonWish, asked: LessonOptions, bank: Bank) -> LessonWish:
    eras = {era.id: era for era in bank.eras}
    chapters = {chapter.id: era for era in bank.eras for chapter in era.chapters}
    if asked.era and asked.era not in eras:
        told = tr('There is no era "{era}".').format(era=asked.era)
        raise CannotTeachError(f"{told} {meant(asked.era, eras)}")
    if not asked.chapter:
        return replace(wish, era=asked.era or None)
    if asked.chapter not in chapters:
        told = tr('There is no chapter "{chapter}".').format(chapter=asked.chapter)
        raise CannotTeachError(f"{told} {meant(asked.chapter, chapters)}")
    era = chapters[asked.chapter]
    if asked.era not in ("", era.id):
        told = tr('The chapter "{chapter}" belongs to the era "{era}".')
        raise CannotTeachError(told.format(chapter=asked.chapter, era=era.id))
    return replace(
        wish,
        era=era.id,
        chapters=(asked.chapter,),
    )
