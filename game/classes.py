"""Which profiles are players and which are classes, whose lessons are kept like the answers of a player."""

from game.profile import Profile, Store

IS_CLASS, YES = "is-class", "true"  # the setting that makes a profile a class


def players(store: Store) -> tuple[Profile, ...]:
    """The profiles that are no classes, the latest player first."""
    found = []
    for profile in store.profiles():
        if not is_class(store, profile):
            found.append(profile)
    return tuple(found)


def classes(store: Store) -> tuple[Profile, ...]:
    """The profiles that are classes, the one that had a lesson last first."""
    found = []
    for profile in store.profiles():
        if is_class(store, profile):
            found.append(profile)
    return tuple(found)


def is_class(store: Store, profile: Profile) -> bool:
    settings = store.settings(profile)
    return settings.get(IS_CLASS) == YES


def add_class(store: Store, name: str) -> Profile:
    made = store.add_profile(name)
    store.set(made, IS_CLASS, YES)
    return made
