"""A statement in two steps: the verdict, and what puts it right; each of them is answered on purpose, and only once."""

from dataclasses import replace
from random import Random

import pytest

from game.quiz.forms.fixing import FALSE, TRUE
from game.quiz.kinds import make
from game.quiz.question import Fix, Question, Response
from game.shell.app import App
from game.shell.player import Player as RealPlayer
from game.ui.boards import board_for
from game.ui.boards.fix import FixBoard
from game.ui.inputs import Touch
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.pause import Pause
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from game.ui.stack import Stack
from tests.support.each import each
from tests.support.hands import MODES, SIZES, TRUE_ONE, answered, laid, table
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, desk
from tests.support.samples import FORMS, question, shipped
from tests.test_clicks import double_click
from tests.test_every_key import asking

assert isinstance(FORMS[7], Fix)
FALSE_ONE = FORMS[7]
KEY = f"option-{FALSE_ONE.corrections.index(FALSE_ONE.key)}"


def is_second_step(player: Player) -> bool:
    return player.nodes["prompt"].label == FALSE_ONE.follow_up


@each(("keys", "response"), [("t", (0,)), ("1", (0,)), ("a", (0,)), ("f2", (1, 2)), ("23", (1, 3)),
                                                ("bb", (1, 2)), ("fa", (1, 0))])  # fmt: skip
def test_a_letter_or_a_digit_answers_each_step(keys: str, response: Response) -> None:
    player = table(FALSE_ONE)
    player.press(*keys)
    assert answered(player) == response


@pytest.mark.parametrize(("key", "response"), [("t", (0,)), ("f", (1,)), ("1", (0,)), ("2", (1,))])
def test_a_true_statement_is_answered_by_its_verdict(key: str, response: Response) -> None:
    player = table(TRUE_ONE)
    player.press(key)
    assert answered(player) == response


def test_the_second_step_asks_for_the_value_and_leaves_out_what_was_stated() -> None:
    player = table(FALSE_ONE)
    assert [player.nodes[f"verdict-{place}"].label for place in range(2)] == ["True", "False"]
    player.click("verdict-1")
    assert is_second_step(player)
    options = [node.label for node in player.nodes.values() if node.role == "option"]
    assert options == ["Apollo 8", "Apollo 11", "Apollo 12"]


@pytest.mark.parametrize("by_mouse", [True, False])
def test_a_stray_enter_does_not_answer_the_second_step(by_mouse: bool) -> None:
    player = table(FALSE_ONE)
    if by_mouse:
        player.click("verdict-1")
    else:
        player.tab_to("verdict-1")
        player.press("ok")
    assert player.focus == "prompt"
    player.press("ok", "ok")
    assert is_second_step(player)
    player.press("next", "ok")
    assert answered(player) == (1, 0)


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("confirm", [False, True])
def test_a_double_click_is_one_click(size: tuple[int, int], confirm: bool) -> None:
    player = table(FALSE_ONE, Settings(confirm=confirm), size=size)
    for name in ["verdict-1", "check"] if confirm else ["verdict-1"]:
        spot = player.nodes[name].rect.centre
        for again in (False, True):
            for touch in (Touch.DOWN, Touch.UP):
                player.touch(touch, *spot, again)
    scene, _ = laid(player)
    assert is_second_step(player)
    assert scene.board == replace(board_for(FALSE_ONE, confirm), denied=True)  # type: ignore[type-var]


def test_a_double_click_in_the_window_is_one_click(app: App) -> None:
    play = asking(app, question(FALSE_ONE))
    app.stack = Stack(play)
    double_click(app, "verdict-1")
    assert RealPlayer(app, 1.0).nodes()["prompt"].label == FALSE_ONE.follow_up
    assert play.board.response is None
    double_click(app, KEY)
    assert RealPlayer(app, 1.0).scene == "Feedback"
    assert len(play.game.answered) == 1


def test_both_steps_are_confirmed_where_answers_are() -> None:
    player = table(FALSE_ONE, Settings(confirm=True))
    assert "disabled" in player.nodes["check"].state
    player.press("t")
    assert (player.focus, "chosen" in player.nodes["verdict-0"].state) == ("check", True)
    player.press("f", "ok")
    assert is_second_step(player)
    assert player.focus == "prompt"
    assert "disabled" in player.nodes["check"].state
    player.press("ok", "a")
    assert "chosen" in player.nodes["option-0"].state
    player.click(KEY)
    player.press("ok")
    assert answered(player) == FALSE_ONE.right_response()


