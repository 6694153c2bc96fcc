"""What is told after the answer of a wrong option, of a pair, of what was put in order, of a length of time."""

import json
from random import Random

import pytest

from game.facts.load import load
from game.facts.model import Bank
from game.facts.packed import plain
from game.facts.restored import restored
from game.quiz.kinds import make
from game.quiz.question import Arrange, Choose, Question
from tests.banks import ENTRIES, files
from tests.support.samples import shipped
from tests.support.small import small_bank

NICKNAMES = """
id: one, kind: river, name: Nile, facts: {nickname: {is: the Mother, wrong: [the Father, the Old Man, the Wall],
  why_not: ["the Father: That is the Rhine."]}}
"""


def nile() -> Bank:
    return small_bank(NICKNAMES.replace("\n  why_not", " why_not"))


def told_of(question: Question | None, option: str) -> str:
    assert question is not None
    assert isinstance(question.form, Choose)
    return question.truths[question.form.options.index(option)]


def test_a_wrong_option_has_the_note_that_was_written_for_it() -> None:
    bank = nile()
    question = make("direct", bank.facts["one.nickname"], bank, Random(1))
    assert told_of(question, "the Father") == "That is the Rhine."
    assert told_of(question, "the Wall") == ""


CROSSED = """
id: one, kind: bridge, name: Long, facts: {crosses: {is: Po, wrong: [Don, Our, Elbe], why_not: ["Don: Too far."]}}
id: two, kind: river, name: Don (Russia), also: [Don]
id: three, kind: river, name: Po
"""


def test_a_note_may_call_its_option_by_another_name() -> None:
    bank = small_bank(CROSSED)
    question = make("direct", bank.facts["one.crosses"], bank, Random(1))
    assert told_of(question, "Don (Russia)") == "Too far."


def test_a_note_is_kept_with_the_bank() -> None:
    bank = nile()
    again, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert again.facts["one.nickname"].why_not == ("the Father: That is the Rhine.",)


def written(why_not: str) -> list[str]:
    row = '- {id: q-one, about: rhine, q: "Where does it end?", right: In a sea, wrong: [In a lake, In a bog], '
    start = ENTRIES.index("- {id: q-one")
    loaded = load(files(f"{ENTRIES[:start]}{row}why_not: {why_not}}}\n"))
    return [problem.text for problem in loaded.problems]


def test_so_has_one_of_a_question_in_words_of_its_own() -> None:
    row = '- {id: q-one, about: rhine, q: "Where does it end?", right: In a sea, wrong: [In a lake, In a bog], '
    start = ENTRIES.index("- {id: q-one")
    loaded = load(files(f'{ENTRIES[:start]}{row}why_not: ["In a bog: It flows on."]}}\n'))
    question = make("written", loaded.bank.facts["q-one"], loaded.bank, Random(1))
    assert told_of(question, "In a bog") == "It flows on."
    assert told_of(question, "In a lake") == ""


@pytest.mark.parametrize(
    ("why_not", "said"),
    [
        ('["In a bogg: It flows on."]', 'none of the wrong options. Did you mean "In a bog"?'),
        ("[It flows on.]", "a wrong option, a colon and why it is wrong"),
    ],
)
def test_a_note_on_no_wrong_option_is_told(why_not: str, said: str) -> None:
    assert any(said in text for text in written(why_not))


def test_of_cards_in_order_it_is_told_what_they_were_since_their_days_stand_beside_them() -> None:
    for seed in range(5):
        question = make("order", shipped().facts["apollo-8.launched"], shipped(), Random(seed))
        assert question is not None
        assert isinstance(question.form, Arrange)
        assert all(question.amounts)
        for told, amount, fact in zip(question.truths, question.amounts, question.form.items, strict=True):
            assert told
            assert amount not in told or fact.startswith("Apollo 8")


def test_an_interval_names_both_events() -> None:
    question = make("how_long_between", shipped().facts["shenzhou-5.launched"], shipped(), Random(1))
    assert question is not None
    assert question.said.startswith(
        "Yuri Gagarin takes off in Vostok 1: 12 April 1961. China sends Yang Liwei into space:"
    )


def test_people_beside_each_other_have_no_words_before_their_names() -> None:
    said = make("direct", shipped().facts["soyuz-19.crew"], shipped(), Random(1))
    assert said is not None
    assert said.said == "Alexei Leonov and Valery Kubasov flew on Soyuz 19."
