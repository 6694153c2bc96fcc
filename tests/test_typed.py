"""An answer to be written: the field, its keys, the options in its place, and what is said of what was typed."""

from dataclasses import replace

import pytest

from game.quiz.question import Choose, Offer, Place, Typed
from game.ui.boards.typed import TypedBoard
from game.ui.inputs import Blur, Composing, Entered, Point, Touch
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.pause import Pause
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from tests.support.hands import LOG, LONG, MODES, PROMPT, SIZES, answered, by_keys, laid, table
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, desk, drawn
from tests.support.samples import FORMS, question

assert isinstance(FORMS[5], Typed)
TYPED = FORMS[5]
YEAR = Typed(("1957",), figures=True, offer=Offer("In which year?", Choose(("1955", "1957", "1959"), 1, ranked=True)))


def field(player: Player) -> str:
    return player.nodes["field"].value


def board(player: Player) -> TypedBoard:
    scene, _ = laid(player)
    assert isinstance(scene.board, TypedBoard)
    return scene.board


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
        player = table(TYPED)
        if by_mouse:
            player.click("unknown")
        else:
            player.tab_to("unknown")
            player.press("ok")
        assert answered(player) == ""
        assert player.nodes["key"].label == "Valentina Tereshkova. You said that you don’t know."
        assert "yours" not in player.nodes


KEYS_OF_THE_CARET = ("left", "right", "first", "last", "word_left", "extend_left", "select_all", "copy")


@pytest.mark.parametrize("key", KEYS_OF_THE_CARET)
def test_keys_of_the_caret_stay_in_the_field_and_enter_checks(key: str) -> None:
    player = table(TYPED)
    player.type("Tereshkova")
    player.press(key, key)
    assert player.focus == "field"
    player.press("ok")
    assert answered(player) == "Tereshkova"


