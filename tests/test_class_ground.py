"""What lies behind a question before a class takes nothing from who reads there."""

from game.ui.lesson.class_ground import LIGHT, draw_class_ground
from game.ui.lesson.class_look import for_class
from game.ui.settings import Settings
from game.ui.theme import mix
from game.ui.vista import Vista
from game.ui.widgets.era_sky import era_vista
from tests.support.paper import Paper, room
from tests.support.samples import shipped, shipped_questions
from tests.support.sight import contrast, projected


def test_words_on_the_ground_are_read_from_afar() -> None:
    """Words of second rank only above the lowest air, where it is bright."""
    place = for_class(room())
    palette = place.theme.palette
    for era in range(len(shipped().eras)):
        seen = era_vista(place, era, (0, 0), 1, LIGHT)
        horizon = seen.sky[-1]
        high = [*seen.sky, *(mix(horizon, tint.colour, tint.strength) for tint in seen.air[1:])]
        low = [tint.colour for tint in seen.ground]
        low.append(mix(horizon, seen.air[0].colour, seen.air[0].strength))
        for ground in [*high, *low]:
            assert contrast(palette.text, ground) >= 7
            assert projected(palette.text, ground) >= 4.5
        for ground in high:
            assert projected(palette.second, ground) >= 4.5


class Watched(Paper):
    """Counts the worlds."""

    def vista(self, seen: Vista) -> None:
        self.shapes += 100


def test_who_wants_much_contrast_sees_no_ground() -> None:
    question = shipped_questions()[0]
    for palette, seen in (("night", True), ("paper", True), ("contrast", False)):
        place = for_class(room(settings=Settings(palette=palette)))
        paper = Watched(place.stage)
        draw_class_ground(paper, place, question, shipped())
        assert (paper.shapes > 100) == seen
