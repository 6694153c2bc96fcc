"""What pupils see, against what was last looked at."""

from difflib import unified_diff

from tests.golden.shown import GOLDEN, everything


def test_pupils_see_what_was_looked_at() -> None:
    """`python -m tests.golden.shown` writes the golden file anew."""
    golden, computed = GOLDEN.read_text(encoding="utf-8"), everything()
    difference = list(unified_diff(golden.splitlines(), computed.splitlines(), "golden", "computed", lineterm="", n=3))
    assert not difference, "\n".join(difference[:80])


def test_every_fact_has_its_question() -> None:
    assert "no question" not in GOLDEN.read_text(encoding="utf-8")
