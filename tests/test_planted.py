"""The bugs that `python -m tests.planted` plants still have their places: what was rewritten is noticed at once."""

from tests.planted import BUGS, ROOT


def test_every_bug_has_a_place_where_it_can_be_planted() -> None:
    places = {}
    for bug in BUGS:
        text = (ROOT / bug.file).read_text(encoding="utf-8")
        places[bug.name] = bug.old in text
    assert [name for name, is_there in places.items() if not is_there] == []
