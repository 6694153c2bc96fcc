"""Boards that are laid out anew where the usual way cannot be read from afar: all can be done on them, by any hand."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from game.quiz.question import Arrange, Form, Ladder, Pair, Response
from game.ui.boards.arrange import ArrangeBoard
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.boards.close_pair import ClosePairBoard
from game.ui.boards.close_pair_plan import close_plans
from game.ui.boards.one_clue import OneClueBoard
from game.ui.boards.one_left import OneLeftBoard
from game.ui.boards.pair import PairBoard
from game.ui.boards.plan import best
from game.ui.boards.tapped import TappedBoard
from game.ui.boards.turns import TurnsBoard
from game.ui.layout import Rect
from game.ui.scenes.neighbour import ARROWS
from game.ui.settings import Settings
from tests.support.hands import CHECK, answered, by_arrows, by_clicks, by_dragging, by_keys, laid, likely, table
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, room

PROJECTED = Settings(projector=True)
MATCH = Pair(
    ("Eilene Galloway", "John F. Kennedy", "Hideo Itokawa", "Margaret Hamilton"),
    (
        "tested rockets that were the size of a pencil",
        "advised the Congress on questions of space law",
        "set the goal that people should land on the Moon",
        "led the work on the software of the Apollo craft",
    ),
    (1, 2, 0, 3),
)
SIGNED = Pair(  # so that the check has room between the columns alone, or at the right of the lower one
    ("Eilene Galloway", "John F. Kennedy", "Hideo Itokawa", "Margaret Hamilton"),
    ("tested tiny rockets", "advised on space law", "set the goal of a Moon landing", "led work on software"),
    (1, 2, 0, 3),
)
STACKED = Pair(
    ("Zarya", "Canadarm2", "Destiny", "Quest"),
    ("move whole modules", "house NASA's experiments", "let out crews in US spacesuits", "steer the first ISS parts"),
    (3, 0, 1, 2),
)
ORDER = Arrange(
    ("Mir is brought down", "The second woman flies into space", "Reagan calls for a station", "Two crews meet"),
    (3, 1, 2, 0),
)
CLUES = (
    "I was born in a village in the far north, where my father was a miner and later an electrician.",
    "I took coloured pencils with me to orbit and drew the crew of another country there.",
    "I floated outside my ship for twelve minutes and could hardly come back in again.",
    "The cosmonaut and painter who shook hands with Thomas Stafford through an open hatch.",
)
LADDER = Ladder(CLUES, ("Titov", "Leonov", "Gagarin", "Popovich"), 1)
LONG_NAMES = Ladder(
    CLUES,
    (
        "Valery Kubasov, who welded in orbit",
        "Alexei Leonov, who walked in space",
        "Valentina Tereshkova, who flew alone",
        "Pavel Popovich, who flew beside another",
    ),
    1,
)
CLOSE = Pair(
    MATCH.left,
    (
        "tested rockets the size of a pencil",
        "advised Congress on space law",
        "set the goal of a Moon landing",
        "led the work on Apollo's software",
    ),
    MATCH.key,
)
SECOND = MATCH, ORDER
LADDERS = LADDER, LONG_NAMES
LAYOUTS: Mapping[Form, type[Board]] = {
    MATCH: OneLeftBoard,
    ORDER: TappedBoard,
    LADDER: OneClueBoard,
    LONG_NAMES: TurnsBoard,
}
ALL_LAYOUTS: Mapping[Form, type[Board]] = {**LAYOUTS, CLOSE: ClosePairBoard}


def projected(form: Form, settings: Settings = PROJECTED) -> Player:
    """At 4:3, where the usual layout of the forms above has no room."""
    prompt = "Which person do these clues describe?" if isinstance(form, Ladder) else "Which is which?"
    player = table(form, settings, prompt, FOUR_BY_THREE)
    _, found = laid(player)
    assert type(found.layout) is ALL_LAYOUTS[form]
    assert found.is_legible
    return player


def by_letters(player: Player, form: Form, response: Response) -> None:
    """Of the options for one card after the other, or of the cards one after the other."""
    assert isinstance(response, tuple)
    if isinstance(form, Ladder):
        clues, option = response
        turn = ["o"] if form == LONG_NAMES else []
        player.press(*"n" * (clues - 1), *turn, "abcd"[option])
        return
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
    for name in pointed_at(form, response):
        scene, _ = laid(player)
        scene.focus = reached(player, name)
        player.press("ok")


def reached(player: Player, name: str) -> str:
    """The widget of this name, if any way along the arrows leads to it."""
    scene, _ = laid(player)
    seen = [player.focus]
    for start in seen:
        for arrow in ARROWS:
            scene.focus = start
            player.press(arrow)
            if player.focus not in seen:
                seen.append(player.focus)
    assert name in seen
    return name


def pointed_at(form: Form, response: Response) -> Iterator[str]:
    """The names of what is pressed, one after the other."""
    assert isinstance(response, tuple)
    if isinstance(form, Ladder):
        clues, option = response
        yield from ["clue"] * (clues - 1)
        yield from ["turn"] if form == LONG_NAMES else []
        yield f"option-{option}"
        return
    kind = "right" if isinstance(form, Pair) else "card"
    yield from (f"{kind}-{place}" for place in response)
    yield from CHECK


@pytest.mark.sweep
@pytest.mark.parametrize("play", [by_letters, by_mouse, by_tab, by_arrow_keys])
@pytest.mark.parametrize("form", LAYOUTS, ids=lambda form: LAYOUTS[form].__name__)
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


@pytest.mark.parametrize("play", [by_keys, by_clicks, by_dragging, by_arrows])
def test_closer_cards_are_joined_as_they_usually_are(play: Callable[[Player, Form, Response], None]) -> None:
    for response in likely(CLOSE):
        player = projected(CLOSE)
        assert {f"left-{place}" for place in range(4)} <= set(player.nodes)
        play(player, CLOSE, response)
        assert answered(player) == response


def test_the_check_of_closer_cards_stands_beside_the_question() -> None:
    player = projected(CLOSE)
    player.press("1", "a", "2", "b", "3", "c", "4", "d")
    check = player.nodes["check"].rect
    assert check.bottom < min(player.nodes[f"right-{place}"].rect.y for place in range(4))
    assert not check.overlaps(player.nodes["pause"].rect)
    check_layout(player)


@pytest.mark.sweep
@pytest.mark.parametrize("play", [by_keys, by_clicks, by_arrows, by_dragging])
@pytest.mark.parametrize("form", [SIGNED, STACKED], ids=["between", "below"])
def test_all_cards_are_seen_where_the_check_is_but_a_sign(
    form: Pair, play: Callable[[Player, Form, Response], None]
) -> None:
    for response in likely(form):
        player = table(form, PROJECTED, "Which is which?", FOUR_BY_THREE)
        _, found = laid(player)
        assert type(found.layout) is PairBoard
        assert found.is_legible
        check_layout(player)
        play(player, form, response)
        assert answered(player) == response


def test_the_sign_that_checks_says_what_it_is_and_stays_clear_of_the_cards() -> None:
    for form in (SIGNED, STACKED):
        player = table(form, PROJECTED, "Which is which?", FOUR_BY_THREE)
        player.press("1", "a", "2", "b", "3", "c", "4", "d")
        check = player.nodes["check"]
        assert check.label == "Answer"
        cards = [node.rect for node in player.nodes.values() if node.role == "card"]
        assert len(cards) == 8
        assert not any(card.overlaps(check.rect) for card in cards)
        check_layout(player)


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


def clue_in_sight(player: Player) -> str:
    told = player.nodes.get("told")
    return told.label if told else ""


@pytest.mark.parametrize("form", LADDERS, ids=lambda form: LAYOUTS[form].__name__)
def test_older_clues_can_be_looked_at_again(form: Ladder) -> None:
    player = projected(form)
    assert clue_in_sight(player) == CLUES[0]
    assert "disabled" in player.nodes["clue-2"].state
    player.press("n", "n")
    assert clue_in_sight(player) == CLUES[2]
    assert "Worth 50 % now" in player.nodes["worth"].label
    player.click("clue-0")
    assert clue_in_sight(player) == CLUES[0]
    assert "chosen" in player.nodes["clue-0"].state
    player.click("clue-2")
    player.press("erase")
    assert clue_in_sight(player) == CLUES[1]
    player.press("n", "n", "n")
    assert clue_in_sight(player) == CLUES[3]
    check_layout(player)


def test_clues_and_options_take_turns_where_both_have_no_room() -> None:
    player = projected(LONG_NAMES)
    assert "option-0" not in player.nodes
    player.press("b")  # which is not in sight yet, and so answers nothing
    assert player.nodes["option-1"].label.startswith("Alexei Leonov")
    assert clue_in_sight(player) == ""
    check_layout(player)
    player.press("ok")
    player.click("turn")
    assert clue_in_sight(player) == CLUES[0]
    player.click("turn")
    player.press("n")
    assert clue_in_sight(player) == CLUES[1]
    player.press("o", "b")
    assert answered(player) == (2, 1)


def test_where_answers_are_confirmed_ladders_take_turns_as_well() -> None:
    player = table(LONG_NAMES, Settings(projector=True, confirm=True), "Who?", FOUR_BY_THREE)
    assert type(laid(player)[1].layout) is TurnsBoard
    player.press("n", "o", "a", "b")
    assert "chosen" in player.nodes["option-1"].state
    check_layout(player)
    player.press("ok")
    assert answered(player) == (2, 1)


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


@pytest.mark.parametrize(
    ("form", "layout", "keys"),
    [(SIGNED, OneLeftBoard, "A–D choose"), (ORDER, TappedBoard, "A–D number")],
)
def test_the_keys_of_the_layout_are_told_from_the_start(form: Form, layout: type[Board], keys: str) -> None:
    player = table(form, Settings(text_size=200), "Which is which?", FOUR_BY_THREE)
    assert type(laid(player)[1].layout) is layout
    assert player.nodes["foot"].label.startswith(keys)
    player.press("a")
    assert player.nodes["foot"].label.startswith(keys)


def test_an_order_in_one_column_says_what_to_do_until_it_can_be_checked() -> None:
    player = projected(ORDER)
    assert player.nodes["told"].label == "Tap in order"
    player.press(*"abcd")
    assert "told" not in player.nodes
    assert "check" in player.nodes


def test_no_name_is_parted_from_its_number_where_columns_of_other_widths_hold_both() -> None:
    right = (
        "flight with a spacewalk",
        "flight to dock in orbit",
        "flight with more than one person",
        "flight whose crew lived in a station",
    )
    form = Pair(("Soyuz 11", "Gemini 8", "Voskhod 1", "Voskhod 2"), right, (3, 1, 2, 0))
    plan = best(close_plans(form, real_room(FOUR_BY_THREE, PROJECTED), Rect(48, 250, 1104, 611)))
    assert plan.fits
    assert [words.lines for words in plan.words.left] == [(name,) for name in form.left]
