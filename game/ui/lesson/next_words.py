"""What comes next in a lesson, in words for the teacher."""

from collections.abc import Sequence

from game.quiz.play.lesson import Lesson
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Pair
from game.translation import counted, tr


def next_words(lesson: Lesson, reads_on: bool = False) -> str:
    """What the one key that leads on does now; it `reads_on` while a long answer has a further page."""
    turn = lesson.turn
    if lesson.now.over:
        return tr("Finish the lesson")
    if turn.is_over:
        return _after(lesson, reads_on)
    match turn.phase:
        case Phase.ASKED:
            return _shows(turn)
        case Phase.OPTIONS:
            return _begins(turn)
        case Phase.VOTING if turn.has_more_clues:
            return tr("Next clue")
        case Phase.VOTING if turn.put.manner.is_counted and turn.counted:
            return tr("Show the hands")
        case Phase.SPREAD if turn.is_divided:
            return tr("Talk with your neighbour")
        case Phase.TALKING:
            return tr("Vote again")
        case Phase.VOTING | Phase.SPREAD | Phase.REVEALED:
            return tr("Show the answer")


def _after(lesson: Lesson, reads_on: bool) -> str:
    if reads_on:
        return tr("Read on")
    if lesson.after is None:
        return tr("The result")
    if lesson.after.put.step:
        return tr("What would put it right?")
    return tr("Next question")


def _shows(turn: Turn) -> str:
    match turn.put.manner:
        case Manner.HANDS | Manner.SEVERAL:
            return tr("Show the options")
        case Manner.CALLED:
            return tr("Show the cards")
        case Manner.MARKED:
            return tr("Show the line")
        case Manner.SAID:
            return tr("Show the field")


def _begins(turn: Turn) -> str:
    if turn.put.manner.is_counted:
        return tr("Vote")
    return tr("Hear the class")


def foot_words(lesson: Lesson) -> str:
    """What the class reads at the foot of its page: what it is to do now, and how many hands are counted."""
    turn = lesson.turn
    match turn.phase:
        case Phase.VOTING if turn.put.manner is Manner.SEVERAL:
            return tr("Hands up for each that is right")
        case Phase.VOTING if turn.put.manner is Manner.HANDS:
            return _counted(turn, lesson.pupils)
        case Phase.VOTING if turn.put.manner is Manner.CALLED:
            return _calls(turn)
        case Phase.VOTING if turn.put.manner is Manner.MARKED:
            return tr("Where on the line?")
        case Phase.VOTING if turn.put.manner is Manner.SAID:
            return tr("What do you say?")
        case Phase.OPTIONS | Phase.ASKED:
            return tr("Think for yourself")
        case Phase.SPREAD:
            return _counted(turn, lesson.pupils)
        case Phase.TALKING:
            return tr("Convince your neighbour")
        case _:
            return ""


def _calls(turn: Turn) -> str:
    """What the class is to call next."""
    number = len(turn.called) + 1
    if number > turn.put.letters:
        return tr("Is that right?")
    if isinstance(turn.put.question.form, Pair):
        return tr("Which letter for {n}?").format(n=number)
    return tr("Which letter is number {n}?").format(n=number)


def _counted(turn: Turn, pupils: int) -> str:
    if not turn.counted:
        return tr("Hands up")
    if pupils and turn.put.manner is Manner.HANDS:
        return tr("{n} of {pupils}").format(n=turn.counted, pupils=pupils)
    return counted("1 hand", "{n} hands", turn.counted)


def keys_words(lesson: Lesson) -> str:
    """By which keys a class is counted or heard now, for the teacher."""
    match lesson.turn.put.manner:
        case Manner.HANDS | Manner.SEVERAL:
            return tr("Type A 12 for twelve hands for A. F1: all keys.")
        case Manner.CALLED:
            return tr("Press the letters as the class calls them. F1: all keys.")
        case Manner.MARKED:
            first = lesson.teams[0] if lesson.teams else "A"
            return tr("Type A 1969 for the mark of {team}. F1: all keys.").format(team=first)
        case Manner.SAID:
            return tr("Type what the class says, then Enter.")


def class_keys() -> Sequence[tuple[str, str]]:
    """All keys of a lesson, and what they do."""
    return (
        (tr("Enter, Space, Page Down, Right, click"), tr("on")),
        (tr("Page Up, Left"), tr("the question before")),
        (tr("Up, Down"), tr("turn the page of a long answer")),
        (tr("A–D or 1–4"), tr("a hand more; with Shift one fewer")),
        (tr("A 12"), tr("twelve hands for A")),
        (
            tr("letters, Enter"),
            tr("what the class says, where there is a field"),
        ),
        (tr("Backspace"), tr("take back what was done last")),
        (".", tr("make the screen dark, and light again")),
        ("T", tr("neighbours talk, then vote again")),
        ("R", tr("show the answer now")),
        ("S", tr("skip the question, or take it up again")),
        ("X", tr("mark the question as faulty")),
        (tr("F5–F10"), tr("a point for a team; with Shift one fewer")),
        ("K", tr("the teacher's strip")),
        ("W", tr("another screen")),
        ("L", tr("lock the keys with a word")),
        (tr("Esc"), tr("pause, end the lesson")),
    )