WAYS = (
    ("next",), ("next", "next"), ("next", "next", "next"), ("previous",), ("up",), ("down",), ("down", "left"),
    ("down", "right"), ("down", "down"), ("up", "down", "down"), ("left",), ("first", "left"),
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_no_key_throws_away_what_was_typed(way: tuple[str, ...]) -> None:
    player = table(TYPED)
    player.type("Tereshkova")
    player.press(*way, "ok")
    if isinstance(player.scene, Pause):
        player.press("back")
    if isinstance(player.scene, Play):
        assert field(player) == "Tereshkova"
        player.tab_to("check")
        player.press("ok")
    assert answered(player) == "Tereshkova"


def test_while_there_is_text_nothing_else_can_be_chosen_and_the_note_says_why() -> None:
    player = table(TYPED)
    assert "25 %" in player.nodes["note"].label
    player.type("T")
    for name in ("unknown", "options"):
        assert "disabled" in player.nodes[name].state
        player.click(name)
        assert field(player) == "T"
    assert "Empty the field" in player.nodes["note"].label
    player.press("erase")
    assert not any("disabled" in player.nodes[name].state for name in ("unknown", "options"))


def test_editing_where_the_caret_is() -> None:
    player = table(TYPED)
    player.type("Teshkova")
    player.press("first", "right", "right")
    player.type("re")
    assert field(player) == "Tereshkova"
    player.press("first", "delete", "last", "erase_word")
    assert field(player) == ""
    player.type("Yuri Gagarin")
    player.press("extend_word_left")
    player.type("G")
    assert field(player) == "Yuri G"
    player.press("select_all", "cut")
    assert field(player) == ""
    scene, _ = laid(player)
    assert scene.desk.copied == "Yuri G"


def test_from_a_button_letters_and_erasing_lead_to_the_field_and_a_space_presses_the_button() -> None:
    player = table(TYPED)
    player.type("Tereshkovaa")
    player.tab_to("check")
    player.press("left")
    assert player.focus in ("check", "prompt", "field")
    player.tab_to("check")
    player.press("erase")
    assert (player.focus, field(player)) == ("field", "Tereshkova")
    player.tab_to("check")
    player.type(" ")
    assert answered(player) == "Tereshkova"


def test_the_pointer_sets_the_caret_and_selects() -> None:
    player = table(TYPED)
    player.type("Tereshkova")
    rect = player.nodes["field"].rect
    y = rect.centre[1]
    for touch, x in ((Touch.DOWN, rect.x), (Touch.UP, rect.x)):
        player.touch(touch, x, y)
    player.type("V. ")
    assert field(player) == "V. Tereshkova"
    for touch, x in ((Touch.DOWN, rect.x), (Touch.MOVE, rect.right - 30), (Touch.UP, rect.right - 30)):
        player.touch(touch, x, y)
    assert board(player).selected == "V. Tereshkova"
    player.type("A")
    assert field(player) == "A"
    player.tab_to("check")
    player.click("field")
    assert player.focus == "field"


def test_what_is_composed_is_shown_and_holds_the_keys() -> None:
    player = table(TYPED)
    player.stack.handle(Composing("かな"), player.room)
    assert field(player) == "かな"
    assert "disabled" in player.nodes["unknown"].state
    player.press("ok", "left", "next", "erase")
    assert (player.focus, field(player)) == ("field", "かな")
    player.stack.handle(Entered("仮名"), player.room)
    assert (field(player), board(player).draft.text) == ("仮名", "仮名")


@pytest.mark.parametrize("end", [Blur(), Point(5, 5, Touch.DOWN), Composing("")])
def test_composing_ends_when_the_field_is_left(end: Blur | Point | Composing) -> None:
    player = table(TYPED)
    player.type("Ada")
    player.stack.handle(Composing("かな"), player.room)
    player.stack.handle(end, player.room)
    assert (field(player), board(player).draft.composing) == ("Ada", "")


def test_esc_ends_composing_before_it_pauses() -> None:
    player = table(TYPED)
    player.stack.handle(Composing("かな"), player.room)
    player.press("back")
    assert isinstance(player.scene, Play)
    assert field(player) == ""
    player.press("back")
    assert not isinstance(player.scene, Play)


@pytest.mark.parametrize("refused", ["m", "in 1957", "XIX", "漢"])
def test_letters_in_a_year_are_refused_with_a_word_why(refused: str) -> None:
    player = table(YEAR)
    assert "figures" in player.nodes["note"].label
    player.type("19")
    player.stack.handle(Entered(refused), player.room)
    assert field(player) == "19"
    assert player.nodes["note"].label == "A year is written in figures only, without letters."
    player.type("57")
    assert "without letters" not in player.nodes["note"].label
    player.press("ok")
    assert answered(player) == "1957"


@pytest.mark.parametrize("figures", ["１９５７", "١٩٥٧", " 1957 ", "१९५७"])
def test_figures_of_any_script_are_figures(figures: str) -> None:
    player = table(YEAR)
    player.stack.handle(Entered(figures), player.room)
    player.press("ok")
    assert answered(player) == "1957"
    assert player.nodes["key"].label == "1957. You typed: 1957"


@pytest.mark.parametrize("form", [YEAR, TYPED])
@pytest.mark.parametrize("signs", [".", "-", " . "])
def test_signs_alone_are_no_answer(form: Typed, signs: str) -> None:
    player = table(form)
    player.type(signs)
    player.press("ok")
    assert isinstance(player.scene, Play)
    assert "disabled" in player.nodes["check"].state
    assert "clear" in player.nodes


@pytest.mark.parametrize(("axis", "told"), [
    (FORMS[3], "A year is written in figures only, without letters."),
    (LOG, "A number is written in figures only, without letters."),
])  # fmt: skip
@pytest.mark.parametrize("letter", ["x", "b", "h"])
def test_letters_on_a_line_are_refused_with_a_word_why_too(axis: Place, told: str, letter: str) -> None:
    player = table(axis)
    player.press(letter)
    assert player.nodes["note"].label == told
    assert "disabled" in player.nodes["confirm"].state
    player.press("right")
    assert player.nodes["note"].label == "The nearer, the more points."


def test_a_year_before_christ_may_have_letters() -> None:
    player = table(Typed(("44 BC",)))
    player.type("44 bc")
    player.press("ok")
    assert player.nodes["key"].label == "44 BC. You typed: 44 bc"


def test_the_mouse_alone_can_choose_what_others_type() -> None:
    for option, name, told in (
        (1, "verdict", "Correct, with the options shown"),
        (0, "yours", "Svetlana Savitskaya. Your answer. She flew in 1982."),
    ):
        player = told_of(TYPED)
        player.click("options")
        scene, _ = laid(player)
        assert scene.board.helped == ("options",)
        assert not scene.wants_text
        assert player.nodes["prompt"].label == "Which woman was the first in space?"
        assert player.nodes["worth"].label == "Worth 75 % with the options shown."
        assert player.focus == "prompt"
        player.click(f"option-{option}")
        assert answered(player) == option
        assert player.nodes[name].label == told
        assert isinstance(player.scene, Feedback)
        assert player.scene.answered.credit == (0.75 if option else 0)


def test_the_options_are_chosen_by_their_letters_and_a_stray_enter_answers_nothing() -> None:
    player = table(TYPED)
    player.tab_to("options")
    player.press("ok", "ok")
    assert isinstance(player.scene, Play)
    player.type("b")
    assert isinstance(player.scene, Play)
    player.press("b")
    assert answered(player) == 1


def test_a_double_click_shows_the_options_and_chooses_none() -> None:
    player = table(TYPED, prompt=PROMPT, size=FOUR_BY_THREE)
    spot = player.nodes["options"].rect.centre
    player.click("options")
    assert any(node.rect.contains(*spot) for name, node in player.nodes.items() if name.startswith("option-"))
    for touch in (Touch.DOWN, Touch.UP):
        player.touch(touch, *spot, again=True)
    assert isinstance(player.scene, Play)
    for touch in (Touch.DOWN, Touch.UP):
        player.touch(touch, *spot)
    assert isinstance(answered(player), int)


def test_the_next_question_takes_a_click_at_once() -> None:
    player = table(TYPED)
    player.click("options")
    player.click("option-1")
    player.click("continue")
    scene, _ = laid(player)
    scene._take(replace(scene.game, question=question(FORMS[0])))
    player.click("option-1")
    assert answered(player) == 1


def test_without_options_there_is_no_button_for_them() -> None:
    player = table(Typed(("Ada",)))
    assert "options" not in player.nodes
    assert "25" not in player.nodes["note"].label
    player.type("A")
    assert player.nodes["note"].label.endswith("Empty the field to say that you don’t know.")


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("settings", MODES, ids=str)
def test_everything_fits_whatever_the_note_says_and_with_the_options(size: tuple[int, int], settings: Settings) -> None:
    form = Typed((LONG,), figures=True, offer=Offer(LONG + "?", Choose((LONG,) * 4, 0)))
    player = table(form, settings, LONG, size)
    check_layout(player, "empty")
    player.type("x")
    check_layout(player, "refused")
    player.type("19 57 " * 10)
    player.press("select_all")
    check_layout(player, "selected")
    player.stack.handle(Composing("かなかなかな"), player.room)
    check_layout(player, "composing")
    player.stack.handle(Composing(""), player.room)
    player.press("erase")
    player.click("options")
    scene, found = laid(player)
    assert scene.board.fits(found.fitting, found.board)
    check_layout(player, "options")


def told_of(form: Typed) -> Player:
    """Before a question of which it is known what two of its options are."""
    player = table(form)
    scene, _ = laid(player)
    assert scene.game.question
    truths = ("She flew in 1982.", "She flew in 1963.", "", "")
    scene._take(replace(scene.game, question=replace(scene.game.question, truths=truths)))
    return player


def test_feedback_on_what_was_typed() -> None:
    for typed, name, told in (
        ("Valentina Tereshkova", "key", "Valentina Tereshkova. You typed: Valentina Tereshkova"),
        ("Valentina Tereschkova", "key", "Valentina Tereshkova. You typed: Valentina Tereschkova"),
        ("Svetlana Savitskaja", "yours", "Svetlana Savitskaja. You typed this. She flew in 1982."),
        ("Sally Ride", "yours", "Sally Ride. You typed this."),
    ):
        player = told_of(TYPED)
        by_keys(player, TYPED, typed)
        assert player.nodes[name].label == told


def test_by_mouse_a_field_is_emptied_beside_it() -> None:
    player = table(TYPED)
    assert "clear" not in player.nodes
    player.type("Tereshkova")
    check_layout(player, "written")
    player.click("clear")
    assert field(player) == ""
    assert player.focus == "field"
    assert "disabled" not in player.nodes["unknown"].state
