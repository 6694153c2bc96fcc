"""What people said, as questions: whom it is asked of, who may stand beside the speaker, and what is told."""

import json
from random import Random

from game.facts.load import load
from game.facts.model import Bank
from game.facts.packed import plain
from game.facts.restored import restored
from game.quiz.kinds import make
from game.quiz.known.index import index_of
from game.quiz.known.speakers import could_have_said, surely_did_not_say
from game.quiz.language.quoting import asked_for_speaker
from game.quiz.lint import repeats
from game.quiz.question import Choose, Question
from tests.banks import ENTRIES, QUOTATION, files
from tests.support.each import each
from tests.support.samples import question as sample
from tests.support.samples import shipped


def small(quotation: str = QUOTATION) -> Bank:
    return load(files(ENTRIES + quotation)).bank


def asked(kind: str, name: str, bank: Bank, seed: int = 1) -> Question:
    question = make(kind, bank.facts[name], bank, Random(seed))
    assert question
    return question


def test_a_quotation_is_a_fact_of_what_it_is_about() -> None:
    fact = small().facts["said-wait"]
    assert (fact.entry, fact.chapter, fact.level, fact.why) == ("main", "falls", 1, "She was right.")
    assert fact.asked
    assert not fact.core
    assert "said-wait" not in small().by_entry["main"]


def test_one_about_nothing_and_by_nobody_of_the_bank_is_no_fact() -> None:
    bank = small(QUOTATION.replace("  about: main\n", ""))
    assert "said-wait" in bank.quotations
    assert "said-wait" not in bank.facts


def test_it_is_kept_once_and_comes_back_as_a_fact() -> None:
    bank = small()
    data = json.loads(json.dumps(plain(bank, ())))
    assert json.dumps(data).count("Wait, the water") == 1
    back, _ = restored(data)
    assert dict(back.facts) == dict(bank.facts)
    assert list(back.facts) == list(bank.facts)


def test_the_speaker_is_asked_for_with_the_words_and_their_occasion() -> None:
    question = asked("who_said", "said-wait", small())
    assert question.prompt == "“Wait, the water will come to us!” Who said this as she lifted her hand?"
    assert question.answer == "Anna Blue"
    assert isinstance(question.form, Choose)
    assert set(question.form.options) == {"Anna Blue", "Ben Green", "Carl Red", "Dora Grey"}
    assert question.said == (
        "“Wait, the water will come to us!” – Anna Blue, as she lifted her hand, 20 July 1850. "
        "In the original: “Wartet, das Wasser kommt zu uns!”"
    )


def test_of_more_than_three_others_three_are_drawn() -> None:
    others = {"Ben Green", "Carl Red", "Dora Grey", "Emil Black"}
    bank = small(QUOTATION.replace("Dora Grey]", "Dora Grey, Emil Black]"))
    offered = set[str]()
    for seed in range(12):
        form = asked("who_said", "said-wait", bank, seed).form
        assert isinstance(form, Choose)
        wrong = {*form.options} - {"Anna Blue"}
        assert len(wrong) == 3
        offered |= wrong
    assert offered == others


def test_the_missing_word_stands_among_those_that_would_fit() -> None:
    question = asked("missing_word", "said-wait", small())
    assert "“Wait, the _____ will come to us!” Which word is missing?" in question.prompt
    assert question.answer == "water"
    assert isinstance(question.form, Choose)
    assert set(question.form.options) == {"water", "beer", "king", "summer"}


@each(("quotation", "name", "could"), [
    ("quote-small-step", "buzz-aldrin", True),
    ("quote-small-step", "reid-wiseman", False),  # of whom nobody had heard
    ("quote-forgotten", "neil-armstrong", False),  # of whom nobody had heard for long
    ("quote-urine", "hadfield", True),
    ("quote-dreams", "sharman", False),  # "to his future grandchildren"
    ("quote-immortal", "yuri-gagarin", False),  # to whom it was said
])  # fmt: skip
def test_who_can_be_ruled_out_is_not_offered(quotation: str, name: str, could: bool) -> None:
    index = index_of(shipped())
    said = shipped().quotations[quotation]
    prompt = asked_for_speaker(said, shipped())
    assert could_have_said(index.entry(name), said, prompt, index) is could


def test_who_said_something_else_did_not_say_this() -> None:
    index = index_of(shipped())
    said = shipped().quotations["quote-small-step"]
    assert surely_did_not_say(index.entry("buzz-aldrin"), said, index)
    assert surely_did_not_say(index.entry("yuri-gagarin"), said, index)
    assert not surely_did_not_say(index.entry("neil-armstrong"), said, index)
    assert not surely_did_not_say(index.entry("sigmund-jaehn"), said, index)


def test_the_same_words_twice_are_a_repetition() -> None:
    one = sample(Choose(("Mir", "Unity", "Zarya"), 0))
    assert repeats([one], one)
    assert not repeats([], one)
