"""A page of one's own: what was met, is known and is solid in each era, what is shaky, and how it grew. It ranks nobody
and takes nothing back."""

from collections.abc import Mapping, Sequence
from functools import partial

from game.facts.model import Fact, Quotation
from game.quiz.language.wording import asked
from game.quiz.play.growth import growth
from game.quiz.play.learner import core_of
from game.quiz.play.mastery import shakiest
from game.session import Session
from game.translation import counted, tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.another_look import another_look
from game.ui.scenes.era_counts import day_number, era_counts
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.known_column import KnownColumn, fading_role
from game.ui.scenes.page_head import MOST as HEAD_MOST
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import Remainder, between, button_row
from game.ui.scenes.play import Play
from game.ui.scenes.prose import Prose
from game.ui.scenes.under_sky import UnderSky
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Panel, Widget
from game.ui.widgets.lines import FULL, Words, at_most, button_width, one_line
from game.ui.widgets.strips import Strip, column, height

SHAKIEST = 5
FEWEST = 2  # of them, that are shown in any case
SMALLEST, LEAST_PROJECTED = 0.6, 0.91  # the text size to which words may shrink
SHARES, NARROW_SHARES = (1.5, 1.0), (1.2, 1.0)  # of the page: what is known, what is shaky
APART, DOWN = 48.0, 24.0
PAD, PAD_DOWN = 34.0, 26.0
BUTTON = 380.0
BUTTON_MOST = 1.25  # the text size above which it does not grow, so that the questions can


class Knowledge(UnderSky):
    """Of the learner at the table."""

    shortcuts: Mapping[str, str] = {"back": "back", "p": "look"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        assert desk.session is not None
        self.desk, self.session = desk, desk.session
        self._read()

    def _read(self) -> None:
        """All that is shown, once, since each of it is worked out from all answers."""
        session = self.session
        fading = session.fading()
        self._eras = era_counts(session)
        self._fading = len(fading)
        self._shaky = _shakiest(session)
        self._all_fade = all(fact.id in fading for fact in self._shaky)
        attempts = session.store.attempts(session.profile)
        self._days = growth(attempts, session.rules, day_number)
        self.focus = "look" if self._shaky else "back"

    @property
    def hints(self) -> Sequence[str]:
        back = tr("Esc back")
        if not self._shaky:
            return (back,)
        return tr("P practise"), back

    def widgets(self, room: Room) -> Sequence[Widget]:
        at_foot = self._foot(room)
        name = self.session.profile.name
        title = tr("What {name} knows").format(name=name)
        head = page_head(room, title)
        beside_title = self._beside_title(head.free, room)
        area = between(room, head.bottom, at_foot.top)
        known = self._known(area, room, is_told=bool(beside_title))
        shaky = self._shaky_ones(area, room)
        return [
            *head.widgets,
            *beside_title,
            *known,
            *shaky,
            *at_foot.strip,
        ]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _beside_title(self, free: Rect, room: Room) -> Sequence[Widget]:
        """How many facts fade, at the end of the line of the title, where that has room for it."""
        words = another_look(self._fading)
        capped = at_most(room, HEAD_MOST)
        role = fading_role(room)
        lines = one_line(words, role, free.w, capped, FULL)
        if not words or len(lines.lines) > 1:
            return ()
        grey = room.theme.palette.second
        told = Words("fading", free, lines, words, grey, across="right", down="middle")
        return (told,)

    def _known(self, area: Rect, room: Room, is_told: bool) -> Sequence[Widget]:
        """`is_told` where it stands beside the title how many facts fade. Where nothing is shaky it has the page."""
        place = area
        if self._shaky:
            shares = SHARES if room.wide else NARROW_SHARES
            place, _ = area.share(shares, APART)
        above = "" if is_told else self._of_fading()
        known = KnownColumn(self._eras, self._days, above)
        return known.widgets(place, room)

    def _of_fading(self) -> str:
        if self._fading:
            return another_look(self._fading)
        if self._days:
            return tr("Nothing is fading.")
        return tr("Play a round, and this page fills.")

    # What is shaky

    def _shaky_ones(self, area: Rect, room: Room) -> Sequence[Widget]:
        """The questions, and the way on to be asked them, where it stands on every page."""
        if not self._shaky:
            return ()
        shares = SHARES if room.wide else NARROW_SHARES
        _, right = area.share(shares, APART)
        rest = Remainder(right, gap=DOWN)
        capped = at_most(room, BUTTON_MOST)
        row = button_row(capped, area.bottom)
        row = rest.low(row.h)
        count = len(self._shaky)
        label = counted("Practise this one", "Practise these {n}", count)
        if self._all_fade and count < self._fading:
            label = tr("Practise {n} of the {fading}").format(n=count, fading=self._fading)
        wide = button_width(capped, label, BUTTON, row.w)
        place = row.far(wide)
        button = Button("look", place, label, primary=True)
        framed = rest.area
        panel = Panel("panel", framed)
        inner = framed.inset(PAD, PAD_DOWN)
        strips = self._as_many_cues(inner, room)
        cues = column(strips, inner)
        return [panel, *cues, button]

    def _as_many_cues(self, area: Rect, room: Room) -> Sequence[Strip]:
        """As large as the reader wants them; smaller only where not even a few fit, and never too small for the last
        row."""
        shown = len(self._shaky)
        projected = room.theme.projector
        fewest = 1 if projected else FEWEST
        least = LEAST_PROJECTED if projected else SMALLEST
        while shown > fewest:
            strips = self._cues(shown, room, area.w)
            if height(strips) <= area.h:
                return strips
            shown -= 1
        few = partial(self._cues, shown)
        return fitted(few, area, room, least)

    def _cues(self, shown: int, room: Room, width: float) -> list[Strip]:
        """So many of the questions alone: whoever reads them tries to remember."""
        palette = room.theme.palette
        prose = Prose(room, width, palette.tile)
        title = tr("Do you still know?")
        prose.write(
            "shaky",
            title,
            "subheading",
            0,
            palette.accent,
        )
        for place in range(shown):
            fact = self._shaky[place]
            cue = _cue(fact, self.session)
            prose.write(f"shaky-{place}", cue, "body", gap=16)
        left = len(self._shaky) - shown
        if left:
            more = tr("and {n} more").format(n=left)
            prose.aside("more", more, "body", gap=16)
        return prose.strips

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        if name == "look" and self._shaky:
            ids = tuple(fact.id for fact in self._shaky)
            return Push(Play(self.desk, facts=ids))
        return None

    def resume(self, result: object) -> Move | None:
        self._read()
        return None


def _shakiest(session: Session) -> Sequence[Fact]:
    """What the learner has met and may soon have forgotten: first of the facts that count, then others that fade."""
    needed: list[str] = []
    for era in session.bank.era_ids:
        core = core_of(session.bank, era)
        needed += [fact.id for fact in core]
    now = session.clock()
    shaky = shakiest(session.learner.mind, needed, now, SHAKIEST)
    fading = session.fading()
    once_each = dict.fromkeys(shaky)
    once_each.update(dict.fromkeys(fading))
    ids = list(once_each)
    ids = ids[:SHAKIEST]
    return [session.bank.facts[fact] for fact in ids]


def _cue(fact: Fact, session: Session) -> str:
    """What is asked about it, without options."""
    if isinstance(fact.value, Quotation):
        words = fact.value.words
        return tr("Who said this? “{words}”").format(words=words)
    question = asked(fact, session.bank)
    if question:
        return question
    return session.bank.entries[fact.entry].name
