"""What a class sees of a lesson, and what keys, mouse and remote do to it."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom import Classroom
from game.quiz.play.turn import Phase
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Question, Typed
from game.ui.canvas import Spot
from game.ui.inputs import Touch
from game.ui.layout import Rect
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.result_page import ResultPage
from game.ui.lesson.talk_clock import TalkClock
from game.ui.settings import Settings
from game.ui.theme import Colour, Style
from tests.support.each import each
from tests.support.hands import ALL_FORMS
from tests.support.paper import FOUR_BY_THREE, WIDE, Memory, Paper, Player, check_layout, desk, drawn, room
from tests.support.samples import FORMS, question, shipped

TEAMS = ("Red", "Blue")
TYPED = FORMS[5]
SHAPES = WIDE, FOUR_BY_THREE, (1280, 720)


def class_of(
    *questions: Question,
    teams: Sequence[str] = (),
    pupils: int = 25,
    settings: Settings | None = None,
    size: tuple[int, int] = WIDE,
) -> Player:
    settings = settings or Settings()
    at = desk(settings)
    classroom = Classroom(shipped(), Memory(), lambda: 1_750_000_000.0, Random(1))
    classroom.begin(questions, pupils, tuple(teams))
    return Player(ClassPage(at, classroom), room(size, settings))


def page(player: Player) -> ClassPage:
    scene = player.scene
    assert isinstance(scene, ClassPage)
    return scene


def phase(player: Player) -> Phase:
    return page(player).lesson.turn.phase


def hands(player: Player) -> tuple[int, ...]:
    return page(player).lesson.turn.hands


# By keys and by a remote


@each("key", ["ok", "page_down", "right"])
def test_one_key_leads_through_a_lesson_of_all_forms(key: str) -> None:
    player = class_of(*map(question, ALL_FORMS), teams=TEAMS)
    for _ in range(300):
        if isinstance(player.scene, ResultPage):
            break
        player.press(key)
    else:
        raise AssertionError("it does not end")
    assert page_count(player) == len(ALL_FORMS)


def page_count(player: Player) -> int:
    assert isinstance(player.scene, ResultPage)
    return len({asked.fact for asked in player.scene.record.questions}) * len(ALL_FORMS)


def test_letters_and_figures_are_hands_and_shift_takes_one_back() -> None:
    player = class_of(question())
    player.press("a", "1")
    assert hands(player) == (0, 0, 0, 0), "the options are not seen yet"

    player.press("ok", "1", "1", "2", "d", "shift-1")
    assert hands(player) == (1, 1, 0, 1)
    assert phase(player) is Phase.VOTING


def test_a_number_after_a_letter_is_a_count_and_enter_ends_it() -> None:
    player = class_of(question())
    player.press("ok", "b", "1", "2", "ok")
    assert hands(player) == (0, 12, 0, 0)
    assert phase(player) is Phase.VOTING
    assert "12 of 25" in player.nodes["told"].label

    player.press("a", "3", "page_down")
    assert hands(player) == (3, 12, 0, 0)
    assert phase(player) is Phase.SPREAD


def test_where_several_are_right_hands_are_not_counted_as_pupils() -> None:
    player = class_of(question(FORMS[4]))
    player.press("ok", "a", "2", "0", "ok", "b", "1", "9", "ok", "page_down")
    assert phase(player) is Phase.SPREAD
    assert player.nodes["told"].label == "39 hands"


def test_what_is_typed_is_over_after_a_while() -> None:
    player = class_of(question())
    player.press("ok", "b")
    page(player).update(10.0)
    player.press("1")

    assert hands(player) == (1, 1, 0, 0)


def test_backspace_takes_back_and_page_up_goes_back() -> None:
    player = class_of(question(), question())
    player.press("ok", "a", "a", "up", "erase")
    assert hands(player) == (1, 0, 0, 0)

    player.press("ok", "r", "page_down", "page_down")
    while page(player).lesson.number == 1:
        player.press("page_down")
    player.press("page_up")
    assert (page(player).lesson.number, phase(player)) == (1, Phase.REVEALED)
    assert hands(player) == (1, 0, 0, 0)


def test_with_a_remote_that_sends_b_figures_alone_vote() -> None:
    player = class_of(question(), settings=Settings(remote_b=True))
    player.press("ok", "b", "2", "2")

    assert hands(player) == (0, 2, 0, 0)


def test_a_point_makes_the_screen_dark_unless_a_number_is_being_typed() -> None:
    player = class_of(question(FORMS[3]), teams=TEAMS)
    assert not page(player).takes(".")
    player.press("ok", "a", "1")
    assert page(player).takes(".")
    player.press("9", "6", "9", "ok")
    assert not page(player).takes(".")
    assert page(player).lesson.turn.marks[0] == 1969


@each("form", [FORMS[1], FORMS[2], FORMS[3], TYPED])
def test_each_press_that_leads_on_is_seen(form: Form) -> None:
    """Else it is pressed once more, and the answer stands there before the class has said anything."""
    player = class_of(question(form))
    seen = []
    for _ in range(3):
        seen.append(player.nodes["told"].label)
        player.press("page_down")
    assert seen[:2] == ["Think for yourself"] * 2
    assert seen[2].endswith("?")


@each("form", [FORMS[1], FORMS[2]])
def test_figures_call_no_letter_unless_a_remote_sends_them(form: Form) -> None:
    player = class_of(question(form))
    player.press("ok", "2", "c")
    assert page(player).lesson.turn.called == (2,)

    player = class_of(question(form), settings=Settings(remote_b=True))
    player.press("ok", "2", "c")
    assert page(player).lesson.turn.called == (1,)


def test_a_year_without_a_letter_is_for_the_next_team() -> None:
    player = class_of(question(FORMS[3]), teams=TEAMS)
    player.press("1", "ok", "1", "9", "5", "9", "ok", "1", "9", "6", "1", "ok", "1", "9", "7", "0")
    assert page(player).lesson.turn.marks[:2] == (1959, 1961)
    player.press("a", "1", "9", "6", "5", "ok")
    assert page(player).lesson.turn.marks[:2] == (1965, 1961)


def test_letters_are_called_and_taken_back() -> None:
    player = class_of(question(FORMS[1]))
    player.press("ok", "b", "d", "d", "a", "shift-a")

    assert page(player).lesson.turn.called == (1, 3)
    assert player.nodes["option-1"].value == "1."


def test_teams_get_points_by_hand() -> None:
    player = class_of(question(), teams=TEAMS)
    player.press("f5", "f5", "f6", "shift-f6", "shift-f6", "f10")

    assert page(player).lesson.now.points == (2, 0)
    assert "Red 2" in player.nodes["teams"].label


def test_esc_asks_and_nothing_is_lost() -> None:
    player = class_of(question())
    player.press("ok", "a", "back", "back", "a")
    assert hands(player) == (2, 0, 0, 0)

    player.press("back")
    player.tab_to("end")
    player.press("ok")
    assert isinstance(player.scene, ResultPage)
    player.press("page_up")
    assert hands(player) == (2, 0, 0, 0)


def test_a_quiet_bar_tells_how_long_neighbours_talk_and_ends_nothing() -> None:
    player = class_of(question())
    page(player)._talk = TalkClock(60)
    player.press("ok", "a", "5", "ok", "b", "6", "page_down")
    assert "talk-clock" not in player.nodes
    player.press("t")
    assert "talk-clock" in player.nodes
    page(player).update(0.5)
    assert not page(player)._talk.ticked, "it is drawn once a second"
    page(player).update(500.0)
    assert phase(player) is Phase.TALKING
    bar = page(player)._talk.bar(player.room, 100.0)
    assert bar is not None
    assert bar.left == 0
    player.press("ok")
    assert phase(player) is Phase.VOTING


# By mouse


def test_a_click_anywhere_leads_on_and_on_a_tile_votes_only_with_the_strip() -> None:
    player = class_of(question())
    player.click("prompt")
    assert phase(player) is Phase.OPTIONS
    player.click("option-1")
    assert phase(player) is Phase.VOTING
    assert sum(hands(player)) == 0

    player.click("strip")
    player.click("option-1")
    player.click("option-1")
    player.click("option-2")
    player.click("undo")
    assert hands(player) == (0, 2, 0, 0)
    player.click("next")
    assert phase(player) is Phase.SPREAD


def test_a_mark_on_the_line_is_set_by_mouse_with_the_strip_and_without() -> None:
    player = class_of(question(FORMS[3]), teams=TEAMS)
    player.press("ok", "k", "b")
    player.click("line", 0.5)
    mark = page(player).lesson.turn.marks[1]
    assert mark is not None
    assert abs(mark - 1965) <= 1

    player.press("k")
    player.touch(Touch.DOWN, *player.nodes["line"].rect.centre)
    player.touch(Touch.UP, *player.nodes["line"].rect.centre)
    turn = page(player).lesson.turn
    assert turn.phase is Phase.VOTING, "who points to a year wants to see no answer yet"
    assert turn.marks[0] == 1965


# What is told, and what is not


class Copy(Paper):
    """Keeps all that is drawn."""

    def __init__(self, stage: Rect) -> None:
        super().__init__(stage)
        self.all: list[object] = []

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        self.all.append((area, fill, border, width, radius))

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        self.all.append((area, fill, border, width))

    def polygon(
        self, spots: Sequence[Spot], fill: Colour | None, border: Colour | None = None, width: float = 0
    ) -> None:
        self.all.append((tuple(spots), fill, border, width))

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None:
        self.all.append((tuple(spots), colour, width))

    def text(self, words: str, spot: Spot, style: Style, colour: Colour, on: Colour) -> None:
        self.all.append((words, spot, style, colour, on))

    def picture(self, file: str, area: Rect, theme: str) -> None:
        self.all.append((file, area, theme))


def everything(player: Player) -> object:
    place = player.room
    copy = Copy(place.stage)
    player.scene.draw(copy, place)
    return copy.all, player.scene.tree(place)


def with_another_key(form: Form) -> Form:
    match form:
        case Choose() | Ladder():
            return replace(form, key=(form.key + 1) % len(form.options))
        case ChooseMany():
            return replace(form, keys=(1, 3))
        case Arrange():
            return replace(form, order=form.order[::-1])
        case Pair():
            return replace(form, key=form.key[::-1])
        case Place():
            return replace(form, first=1957.0, last=1957.9)
        case Typed(offer=offer) if offer:
            choice = with_another_key(offer.choice)
            assert isinstance(choice, Choose)
            return replace(form, offer=replace(offer, choice=choice))
        case Typed():
            return replace(form, answers=("Titov",))
        case Fix():
            return replace(form, key=form.stated)


KEYS = st.lists(st.sampled_from(["ok", "a", "b", "2", "9", "t", "k", "shift-a", "erase", "s", "u", "f5"]), max_size=25)


@pytest.mark.sweep
@pytest.mark.parametrize("form", FORMS, ids=lambda form: type(form).__name__)
@given(keys=KEYS)
def test_nothing_tells_the_key_before_it_is_revealed(form: Form, keys: list[str]) -> None:
    one = class_of(question(form), question(), teams=TEAMS)
    other = class_of(question(with_another_key(form)), question(), teams=TEAMS)
    for key in keys:
        assert everything(one) == everything(other)
        one.press(key)
        other.press(key)
        turns = page(one).lesson.now.turns if isinstance(one.scene, ClassPage) else ()
        if any(turn.phase is Phase.REVEALED for turn in turns) or not turns:
            return


@each("count", [2, 6])
@each("size", SHAPES)
def test_teams_get_points_on_one_screen_by_the_mouse_alone(size: tuple[int, int], count: int) -> None:
    names = ("Red", "Blue", "Green", "Cosmonauts of 7b", "White", "Black")[:count]
    player = class_of(question(), teams=names, size=size)
    player.press("ok")
    player.click("strip")
    player.press("r")
    player.click("team-0")
    player.click(f"team-{count - 1}")
    player.click(f"team-{count - 1}")
    points = page(player).lesson.now.points
    assert (points[0], points[-1]) == (1, 2)
    assert phase(player) is Phase.REVEALED
    check_layout(player)
    player.click("undo")
    assert page(player).lesson.now.points[-1] == 1


LONG_WHY = "A long reason that takes many lines of the page. " * 40


def test_a_long_answer_is_read_to_its_end_by_the_mouse_alone() -> None:
    asked = replace(question(), why=LONG_WHY)
    player = class_of(asked, question())
    beside = page(player).beside()
    player.press("ok", "k", "r")
    labels = []
    while page(player).lesson.number == 1:
        label = player.nodes["next"].label
        told = {node.name: node.label for node in beside.tree(room())}
        assert told["next"] == label, "it is the same on both pages"
        labels.append(label)
        player.click("next")
    *earlier, last = labels
    assert last == "Next question"
    assert earlier
    assert set(earlier) == {"Read on"}


def test_the_spread_shows_hands_in_no_colour_of_a_verdict() -> None:
    player = class_of(question())
    player.press("ok", "a", "5", "ok", "b", "6", "page_down")
    assert phase(player) is Phase.SPREAD

    assert [player.nodes[f"option-{place}"].value for place in range(4)] == ["5", "6", "0", "0"]
    assert all(not node.state & {"right", "wrong", "chosen"} for node in player.nodes.values())


def test_the_second_vote_stands_beside_the_first() -> None:
    player = class_of(question())
    player.press("ok", "a", "5", "ok", "b", "6", "page_down", "page_down", "page_down", "b", "1", "1", "page_down")

    assert [player.nodes[f"option-{place}"].value for place in range(4)] == ["5 → 0", "6 → 11", "0", "0"]


def test_the_answer_is_told_with_tick_and_word_and_all_options_stay() -> None:
    player = class_of(question())
    player.press("ok", "b", "9", "ok", "a", "page_down", "r")

    assert "right" in player.nodes["row-1"].state
    said = set()
    while isinstance(player.scene, ClassPage):
        said |= {node.label for node in player.nodes.values()}
        player.press("page_down")
    assert "Right: B" in said
    assert "90 % right" in said
    for option in ("Apollo 10", "Apollo 11", "Apollo 12", "Apollo 13"):
        assert any(label.startswith(option) for label in said)
    assert any("less than a day" in label for label in said)
    assert any("NASA, Apollo 11" in label for label in said)


def test_of_an_order_that_is_worth_repeating_the_answer_is_told_at_the_end() -> None:
    asked = question(FORMS[1])
    player = class_of(asked)
    player.press("ok", "a", "b", "c", "d")
    while not isinstance(player.scene, ResultPage):
        player.press("page_down")
    assert asked.answer in {node.label for node in player.nodes.values()}


def test_clues_stay_and_the_newest_is_as_large_as_the_options() -> None:
    ladder = next(form for form in FORMS if isinstance(form, Ladder))
    player = class_of(question(ladder), size=FOUR_BY_THREE)
    player.press("ok", "ok", "ok")
    told = [player.nodes[name].label for name in player.nodes if name.startswith("clue-")]
    paper = drawn(player.scene, player.room)
    newest = next(line for line in paper.lines if line.words.startswith(ladder.clues[1][:12]))

    assert told == list(ladder.clues[:2])
    assert newest.style.size >= 54


def test_of_several_the_names_come_before_the_reason() -> None:
    several = next(form for form in FORMS if isinstance(form, ChooseMany))
    player = class_of(question(several), size=FOUR_BY_THREE)
    player.press("ok", "ok", "a", "5", "ok", "r")
    nodes = player.nodes

    for place in several.keys:
        key = nodes[f"row-{place}"]
        assert several.options[place] in key.label
        assert key.rect.y < nodes["why"].rect.y


def test_a_statement_that_is_false_goes_on_to_what_is_right() -> None:
    fix = next(form for form in FORMS if isinstance(form, Fix))
    player = class_of(question(fix))
    player.press("ok", "ok", "a", "5", "ok", "r")

    assert player.nodes["following"].label == fix.follow_up


# On the page


@pytest.mark.sweep
@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", SHAPES, ids=str)
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_all_phases_of_all_forms_have_room(form: Form, size: tuple[int, int], text_size: int) -> None:
    player = class_of(question(form), teams=TEAMS, size=size, settings=Settings(text_size))
    for key in ("", "ok", "a", "1", "5", "ok", "b", "9", "page_down", "t", "ok", "a", "page_down", "r"):
        if key:
            player.press(key)
        if player.stack.top is None:
            break
        if isinstance(player.scene, ClassPage):
            _in_class(player)


def _in_class(player: Player) -> None:
    """The page lays itself out in the look of a class, whatever the settings are."""
    from game.ui.lesson.class_look import for_class

    check_layout(Player(player.scene, for_class(player.room)))


def test_a_page_of_a_class_is_dark_on_light_and_large_whatever_is_set() -> None:
    player = class_of(question())
    paper = drawn(player.scene, player.room)
    prompt = next(line for line in paper.lines if line.words.startswith("Which mission"))

    assert prompt.style.size >= 64
    assert prompt.on == (255, 251, 240)


# What a class says aloud


def said_field(player: Player) -> str:
    return player.nodes["said"].value


def test_what_the_class_says_is_written_in_a_field_and_enter_ends_it_before_it_leads_on() -> None:
    player = class_of(question(TYPED), question())
    assert "said" not in player.nodes, "the question stands alone first"
    player.press("ok")
    assert page(player).wants_text
    assert player.focus == "said"

    player.type(" Terechkova")
    assert said_field(player) == "Terechkova"
    assert page(player).lesson.turn.written == "Terechkova"
    player.press("ok")
    assert (phase(player), page(player).wants_text) == (Phase.VOTING, False)
    player.press("ok")
    assert phase(player) is Phase.REVEALED
    assert player.nodes["verdict"].label == "Correct!"


def test_what_the_class_says_wrongly_stands_below_the_answer() -> None:
    player = class_of(question(TYPED))
    player.press("ok")
    player.type("Gagarin")
    player.press("page_down")

    assert player.nodes["verdict"].label == "Not quite"
    assert "Gagarin" in player.nodes["yours"].label
    assert "Valentina Tereshkova" in player.nodes["key"].label


def test_backspace_and_a_click_write_on_after_enter() -> None:
    player = class_of(question(TYPED))
    player.press("ok")
    player.type("Gagarim")
    player.press("ok", "erase")
    player.type("n")
    assert page(player).lesson.turn.written == "Gagarin"

    player.press("ok")
    player.click("said")
    player.type("!")
    assert (phase(player), page(player).lesson.turn.written) == (Phase.VOTING, "Gagarin!")


def test_an_empty_field_keeps_no_key_from_leading_on_or_back() -> None:
    player = class_of(question(), question(TYPED))
    player.press("ok", "r", "ok", "ok")
    player.press("page_up")
    assert page(player).lesson.number == 1

    player.press("ok", "left")
    assert page(player).lesson.number == 1

    player.press("ok", "ok", "ok")
    assert (page(player).lesson.number, phase(player)) == (2, Phase.REVEALED)
    assert "yours" not in player.nodes


def test_what_was_written_is_taken_back_by_a_button_and_stands_on_the_teachers_page() -> None:
    player = class_of(question(TYPED))
    player.press("ok")
    player.type("Ga")
    beside = Player(page(player).beside(), player.room)
    assert beside.nodes["said"].value == "Ga"
    beside.click("undo")

    assert page(player).lesson.turn.written == "G"
    assert said_field(player) == "G"
