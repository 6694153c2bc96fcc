"""Each form of answer on its board: what is pressed is what is answered, and everything fits wherever it is shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.question import Arrange, Axis, Choose, Form, Pair, Place, Response
from game.ui.boards import board_for
from game.ui.boards.axis import axis_line
from game.ui.boards.place import PlaceBoard
from game.ui.boards.scale import share, stepped, tick_sets, value_at, written
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play, Table
from game.ui.settings import Settings
from game.ui.stack import Touch
from tests.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, room
from tests.samples import FORMS, question, right, wrong

LOG = Place(Axis(0.7, 70.0, "kg", logarithmic=True, step=1.02), 21.45, 21.55)
COUNT = Place(Axis(3.0, 300.0, "orbits", logarithmic=True, step=1.02), 47.5, 48.5)
ROMAN = Place(Axis(-100, 100, "", step=2), -43, -42.1)
TWO, THREE = Choose(("before", "after"), 1), Choose(("1957", "1961", "1969"), 1, ranked=True)
FIVE = Arrange(("Mir", "Sputnik 1", "Zarya", "Apollo 11", "Skylab"), (1, 3, 4, 0, 2))
ALL_FORMS = (*FORMS, LOG, COUNT, ROMAN, TWO, THREE, FIVE)
LONG = "The joint programme of the partners for a station in lunar orbit, its first part"[:60]
LONGEST = (
    Choose((LONG,) * 4, 0),
    Choose((LONG,) * 3, 0),
    Arrange((LONG,) * 5, (0, 1, 2, 3, 4)),
    Pair((LONG,) * 4, (LONG,) * 4, (0, 1, 2, 3)),
    Place(Axis(10_000, 1_000_000, "people", logarithmic=True, step=1.02), 400_000, 410_000),
)
PROMPT = (
    "How many people in all the countries that took part worked on the programme in its busiest year, counting every "
    "company? Give your best estimate."
)
SIZES = [WIDE, FOUR_BY_THREE, (900, 1600), (3440, 1440)]  # in units, other windows of 16:9 and 4:3 are as these
MODES = [Settings(text_size, palette, projector=projector)
         for text_size, palette, projector in ((100, "night", False), (150, "paper", False), (200, "contrast", False),
                                               (100, "night", True), (200, "night", True))]  # fmt: skip


def table(form: Form, settings: Settings = PLAIN, prompt: str = "", size: tuple[int, int] = WIDE) -> Player:
    """A player before a question of this form."""
    scene = Play(desk(settings), "space-race")
    asked = replace(question(form), prompt=prompt or "Which mission landed people on the Moon first?")
    scene._take(replace(scene.game, question=asked))
    return Player(scene, room(size, settings))


def laid(player: Player) -> tuple[Play, Table]:
    """The round, and where its question lies."""
    scene = player.scene
    assert isinstance(scene, Play)
    assert scene.game.question
    return scene, scene._table(player.room, scene.game.question)


def answered(player: Player) -> Response:
    scene = player.scene
    assert isinstance(scene, Feedback), "nothing was answered"
    return scene.answered.response


def by_keys(player: Player, form: Form, response: Response) -> None:
    match form, response:
        case Choose(), int():
            player.press("abcd"[response])
        case Arrange(), tuple():
            for item in response:
                player.tab_to(f"card-{item}")
                player.press("ok", "ok")
            player.press("ok")
        case Pair(), tuple():
            for left, partner in enumerate(response):
                player.press(str(left + 1), "abcd"[partner])
            player.press("ok")
        case Place(), float() | int():
            player.press(*_typed(form, response), "ok")
        case _:
            raise AssertionError(form)


def _typed(form: Place, response: float) -> list[str]:
    if form.axis.logarithmic:
        return list(f"{response:g}")
    return [*str(response if response > 0 else 1 - response).removesuffix(".0"), *(["b"] if response <= 0 else [])]


def by_arrows(player: Player, form: Form, response: Response) -> None:
    """Tab and Enter only, as with one switch."""
    match form, response:
        case Choose(), int():
            player.tab_to(f"option-{response}")
            player.press("ok")
        case Pair(), tuple():
            for left, partner in enumerate(response):
                player.tab_to(f"right-{partner}")
                player.press("ok")
                player.tab_to(f"left-{left}")
                player.press("ok")
            player.tab_to("check")
            player.press("ok")
        case _:
            by_keys(player, form, response)


def by_clicks(player: Player, form: Form, response: Response) -> None:
    match form, response:
        case Choose(), int():
            player.click(f"option-{response}")
        case Arrange(), tuple():
            for place, item in enumerate(response):
                player.click(f"card-{item}")
                player.click(f"place-{place}")
            player.click("check")
        case Pair(), tuple():
            for left, partner in enumerate(response):
                player.click(f"left-{left}")
                player.click(f"right-{partner}")
            player.click("check")
        case Place(), float() | int():
            rect = player.nodes["axis"].rect
            line = axis_line(rect)
            player.click("axis", (line.x + line.w * share(form.axis, response) - rect.x) / rect.w)
            player.click("confirm")
        case _:
            raise AssertionError(form)


def by_dragging(player: Player, form: Form, response: Response) -> None:
    match form, response:
        case Arrange(), tuple():
            for place, item in enumerate(response):
                player.drag(f"card-{item}", f"place-{place}")
            player.click("check")
        case Pair(), tuple():
            for left, partner in enumerate(response):
                player.drag(f"right-{partner}", f"left-{left}")
            player.click("check")
        case _:
            by_clicks(player, form, response)


def likely(form: Form) -> list[Response]:
    """Answers that the board can give: the right one, and a wrong one."""
    if isinstance(form, Place):
        return [value_at(form.axis, part) for part in (0.1, 0.5, 0.62)]
    return [right(form), wrong(form)]


@pytest.mark.parametrize("play", [by_keys, by_arrows, by_clicks, by_dragging])
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE])
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_what_is_pressed_is_what_is_answered(
    form: Form, size: tuple[int, int], play: Callable[[Player, Form, Response], None]
) -> None:
    for response in likely(form):
        player = table(form, size=size)
        play(player, form, response)
        given = answered(player)
        assert given == (pytest.approx(response, rel=0.01) if isinstance(form, Place) else response)


def test_a_stray_enter_answers_nothing() -> None:
    for form in ALL_FORMS:
        player = table(form)
        player.press("ok")
        assert isinstance(player.scene, Play)
        assert player.focus


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("form", [FORMS[0], TWO, THREE], ids=["four", "two", "three"])
def test_a_second_click_on_continue_answers_nothing(form: Choose, size: tuple[int, int]) -> None:
    player = table(form, size=size)
    player.press("a")
    again = player.nodes["continue"].rect.centre
    player.click("continue")
    scene, _ = laid(player)
    scene._take(replace(scene.game, question=question(form)))
    for touch in (Touch.DOWN, Touch.UP):
        player.touch(touch, *again)
    assert isinstance(player.scene, Play)


def test_full_places_swap_their_cards() -> None:
    form = FORMS[1]
    player = table(form)
    for item in range(4):
        player.click(f"card-{item}")
        player.click(f"place-{item}")
    player.drag("place-0", "place-3")
    player.press("2", "3")
    player.click("check")
    assert answered(player) == (3, 2, 1, 0)


def test_a_new_pair_undoes_an_old_one() -> None:
    player = table(FORMS[2])
    player.press("1", "a", "2", "a")
    assert player.nodes["left-0"].value == ""
    assert player.nodes["left-1"].value == player.nodes["right-0"].label
    assert "check" not in player.nodes


def test_the_check_comes_when_all_is_placed() -> None:
    player = table(FORMS[1])
    for item in range(4):
        assert "check" not in player.nodes
        player.click(f"card-{item}")
        player.click(f"place-{item}")
    assert player.focus == "check"


def test_stepping_on_an_axis() -> None:
    player = table(FORMS[3])
    start = float(player.nodes["confirm"].label.removeprefix("Confirm "))
    assert player.nodes["axis"].value == ""
    player.press("left", "page_up")
    assert player.nodes["axis"].value == f"{start + 4:.0f}"
    player.click("less")
    player.press("ok")
    player.tab_to("axis")
    player.press("ok")
    assert answered(player) == start + 2


def test_a_year_that_is_not_on_the_line_cannot_be_confirmed() -> None:
    player = table(FORMS[3])
    player.press("1", "9", "ok")
    assert "1955 to 1975" in player.nodes["note"].label
    assert "disabled" in player.nodes["confirm"].state
    player.press("6", "6", "erase", "1", "ok")
    assert answered(player) == 1961


def test_years_before_christ_are_written_as_such() -> None:
    assert written(ROMAN.axis, -43) == "44 BC"
    labels = [[written(ROMAN.axis, tick) for tick in ticks] for ticks in tick_sets(ROMAN.axis)]
    assert ["100 BC", "50 BC", "1", "50", "100"] in labels
    player = table(ROMAN)
    player.press("4", "4", "b")
    assert player.nodes["confirm"].label == "Confirm 44 BC"


@given(
    st.floats(0.001, 1e6), st.floats(0, 1), st.sampled_from(["kg", "orbits", "$", "%"]), st.sampled_from([-5, -1, 1, 5])
)
def test_every_step_moves_the_marker_until_the_end(low: float, part: float, unit: str, steps: int) -> None:
    axis = Axis(max(1.0, low) if unit == "orbits" else low, max(1.0, low) * 100, unit, logarithmic=True, step=1.02)
    value = value_at(axis, part)
    after = stepped(axis, value, steps)
    assert axis.low * 0.99 <= after <= axis.high * 1.01
    assert (after > value) == (steps > 0) or after == value_at(axis, 1.0 if steps > 0 else 0.0)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_every_board_fits_every_room(form: Form, size: tuple[int, int]) -> None:
    for settings in MODES[1:4]:
        check_layout(table(form, settings, size=size), str(settings))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("form", LONGEST, ids=lambda form: type(form).__name__)
def test_the_longest_texts_fit_every_room(form: Form, size: tuple[int, int]) -> None:
    for settings in MODES:
        for prompt in ("When?", PROMPT):
            player = table(form, settings, prompt, size)
            scene, found = laid(player)
            assert scene.board.fits(found.fitting, found.board), (settings, prompt)
            check_layout(player, f"{settings} {prompt[:5]}")


@pytest.mark.parametrize("settings", MODES, ids=str)
@pytest.mark.parametrize("form", LONGEST, ids=lambda form: type(form).__name__)
def test_boards_fit_with_everything_placed(form: Form, settings: Settings) -> None:
    for size in SIZES:
        player = table(form, settings, PROMPT, size)
        scene, _ = laid(player)
        assert _all_placed(form) or isinstance(form, Choose | Place)
        for name in _all_placed(form):
            scene.board = scene.board.choose(name)
        check_layout(player, f"{size}")


def _all_placed(form: Form) -> list[str]:
    match form:
        case Arrange():
            return [name for i in range(len(form.items)) for name in (f"card-{i}", f"place-{i}")]
        case Pair():
            return [name for i in range(len(form.left)) for name in (f"left-{i}", f"right-{i}")]
        case _:
            return []


def test_ordinary_questions_are_written_at_full_size() -> None:
    for settings in (Settings(), Settings(projector=True)):
        for size in (WIDE, FOUR_BY_THREE):
            for form in (*FORMS, TWO, THREE):
                player = table(form, settings, size=size)
                assert laid(player)[1].fitting.theme.text_size == 1


def test_a_board_is_a_value() -> None:
    board = board_for(FORMS[1])
    board.choose("card-0").choose("place-0")
    assert board == board_for(FORMS[1])
    assert isinstance(board_for(FORMS[3]), PlaceBoard)
