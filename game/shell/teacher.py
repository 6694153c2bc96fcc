"""What F3 and F12 have to tell: where a question stands, and what became of a picture of the screen."""

from typing import TYPE_CHECKING

import pygame

from game.files import pictures_dir
from game.shell.options import Options
from game.shell.passing import Brief
from game.translation import tr
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.quiz.question import Question

MOST_PICTURES = 100_000


def place_of(question: "Question | None") -> str:
    """The file and the line of the question."""
    if question is None:
        return tr("no question")
    return tr("{file}, line {line}").format(file=question.where.file, line=question.where.line)


def told_of(desk: Desk, options: Options, seconds: float) -> str:
    """Where the last question stands; with `--debug` also what chance is drawn from, and how long the picture took."""
    place = place_of(desk.session.question if desk.session else None)
    if not options.debug:
        return place
    told = tr("{where} · seed {seed} · drawn in {time:.1f} ms")
    return told.format(
        where=place,
        seed=options.seed,
        time=1000 * seconds,
    )


def keep_picture(picture: pygame.Surface) -> str:
    """Save the picture beside the earlier ones, and say so. A class sees the words, so they name no more of this
    computer than the last two folders."""
    folder = pictures_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        names = (f"picture-{number}.png" for number in range(1, MOST_PICTURES))
        name = next(name for name in names if not (folder / name).exists())
        pygame.image.save(picture, folder / name)
    except (OSError, pygame.error) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        return tr("The picture could not be saved ({reason}).").format(reason=reason)
    told = tr("Picture saved: {file} in {folder}")
    return Brief(told.format(file=name, folder=f"{folder.parent.name}/{folder.name}"))
