"""Where an answer brings more or less than 100 points, the feedback says why."""

import re

import pytest

from game.quiz.play.round import Answer, Deal, Round, step
from game.quiz.question import Form, Response
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.points_told import reckoned
from game.ui.settings import Settings
from tests.support.each import each
from tests.support.hands import ALL_FORMS, LOG
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, room
from tests.support.samples import FORMS, question, right

CHOICE, ORDER, _, YEAR, SEVERAL, TYPED, LADDER, *_others = FORMS
PROJECTED = Settings(projector=True)
ALL_HELP = ("hint", "options")


def after(
    form: Form,
    level: int,
    response: Response,
    helped: tuple[str, ...] = (),
    settings: Settings = PLAIN,
    size: tuple[int, int] = WIDE,
) -> Player:
    table, _ = step(Round(10), Deal(question(form, level=level)))
    given, _ = step(table, Answer(response, helped))
    assert given.feedback
    return Player(Feedback(desk(settings), given.feedback, last=False), room(size, settings))


@each(("form", "level", "response", "helped", "told"), [
    (CHOICE, 1, 1, (), ""),
    (CHOICE, 1, 0, (), ""),
    (CHOICE, 2, 1, (), "100 + 15 for a harder question"),
    (CHOICE, 5, 1, (), "100 + 60 for a harder question"),
    (CHOICE, 1, 1, ("hint",), "100 − 25 for the hint"),
    (CHOICE, 2, 1, ("hint",), "100 − 25 for the hint + 11 for a harder question"),
    (TYPED, 1, 1, ("options",), "100 − 25 for the options"),
    (TYPED, 1, 1, ALL_HELP, "100 − 44 for the options and the hint"),
    (LADDER, 1, (3, 0), (), "100 − 50 for more clues"),
    (SEVERAL, 1, (0, 2), (), "100 − 33 for what is not right"),
    (SEVERAL, 1, (0, 2), ("hint",), "100 − 50 for the hint and what is not right"),
])  # fmt: skip
def test_a_sum_tells_what_came_of_what(
    form: Form, level: int, response: Response, helped: tuple[str, ...], told: str
) -> None:
    nodes = after(form, level, response, helped).nodes
    assert (nodes["reckoned"].label if told else nodes.get("reckoned", "")) == told


def test_the_sum_is_what_was_earned_however_short_it_is_told() -> None:
    for form in ALL_FORMS:
        for level in range(1, 6):
            for helped in ((), ("hint",)):
                scene = after(form, level, right(form), helped).scene
                assert isinstance(scene, Feedback)
                for words in filter(None, reckoned(scene.answered)):
                    terms = re.findall(r"([−+]?) ?(\d+)", words)
                    assert sum(-int(n) if sign == "−" else int(n) for sign, n in terms) == scene.answered.points


def test_a_year_that_is_near_tells_of_the_distance() -> None:
    label = after(YEAR, 1, 1971).nodes["reckoned"].label
    assert re.fullmatch(r"100 − \d+ for the distance", label)
    assert after(LOG, 1, 25.0).nodes["reckoned"].label.endswith("for the distance")


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", [PLAIN, PROJECTED, Settings(200, projector=True, easy_font=True)], ids=str)
def test_it_can_be_read_beside_every_verdict(settings: Settings, size: tuple[int, int]) -> None:
    least = settings.theme.least("note").size
    for form, response, helped in ((CHOICE, 1, ("hint",)), (TYPED, 1, ALL_HELP), (ORDER, (1, 3, 2, 0), ())):
        player = after(form, 3, response, helped, settings, size)
        paper = check_layout(player, str(settings))
        label = player.nodes["reckoned"].label
        (line,) = [line for line in paper.lines if line.words == label]
        assert line.style.size >= least
        (above,) = [line for line in paper.lines if re.match(r"\+\d+ point", line.words)]
        apart = line.box.centre[1] - above.box.centre[1]
        tall = (line.style.size + above.style.size) / 2
        assert apart > 1.05 * tall  # so that no letter of the upper one reaches into the lower
