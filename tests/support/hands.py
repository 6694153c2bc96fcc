"""How a learner answers each form by keys, by clicks and by dragging, and the questions to try it on."""

from collections.abc import Iterator
from dataclasses import replace

from game.quiz.play.stories_read import StoriesRead
from game.quiz.question import (
    Arrange,
    Axis,
    Choose,
    ChooseMany,
    Fix,
    Form,
    Ladder,
    Offer,
    Pair,
    Place,
    Question,
    Response,
    Typed,
)
from game.ui.boards.axis import axis_line
from game.ui.boards.scale import share, value_at
from game.ui.desk import Desk
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play
from game.ui.scenes.summary import Summary
from game.ui.scenes.table import Table
from game.ui.settings import Settings
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, desk, room
from tests.support.samples import FORMS, question, right, wrong

LOG = Place(Axis(0.7, 70.0, "kg", logarithmic=True, step=1.02), 21.45, 21.55)
COUNT = Place(Axis(3.0, 300.0, "orbits", logarithmic=True, step=1.02), 47.5, 48.5)
ROMAN = Place(Axis(-100, 100, "", step=2), -43, -42.1)
TWO, THREE = Choose(("before", "after"), 1), Choose(("1957", "1961", "1969"), 1, ranked=True)
FIVE = Arrange(("Mir", "Sputnik 1", "Zarya", "Apollo 11", "Skylab"), (1, 3, 4, 0, 2))
EIGHT = ChooseMany(("Mir", "Skylab", "Salyut 1", "ISS", "Gateway", "Apollo 8", "Luna 9", "Vostok 1"), (0, 1, 2, 3))
FOUR_CLUES = Ladder(("One.", "Two.", "Three.", "Four."), ("Mir", "Skylab", "ISS"), 2)
TRUE_ONE = Fix(("1957", "1961", "1969"), 1, 1, ("True", "False"), "Yes, it is false. In which year?")
ALL_FORMS = (*FORMS, LOG, COUNT, ROMAN, TWO, THREE, FIVE, EIGHT, FOUR_CLUES, TRUE_ONE)
LONG = "The joint programme of the partners for a station in lunar orbit, its first part"[:60]
PROMPT = (
    "How many people in all the countries that took part worked on the programme in its busiest year, counting every "
    "company? Give your best estimate."
)
LONGEST = (
    Choose((LONG,) * 4, 0),
    Choose((LONG,) * 3, 0),
    Arrange((LONG,) * 5, (0, 1, 2, 3, 4)),
    Pair((LONG,) * 4, (LONG,) * 4, (0, 1, 2, 3)),
    ChooseMany(tuple(f"{n} {LONG}"[:60] for n in range(8)), (0, 1, 2, 3)),
    Typed((LONG, LONG), (LONG[:30],), offer=Offer("When?", Choose((LONG,) * 4, 0))),
    Typed((LONG, LONG), (LONG[:30],), figures=True),
    Ladder((LONG,) * 4, (LONG,) * 4, 0),
    Ladder((LONG,) * 3, (LONG,) * 3, 0),
    Fix((LONG,) * 4, 0, 1, ("True", "False"), PROMPT),
    Place(Axis(10_000, 1_000_000, "people", logarithmic=True, step=1.02), 400_000, 410_000),
)
SIZES = [WIDE, FOUR_BY_THREE, (900, 1600), (3440, 1440)]  # in units, other windows of 16:9 and 4:3 are as these
MODES = (
    Settings(100),
    Settings(150, "paper"),
    Settings(200, "contrast"),
    Settings(100, projector=True),
    Settings(200, projector=True),
    Settings(200, easy_font=True, wide_spacing=True),
    Settings(projector=True, easy_font=True, wide_spacing=True),
)

CHECK = ["check"]


