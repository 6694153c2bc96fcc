"""Where a new player signs in, by typing a name or by taking one that is free."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice

from game.profile import Profile
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.own_title import own_title
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import Remainder, button_row, page_column, sky_beside
from game.ui.scenes.player_side import GAP
from game.ui.scenes.players import ROW
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.under_sky import UnderSky
from game.ui.scenes.writing import Writing
from game.ui.stack import Move, Pop, Swap
from game.ui.widgets.art import draw_sputnik
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.editing import draft_of
from game.ui.widgets.field import Field
from game.ui.widgets.lines import Words, whole

LONGEST_NAME = 24
COLUMN = 900.0
SUGGESTIONS = (
    "Luna", "Vostok", "Gemini", "Orion", "Zarya", "Kibo", "Apollo", "Mir", "Ariane", "Sputnik", "Salyut", "Skylab",
    "Mercury", "Venera", "Voyager", "Cassini", "Rosetta", "Hubble", "Kepler", "Galileo", "Juno", "Hayabusa", "Chang’e",
    "Artemis", "Dragon", "Columbus", "Unity", "Harmony", "Quest", "Polaris", "Vega", "Sirius", "Rigel", "Lyra",
    "Aurora", "Comet", "Nova", "Saturn", "Titan", "Europa",
)  # fmt: skip
OF_NOBODY_S_SUBJECT = (
    "Otter", "Falcon", "Lynx", "Robin", "Heron", "Panda", "Badger", "Dolphin", "Swift", "Fox", "Owl", "Tiger",
    "Puffin", "Beaver", "Koala", "Raven", "Seal", "Lemur", "Kestrel", "Orca", "Hare", "Gecko", "Bison", "Finch",
    "Marten", "Turtle", "Magpie", "Ibex", "Penguin", "Squirrel", "Stork", "Walrus", "Toucan", "Puma", "Plover",
    "Hedgehog", "Crane", "Moose", "Newt", "Wren",
)  # fmt: skip
OFFERED = 6
BUTTON, BUTTON_WIDE = 96.0, 440.0
PARTS = (
    # height, gap above
    (84.0, 10.0),  # a note
    (100.0, 14.0),  # the field
    (ROW, 34.0),  # suggestions
    (ROW, GAP),
)


class NewProfile(Writing, UnderSky):
    """A name to type, or to take from the suggestions; also where a name is changed, which pops the profile."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    most = LONGEST_NAME

    def __init__(self, desk: Desk, renamed: Profile | None = None) -> None:
        super().__init__(desk, renamed.name if renamed else "")
        self.renamed = renamed
        profiles = desk.store.profiles() if desk.store else ()
        others = [profile for profile in profiles if profile != renamed]
        self.taken = frozenset(_folded(profile.name) for profile in others)
        names = OF_NOBODY_S_SUBJECT if own_title(desk.bank) else SUGGESTIONS
        free = _free(names, self.taken)
        self.offered = tuple(islice(free, OFFERED))

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type a name"), tr("Enter start"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        question = tr("What shall we call you?")
        head = page_head(room, question)
        row = button_row(room, foot.top, BUTTON)
        top = head.line.bottom
        area = self._area(room).below(top).top(row.y - top)
        under, entry, first, second = _places(area)
        wide = min(row.w, BUTTON_WIDE)
        return [
            *head.widgets,
            self._note(under, room),
            Field("name", entry, question, self.draft, keys={"ok": "done"}),
            *self._offers(first, second),
            self._done_button(row.far(wide)),
            *foot.strip,
        ]

    def _area(self, room: Room) -> Rect:
        return page_column(room, COLUMN)

    def _note(self, rect: Rect, room: Room) -> Words:
        words = self._told
        lines = whole(words, "note", rect, room)
        grey = room.theme.palette.second
        return Words("note", rect, lines, words, grey, reads_as="status")

    def _offers(self, first: Rect, second: Rect) -> list[Button]:
        """The suggested names, in two rows."""
        cells = [*first.columns(3, GAP), *second.columns(3, GAP)]
        offers = zip(self.offered, cells, strict=True)
        return [Button(f"take-{name}", cell, name) for name, cell in offers]

    def _done_button(self, rect: Rect) -> Button:
        label = tr("Change the name") if self.renamed else tr("Start")
        is_named = bool(self.written)
        return Button("done", rect, label, primary=is_named, disabled=not is_named)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        sky = sky_beside(self._area(room), room)
        if not own_title(self.desk.bank):
            draw_sputnik(canvas, room, sky)

    @property
    def _told(self) -> str:
        """Two players may have one name, but then they have to guess which of them is which."""
        if _folded(self.written) in self.taken:
            return tr("There is already a player of this name. Add a letter so that you find yours.")
        return tr("A nickname is enough. It stays on this computer.")

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "done" if self.written:
                return self._done()
            case _ if name.startswith("take-"):
                self.draft = draft_of(name.removeprefix("take-"))
                self.focus = "done"
            case _:
                pass
        return None

    def _done(self) -> Move:
        store = self.desk.store
        assert store is not None
        if self.renamed:
            return Pop(store.rename_profile(self.renamed, self.written))
        self.desk.sit(store.add_profile(self.written))
        return Swap(Timeline(self.desk))


def _places(area: Rect) -> list[Rect]:
    """From top to bottom, shares of the height where there is little."""
    wanted = sum(tall + gap for tall, gap in PARTS)
    scale = min(1.0, area.h / wanted)
    rest = Remainder(area)
    places = []
    for tall, gap in PARTS:
        rest.skip(gap * scale)
        place = rest.top(tall * scale)
        places.append(place)
    return places


def _folded(name: str) -> str:
    """Names that differ in this are told apart."""
    return " ".join(name.split()).casefold()


def _free(names: Sequence[str], taken: frozenset[str]) -> Iterator[str]:
    """Suggestions that nobody bears, without end: the names, then the names with a 2, and so on."""
    for number in count(1):
        ending = "" if number == 1 else f" {number}"
        for suggestion in names:
            name = suggestion + ending
            if _folded(name) not in taken:
                yield name
