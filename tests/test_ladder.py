"""Clues that come one by one, over options that stay where they are."""

from game.ui.settings import Settings
from tests.support.hands import FOUR_CLUES, answered, table
from tests.support.painted import painted
from tests.support.paper import WIDE


def test_clues_come_one_by_one_and_cost() -> None:
    player = table(FOUR_CLUES)
    for seen, worth in enumerate(("100 % now, 75 %", "75 % now, 50 %", "50 % now, 25 %", "25 %. There are no"), 1):
        clues = [node.label for node in player.nodes.values() if node.role == "clue" and node.label]
        assert clues == ["One.", "Two.", "Three.", "Four."][:seen]
        assert worth in player.nodes["worth"].label
        tiles = [player.nodes[f"option-{i}"].rect for i in range(3)]
        assert tiles == [table(FOUR_CLUES).nodes[f"option-{i}"].rect for i in range(3)]
        player.press("n")
    assert "clue" not in player.nodes
    assert player.focus == "prompt"
    player.press("n", "c")
    assert answered(player) == (4, 2)
    assert player.nodes["verdict"].label == "Correct, with 4 clues"


def test_a_right_option_without_further_clues_is_just_correct() -> None:
    player = table(FOUR_CLUES)
    player.press("c")
    assert player.nodes["verdict"].label == "Correct!"
    assert player.nodes["clues"].label == "The clues: One. Two. Three. Four."


def test_clues_that_have_not_come_have_empty_rungs_and_the_first_of_them_the_button() -> None:
    player = table(FOUR_CLUES)
    for missing in (3, 2, 1):
        empty = [node for name, node in player.nodes.items() if name.startswith("worth-")]
        assert len(empty) == missing
        assert empty[0].label == f"Clue {5 - missing}: {25 * missing} %"
        assert empty[0].rect.centre[1] == player.nodes["clue"].rect.centre[1]
        player.press("n")
    assert "worth-3" not in player.nodes


def test_the_card_of_a_clue_to_come_is_a_surface_on_each_ground() -> None:
    player = table(FOUR_CLUES)
    card = player.nodes["worth-2"].rect
    middle = round(card.centre[0]), round(card.centre[1])
    for palette in ("night", "paper"):
        settings = Settings(palette=palette)
        sheet = painted(player.scene, WIDE, settings)
        assert sheet.get_at(middle)[:3] == settings.theme.palette.tile, palette
