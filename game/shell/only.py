"""A game about one question file, one entry or one question only, for whoever is writing it."""

from pathlib import Path
from random import Random

from game.facts.folder import ENDINGS
from game.facts.model import Day, Fact, Problem, Severity
from game.facts.part import facts_of, unknown
from game.files import data_dir, questions_dir
from game.profile import GUEST
from game.shell.bank_reading import BankReading, read, today
from game.shell.options import Options
from game.translation import tr
from game.ui.desk import Desk
from game.ui.scenes.play import Play


class NothingToAskError(Exception):
    """A sentence that says why."""


def settled(options: Options) -> Options:
    """The options with the folder in which the file stands that is named with it, as soon as it is known that there is
    something to ask."""
    file = Path(options.only)
    if options.questions is None and file.name.lower().endswith(ENDINGS) and file.is_file():
        options = options._replace(questions=file.parent)
    day = today()
    reading = read(options.questions or questions_dir(), options.data or data_dir(), day)
    facts = facts_of(options.only, reading.bank)
    if facts is None:
        raise NothingToAskError(_with_mistakes(unknown(options.only, reading.bank), reading.problems))
    if why := _why_nothing(options.only, [reading.bank.facts[fact] for fact in facts], reading, day):
        raise NothingToAskError(_with_mistakes(why, reading.problems))
    return options


def first_round(desk: Desk, only: str) -> Play:
    """A guest plays it at once."""
    desk.sit(GUEST).only = only
    return Play(desk)


def _why_nothing(name: str, facts: list[Fact], reading: BankReading, day: Day) -> str:
    """Empty where there is something to ask."""
    from game.authoring.unasked import unasked_fact
    from game.quiz.play.askable import stems

    if not facts:
        return tr('"{name}" has no fact and no question.').format(name=name)
    asked = [fact for fact in facts if fact.asked]
    if not asked:
        sentence = tr('{where}: "{name}" only serves ("use:" says so, there or at its relation) and is not asked.')
        first, *_ = facts
        return sentence.format(
            where=first.where,
            name=name,
        )
    if stems(facts, reading.bank, Random(1), 1, day):
        return ""
    places = {fact.where for fact in facts}
    told = [unasked_fact(fact, reading.bank) for fact in facts]
    told += [problem for problem in reading.problems if problem.where in places]
    return next(
        (str(problem) for problem in told if problem), tr('No question can be made of "{name}".').format(name=name)
    )


def _with_mistakes(sentence: str, problems: tuple[Problem, ...]) -> str:
    """What has mistakes is left out, and so cannot be found."""
    mistakes = sum(problem.severity is Severity.MISTAKE for problem in problems)
    told = tr("{sentence} (Mistakes in the question files: {n}; the command check tells them.)")
    return told.format(sentence=sentence, n=mistakes) if mistakes else sentence
