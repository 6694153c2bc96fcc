"""What is told of a lesson that is over, beside its questions: who has won, how it went, and what to repeat."""

from collections.abc import Sequence

from game.facts.model import Bank
from game.quiz.play.lesson_record import AskedInClass, LessonRecord
from game.translation import tr
from game.ui.lesson.result_rows import is_second
from game.ui.lesson.result_words import has_words, in_words, winner_words
from game.ui.lesson.winner_panel import winner_strips
from game.ui.room import Room
from game.ui.scenes.prose import Prose
from game.ui.widgets.strips import Strip, with_gap

BELOW_WINNER = 12.0
REPEATED = 2  # questions that are worth repeating


def head_strips(record: LessonRecord, room: Room, width: float) -> list[Strip]:
    """Who has won comes before how it went."""
    has_won = bool(record.teams and winner_words(record))
    prose = Prose(room, width)
    role = "subheading" if has_won else "heading"
    prose.write("heading", in_words(record), role)
    below = Prose(room, width)
    below.aside("has", has_words(record), "note", gap=10)
    teams = winner_strips(record, room, width)
    if has_won:
        went = with_gap(prose.strips, BELOW_WINNER)
        return [*teams, *went, *below.strips]
    return [*prose.strips, *teams, *below.strips]


def about_question(number: str, asked: AskedInClass, bank: Bank) -> str:
    """What a question was about, in a word or two; else the question. Statements come in two steps."""
    if is_second(number):
        return tr("What is right?")
    name = _name(asked, bank)
    if asked.kind == "true_or_fix":
        return tr("{name}: true or false?").format(name=name)
    return name


def _name(asked: AskedInClass, bank: Bank) -> str:
    fact = bank.facts.get(asked.fact)
    if fact is None:
        return asked.stem
    entry = bank.entries.get(fact.entry)
    return entry.name if entry else asked.stem


def again_strips(record: LessonRecord, room: Room, width: float) -> list[Strip]:
    """What is worth repeating, with its answer."""
    worth = worth_repeating(record)
    if not worth:
        return []
    right = room.theme.palette.right
    prose = Prose(room, width)
    prose.write("again", tr("Worth repeating"), "subheading", gap=24)
    for number, asked in enumerate(worth):
        prose.write(f"again-{number}", asked.stem, "body", gap=8)
        prose.write(
            f"key-{number}",
            _key_words(asked),
            "label",
            colour=right,
        )
    return prose.strips


def worth_repeating(record: LessonRecord) -> Sequence[AskedInClass]:
    """Those that the class does not have, the worst first."""
    missed = [asked for asked in record.asked if asked.share_last is not None and not asked.has_it]
    missed.sort(key=_last_share)
    return missed[:REPEATED]


def _last_share(asked: AskedInClass) -> float:
    return asked.share_last or 0.0


def _key_words(asked: AskedInClass) -> str:
    keys = [asked.options[key] for key in asked.key if key < len(asked.options)]
    return "; ".join(keys) or asked.answer