def table(form: Form, settings: Settings = PLAIN, prompt: str = "", size: tuple[int, int] = WIDE) -> Player:
    """A player before a question of this form."""
    scene = Play(desk(settings), "space-race")
    asked = replace(question(form), prompt=prompt or "Which mission landed people on the Moon first?")
    scene._take(replace(scene.game, question=asked))
    scene.session._stories = StoriesRead(in_this_round=True)  # the question is seen at once
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
        case Arrange(), tuple() if is_tapped(player):
            player.press(*("abcde"[item] for item in response), "ok")
        case Arrange() | Pair(), tuple():
            player.press(*_laid(form, response), "ok")
        case Place(), float() | int():
            player.press(*_typed(form, response), "ok")
        case ChooseMany(), tuple():
            player.press(*("abcdefgh"[i] for i in response), "ok")
        case Typed(), str():
            player.type(response)
            player.press("ok")
        case Ladder(), tuple():
            player.press(*"n" * (response[0] - 1), "abcd"[response[1]])
        case Fix(), tuple():
            player.press(*_judged(form, response))
        case _:
            raise AssertionError(form)


def is_tapped(player: Player) -> bool:
    """Whether cards are put in order by tapping one after the other, since there is no room for places."""
    return "place-0" not in player.nodes


def _laid(form: Arrange | Pair, response: tuple[int, ...]) -> Iterator[str]:
    """A card and then its place; but of pairs the left one and then its partner."""
    for place, item in enumerate(response, 1):
        keys = "abcde"[item], str(place)
        yield from keys[::-1] if isinstance(form, Pair) else keys


def _judged(form: Fix, response: tuple[int, ...]) -> list[str]:
    verdict, *correction = response
    return ["tf"[verdict], *("abc"[form.corrections.index(place)] for place in correction)]


def _typed(form: Place, response: float) -> list[str]:
    if form.axis.logarithmic:
        return list(f"{response:g}")
    return [*str(response if response > 0 else 1 - response).removesuffix(".0"), *(["b"] if response <= 0 else [])]


def by_arrows(player: Player, form: Form, response: Response) -> None:
    """Tab and Enter only, as with one switch."""
    match form, response:
        case Choose() | Arrange() | Pair() | ChooseMany() | Ladder() | Fix(), _:
            for name in _tabbed(form, response):
                player.tab_to(name)
                player.press("ok")
        case Typed(), str():
            player.type(response)
            player.tab_to("check")
            player.press("ok")
        case _:
            by_keys(player, form, response)


def _tabbed(form: Form, response: Response) -> list[str]:
    """The names of what Tab leads to, one after the other; pairs from the right to the left."""
    match form, response:
        case Pair(), tuple():
            return [name for left, to in enumerate(response) for name in (f"right-{to}", f"left-{left}")] + CHECK
        case _:
            return _clicked(form, response)


def by_clicks(player: Player, form: Form, response: Response) -> None:
    match form, response:
        case Place(), float() | int():
            rect = player.nodes["axis"].rect
            line = axis_line(rect)
            player.click("axis", (line.x + line.w * share(form.axis, response) - rect.x) / rect.w)
            player.click("confirm")
        case Typed(), str():
            player.type(response)
            player.click("check")
        case Arrange(), tuple() if is_tapped(player):
            for item in response:
                player.click(f"card-{item}")
            player.click("check")
        case _:
            for name in _clicked(form, response):
                player.click(name)


def _clicked(form: Form, response: Response) -> list[str]:
    """The names of what is clicked, one after the other."""
    match form, response:
        case Choose(), int():
            return [f"option-{response}"]
        case Arrange(), tuple():
            return [name for place, item in enumerate(response) for name in (f"card-{item}", f"place-{place}")] + CHECK
        case Pair(), tuple():
            return [name for left, to in enumerate(response) for name in (f"left-{left}", f"right-{to}")] + CHECK
        case ChooseMany(), tuple():
            return [f"option-{i}" for i in response] + CHECK
        case Fix(), tuple():
            options = [f"option-{form.corrections.index(place)}" for place in response[1:]]
            return [f"verdict-{response[0]}", *options]
        case Ladder(), tuple():
            return ["clue"] * (response[0] - 1) + [f"option-{response[1]}"]
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
