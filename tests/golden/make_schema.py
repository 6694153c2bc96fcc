"""Writes questions/schema.json anew after a change to format or wording: `python -m tests.golden.make_schema`."""

from pathlib import Path

from game.authoring.schema import schema_text
from game.facts.folder import read_bank
from game.files import questions_dir

FILE = Path(__file__).parent.parent.parent / "questions" / "schema.json"


def text() -> str:
    return schema_text(read_bank(questions_dir())[0])


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
