"""Boards that are laid out anew where the usual way cannot be read from afar: all can be done on them, by any hand."""

from collections.abc import Callable, Iterator

import pytest

from game.quiz.question import Arrange, Form, Pair, Response
from game.ui.boards.arrange import ArrangeBoard
from game.ui.boards.cards import Card
from game.ui.boards.one_left import OneLeftBoard
from game.ui.boards.pair import PairBoard
from game.ui.boards.tapped import TappedBoard
from game.ui.settings import Settings
from tests.support.hands import CHECK, answered, by_dragging, by_keys, laid, likely, table
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, room

PROJECTED = Settings(projector=True)
MATCH = Pair(
    ("Eilene Galloway", "John F. Kennedy", "Hideo Itokawa", "Margaret Hamilton"),
    ("tested tiny rockets", "advised on space law", "set the goal of a Moon landing", "led work on software"),
    (1, 2, 0, 3),
)
ORDER = Arrange(
    ("Mir is brought down", "The second woman flies into space", "Reagan calls for a station", "Two crews meet"),
    (3, 1, 2, 0),
)
SECOND = {MATCH: OneLeftBoard, ORDER: TappedBoard}


def projected(form: Form, settings: Settings = PROJECTED) -> Player:
    """At 4:3, where the usual layout of the forms above has no room."""
    player = table(form, settings, "Which is which?", FOUR_BY_THREE)
    _, found = laid(player)
    assert type(found.layout) is SECOND[form]
    assert found.is_legible
    return player


def by_letters(player: Player, form: Form, response: Response) -> None:
    """Of the options for one card after the other, or of the cards one after the other."""
    assert isinstance(response, tuple)
    player.press(*("abcd"[place] for place in response), "ok")


def by_mouse(player: Player, form: Form, response: Response) -> None:
    for name in pointed_at(form, response):
        check_layout(player, name)
        player.click(name)


def by_tab(player: Player, form: Form, response: Response) -> None:
    for name in pointed_at(form, response):
        player.tab_to(name)
        player.press("ok")


def by_arrow_keys(player: Player, form: Form, response: Response) -> None:
    """From the top of a column down to what is wanted."""
    for name in pointed_at(form, response):
        player.press(*["up"] * 9, "left")
        for key in [*["down"] * 9, *["right"] * 5]:
            if player.focus != name:
                player.press(key)
        assert player.focus == name
        player.press("ok")


def pointed_at(form: Form, response: Response) -> Iterator[str]:
    """The names of what is pressed, one after the other."""
    assert isinstance(response, tuple)
    kind = "right" if isinstance(form, Pair) else "card"
    yield from (f"{kind}-{place}" for place in response)
    yield from CHECK


@pytest.mark.parametrize("play", [by_letters, by_mouse, by_tab, by_arrow_keys])
@pytest.mark.parametrize("form", SECOND, ids=lambda form: type(form).__name__)
def test_any_hand_alone_answers_what_it_means(form: Form, play: Callable[[Player, Form, Response], None]) -> None:
    for response in likely(form):
        player = projected(form)
        play(player, form, response)
        assert answered(player) == response


@pytest.mark.parametrize("play", [by_keys, by_dragging])
def test_pairs_are_also_joined_as_they_usually_are(play: Callable[[Player, Form, Response], None]) -> None:
    for response in likely(MATCH):
        player = projected(MATCH)
        play(player, MATCH, response)
        assert answered(player) == response


def chips(player: Player) -> list[str]:
    """What stands on the cards at the left."""
    _, found = laid(player)
    widgets = found.layout.widgets(found.fitting, found.board)
    cards = [widget for widget in widgets if isinstance(widget, Card) and widget.name.startswith("left-")]
    return [" ".join(card.words.lines) for card in cards]


def test_one_card_is_open_and_what_was_joined_stays_in_sight() -> None:
    player = projected(MATCH)
    assert chips(player) == ["Eilene Galloway", "2", "3", "4"]
    player.press("c")
    assert chips(player) == ["1–C", "John F. Kennedy", "3", "4"]
    assert player.nodes["left-1"].position == "2 of 4"
    assert player.nodes["right-2"].value == "Eilene Galloway"
    assert "check" not in player.nodes
    player.press("a", "b", "d")
    assert chips(player) == ["1–C", "2–A", "3–B", "4–D"]
    assert player.focus == "check"


def test_a_pair_can_be_changed() -> None:
    player = projected(MATCH)
    player.press("a", "b", "c", "d")
    player.click("left-1")
    assert chips(player)[1] == "John F. Kennedy"
    assert player.focus == "right-1"
    player.press("a")
    assert chips(player) == ["Eilene Galloway", "2–A", "3–C", "4–D"]
    player.press("b", "ok")
    assert answered(player) == (1, 0, 2, 3)


def test_a_joined_option_opens_its_card_when_all_are_joined() -> None:
    player = projected(MATCH)
    player.press("a", "b", "c", "d", "c")
    assert chips(player)[2] == "Hideo Itokawa"
    assert "check" not in player.nodes


@pytest.mark.parametrize("form", SECOND, ids=lambda form: type(form).__name__)
def test_backspace_takes_back_what_was_done_last(form: Form) -> None:
    player = projected(form)
    player.press("erase", "a", "b", "c", "d", "erase", "erase", "d", "c", "ok")
    assert answered(player) == (0, 1, 3, 2)


def numbers(player: Player) -> list[str]:
    return [player.nodes[f"card-{item}"].value for item in range(4)]


def test_a_card_that_is_tapped_again_gives_its_number_back() -> None:
    player = projected(ORDER)
    for item in (2, 0, 3):
        player.click(f"card-{item}")
    assert numbers(player) == ["2", "", "1", "3"]
    player.click("card-0")
    assert numbers(player) == ["", "", "1", "3"]
    player.press("b", "a")
    assert numbers(player) == ["4", "2", "1", "3"]
    player.click("check")
    assert answered(player) == (2, 1, 3, 0)


def test_digits_number_the_cards_as_letters_do() -> None:
    """A remote may have no others."""
    player = projected(ORDER, Settings(projector=True, remote_b=True))
    player.press("4", "b", "2", "3", "1", "ok")
    assert answered(player) == (3, 1, 2, 0)


@pytest.mark.parametrize("form", SECOND, ids=lambda form: type(form).__name__)
def test_what_was_done_stays_when_the_window_changes(form: Form) -> None:
    player = projected(form)
    player.press("b", "a")
    small = player.room
    player.room = room(WIDE)
    _, found = laid(player)
    assert type(found.layout) in {PairBoard, ArrangeBoard}
    if isinstance(form, Pair):
        assert player.nodes["left-0"].value == form.right[1]
        player.press("3", "d")
    else:
        assert player.nodes["place-0"].value == "B"
        player.press("d", "3")
    player.room = small
    player.press("c", "ok")
    assert answered(player) == (1, 0, 3, 2)
