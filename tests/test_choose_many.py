"""Options to tick: any number of them fits."""

from tests.support.hands import EIGHT, answered, table
from tests.support.paper import drawn


def test_ticks_come_off_again_and_nothing_is_no_answer() -> None:
    player = table(EIGHT)
    assert "disabled" in player.nodes["check"].state
    player.press("8", "h")
    assert "disabled" in player.nodes["check"].state
    player.press("ok")
    player.click("option-2")
    player.press("a")
    chosen = [node.label for node in player.nodes.values() if "chosen" in node.state]
    assert chosen == ["Mir", "Salyut 1"]
    assert player.nodes["option-2"].position == "3 of 8"
    assert player.focus == "check"
    player.press("ok")
    assert answered(player) == (0, 2)


def test_ticked_options_are_told_apart_without_colour() -> None:
    player = table(EIGHT)
    player.click("option-2")  # so that the check can be pressed all the time
    player.tab_to("option-1")
    before = drawn(player.scene, player.room).shapes
    player.click("option-0")
    player.press("next")
    assert drawn(player.scene, player.room).shapes == before + 1


def test_feedback_on_several_options_tells_found_from_left_out() -> None:
    player = table(EIGHT)
    player.press("a", "c", "e", "ok")
    assert player.nodes["found"].label == "Mir · Salyut 1. You found these."
    assert player.nodes["missed"].label == "Skylab · ISS. You left these out."
    assert player.nodes["yours-4"].label == "Gateway. You chose this; it does not fit."
    assert [player.nodes[name].state for name in ("missed", "yours-4")] == [{"left out"}, {"wrong"}]
