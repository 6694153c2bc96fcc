"""Screens written down as their trees, for a golden file: what a reader of the tree is told, not where it stands.

`python -m tests.golden.screens` writes the file anew; look at the difference before you commit it.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.quiz.question import Place, Response
from game.ui.room import Node, Room
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.moment import Moment
from game.ui.scenes.opened import Opened
from game.ui.scenes.play import Play
from game.ui.scenes.review import Review
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from game.ui.stack import Scene
from tests.support.paper import FOUR_BY_THREE, WIDE, desk, drawn, room
from tests.support.samples import FORMS, question, right, wrong
from tests.support.small import small_bank

GOLDEN = Path(__file__).parent / "screens.txt"
ROOMS = {
    "1600x900": room(WIDE),
    "1024x768": room(FOUR_BY_THREE),
    "1024x768 projector": room(FOUR_BY_THREE, Settings(projector=True)),
}
BANK = """
id: tower-bridge, kind: bridge, name: Tower Bridge, facts: {opened: 1894-06-30}
id: forth-bridge, kind: bridge, name: Forth Bridge, facts: {opened: 1890-03-04}
"""


def written(node: Node) -> str:
    """One line: role, name, words, value, state, position."""
    parts = [node.role, node.name, f'"{node.label}"' if node.label else "", f"= {node.value}" if node.value else ""]
    return " ".join(filter(None, (*parts, *sorted(node.state), node.position)))


def transcript(scene: Scene, place: Room) -> str:
    """The tree, without its nameless parts, and how many lines of text were drawn."""
    nodes = [written(node) for node in scene.tree(place) if node.label or node.value or node.state]
    return "\n".join([*nodes, f"({len(drawn(scene, place).lines)} lines of text)"])


def played() -> Play:
    """A round on a bank of two bridges with one question of each form, every second one missed."""
    scene = Play(desk(bank=small_bank(BANK)), "old")
    for i, form in enumerate(FORMS):
        asked = replace(question(form, "tower-bridge.opened"), era="old")
        scene._take(replace(scene.game, question=asked, feedback=None, length=len(FORMS), over=False))
        response: Response = right(form)
        if i % 2:
            response = form.axis.low if isinstance(form, Place) else wrong(form)
        scene._answer(response)
    return scene


def scenes() -> Iterator[tuple[str, Scene]]:
    scene = played()
    at, game = scene.desk, scene.game
    assert at.bank
    for answered in game.answered:
        name = type(answered.question.form).__name__
        fresh = Play(desk(bank=at.bank), "old")
        fresh._take(replace(fresh.game, question=answered.question, feedback=None, over=False))
        yield f"play {name}", fresh
        yield f"feedback {name}", Feedback(at, answered, last=False)
    yield "summary", Summary(at, game, "old", ())
    yield "summary with news", Summary(at, game, "old", ("new",))
    yield "review", Review(at, game)
    yield "opened", Opened(at, "new")
    yield "moment", Moment(at, at.bank.facts["tower-bridge.opened"])


def everything() -> str:
    pages = [
        f"# {name}, {place_name}\n{transcript(scene, place)}\n"
        for name, scene in scenes()
        for place_name, place in ROOMS.items()
    ]
    return "\n".join(pages)


if __name__ == "__main__":
    GOLDEN.write_text(everything(), encoding="utf-8")
