"""What a class reads once the answer is shown, and what its teacher reads beside it."""

from game.classroom import Classroom
from game.quiz.play.lesson_record import LessonRecord
from game.quiz.question import ChooseMany
from game.ui.lesson.advice import advice
from tests.support.paper import drawn, room
from tests.support.samples import FORMS, question
from tests.test_class_page import class_of, page

SEVERAL = next(form for form in FORMS if isinstance(form, ChooseMany))


def record_of(classroom: Classroom) -> LessonRecord:
    found = classroom.record()
    assert found is not None
    return found


def test_before_and_after_the_answer_and_in_the_end_there_is_one_share() -> None:
    player = class_of(question(SEVERAL))
    player.press("ok", "ok", "a", "8", "ok", "b", "9", "ok", "c", "4", "ok", "ok")
    seen = page(player)
    before = advice(seen.lesson.turn, seen.lesson.pupils)
    share, _ = before.split(" of choices right")
    player.press("r")
    beside = drawn(seen.beside(), room()).said
    [asked] = record_of(seen.classroom).questions

    assert f"{share} of choices right" in drawn(seen, player.room).said
    assert share in beside
    assert asked.share_last is not None
    assert share == f"{round(100 * asked.share_last)} %"
