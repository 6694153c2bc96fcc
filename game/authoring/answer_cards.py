"""Answer cards for a class without devices: one page a pupil, folded twice, so that one of A to D is held up.

The upper letters stand on their heads: folded along the middle the page stands like a tent, and behind each letter that
is held up another one stands upright, by which the pupil sees which way it was folded.
"""

from html import escape

from game.authoring.badge_drawing import badge
from game.authoring.markup import element
from game.authoring.paper import document
from game.translation import tr

MOST = 60  # pages; a class is not larger
_PLACES = (0, 1, 2, 3)
_STYLE = """
.note { max-width: 40rem; margin: 2rem auto; padding: 0 1.5rem; font-size: 18px; }
.card { position: relative; display: grid; grid-template: 1fr 1fr / 1fr 1fr; width: 210mm; height: 296mm;
  margin: 1rem auto; background: #FFFFFF; outline: 1px solid #5A648A; overflow: hidden; }
.card > div { display: flex; align-items: center; justify-content: center; }
.card > .turned { transform: rotate(180deg); }
.badge { width: 96mm; height: 96mm; }
.badge text { font-weight: 700; }
.fold { position: absolute; border: 0 dashed #8A8FA3; }
.fold.across { left: 0; right: 0; top: 50%; border-top-width: .3mm; }
.fold.down { top: 0; bottom: 0; left: 50%; border-left-width: .3mm; }
@page { size: auto; margin: 0; }
@media print { .note { display: none; }
  .card { width: 100%; height: 99.8vh; margin: 0; outline: 0; break-after: page; break-inside: avoid; }
  .card:last-child { break-after: auto; } }
"""


def cards(count: int, language: str = "en") -> str:
    """The page of so many cards, one a sheet of paper."""
    return document(
        kind="cards",
        title=tr("Answer cards"),
        language=language,
        style=_STYLE,
        body=[_note(), *[_card()] * count],
    )


def _note() -> str:
    told = tr(
        "Print one page for each pupil, in colour or in black and white. Fold it along both dotted lines, so that the "
        "letter of your answer faces the teacher. These words are not printed."
    )
    return element("p", escape(told), class_="note")


def _card() -> str:
    quarters = []
    for place in _PLACES:
        quarter = element("div", badge(place), class_="turned" if place < 2 else "")
        quarters.append(quarter)
    across = element("i", class_="fold across")
    down = element("i", class_="fold down")
    return element("section", *quarters, across, down, class_="card")
