"""Where things are, in a checkout, an installed wheel or a frozen build: assets, questions, saved data, pictures."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """A folder that comes with the game: inside the wheel or the frozen build, else beside the package."""
    frozen = getattr(sys, "_MEIPASS", None)
    homes = [Path(frozen)] if frozen else []
    homes += [HERE / "_data", HERE.parent]
    return next((home / name for home in homes if (home / name).is_dir()), HERE.parent / name)


def assets_dir() -> Path:
    return _shipped("assets")


def questions_dir() -> Path:
    return _shipped("questions")


def data_dir() -> Path:
    """Where this system wants a program's saved data: AppData, Application Support or ~/.local/share."""
    from platformdirs import user_data_path

    return user_data_path("sputnik-to-gateway", appauthor=False)


def pictures_dir() -> Path:
    from platformdirs import user_pictures_path

    return user_pictures_path() / "Sputnik to Gateway"


def carried_dir() -> Path:
    """Where people look for files of theirs: players on the way to another computer."""
    from platformdirs import user_documents_path

    return user_documents_path() / "Sputnik to Gateway"


def lessons_dir() -> Path:
    """For plans, reports and what is printed."""
    return carried_dir()
