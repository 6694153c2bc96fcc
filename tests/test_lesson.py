"""A lesson as a value: what a word of the teacher may change, and that all lessons come to their end."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.quiz.play.lesson import Ended, Lesson, Revealed, begin, record, step
from game.quiz.play.lesson_words import (
    Again,
    Back,
    Call,
    Count,
    End,
    Flag,
    Next,
    Pin,
    Reveal,
    Say,
    Skip,
    Talk,
    Team,
    Undo,
    Vote,
    Word,
)
from game.quiz.play.put import Put, puts
from game.quiz.play.turn import Phase
from game.quiz.question import Fix, Form, Typed
from tests.support.each import each
from tests.support.samples import FORMS, question, right

QUESTIONS = tuple(question(form, fact=f"entry.fact-{place}") for place, form in enumerate(FORMS))
SAID = Typed(("Gagarin",))
OPTIONS = st.integers(-2, 9)
WORDS: st.SearchStrategy[Word] = st.one_of(
    st.sampled_from([Next(), Next(), Next(), Back(), Talk(), Again(), Reveal(), Skip(), Flag(), Undo(), End()]),
    st.builds(Vote, OPTIONS, st.sampled_from([1, -1])),
    st.builds(Count, OPTIONS, st.integers(-5, 5000)),
    st.builds(Call, OPTIONS),
    st.builds(Pin, OPTIONS, st.one_of(st.none(), st.floats(1900, 2100))),
    st.builds(Say, st.sampled_from(["", "Gagarin"])),
    st.builds(Team, OPTIONS, st.integers(-3, 3)),
)


def told(lesson: Lesson, *words: Word) -> Lesson:
    for word in words:
        lesson, _ = step(lesson, word)
    return lesson


def before_the_vote(*, teams: tuple[str, ...] = ()) -> Lesson:
    """One question with four options, the second of which is right, before a class of 30."""
    return told(begin([question()], "7b", 30, teams), Next(), Next())


@given(st.lists(WORDS, max_size=60))
def test_no_count_is_ever_negative_and_no_word_is_too_much(words: list[Word]) -> None:
    lesson = told(begin([*QUESTIONS, question(SAID)], teams=("Red", "Blue")), *words)

    for turn in lesson.now.turns:
        assert min((*turn.first, *(turn.second or ())), default=0) >= 0
        assert len(turn.first) == len(turn.put.options)
        assert len(set(turn.called)) == len(turn.called)
    assert min(lesson.now.points) >= 0
    assert 1 <= lesson.number <= lesson.total == len(QUESTIONS) + 1
    assert 0 <= lesson.now.at < len(lesson.now.turns)


@given(st.lists(WORDS, max_size=40))
def test_next_alone_leads_from_anywhere_to_the_end(words: list[Word]) -> None:
    lesson = told(begin(QUESTIONS), *words)

    presses = 0
    while not lesson.now.over:
        lesson = told(lesson, Next())
        presses += 1

    assert presses <= 10 * len(QUESTIONS)


@given(st.lists(WORDS, max_size=40))
def test_next_and_back_neither_vote_nor_answer(words: list[Word]) -> None:
    before = told(begin(QUESTIONS), *words)
    after = told(before, Next())
    back = told(before, Back())

    for turn, later, earlier in zip(before.now.turns, after.now.turns, back.now.turns, strict=True):
        assert earlier == turn
        assert (later.called, later.marks, later.written) == (turn.called, turn.marks, turn.written)
        assert later.first == turn.first or sum(later.hands) <= turn.counted


@given(st.lists(WORDS, max_size=40))
def test_undo_takes_back_whatever_was_done_last(words: list[Word]) -> None:
    lesson = begin(QUESTIONS, teams=("Red", "Blue"))
    seen = [lesson.now]
    for word in words:
        if word != Undo():
            lesson = told(lesson, word)
            if lesson.now != seen[-1]:
                seen.append(lesson.now)

    while len(seen) > 1:
        lesson = told(lesson, Undo())
        seen.pop()
        assert lesson.now == seen[-1]
    assert told(lesson, Undo()) == lesson


def test_back_shows_what_was_and_next_leads_to_where_the_class_is() -> None:
    lesson = told(begin(QUESTIONS[:1] * 3), *[Next()] * 2, Count(1, 20), Next(), Reveal(), Next(), Next())
    assert (lesson.number, lesson.turn.phase) == (2, Phase.OPTIONS)

    before = told(lesson, Back())
    assert (before.number, before.turn.phase, before.turn.first) == (1, Phase.REVEALED, (0, 20, 0, 0))
    assert told(before, Next()).now == lesson.now


def test_a_class_that_disagrees_talks_and_votes_again_whoever_is_right() -> None:
    for most in range(4):
        divided = told(before_the_vote(), Count(most, 15), Count((most + 1) % 4, 12), Next())
        assert divided.turn.phase is Phase.SPREAD
        again = told(divided, Next(), Next())
        assert again.turn.phase is Phase.VOTING
        assert again.turn.second == (0, 0, 0, 0)
        at_the_end = told(again, Count(most, 25), Next(), Next())
        assert at_the_end.turn.phase is Phase.REVEALED

        agreed = told(before_the_vote(), Count(most, 27), Next(), Next())
        assert agreed.turn.phase is Phase.REVEALED


def test_a_count_is_put_right_at_any_time() -> None:
    lesson = told(before_the_vote(), Vote(0), Vote(0), Vote(1), Next())
    assert lesson.turn.first == (2, 1, 0, 0)

    lesson = told(lesson, Count(1, 12), Reveal(), Vote(0, -1))

    assert lesson.turn.phase is Phase.REVEALED
    assert lesson.turn.first == (1, 12, 0, 0)


def test_a_question_alone_cannot_be_voted_on() -> None:
    lesson = begin(QUESTIONS)

    assert told(lesson, Vote(0), Count(1, 3), Talk(), Reveal()) == lesson


def test_the_question_whether_a_statement_is_false_comes_before_what_would_put_it_right() -> None:
    false = next(form for form in FORMS if isinstance(form, Fix))
    true = replace(false, stated=false.key)
    lesson = begin([question(false), question(true)])
    verdict, correction, other = lesson.now.turns

    assert (verdict.put.options, verdict.put.keys, verdict.put.is_last) == (("True", "False"), (1,), False)
    assert correction.put.stem == false.follow_up
    assert correction.put.options[correction.put.keys[0]] == "Apollo 11"
    assert (other.put.keys, other.put.is_last) == ((0,), True)
    assert lesson.total == 2


@each("put", [put for question in QUESTIONS for put in puts(question)])
def test_a_letter_stands_for_the_part_of_which_the_truth_is_told(put: Put) -> None:
    """Or for something else, of which nothing is told."""
    known = put.question.form.parts()
    meant = put.options if put.parts else ()
    assert tuple(known[part] for part in put.parts) == meant


@each("form", [form for form in FORMS if form.alternatives()])
def test_of_options_the_truth_is_told_in_the_last_step(form: Form) -> None:
    *_, last = puts(question(form))
    assert last.parts


def test_everybody_may_change_with_every_clue() -> None:
    ladder = QUESTIONS[6]
    lesson = told(begin([ladder], pupils=20), Next(), Count(0, 5), Count(1, 15), Next(), Vote(1, -1), Vote(0))
    turn = lesson.turn

    assert (turn.clues, turn.first, turn.second) == (2, (5, 15, 0, 0), (6, 14, 0, 0))
    assert told(lesson, Next(), Next()).turn.phase is Phase.SPREAD


def test_what_a_class_answers_together_is_right_or_not() -> None:
    for place in (1, 2):
        asked = QUESTIONS[place]
        order = right(asked.form)
        assert isinstance(order, tuple)
        called = [Call(letter) for letter in order]
        lesson = told(begin([asked]), Next(), *called)
        assert lesson.turn.together is True
        backwards = told(begin([asked]), Next(), *reversed(called))
        assert backwards.turn.together is False
        assert told(lesson, Call(-1)).turn.together is None


def test_of_several_places_on_the_line_half_must_be_right() -> None:
    lesson = told(begin([QUESTIONS[3]]), Next(), Pin(0, 1969.5), Pin(1, 1955.0))
    assert lesson.turn.together is True
    assert told(lesson, Pin(2, 1956.0)).turn.together is False


def test_a_question_that_is_skipped_is_not_scored_and_can_be_taken_up_again() -> None:
    lesson = told(begin(QUESTIONS[:1] * 2), Next(), Skip())
    assert lesson.number == 2

    assert told(lesson, End(), Back()).number == 2
    assert record(lesson, 0.0).asked == ()
    again = told(lesson, Back(), Skip(), Next(), Vote(1), Reveal())
    assert again.turn.phase is Phase.REVEALED
    assert len(record(again, 0.0).asked) == 1


def test_it_tells_when_the_answer_is_seen_and_when_it_is_over() -> None:
    lesson = before_the_vote()

    revealed, told_first = step(lesson, Next())
    assert told_first == (Revealed(revealed.turn),)
    _, told_last = step(revealed, Next())
    assert told_last == (Ended(),)


def test_what_stays_are_hands_and_never_whose() -> None:
    lesson = told(before_the_vote(teams=("Red",)), Count(1, 9), Count(0, 11), Next(), Next(), Next(), Count(1, 18))
    lesson = told(lesson, Team(0, 3), Flag(), Reveal(), Next())

    kept = record(lesson, 12.0)
    [asked] = kept.questions
    assert (kept.class_name, kept.teams, asked.pupils) == ("7b", (("Red", 3),), 30)
    assert (asked.first, asked.second, asked.key, asked.flagged) == ((11, 9, 0, 0), (0, 18, 0, 0), (1,), True)
    assert asked.share_first == 9 / 20
    assert asked.share_second == 1


def test_a_second_vote_that_nobody_counted_was_none() -> None:
    lesson = told(before_the_vote(), Count(1, 9), Talk(), Next(), Next())

    [asked] = record(lesson, 0.0).questions
    assert asked.second is None
    assert asked.share_last == 1
