"""What strict teachers asked of questions: nothing that gives the answer away, and no name without a word on it."""

from random import Random

from game.facts.model import Fact
from game.quiz.kinds import make
from game.quiz.known.index import index_of
from game.quiz.making.lapses import is_alone, stands_off
from game.quiz.question import Question, Typed
from game.ui.widgets.notes_of_rows import spoken
from tests.support.samples import shipped
from tests.test_kinds import made


def of(kind: str, fact: str, seed: int = 1) -> Question:
    question = make(kind, shipped().facts[fact], shipped(), Random(seed))
    assert question
    return question


def first_of(question: Question) -> Fact:
    index = index_of(shipped())
    events = [index.happenings[fact] for fact in question.facts]
    return min(events, key=lambda event: event.first).fact


def test_of_two_events_neither_is_told_by_its_age() -> None:
    index = index_of(shipped())
    for question in made("before_after"):
        one, other = (index.happenings[fact] for fact in question.facts)
        apart = abs(one.middle - other.middle)
        since = index.present - max(one.middle, other.middle)
        assert apart <= max(20, since / 2)


def test_what_its_words_would_place_stands_beside_no_other_event() -> None:
    for question in made("before_after"):
        for fact in question.facts:
            assert "before_after" not in shipped().facts[fact].not_as


def test_of_two_events_the_one_that_came_first_is_told() -> None:
    for question in made("before_after"):
        first = first_of(question)
        assert index_of(shipped()).said(first) in question.said or shipped().entries[first.entry].name in question.said
        assert question.source == first.source


def test_a_length_is_seldom_known_by_being_round() -> None:
    assert is_alone(51, [20, 30, 40, 51])
    assert is_alone(20, [12, 17, 20, 33])
    assert not is_alone(29, [14, 20, 29, 50])
    assert stands_off(6, [1, 2, 3, 6])
    assert not stands_off(3, [1, 2, 3, 6])
    asked = made("how_long_between")
    alone = 0
    for question in asked:
        lengths = [int(option.split()[0]) for option in question.form.alternatives()]
        key = int(question.answer.split()[0])
        alone += min(lengths) >= 10 and is_alone(key, lengths)
    assert alone <= len(asked) / 20


def test_to_know_all_of_several_is_harder_than_to_know_one() -> None:
    one, several = of("direct", "iss.partners"), of("select_all", "iss.partners")
    assert several.level == one.level + 1


def test_what_few_know_is_told_with_what_it_is() -> None:
    question = of("direct", "dong-fang-hong-1.rocket")
    proton = question.truths[question.form.alternatives().index("Proton")]
    assert proton == "The Proton rocket carried Zond 5, the Soviet craft with two tortoises on board, into space."


def test_of_people_the_words_before_the_name_are_kept() -> None:
    assert index_of(shipped()).said(shipped().facts["gerst.known_for"]).startswith("The astronaut Alexander Gerst ")


def test_letters_are_counted_where_they_fit_one_answer_only() -> None:
    for question in made("type_answer"):
        form = question.form
        assert isinstance(form, Typed)
        if "Tyuratam" in form.answers:
            assert "letters" not in question.prompt


def test_years_that_are_never_asked_for_are_not_thought_to_be() -> None:
    index = index_of(shipped())
    for year, count in index.much_happened.items():
        asked = [event for event in index.years[year] if event.fact.asked and "year" not in event.fact.not_as]
        assert count == len(asked)


def test_a_title_in_quotation_marks_is_read_out_with_a_stop() -> None:
    assert spoken("He says, “We go”", "It was in 1962.") == "He says, “We go”. It was in 1962."
    assert spoken("He says, “We go.”", "It was in 1962.") == "He says, “We go.” It was in 1962."
