"""A round from its first question to the summary and back, by keys alone and by clicks alone, without pygame."""

from dataclasses import replace

import pytest

from game.quiz.play.round import Answered, EraOpened, Finished
from game.quiz.question import Choose, Offer, Place, Typed
from game.ui.inputs import Blur, Touch
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.opened import Opened
from game.ui.scenes.pause import Pause
from game.ui.scenes.play import Play
from game.ui.scenes.review import Review
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from tests.support.hands import ALL_FORMS, MODES, answer, asked, by_clicks, by_keys, laid, play_on, start, table
from tests.support.paper import FOUR_BY_THREE, WIDE, Memory, Player, check_layout, desk, drawn, room
from tests.support.samples import FORMS, question, right, wrong


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_a_whole_round_by_keys_alone(size: tuple[int, int]) -> None:
    player, made = start(size=size)
    for _ in range(10):
        form = asked(player).form
        by_keys(player, form, form.first if isinstance(form, Place) else right(form))
        assert isinstance(player.scene, Feedback)
        check_layout(player)
        player.press("ok")
        while isinstance(player.scene, Opened):
            player.press("ok")
    assert isinstance(player.scene, Summary)
    assert isinstance(made.events[-1], Finished)
    check_layout(player)
    player.press("r")
    assert isinstance(player.scene, Review)
    player.press("down", "up", "back", "ok")
    assert isinstance(player.scene, Play)
    assert player.scene.game.number == 1
    player.press("back")
    assert isinstance(player.scene, Pause)


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("key", ["down", "right"])
def test_from_the_question_arrows_lead_to_the_options(size: tuple[int, int], key: str) -> None:
    four = next(form for form in FORMS if isinstance(form, Choose) and len(form.options) == 4)
    player = table(four, Settings(), size=size)
    assert player.scene.focus == "prompt"
    player.press(key)
    assert player.scene.focus == "option-0"


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_a_whole_round_by_clicks_alone(size: tuple[int, int]) -> None:
    player, made = start(size=size)
    for _ in range(10):
        form = asked(player).form
        by_clicks(player, form, form.axis.low if isinstance(form, Place) else wrong(form))
        player.click("continue")
    assert isinstance(player.scene, Summary)
    assert len([event for event in made.events if isinstance(event, Answered)]) == 10
    player.click("review")
    player.click("item-1")
    player.click("practise")
    assert isinstance(player.scene, Play)
    player.click("pause")
    player.click("leave")
    assert player.stack.top is None


def test_a_round_shows_where_it_stands() -> None:
    player, made = start()
    answer(player, made)
    player.press("ok")
    answer(player, made, good=False)
    player.press("ok")
    page = drawn(player.scene, player.room).said
    for words in ("The space race", "Question 3 of 10", "points", "Esc", "Pause"):
        assert words in page
    assert player.nodes["progress"].value == "1 right, 2 missed, 3 is on the table, 4–10 open"
    assert player.nodes["prompt"].label == asked(player).prompt


def test_a_projected_round_has_few_words_and_no_keys() -> None:
    player, _ = start(settings=Settings(projector=True))
    page = drawn(player.scene, player.room).said
    assert "1 / 10" in page
    assert "The space race" not in page
    assert "Esc" not in page


def test_losing_the_window_in_the_middle_of_a_drag_is_harmless() -> None:
    scene = Play(desk(), "space-race")
    scene._take(replace(scene.game, question=question(FORMS[1])))
    player = Player(scene)
    player.touch(Touch.DOWN, *player.nodes["card-0"].rect.centre)
    player.touch(Touch.MOVE, 800, 300)
    lifted = drawn(scene, player.room)
    assert [line.words for line in lifted.lines].count("Mir") == 2
    player.stack.handle(Blur(), player.room)
    player.touch(Touch.MOVE, 900, 300)
    assert [line.words for line in drawn(scene, player.room).lines].count("Mir") == 1
    player.touch(Touch.UP, *player.nodes["place-0"].rect.centre)
    assert not player.nodes["place-0"].value


def test_an_era_that_opens_has_its_moment() -> None:
    player, made = start()
    news: list[str] = []
    for _ in range(12):
        while not isinstance(player.scene, Summary):
            if isinstance(player.scene, Play):
                answer(player, made)
            if isinstance(player.scene, Opened):
                news.append(player.nodes["era"].label)
                check_layout(player)
            player.press("ok")
        if news:
            break
        player.press("ok")
    assert news == ["Apollo-Soyuz"]
    assert "New era open: Apollo-Soyuz." in drawn(player.scene, player.room).said.replace("\n", " ")
    assert sum(isinstance(event, EraOpened) for event in made.events) == 1


