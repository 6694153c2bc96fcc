"""The one way of the game's own words to a player, so that they can be translated; a bank brings its own language."""

from gettext import NullTranslations

_translations = NullTranslations()


def tr(text: str) -> str:
    """The text in the player's language; placeholders such as `{n}` stay for `str.format`."""
    return _translations.gettext(text)


def counted(one: str, more: str, n: int) -> str:
    """`1 fact` or `{n} facts`, whichever the player's language wants of so many, with the number filled in."""
    text = _translations.ngettext(one, more, n)
    return text.format(n=n)


def use(translations: NullTranslations) -> None:
    """Speak the language of this catalogue from now on."""
    global _translations  # noqa: PLW0603 - one language a process, chosen once at start
    _translations = translations
