"""How large a badge and its letter are beside words that shall be read first."""

from game import badges
from game.ui.room import Room
from game.ui.widgets.signs import least_badge

BADGE_TO_WORDS, LETTER_TO_WORDS = 1.9, 0.9  # the sizes of a badge and of its letter, beside that of an option


def badge_of_words(room: Room) -> float:
    """The size of a badge beside an option that is larger than its letter, where there is room."""
    words = room.theme.style("option")
    return words.size * BADGE_TO_WORDS


def quiet_letter(room: Room) -> float:
    """The font size of a letter in a badge that the words of the option outweigh, and that can be read from afar."""
    words = room.theme.style("option")
    wanted = words.size * LETTER_TO_WORDS
    badge = least_badge(room)
    least = badge * badges.LETTER
    return max(wanted, least)
