"""What all scenes share: the bank and who plays (once they are read), the settings, and what has just happened."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from game.facts.changed import changed as changed_facts
from game.facts.model import Bank, Problem, Severity
from game.facts.problem import mistakes, news, news_first, of_severity
from game.facts.unlinked import Called, names_of_entries, renamed
from game.facts.unreadable import unreadable
from game.profile import GUEST, ROOM, Profile, Store
from game.quiz.making.ask import fits_everywhere
from game.quiz.play.round import Event
from game.session import Session
from game.ui.scenes.saved import as_before, not_taken, read_again
from game.ui.settings import OF_ROOM, OF_SOUND, Settings, changed, from_text

if TYPE_CHECKING:
    from game.quiz.question import Question
    from game.ui.lesson.office import Office


class Act(Enum):
    """What somebody does besides answering, as far as it is heard."""

    SAT_DOWN = auto()
    BEGAN = auto()  # a round
    PAUSED = auto()
    TURNED = auto()  # to another page
    LOUDNESS = auto()  # of the sounds was set
    PRESSED = auto()  # something that stays on the page
    MOVED = auto()  # the focus


@dataclass(slots=True)
class Desk:
    """The shell fills in `bank` and `store` after the first picture; until then `ready` is false.

    `settings` is what the shell follows at every tick; `house` are those of nobody in particular. `events` are for
    sound and motion; the shell takes them away, as it does what was `copied`, for the clipboard, and what can be done
    `later`, while nobody presses anything. `notice` is a sentence
    for the foot of the screen, and `caption` what is heard, in words.
    """

    clock: Callable[[], float]
    rng: Random
    settings: Settings = field(default_factory=Settings)
    bank: Bank | None = None
    store: Store | None = None
    problems: tuple[Problem, ...] = ()
    unasked: tuple[Problem, ...] = ()  # what of the bank will not be asked
    changed: tuple[str, ...] | None = None  # what a teacher has saved last, if anybody has saved anything
    news: tuple[Problem, ...] = ()  # what is wrong or doubtful since the last save, and was not before
    withheld: tuple[str, ...] = ()  # what was saved and comes first for whoever edits, but not yet
    edited_here: bool = True  # whoever plays edits the question files, as far as can be told from how the game began
    former: dict[Called, str] = field(default_factory=dict)  # names of entries in the editions before, with their ids
    session: Session | None = None
    events: list[Event | Act] = field(default_factory=list)
    later: list[Callable[[], object]] = field(default_factory=list)
    copied: str = ""
    notice: str = ""
    caption: str = ""
    where: str = ""  # a sentence that says where answers are kept
    folder: str = ""  # where the question files are
    carried: Path | None = None  # where files of players on the way to other computers are, if they can be written
    screens: int = 1  # how many monitors there are
    beside: bool = False  # whether the teacher has a window beside the page of the class
    fits: Callable[["Question"], bool] = fits_everywhere  # whether its board has room for the question
    fits_class: Callable[["Question"], bool] = fits_everywhere  # whether the class page has room for the question
    office: "Office | None" = None  # for files of lessons
    house: Settings = field(default_factory=Settings)
    pad: bool = False  # whether a gamepad was used last

    @property
    def ready(self) -> bool:
        return self.bank is not None and self.store is not None

    @property
    def profile(self) -> Profile:
        return self.session.profile if self.session else GUEST

    @property
    def edits(self) -> bool:
        """Whether whoever plays looks at questions that are being written: pupils in a round of their own do not."""
        if self.edited_here or self.settings.open_all:
            return True
        is_guest = self.profile.id is None
        return is_guest and self.session is not None

    def take_room(self) -> None:
        """Take on what is kept for the room, once the store is there; what was asked for at the start holds."""
        assert self.store is not None
        kept = from_text(self.store.settings(ROOM))
        of_room: dict[str, Any] = {}
        for name in OF_ROOM:
            was_asked_for = getattr(self.settings, name)
            of_room[name] = was_asked_for or getattr(kept, name)
        self.settings = replace(self.settings, **of_room)
        self.house = replace(self.house, **of_room)

    def sit(self, profile: Profile) -> Session:
        """Let the profile play with its own settings; those of the room stay as they are. A guest, of whom nothing is
        kept, need not open the eras."""
        assert self.bank is not None
        assert self.store is not None
        if self.session:
            self.withheld = (*self.session.changed, *self.withheld)
        self.session = Session(self.bank, self.store, profile, self.clock, self.rng, fits=self.fits)
        if profile.id is not None:
            own = self._settings_of(profile, self.store)
            self.settings = self._in_this_room(own)
        self._follow_settings()
        self.events.append(Act.SAT_DOWN)
        return self.session

    def _in_this_room(self, own: Settings) -> Settings:
        """A player's own settings, with what holds for the room now."""
        now = self.settings
        of_room = {name: getattr(now, name) for name in OF_ROOM}
        return replace(
            own,
            projector=now.projector or own.projector,
            fullscreen=now.fullscreen or own.fullscreen,
            display=now.display or own.display,
            **of_room,
        )

    def _follow_settings(self) -> None:
        """What of the settings the rounds go by."""
        if self.session:
            is_guest = self.session.profile.id is None
            self.session.all_open = self.settings.open_all or is_guest
            rules = self.session.rules
            length = self.settings.round_length
            self.session.rules = replace(rules, questions_a_round=length)
            self._hand_over(self.session)

    def _hand_over(self, session: Session) -> None:
        """What was saved, to whoever edits; for others it comes in its turn."""
        if self.edits and self.withheld:
            session.take(session.bank, self.withheld)
            self.withheld = ()

    def _settings_of(self, profile: Profile, store: Store) -> Settings:
        """The player's own; one who has none yet starts with those that were made before anybody played."""
        kept = store.settings(profile)
        if kept:
            return from_text(kept)
        made_before = changed(Settings(), self.house)
        for name, value in made_before.items():
            if name not in OF_ROOM:
                store.set(profile, name, value)
        return self.house

    def take(self, bank: Bank, problems: tuple[Problem, ...]) -> None:
        """Go on with what a teacher has just saved, from the next question on. Where all that a file had would vanish
        for a mistake, go on with the last edition instead."""
        self.news = news(problems, self.problems)
        self.problems = problems
        wrong = mistakes(problems)
        if self.bank:
            lost = unreadable(self.bank, bank, problems)
            if lost:
                new_first = news_first(wrong, self.news)
                self.notice = not_taken(new_first, lost)
                return
        if not bank.facts:
            self.notice = as_before(wrong)
            return
        self.changed = ()
        if self.bank:
            self.changed = changed_facts(self.bank, bank)
            self.former.update(names_of_entries(self.bank))
        self.bank = bank
        self.problems = _together(problems, renamed(bank, self.former))
        saved = dict.fromkeys((*self.changed, *self.withheld))
        self.withheld = tuple(saved)
        if self.session:
            self.session.take(bank)
            self._hand_over(self.session)
        self._tell(self.problems)

    def take_found(self, found: tuple[Problem, ...]) -> None:
        """What the questions of the bank lack, as soon as that is known; of what has just been saved it is told."""
        doubts = of_severity(found, Severity.DOUBT)
        self.unasked = of_severity(found, Severity.UNASKED)
        self.problems = _together(self.problems, doubts)
        was_saved = self.bank and self.changed is not None
        if was_saved and found:
            self._tell(self.problems + self.unasked)

    def _tell(self, known: tuple[Problem, ...]) -> None:
        """What was saved, and what is known of it so far."""
        assert self.bank is not None
        assert self.changed is not None
        waiting = self.session.changed if self.session else None
        self.notice = read_again(
            self.bank,
            self.changed,
            waiting,
            known,
            self.news,
            at_once=self.edits,
        )

    @property
    def told(self) -> str:
        """What the player must know: that answers cannot be saved, that something had to be put right, or news."""
        of_store = ""
        if self.store:
            of_store = self.store.trouble or self.store.notice
        return of_store or self.notice

    def hush(self) -> None:
        """The player has had time to read the notices; trouble stays for as long as it lasts."""
        self.notice = ""
        if self.store:
            self.store.notice = ""

    def set(self, settings: Settings) -> None:
        """Change settings now, and keep what changed for whoever plays, or for the room."""
        new = changed(self.settings, settings)
        if self.store is not None:
            for name, value in new.items():
                owner = ROOM if name in OF_ROOM else self.profile
                self.store.set(owner, name, value)
        if self.profile.id is None:
            self.house = settings
        self.settings = settings
        self._follow_settings()
        is_heard = not OF_SOUND.isdisjoint(new)
        self.events.append(Act.LOUDNESS if is_heard else Act.PRESSED)


def _together(problems: Iterable[Problem], others: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each once, in the order of places."""
    different = {*problems, *others}
    return tuple(sorted(different))