def test_leaving_a_round_early_shows_what_was_answered() -> None:
    player, made = start()
    answer(player, made)
    player.press("ok", "back")
    assert isinstance(player.scene, Pause)
    player.click("leave")
    assert isinstance(player.scene, Summary)
    assert player.nodes["score"].label == "1 of 1"
    player.click("timeline")
    assert player.stack.top is None


def test_leaving_before_the_first_answer_leads_straight_back() -> None:
    player, _ = start()
    player.press("back")
    player.click("leave")
    assert player.stack.top is None


def test_leaving_from_the_feedback_ends_the_round() -> None:
    player, made = start()
    answer(player, made)
    player.press("back")
    player.click("leave")
    assert isinstance(player.scene, Summary)


def test_play_goes_on_and_says_so_when_answers_cannot_be_saved() -> None:
    trouble = "Your answers cannot be saved: the disk is full. You can play on."
    for settings in MODES:
        made = desk(settings, trouble=trouble)
        player = Player(Play(made, "space-race"), room(FOUR_BY_THREE, settings))
        assert player.nodes["foot"].label == trouble
        check_layout(player, str(settings))
        play_on(player, made, missed=(3,))
        assert player.nodes["foot"].label == trouble
        check_layout(player, str(settings))


def test_a_bank_without_questions_says_so() -> None:
    made = desk()
    assert made.session
    made.session.take(replace(made.session.bank, facts={}))
    player = Player(Play(made, "iss"))
    assert "There are no questions here yet." in drawn(player.scene, player.room).said
    player.press("ok")
    assert player.stack.top is None


@pytest.mark.parametrize("seed", range(4))
def test_practising_asks_as_many_as_it_says(seed: int) -> None:
    """Each missed fact once, even if the round has asked it twice."""
    made = desk(seed=seed)
    player = Player(Play(made, "space-race"), room())
    play_on(player, made, missed=tuple(range(1, 11)))
    player.click("review")
    said = int(player.nodes["practise"].label.removeprefix("Practise these "))
    player.click("practise")
    assert isinstance(player.scene, Play)
    assert player.scene.game.length == said
    numbers = 0
    while not isinstance(player.scene, Summary):
        if isinstance(player.scene, Play):
            numbers += 1
            answer(player, made)
        player.press("ok")
    assert numbers == said


@pytest.mark.sweep
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", MODES, ids=repr)
def test_a_hint_is_shown_on_demand_and_fits(size: tuple[int, int], settings: Settings) -> None:
    for form in ALL_FORMS:
        player = table(form, settings, size=size)
        assert "hint" not in player.nodes
        scene, _ = laid(player)
        assert scene.game.question
        scene._take(replace(scene.game, question=replace(scene.game.question, hint="It was launched from Baikonur.")))
        check_layout(player)
        assert "Baikonur" not in drawn(scene, player.room).said
        player.click("hint")
        assert "Baikonur" in player.nodes["hint"].label
        assert "Baikonur" in drawn(scene, player.room).said
        check_layout(player)


def test_a_hint_costs_a_quarter_and_is_told() -> None:
    player, made = start()
    scene, _ = laid(player)
    asked_ = replace(question(FORMS[0]), hint="It was the eleventh.")
    scene._take(replace(scene.game, question=asked_))
    player.press("h")
    assert "eleventh" in player.nodes["hint"].label
    by_keys(player, FORMS[0], right(FORMS[0]))
    assert isinstance(player.scene, Feedback)
    answered = player.scene.answered
    assert (answered.credit, answered.helped, answered.right) == (0.75, ("hint",), True)
    assert player.nodes["verdict"].label == "Correct, with a hint"
    assert isinstance(made.store, Memory)
    assert made.store.rows[-1].helped == "hint"
    assert made.store.rows[-1].options == 4
    player.press("ok")
    assert isinstance(player.scene, Play)
    assert not player.scene.hinted


def test_shown_options_are_noted_as_help() -> None:
    player, made = start()
    scene, _ = laid(player)
    offered = Typed(("1957",), figures=True, offer=Offer("When?", Choose(("1955", "1957", "1959"), 1, ranked=True)))
    scene._take(replace(scene.game, question=question(offered)))
    player.click("options")
    player.click("option-1")
    assert player.nodes["verdict"].label == "Correct, with the options shown"
    assert isinstance(made.store, Memory)
    row = made.store.rows[-1]
    assert (row.helped, row.options, row.credit) == ("options", 3, 0.75)


def test_what_the_pointer_lit_in_one_question_is_not_lit_in_the_next() -> None:
    player = table(FORMS[0])
    place = player.nodes["option-1"].rect.centre
    player.touch(Touch.MOVE, *place)
    player.click("option-1")
    player.click("continue")
    assert isinstance(player.scene, Play)
    assert player.scene.hover == ""
