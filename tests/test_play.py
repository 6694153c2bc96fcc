"""A round from its first question to the summary and back, by keys alone and by clicks alone, without pygame."""

from dataclasses import replace

import pytest

from game.quiz.question import Choose, Form, Place, Question
from game.quiz.round import Answered, EraOpened, Finished
from game.ui.desk import Desk
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.moment import Moment
from game.ui.scenes.opened import Opened
from game.ui.scenes.pause import Pause
from game.ui.scenes.play import Play
from game.ui.scenes.review import Review
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from game.ui.stack import Blur, Scroll, Touch
from tests.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, drawn, room
from tests.samples import FORMS, question, right, wrong
from tests.screens import GOLDEN, everything
from tests.test_boards import LONG, LONGEST, MODES, PROMPT, SIZES, by_clicks, by_keys

LONG_WHY = (
    "It was the first time that people of two rival countries met in orbit, and it needed years of work on one way of "
    "docking, one language for the crews and one air to breathe, which is why so many later stations and partners "
    "could begin there."
)


def start(
    era: str | None = "space-race", settings: Settings = PLAIN, size: tuple[int, int] = WIDE
) -> tuple[Player, Desk]:
    made = desk(settings)
    return Player(Play(made, "space-race"), room(size, settings)), made


def asked(player: Player) -> Question:
    scene = player.scene
    assert isinstance(scene, Play)
    assert scene.game.question
    return scene.game.question


def answer(player: Player, made: Desk, good: bool = True) -> None:
    """Straight through the session, for tests of what comes after."""
    scene, form = player.scene, asked(player).form
    assert isinstance(scene, Play)
    response = right(form) if good else form.axis.low if isinstance(form, Place) else wrong(form)
    player.stack.go(scene._answer(response))


def play_on(player: Player, made: Desk, missed: tuple[int, ...] = ()) -> None:
    """A whole round; the questions of these numbers are missed."""
    number = 0
    while not isinstance(player.scene, Summary):
        if isinstance(player.scene, Play):
            number += 1
            answer(player, made, number not in missed)
        player.press("ok")


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


def test_the_screens_tell_what_they_told() -> None:
    """`python -m tests.screens` writes the golden file anew."""
    assert everything() == GOLDEN.read_text(encoding="utf-8")


def test_practising_asks_what_was_missed() -> None:
    player, made = start()
    play_on(player, made, missed=(2, 5))
    assert isinstance(player.scene, Summary)
    missed = [answered.question.fact for answered in player.scene.game.missed]
    player.press("r", "p")
    assert isinstance(player.scene, Play)
    assert player.scene.game.length == 2
    assert asked(player).fact in missed


def test_a_round_shows_where_it_stands() -> None:
    player, made = start()
    answer(player, made)
    player.press("ok")
    answer(player, made, good=False)
    player.press("ok")
    page = drawn(player.scene, player.room).said
    for words in ("The space race", "Question 3 of 10", "points", "Esc pause"):
        assert words in page
    assert player.nodes["progress"].value == "1 right of 2 answered"
    assert player.nodes["prompt"].label == asked(player).prompt


def test_a_projected_round_has_few_words_and_no_keys() -> None:
    player, _ = start(settings=Settings(projector=True))
    page = drawn(player.scene, player.room).said
    assert "1 / 10" in page
    assert "The space race" not in page
    assert "Esc" not in page


def feedback(response: int, settings: Settings = PLAIN, size: tuple[int, int] = WIDE) -> Player:
    made = desk(settings)
    form = Choose(("Apollo 11", "Skylab", "Gemini 12", "Mir"), 0)
    truths = ("", "Skylab was launched on 14 May 1973.", "", "")
    scene = Play(made, "space-race")
    scene._take(replace(scene.game, question=replace(question(form), truths=truths, as_of="2026")))
    player = Player(scene, room(size, settings))
    by_keys(player, form, response)
    return player


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", [PLAIN, Settings(projector=True)], ids=["desktop", "projector"])
def test_feedback_tells_what_was_right_and_why(settings: Settings, size: tuple[int, int]) -> None:
    player = feedback(0, settings, size)
    assert drawn(player.scene, player.room).said.splitlines()[0] == "Correct!"
    assert player.nodes["key"].label == "Apollo 11"
    assert "yours" not in player.nodes
    assert player.nodes["earned"].label == "+100 points"
    assert player.nodes["why"].label.startswith("Apollo 11 landed on the Moon on 20 July 1969. Armstrong")
    assert player.nodes["source"].label == "Source: NASA, Apollo 11 mission page · as of 2026"
    assert player.focus == "continue"


