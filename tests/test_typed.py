"""An answer to be written: the field, its keys, and what is said of what was typed."""

from dataclasses import replace

from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play
from tests.hands import MODES, answered, by_keys, laid, table
from tests.paper import FOUR_BY_THREE, WIDE, check_layout, desk, drawn
from tests.samples import FORMS, question


def test_letters_are_written_only_while_a_field_is_on_the_table() -> None:
    player = table(FORMS[5])
    assert player.scene.wants_text
    player.press("back")
    assert not player.scene.wants_text
    player.press("back")
    assert player.scene.wants_text
    player.type("Ada")
    player.press("ok")
    assert isinstance(player.scene, Feedback)
    assert not player.scene.wants_text
    scene = Play(desk(), "space-race")
    for form in FORMS:
        scene._take(replace(scene.game, question=question(form)))
        assert scene.wants_text == (form is FORMS[5])


def test_writing_in_the_field() -> None:
    player = table(FORMS[5])
    player.type(" ")
    player.press("ok", "erase")
    assert "disabled" in player.nodes["check"].state
    player.type("Valja")
    player.press("erase", "erase", "next", "next")
    player.type("\tentina  Tereshkova ")
    assert player.nodes["field"].value == "Valentina  Tereshkova "
    assert player.focus == "field"
    player.press("ok")
    assert answered(player) == "Valentina Tereshkova"


def test_a_field_takes_sixty_characters_and_shows_them_all() -> None:
    for size in (WIDE, FOUR_BY_THREE):
        for settings in MODES:
            player = table(FORMS[5], settings, size=size)
            player.type("Wm" * 40)
            assert player.nodes["field"].value == "Wm" * 30
            check_layout(player, str(settings))
            assert "Wm" * 30 in drawn(player.scene, player.room).said.replace("\n", "")


def test_who_does_not_know_can_say_so_with_the_mouse_and_with_the_keys() -> None:
    for by_mouse in (True, False):
        player = table(FORMS[5])
        if by_mouse:
            player.click("unknown")
        else:
            player.tab_to("unknown")
            player.press("ok")
        assert answered(player) == ""
        assert player.nodes["key"].label == "Valentina Tereshkova"
        assert "yours" not in player.nodes


def test_feedback_on_what_was_typed() -> None:
    for typed, name, told in (
        ("Valentina Tereschkova", "key", "Valentina Tereshkova. You typed: Valentina Tereschkova"),
        ("Svetlana Savitskaja", "yours", "Svetlana Savitskaja. Your answer. She flew in 1982."),
        ("Sally Ride", "yours", "Sally Ride. Your answer."),
    ):
        player = table(FORMS[5])
        scene, _ = laid(player)
        assert scene.game.question
        scene._take(replace(scene.game, question=replace(scene.game.question, truths=("She flew in 1982.",))))
        by_keys(player, FORMS[5], typed)
        assert player.nodes[name].label == told
