"""A class before a lesson: what is drawn for it, what is kept at once, and what stays."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.classes import add_class, classes, players
from game.classroom import Classroom
from game.facts.model import Day
from game.profile import ROOM
from game.quiz.lint import leaks
from game.quiz.play.cut_off import opening_of, words_of
from game.quiz.play.lesson_plan import HANDS, LINE, ORDER, Drawing, LessonWish, Planned, another, draw
from game.quiz.play.lesson_words import Back, Count, Next, Skip, Vote, Word
from game.quiz.play.put import Manner, puts
from game.quiz.play.turn import Phase
from game.store import open_store
from game.store.log import SqliteStore
from tests.support.each import each
from tests.support.samples import question, shipped

NOW = 1_790_000_000.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = open_store(tmp_path, lambda: NOW)
    yield opened
    opened.close()


def room_of(store: SqliteStore, name: str = "") -> Classroom:
    made = Classroom(shipped(), store, lambda: NOW, Random(1))
    if name:
        made.profile = add_class(store, name)
    return made


def say(classroom: Classroom, *words: Word) -> None:
    for word in words:
        classroom.say(word)


# What is drawn


def drawn(wish: LessonWish, seed: int = 1) -> tuple[Planned, ...]:
    return draw(wish, Drawing(shipped(), Random(seed), today=Day(2026, 11, 29)))


@each("seed", range(4))
def test_a_plan_has_as_many_questions_as_are_wished_for_and_none_tells_another(seed: int) -> None:
    planned = drawn(LessonWish(count=8), seed)
    asked = [one.question(shipped()) for one in planned]

    assert len(planned) == 8
    assert len({one.fact for one in planned}) == 8
    for place, one in enumerate(asked):
        assert one is not None
        for other in asked[place + 1 :]:
            assert other is not None
            assert not leaks(one, other)


def test_a_plan_keeps_to_its_era_chapter_and_ways() -> None:
    bank = shipped()
    era = bank.eras[0]
    chapter = era.chapters[0].id
    for one in drawn(LessonWish(era.id, (chapter,), ways=(HANDS,))):
        made = one.question(bank)
        assert made is not None
        assert (bank.facts[one.fact].era, bank.facts[one.fact].chapter) == (era.id, chapter)
        assert puts(made)[0].manner in (Manner.HANDS, Manner.SEVERAL)
    manners = {ORDER: Manner.CALLED, LINE: Manner.MARKED}
    for way, manner in manners.items():
        for one in drawn(LessonWish(era.id, ways=(way,), count=3)):
            made = one.question(bank)
            assert made is not None
            assert puts(made)[0].manner is manner


def test_the_same_plan_asks_the_same_questions() -> None:
    bank = shipped()
    for one in drawn(LessonWish(count=5)):
        assert one.question(bank) == Planned(one.fact, one.kind, one.seed).question(bank)


def test_what_is_pinned_stays_and_another_question_is_about_the_same() -> None:
    bank = shipped()
    drawing = Drawing(bank, Random(3))
    first, *others = drawn(LessonWish(count=4))
    again = draw(LessonWish(count=4), drawing, [first])
    assert again[0] == first
    assert len(again) == 4

    other = another(first.fact, LessonWish(), drawing, others, not_like=first)
    assert other is None or (other.fact == first.fact and other != first)


def test_a_fact_that_is_gone_is_no_question() -> None:
    assert Planned("nobody.knows", "direct", 1).question(shipped()) is None
    assert Planned(next(iter(shipped().facts)), "no-such-kind", 1).question(shipped()) is None


# What is kept at once


def test_a_lesson_that_is_cut_off_comes_back_with_all_votes(tmp_path: Path) -> None:
    store = open_store(tmp_path, lambda: NOW)
    classroom = room_of(store, "7b")
    asked = (question(), question(fact="other.fact"))
    classroom.begin(asked, 25, ("Red", "Blue"))
    say(classroom, Next(), Vote(1), Count(0, 12), Next(), Next(), Next(), Vote(2))
    before = classroom.lesson
    # The program ends here, without a word to the store.

    other = open_store(tmp_path, lambda: NOW)
    later = room_of(other)
    opening = later.cut_off()
    assert opening is not None
    assert later.resume(opening) == before
    assert later.profile == classroom.profile
    say(later, Back())
    assert later.lesson is not None
    for opened in (store, other):
        opened.close()


def test_votes_of_one_lesson_never_fall_to_another(store: SqliteStore) -> None:
    classroom = room_of(store)
    classroom.begin((question(),), 0, ())
    say(classroom, Next(), Vote(1))
    classroom.begin((question(fact="other.fact"),), 0, ())

    later = room_of(store)
    opening = later.cut_off()
    assert opening is not None
    assert later.resume(opening).turn.phase is Phase.ASKED


@each("text", ["", "{", "[]", "null", '{"is":"Opening"}', "[" * 2000])
def test_what_is_no_lesson_is_not_offered(text: str) -> None:
    assert opening_of(text) is None
    assert words_of(text) == ()


def test_a_lesson_that_is_over_is_not_offered_again(store: SqliteStore) -> None:
    classroom = room_of(store, "7b")
    classroom.begin((question(),), 0, ())
    say(classroom, Next(), Vote(1), Next(), Next(), Next())
    assert classroom.lesson is not None
    assert classroom.lesson.now.over
    classroom.close()

    assert room_of(store).cut_off() is None
    assert not store.settings(ROOM)["lesson"]


# What stays


def test_a_class_has_what_most_of_it_knew_in_its_last_vote(store: SqliteStore) -> None:
    classroom = room_of(store, "7b")
    asked = (question(), question(fact="other.fact"), question(fact="third.fact"))
    classroom.begin(asked, 0, ())
    say(classroom, Next(), Count(1, 20), Count(0, 2), Next(), Next(), Next())
    say(classroom, Next(), Count(1, 3), Count(0, 20), Next(), Next(), Next())
    say(classroom, Next(), Skip())
    classroom.close()

    [attempt, missed] = store.attempts(classroom.profile)
    assert (attempt.fact, attempt.credit) == ("apollo-11.moon_landing", 1.0)
    assert (missed.fact, missed.credit) == ("other.fact", 0.0)
    assert classroom.to_see_again() == ("other.fact",)
    [record] = classroom.records()
    assert [one.skipped for one in record.questions] == [False, False, True]
    assert (record.class_name, record.when) == ("7b", NOW)


def test_the_next_lesson_begins_with_what_the_class_should_see_again(store: SqliteStore) -> None:
    classroom = room_of(store, "7b")
    planned = classroom.plan(LessonWish(count=4))
    questions = tuple(made for one in planned if (made := one.question(shipped())))
    classroom.begin(questions, 0, ())
    for one in questions:
        say(classroom, Next(), *(Count(place, 9) for place in range(2)))
        while classroom.lesson and classroom.lesson.turn.put.question is one and not classroom.lesson.now.over:
            say(classroom, Next())
    classroom.close()
    missed = classroom.to_see_again()

    again = classroom.plan(LessonWish(count=5, again=missed))
    assert len(again) == 5
    if missed:
        assert again[0].fact in missed
    assert not {one.fact for one in again[2:]} & {one.fact for one in planned}


def test_a_class_is_no_player(store: SqliteStore) -> None:
    ada = store.add_profile("Ada")
    made = add_class(store, "7b")

    assert players(store) == (ada,)
    assert classes(store) == (made,)


def test_a_class_without_a_name_leaves_nothing_but_the_report_of_its_last_lesson(store: SqliteStore) -> None:
    for fact in ("first.fact", "second.fact"):
        classroom = room_of(store)
        classroom.begin((question(fact=fact),), 0, ())
        say(classroom, Next(), Vote(1), Next(), Next(), Next())
        classroom.close()

    later = room_of(store)
    assert later.records() == ()
    assert store.profiles() == ()
    [record] = later.reports()
    assert [asked.fact for asked in record.questions] == ["second.fact"]


def test_a_lesson_in_which_nothing_was_said_takes_no_report_away(store: SqliteStore) -> None:
    taught = room_of(store)
    taught.begin((question(),), 0, ())
    say(taught, Next(), Vote(1))
    taught.close()
    [before] = taught.reports()

    by_accident = room_of(store)
    by_accident.begin((question(fact="other.fact"),), 0, ())
    say(by_accident, Next(), Next(), Next())
    by_accident.close()
    assert room_of(store).reports() == (before,)


def test_what_stays_of_a_lesson_that_nobody_went_on_with_is_kept(store: SqliteStore) -> None:
    left = room_of(store, "7b")
    left.begin((question(), question(fact="other.fact")), 0, ())
    say(left, Next(), Count(1, 20))

    other = room_of(store)
    other.begin((question(),), 0, ())
    [record] = left.reports()
    assert [asked.fact for asked in record.questions] == ["apollo-11.moon_landing"]
    assert len(store.attempts(left.profile)) == 1
    assert other.reports() == ()
    assert other.cut_off() == other.opening