def test_feedback_tells_what_a_wrong_option_really_is() -> None:
    player = feedback(1)
    assert player.nodes["verdict"].label == "Not quite"
    assert "wrong" in player.nodes["banner"].state
    assert player.nodes["key"].label == "Apollo 11"
    assert player.nodes["yours"].label == "Skylab. Your answer. Skylab was launched on 14 May 1973."
    assert "earned" not in player.nodes


def test_credit_in_part_is_called_so() -> None:
    scene = Play(desk(), "space-race")
    scene._take(replace(scene.game, question=question(FORMS[1])))
    player = Player(scene)
    by_keys(player, FORMS[1], (1, 0, 3, 2))
    assert player.nodes["verdict"].label == "Partly right"
    assert player.nodes["row-1"].label.endswith("You put it in place 3.")
    assert "right" in player.nodes["row-0"].state


def test_the_timeline_shows_the_event_among_those_met() -> None:
    player = feedback(0)
    player.press("t")
    assert isinstance(player.scene, Moment)
    marked = [node for node in player.nodes.values() if "chosen" in node.state]
    assert [node.label for node in marked] == ["20 July 1969: Moon landing of Apollo 11"]
    player.press("back")
    assert isinstance(player.scene, Feedback)


def read_to_the_end(player: Player, what: str) -> str:
    """All words that come to light on the way down."""
    seen, page = "", ""
    while page != drawn(player.scene, player.room).said:
        check_layout(player, what)
        page = drawn(player.scene, player.room).said
        seen += page
        player.stack.handle(Scroll(1), player.room)
    return seen


@pytest.mark.parametrize("size", SIZES[:3], ids=str)
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


def test_a_long_feedback_scrolls_by_keys_wheel_and_clicks() -> None:
    player = feedback(1, Settings(text_size=200), FOUR_BY_THREE)
    first = drawn(player.scene, player.room).said
    player.press("page_down")
    second = drawn(player.scene, player.room).said
    assert second != first
    player.click("up")
    player.click("down")
    assert drawn(player.scene, player.room).said == second
    player.stack.handle(Scroll(-50), player.room)
    assert drawn(player.scene, player.room).said == first
    player.tab_to("continue")
    player.press("ok")
    assert isinstance(player.scene, Play)


def test_nothing_advances_by_itself() -> None:
    player = feedback(0)
    for _ in range(100):
        player.stack.update(60.0)
    assert isinstance(player.scene, Feedback)
    player.press("ok")
    before = drawn(player.scene, player.room).said
    player.stack.update(3600.0)
    assert drawn(player.scene, player.room).said == before


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


def test_the_summary_tells_the_round() -> None:
    player, made = start()
    play_on(player, made, missed=(4, 9))
    assert isinstance(player.scene, Summary)
    nodes, page = player.nodes, drawn(player.scene, player.room).said
    assert nodes["score"].label == "8 of 10"
    assert nodes["stat-0"].value == str(player.scene.game.points)
    assert nodes["stat-1"].value == "4"
    assert "4 wrong" in nodes["marks"].value
    assert "Worth another look" in page
    assert nodes["review"].label == "Review these 2"
    assert player.focus == "next"


def test_a_round_without_a_miss_is_told_kindly() -> None:
    player, made = start()
    play_on(player, made)
    assert "You answered every question right." in drawn(player.scene, player.room).said.replace("\n", " ")


def test_the_review_goes_through_all_answers_and_back() -> None:
    player, made = start()
    play_on(player, made, missed=(1, 2, 3, 4, 5, 6, 7))
    player.press("r")
    seen = set()
    for _ in range(7):
        check_layout(player)
        seen.add(player.focus)
        player.press("down")
    assert seen == {f"item-{i}" for i in range(7)}
    player.click("all")
    assert player.nodes["item-0"].position == "1 of 10"
    player.press("f")
    assert player.nodes["item-0"].position == "1 of 7"
    player.click("back")
    assert isinstance(player.scene, Summary)


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
