"""Everything fits wherever it is shown: every board, the longest texts, both modes, all text sizes."""

from dataclasses import replace

import pytest

from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Typed
from game.ui.inputs import Scroll
from game.ui.scenes.moment import Moment
from game.ui.scenes.opened import Opened
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from tests.support.hands import ALL_FORMS, LONG, LONGEST, MODES, PROMPT, SIZES, THREE, TWO, laid, play_on, start, table
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, desk, room
from tests.support.samples import FORMS, question, wrong


def _all_placed(form: Form) -> list[str]:
    match form:
        case Arrange():
            return [name for i in range(len(form.items)) for name in (f"card-{i}", f"place-{i}")]
        case Pair():
            return [name for i in range(len(form.left)) for name in (f"left-{i}", f"right-{i}")]
        case ChooseMany():
            return [f"option-{i}" for i in range(len(form.options))]
        case Ladder():
            return ["clue"] * len(form.clues)
        case Fix() if not form.is_true:
            return ["verdict-1"]
        case _:
            return []


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_every_board_fits_every_room(form: Form, size: tuple[int, int]) -> None:
    for settings in MODES[1:4]:
        check_layout(table(form, settings, size=size), str(settings))


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("form", LONGEST, ids=lambda form: type(form).__name__)
def test_the_longest_texts_fit_every_room(form: Form, size: tuple[int, int]) -> None:
    for settings in MODES:
        for prompt in ("When?", PROMPT):
            player = table(form, settings, prompt, size)
            _, found = laid(player)
            assert found.layout.fits(found.fitting, found.board), (settings, prompt)
            check_layout(player, f"{settings} {prompt[:5]}")


@pytest.mark.sweep
@pytest.mark.parametrize("settings", MODES, ids=str)
@pytest.mark.parametrize("form", LONGEST, ids=lambda form: type(form).__name__)
def test_boards_fit_with_everything_placed(form: Form, settings: Settings) -> None:
    for size in SIZES:
        player = table(form, settings, PROMPT, size)
        scene, _ = laid(player)
        assert _all_placed(form) or isinstance(form, Choose | Place | Typed)
        for name in _all_placed(form):
            scene.board = scene.board.choose(name)
        if scene.wants_text:
            player.type("Wide words, MMMMMMMMMM, WWWWWWWWWWWW and no space to break at all")
        check_layout(player, f"{size}")


def test_ordinary_questions_are_written_at_full_size() -> None:
    for settings in (Settings(), Settings(projector=True)):
        for size in (WIDE, FOUR_BY_THREE):
            for form in (*FORMS, TWO, THREE):
                player = table(form, settings, size=size)
                assert laid(player)[1].text_size == 1


LONG_WHY = (
    "It was the first time that people of two rival countries met in orbit, and it needed years of work on one way of "
    "docking, one language for the crews and one air to breathe, which is why so many later stations and partners "
    "could begin there."
)


def read_to_the_end(player: Player, what: str) -> str:
    """All words that come to light on the way down."""
    seen, page = "", ""
    while page != (said := check_layout(player, what).said):
        page = said
        seen += page
        player.stack.handle(Scroll(1), player.room)
    return seen


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES[:2], ids=str)
@pytest.mark.parametrize("form", LONGEST, ids=lambda form: type(form).__name__)
def test_the_longest_feedback_can_be_read_to_its_end(form: Form, size: tuple[int, int]) -> None:
    for settings in MODES[::2]:
        scene = Play(desk(settings), "space-race")
        long = replace(question(form), prompt=PROMPT, said=LONG + LONG, why=LONG_WHY, truths=(LONG_WHY[:120],) * 5)
        scene._take(replace(scene.game, question=replace(long, source="NASA, " + LONG)))
        player = Player(scene, room(size, settings))
        response = form.axis.low if isinstance(form, Place) else wrong(form)
        player.stack.go(scene._answer(response))
        seen = read_to_the_end(player, str(settings))
        assert "there." in seen
        assert LONG.split()[-2] in seen or isinstance(form, Place)
        assert "Source: NASA" in seen


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_summary_review_and_timeline_fit_every_room(size: tuple[int, int]) -> None:
    for settings in MODES:
        player, made = start(settings=settings, size=size)
        play_on(player, made, missed=(1, 2, 4, 5, 7, 8))
        check_layout(player, f"summary {settings}")
        player.press("r")
        check_layout(player, f"review {settings}")
        player.press("f", "down", "down")
        check_layout(player, f"review {settings}")
        player.press("back")
        marked = made.bank and made.bank.facts["apollo-11.moon_landing"]
        assert marked
        check_layout(Player(Moment(made, marked), player.room), f"timeline {settings}")
        check_layout(Player(Opened(made, "deep-space-gateway"), player.room), f"era {settings}")
