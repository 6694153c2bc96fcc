"""The pages around a round, ready to be looked at, and written down for a golden file.

`python -m tests.golden.pages` writes the file anew; look at the difference before you commit it.
"""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from game.facts.model import Bank, Problem, Where
from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.quiz.play.round import Answered
from game.quiz.play.unfinished import Unfinished
from game.store import open_store
from game.ui.desk import Desk
from game.ui.scenes.answers_kept import AnswersKept
from game.ui.scenes.back_row import BackRow
from game.ui.scenes.help import Help
from game.ui.scenes.knowledge import Knowledge
from game.ui.scenes.milestones import all_milestones
from game.ui.scenes.new_profile import LONGEST_NAME, NewProfile
from game.ui.scenes.pause import Pause
from game.ui.scenes.profiles import Profiles, removal
from game.ui.scenes.quick import QuickPlay
from game.ui.scenes.removed import Erase, Removed
from game.ui.scenes.settings import SettingsPage
from game.ui.scenes.sitting import GoOn
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from game.ui.stack import Scene
from tests.golden.screens import ROOMS, transcript
from tests.support.samples import FORMS, question, right
from tests.support.small import small_bank

GOLDEN = Path(__file__).parent / "pages.txt"
BRIDGES = """
id: tower-bridge, kind: bridge, name: Tower Bridge, facts: {opened: 1894-06-30}
id: forth-bridge, kind: bridge, name: Forth Bridge, facts: {opened: 1890-03-04}
"""
NAMES = ("Boris", "Dana", "Алина", "Maximiliane Wagenknecht"[:LONGEST_NAME], "Chidi", "Eve", "Farid", "Gül", "Ada")
WRONG = Problem(Where("space-race.yaml", 41, 7), "no era is called 'moonrace'; did you mean 'space-race'?")


def make_desk(folder: Path, bank: Bank, names: tuple[str, ...] = NAMES) -> Desk:
    ids = count(1_750_000_000_000)
    store = open_store(folder, lambda: 1_750_000_000.0, lambda: str(next(ids)))
    made = Desk(lambda: 1_750_000_000.0, Random(1), bank=bank, store=store)
    made.carried = folder / "carried"
    assert made.store is not None
    for at, name in enumerate(names):
        latest = made.store.add_profile(name)
        facts = bank.by_era.get(bank.eras[0].id, ())
        core = [fact for fact in facts if fact.core] or facts
        for number, fact in enumerate(core[: len(core) // 2]):
            made.store.add(latest, Attempt(fact.id, "direct", 1.0, 100, 1_700_000_000.0 + at, name, number + 1))
    if names:
        made.sit(made.store.profiles()[0])
    return made


def listed(desk: Desk) -> Scene:
    page = Timeline(desk)
    page.choose("list")
    return page


def locked(desk: Desk) -> Scene:
    page = Timeline(desk)
    page.choose(f"era-{len(page.progress) - 1}")
    return page


def spotted(desk: Desk) -> Scene:
    """With the first milestone looked at, which is known."""
    page = Timeline(desk)
    assert desk.bank is not None
    first, *_ = all_milestones(desk.bank)
    page.choose(f"fact-{first}")
    return page


def tab(name: str) -> Callable[[Desk], Scene]:
    def make(desk: Desk) -> Scene:
        desk.problems, desk.where, desk.screens = (WRONG,) * 3, "Answers are kept in /home/ada/data.", 2
        page = SettingsPage(desk)
        page.choose(f"tab-{name}")
        return page

    return make


def with_removed(make: Callable[[Desk], Scene], *names: str) -> Callable[[Desk], Scene]:
    """The page as it is while these players are removed; what it shows of them it has read when it is given."""

    def page(desk: Desk) -> Scene:
        assert desk.store is not None
        for profile in desk.store.profiles():
            if profile.name in names:
                desk.store.remove_profile(profile)
        return make(desk)

    return page


def erasing(desk: Desk) -> Scene:
    assert desk.store is not None
    return Erase(desk, desk.store.removed()[0])


def broken_off(desk: Desk) -> Scene:
    answers = tuple(Answered(question(form), right(form), 1.0, True, 1000, i) for i, form in enumerate(FORMS, 1))
    return GoOn(desk, Unfinished("round", "old", ("old",), (), 10, answers))


def with_fading(desk: Desk) -> Scene:
    """Once it has counted what the latest player is about to forget."""
    page = Title(desk)
    page.update(0.0)
    return page


def counted(desk: Desk) -> Scene:
    """Once it has counted what the chosen player knows."""
    page = Profiles(desk)
    page.update(0.0)
    return page


PAGES: dict[str, Callable[[Desk], Scene]] = {
    "title": Title,
    "title, facts to look at": with_fading,
    "profiles": Profiles,
    "profiles, one counted": counted,
    "new profile": NewProfile,
    "quick play": QuickPlay,
    "timeline": Timeline,
    "timeline, last era": locked,
    "timeline as list": listed,
    **{f"settings, {name}": tab(name) for name in ("reading", "display", "sound", "rounds", "class", "data")},
    "players and their answers": lambda desk: AnswersKept(desk, in_play=False),
    "back-row check": BackRow,
    "what I know": Knowledge,
    "timeline, a milestone": spotted,
    "keys": Help,
    "pause": Pause,
    "ask": lambda desk: removal(desk, Profile("maximiliane", "Maximiliane")),
    "go on": broken_off,
    "profiles, some removed": with_removed(Profiles, "Boris", NAMES[3]),
    "removed": with_removed(Removed, "Boris", NAMES[3]),
    "erase": with_removed(erasing, NAMES[3]),
}


def everything() -> str:
    with TemporaryDirectory() as folder:
        desk = make_desk(Path(folder), small_bank(BRIDGES))
        pages = [
            f"# {name}, {place_name}\n{transcript(make(desk), place)}\n"
            for name, make in PAGES.items()
            for place_name, place in ROOMS.items()
        ]
        assert desk.store is not None
        desk.store.close()
    return "\n".join(pages)


if __name__ == "__main__":
    GOLDEN.write_text(everything(), encoding="utf-8")
