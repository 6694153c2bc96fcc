"""A fact that gets another id keeps what pupils know of it; one that is taken out, and comes back, too."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from game.facts.kept import keep, take
from game.quiz.play.learner import Attempt, Learner, learn, newcomer
from game.quiz.play.memory import DAY
from tests.support.small import small_bank

BEFORE = """\
id: old-bridge, kind: bridge, name: Bridge One, facts: {opened: 1850, builder: Ann Arch}
id: other, kind: bridge, name: Bridge Two, facts: {opened: 1860, builder: Bob Beam}
"""
BY_ENTRY = BEFORE.replace("id: old-bridge,", "id: new-bridge, was: old-bridge,")
BY_FACT = BEFORE.replace("builder: Bob Beam", "builder: {is: Bob Beam, was: [third.builder]}")
TAKEN = BEFORE.replace("id: other,", "id: other, was: old-bridge,")

LOG = [
    Attempt("old-bridge.opened", "year", 1.0, 100, 1e9, "r", 1, "", 4),
    Attempt("old-bridge.opened", "place", 1.0, 100, 1e9 + DAY, "r", 2, "", 0),
    Attempt("third.builder", "direct", 0.0, 0, 1e9 + DAY, "r", 3, "Ann Arch", 4),
]


def told(text: str) -> Learner:
    return learn(newcomer(small_bank(text)), LOG)


def test_what_is_known_of_an_entry_stays_when_it_is_renamed() -> None:
    before, after = told(BEFORE), told(BY_ENTRY)
    assert after.memory("new-bridge.opened") == before.memory("old-bridge.opened")
    assert after.mind.traces["new-bridge.opened"] == before.mind.traces["old-bridge.opened"]
    assert "old-bridge.opened" not in after.memories
    assert after.answers == len(LOG)


def test_and_of_a_fact() -> None:
    assert told(BY_FACT).memory("other.builder").mixed_up == ("Ann Arch",)
    assert not told(BEFORE).memory("other.builder").asked


def test_an_id_that_is_in_use_is_nobodys_earlier_one() -> None:
    assert told(TAKEN).memory("old-bridge.opened").asked == 2
    assert not told(TAKEN).memory("other.opened").asked


@given(st.sets(st.sampled_from(["old-bridge.opened", "old-bridge.builder", "other.opened"])))
def test_what_is_taken_out_and_comes_back_is_as_it_was(gone: set[str]) -> None:
    whole = small_bank(BEFORE)
    rest = replace(whole, facts={id_: fact for id_, fact in whole.facts.items() if id_ not in gone})
    without = learn(newcomer(rest), LOG)
    assert without.answers == without.mind.answers == len(LOG)
    assert without.memories == learn(newcomer(whole), LOG).memories
    assert learn(newcomer(whole), LOG) == told(BEFORE)


def test_earlier_ids_are_kept_with_what_was_read_of_a_bank(tmp_path: Path) -> None:
    keep(tmp_path, tmp_path, [("a.yaml", b"")], small_bank(BY_ENTRY), ())
    found = take(tmp_path, tmp_path, [("a.yaml", b"")])
    assert found is not None
    assert found[0].facts["new-bridge.opened"].was == ("old-bridge.opened",)