def test_what_was_said_cannot_be_taken_back() -> None:
    """Nor is anything of it lost on a pause, or by a key that means nothing any more."""
    player = table(FALSE_ONE)
    player.press("f", "t", "f")
    scene, _ = laid(player)
    before = scene.board
    for name in ("verdict-0", "verdict-1", "check", "clue", ""):
        assert before.choose(name) == before
    player.press("back")
    assert isinstance(player.scene, Pause)
    player.press("back")
    assert scene.board == before
    player.press("h", "pause")
    assert is_second_step(player)
    player.press("b")
    assert answered(player) == FALSE_ONE.right_response()
    after = scene.game
    player.press("t", "f", "1", "2")
    assert scene.game == after


def test_tiles_of_the_second_step_are_nothing_in_the_first() -> None:
    board = board_for(FALSE_ONE)
    assert board.choose("option-1") == board
    assert isinstance(board, FixBoard)


def feedback(form: Fix, response: tuple[int, ...]) -> Player:
    truths = tuple(f"{option} flew." for option in form.options)
    return after(replace(question(form), truths=truths), response)


def after(asked: Question, response: tuple[int, ...]) -> Player:
    scene = Play(desk(), "space-race")
    scene._take(replace(scene.game, question=asked))
    player = Player(scene)
    player.stack.go(scene._answer(response))
    assert isinstance(player.scene, Feedback)
    return player


def rows(player: Player) -> list[str]:
    return [f"{node.name}: {node.label}" for node in player.nodes.values() if node.role == "answer"]


@pytest.mark.parametrize(("form", "response", "verdict", "told"), [
    (TRUE_ONE, (0,), "Correct!", ["key: True"]),
    (TRUE_ONE, (1,), "Not quite", ["key: True", "yours: False. Your answer."]),
    (FALSE_ONE, (1, 2), "Correct!", [
        "key: Apollo 11. The statement is false, as you said.",
        "other-0: Apollo 8. Apollo 8 flew.", "other-1: Apollo 10. Apollo 10 flew.",
        "other-3: Apollo 12. Apollo 12 flew.",
    ]),
    (FALSE_ONE, (1, 3), "Partly right", [
        "key: Apollo 11. The statement is false, as you said.",
        "yours: Apollo 12. Your answer. Apollo 12 flew.",
        "other-0: Apollo 8. Apollo 8 flew.", "other-1: Apollo 10. Apollo 10 flew.",
    ]),
    (FALSE_ONE, (0,), "Not quite", [
        "key: False", "yours: True. Your answer. Apollo 10 flew.",
    ]),
])  # fmt: skip
def test_feedback_tells_of_both_steps(form: Fix, response: tuple[int, ...], verdict: str, told: list[str]) -> None:
    player = feedback(form, response)
    assert player.nodes["verdict"].label == verdict
    assert rows(player) == told


def test_the_explanation_of_a_false_statement_names_what_it_is_about() -> None:
    """Its next sentence may begin with "he", and a row above it may name somebody else."""
    fact = shipped().facts["alexei-leonov.first_person"]
    draws = (make("true_or_fix", fact, shipped(), Random(seed)) for seed in range(20))
    false = next(one for one in draws if one and isinstance(one.form, Fix) and not one.form.is_true)
    assert isinstance(false.form, Fix)
    wrong = next(place for place in false.form.corrections if place != false.form.key)
    for response in ((TRUE,), false.form.right_response(), (FALSE, wrong)):
        why = after(false, response).nodes["why"].label
        assert why == f"Alexei Leonov was the first person to walk in space. {fact.why}"


@pytest.mark.parametrize("response", [(0,), (1, 2), (1, 3)])
def test_the_log_keeps_how_far_the_answer_came(response: tuple[int, ...]) -> None:
    player = table(FALSE_ONE)
    scene, _ = laid(player)
    scene._answer(response)
    latest = scene.session.store.attempts(scene.session.profile)[-1]
    assert latest.credit == FALSE_ONE.grade(response)
    assert latest.options == (2 if len(response) == 1 else 3)
    assert latest.taken == FALSE_ONE.taken(response)


@pytest.mark.parametrize("settings", MODES, ids=str)
def test_both_steps_have_room(settings: Settings) -> None:
    for size in SIZES:
        for confirm in (False, True):
            player = table(FALSE_ONE, replace(settings, confirm=confirm), size=size)
            check_layout(player, f"{size}")
            player.press(*("f", "ok")[: 2 if confirm else 1])
            assert is_second_step(player)
            check_layout(player, f"{size}")
