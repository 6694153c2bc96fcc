"""The pages to which the title leads; each is loaded when it is wanted, and without those that are not."""

from collections.abc import Mapping, Sequence

from game.facts.garbage import uncollected
from game.profile import Profile, Store
from game.translation import tr
from game.ui.desk import Desk
from game.ui.stack import Move, Push, Scene


@uncollected()
def way_to(name: str, desk: Desk, profiles: Sequence[Profile]) -> Move:
    """`name` is that of the button; `profiles` are those who have played, the latest first."""
    if name == "play" and profiles:
        from game.ui.scenes.sitting import play_on

        return play_on(desk, profiles[0])
    page = _page(name, desk, profiles)
    return Push(page)


def _page(name: str, desk: Desk, profiles: Sequence[Profile]) -> Scene:
    match name:
        case "quick":
            from game.ui.scenes.quick import QuickPlay

            return QuickPlay(desk)
        case "class":
            from game.ui.lesson.plan_page import PlanPage

            return PlanPage(desk)
        case "profiles":
            from game.ui.scenes.profiles import Profiles

            return Profiles(desk)
        case "timeline":
            from game.ui.scenes.sitting import sit_down

            return sit_down(desk, profiles[0])
        case _:
            from game.ui.scenes.new_profile import NewProfile

            return NewProfile(desk)


def every_way() -> Mapping[str, str]:
    """Of all buttons that there may be below the way on."""
    return {
        "timeline": tr("Timeline"),
        "profiles": tr("Players"),
        "quick": tr("Quick play"),
        "class": tr("Class"),
        "settings": tr("Settings"),
        "quit": tr("Quit"),
    }


def ways_beside(
    store: Store | None,
    profiles: Sequence[Profile],
) -> Mapping[str, str]:
    """Those that lead anywhere, beside the way on."""
    ways = dict(every_way())
    if profiles:
        return ways
    del ways["timeline"]
    removed: Sequence[Profile] = ()
    if store:
        removed = store.removed()
    if not removed:
        del ways["profiles"]
    return ways
