"""What the learner is told: feedback, timeline, summary, review; and the transcripts of all screens of a round."""

from dataclasses import replace

import pytest

from game.quiz.question import Choose
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.moment import Moment
from game.ui.scenes.play import Play
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from game.ui.stack import Scroll
from tests.hands import asked, by_keys, play_on, start
from tests.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, drawn, room
from tests.samples import FORMS, question
from tests.screens import GOLDEN, everything


def feedback(response: int, settings: Settings = PLAIN, size: tuple[int, int] = WIDE) -> Player:
    made = desk(settings)
    form = Choose(("Apollo 11", "Skylab", "Gemini 12", "Mir"), 0)
    truths = ("", "Skylab was launched on 14 May 1973.", "", "")
    scene = Play(made, "space-race")
    scene._take(replace(scene.game, question=replace(question(form), truths=truths, as_of="2026")))
    player = Player(scene, room(size, settings))
    by_keys(player, form, response)
    return player


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", [PLAIN, Settings(projector=True)], ids=["desktop", "projector"])
def test_feedback_tells_what_was_right_and_why(settings: Settings, size: tuple[int, int]) -> None:
    player = feedback(0, settings, size)
    assert drawn(player.scene, player.room).said.splitlines()[0] == "Correct!"
    assert player.nodes["key"].label == "Apollo 11"
    assert "yours" not in player.nodes
    assert player.nodes["earned"].label == "+100 points"
    assert player.nodes["why"].label.startswith("Apollo 11 landed on the Moon on 20 July 1969. Armstrong")
    assert player.nodes["source"].label == "Source: NASA, Apollo 11 mission page · as of 2026"
    assert player.focus == "continue"


def test_feedback_tells_what_a_wrong_option_really_is() -> None:
    player = feedback(1)
    assert player.nodes["verdict"].label == "Not quite"
    assert "wrong" in player.nodes["banner"].state
    assert player.nodes["key"].label == "Apollo 11"
    assert player.nodes["yours"].label == "Skylab. Your answer. Skylab was launched on 14 May 1973."
    assert "earned" not in player.nodes


def test_credit_in_part_is_called_so() -> None:
    scene = Play(desk(), "space-race")
    scene._take(replace(scene.game, question=question(FORMS[1])))
    player = Player(scene)
    by_keys(player, FORMS[1], (1, 0, 3, 2))
    assert player.nodes["verdict"].label == "Partly right"
    assert player.nodes["row-1"].label.endswith("You put it in place 3.")
    assert "right" in player.nodes["row-0"].state


def test_the_timeline_shows_the_event_among_those_met() -> None:
    player = feedback(0)
    player.press("t")
    assert isinstance(player.scene, Moment)
    marked = [node for node in player.nodes.values() if "chosen" in node.state]
    assert [node.label for node in marked] == ["20 July 1969: Moon landing of Apollo 11"]
    player.press("back")
    assert isinstance(player.scene, Feedback)


def test_a_long_feedback_scrolls_by_keys_wheel_and_clicks() -> None:
    player = feedback(1, Settings(text_size=200), FOUR_BY_THREE)
    first = drawn(player.scene, player.room).said
    player.press("page_down")
    second = drawn(player.scene, player.room).said
    assert second != first
    player.click("up")
    player.click("down")
    assert drawn(player.scene, player.room).said == second
    player.stack.handle(Scroll(-50), player.room)
    assert drawn(player.scene, player.room).said == first
    player.tab_to("continue")
    player.press("ok")
    assert isinstance(player.scene, Play)


def test_the_summary_tells_the_round() -> None:
    player, made = start()
    play_on(player, made, missed=(4, 9))
    assert isinstance(player.scene, Summary)
    nodes, page = player.nodes, drawn(player.scene, player.room).said
    assert nodes["score"].label == "8 of 10"
    assert nodes["stat-0"].value == str(player.scene.game.points)
    assert nodes["stat-1"].value == "4"
    assert "4 wrong" in nodes["marks"].value
    assert "Worth another look" in page
    assert nodes["review"].label == "Review these 2"
    assert player.focus == "next"


def test_a_round_without_a_miss_is_told_kindly() -> None:
    player, made = start()
    play_on(player, made)
    assert "You answered every question right." in drawn(player.scene, player.room).said.replace("\n", " ")


def test_the_review_goes_through_all_answers_and_back() -> None:
    player, made = start()
    play_on(player, made, missed=(1, 2, 3, 4, 5, 6, 7))
    player.press("r")
    seen = set()
    for _ in range(7):
        check_layout(player)
        seen.add(player.focus)
        player.press("down")
    assert seen == {f"item-{i}" for i in range(7)}
    player.click("all")
    assert player.nodes["item-0"].position == "1 of 10"
    player.press("f")
    assert player.nodes["item-0"].position == "1 of 7"
    player.click("back")
    assert isinstance(player.scene, Summary)


def test_practising_asks_what_was_missed() -> None:
    player, made = start()
    play_on(player, made, missed=(2, 5))
    assert isinstance(player.scene, Summary)
    missed = [answered.question.fact for answered in player.scene.game.missed]
    player.press("r", "p")
    assert isinstance(player.scene, Play)
    assert player.scene.game.length == 2
    assert asked(player).fact in missed


def test_nothing_advances_by_itself() -> None:
    player = feedback(0)
    for _ in range(100):
        player.stack.update(60.0)
    assert isinstance(player.scene, Feedback)
    player.press("ok")
    before = drawn(player.scene, player.room).said
    player.stack.update(3600.0)
    assert drawn(player.scene, player.room).said == before


def test_the_screens_tell_what_they_told() -> None:
    """`python -m tests.screens` writes the golden file anew."""
    assert everything() == GOLDEN.read_text(encoding="utf-8")
