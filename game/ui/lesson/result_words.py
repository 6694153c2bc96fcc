"""How a lesson went, in words: for all of it, for the class and for its teams."""

from collections.abc import Sequence

from game.quiz.play.lesson_record import HAS_IT, LessonRecord
from game.translation import counted, tr
from game.ui.lesson.advice import TOO_FEW
from game.ui.lesson.class_answer import percent


def has_words(record: LessonRecord) -> str:
    """How much of it the class has; nothing of one without a name."""
    asked = record.asked
    if not record.class_name or not asked:
        return ""
    has = sum(one.has_it for one in asked)
    told = tr("{name} has {n} of {m}: 70 % or more were right in the last vote.")
    return told.format(
        name=record.class_name,
        n=has,
        m=len(asked),
    )


def in_words(record: LessonRecord) -> str:
    """How it went, as one would say it to the class."""
    asked = record.asked
    first = _mean([each.share_first for each in asked])
    if first is None:
        return tr("The lesson is over")
    last = _mean([each.share(each.last) for each in asked])
    assert last is not None
    before, after = percent(first), percent(last)
    if last > first:
        told = tr("Talking helped: {before} to {after} right")
        return told.format(
            before=before,
            after=after,
        )
    if last >= HAS_IT:
        return tr("Well done: {share} right").format(share=after)
    if last >= TOO_FEW:
        return tr("On the way: {share} right").format(share=after)
    return tr("That was hard: {share} right").format(share=after)


def headline(record: LessonRecord) -> str:
    """`First vote 58 %, after talking 84 %`, over all questions with counted hands."""
    first = _mean([asked.share_first for asked in record.asked])
    if first is None:
        return tr("The lesson is over")
    if not any(asked.share_second is not None for asked in record.asked):
        return tr("{share} right").format(share=percent(first))
    last = _mean([asked.share(asked.last) for asked in record.asked])
    assert last is not None
    told = tr("First vote {first}, after talking {last}")
    return told.format(first=percent(first), last=percent(last))


def _mean(shares: Sequence[float | None]) -> float | None:
    counted = [share for share in shares if share is not None]
    return sum(counted) / len(counted) if counted else None


def winners(record: LessonRecord) -> list[int]:
    """The places of the teams with the most points."""
    most = max(points for _, points in record.teams)
    best = []
    for place, (_, points) in enumerate(record.teams):
        if points == most:
            best.append(place)
    return best


def winner_words(record: LessonRecord) -> str:
    """Nothing where no team has a point, or all have the same."""
    best = winners(record)
    _, points = record.teams[best[0]]
    if not points or len(best) == len(record.teams):
        return ""
    names = ", ".join(record.teams[place][0] for place in best)
    if len(record.teams) == 2:
        least = min(points for _, points in record.teams)
        told = tr("{names} wins, {most} to {least}")
        return told.format(
            names=names,
            most=points,
            least=least,
        )
    in_points = counted("1 point", "{n} points", points)
    won = tr("{names} wins with {points}") if len(best) == 1 else tr("{names} win with {points}")
    return won.format(names=names, points=in_points)
