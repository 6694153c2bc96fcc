"""The answer to an order names the events before a class: cards with letters are gone by then."""

from game.quiz.question import Arrange
from game.ui.lesson.class_fits import is_legible_in_class
from game.ui.lesson.class_look import for_class
from tests.legible import rules
from tests.support.each import each
from tests.support.painted import real_room
from tests.support.samples import shipped_questions
from tests.test_class_legible import role_of
from tests.test_class_page import class_of, page

MOST = 24  # that are looked at


@each(("size", "least"), [((1024, 768), 0.6), ((1280, 720), 0.9)])
def test_events_are_read_in_their_order_on_the_first_page(size: tuple[int, int], least: float) -> None:
    room = for_class(real_room(size))
    asked = [made for made in shipped_questions() if isinstance(made.form, Arrange)]
    legible = [made for made in asked[:MOST] if is_legible_in_class(made, room)]
    named = 0
    for made in legible:
        assert isinstance(made.form, Arrange)
        player = class_of(made, size=size)
        player.room = room
        player.press("ok", "r")
        told = " ".join(node.label for node in player.nodes.values())
        named += all(item in told for item in made.form.items)
        with_roles = rules.role_of
        rules.role_of = role_of
        try:
            assert not rules.flaws(page(player), room), made.prompt
        finally:
            rules.role_of = with_roles
    assert legible
    assert named >= least * len(legible)
