"""`python -m tests.planted`: plants bugs, one after the other, in a copy of the project, and sees each caught."""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PATIENCE = 240.0  # seconds
PARTS = ("game", "tests", "questions", "assets", "pyproject.toml", "README.md")


@dataclass(frozen=True, slots=True)
class Bug:
    """`old` becomes `new`, once, in `file`; `tests` are those that should fail then."""

    name: str
    file: str
    old: str
    new: str
    tests: str


BUGS = (
    Bug(
        "the rules import pygame",
        "game/quiz/play/rules.py",
        "from dataclasses import dataclass\n",
        "from dataclasses import dataclass\n\nimport pygame\n\nVERSION = pygame.ver\n",
        "tests/test_architecture.py",
    ),
    Bug(
        "a wrong option may be true",
        "game/quiz/known/truth.py",
        "return fact.complete and not may_be_true(thing, fact, index)",
        "return True",
        "tests/test_truth.py tests/test_kinds.py",
    ),
    Bug(
        "chance is global",
        "game/quiz/play/deck.py",
        "from random import Random\n",
        "import random\nfrom random import Random\n\nLUCK = random.random()\n",
        "tests/test_architecture.py",
    ),
    Bug(
        "an answer is accepted twice",
        "game/quiz/play/round.py",
        "if game.question and not game.feedback and not game.over:",
        "if game.question and not game.over:",
        "tests/test_round.py",
    ),
    Bug(
        "line numbers are off by one",
        "game/facts/source.py",
        "start.line * WIDTH",
        "(start.line + 1) * WIDTH",
        "tests/test_mistakes.py",
    ),
    Bug(
        "a box lies off the screen",
        "game/ui/scenes/header.py",
        "rest.far(side).top(side))\n    if not hint",
        "rest.far(side).top(side)._replace(x=room.page.right))\n    if not hint",
        "tests/test_layout.py",
    ),
    Bug(
        "keys are shifted",
        "game/shell/keys.py",
        "return chr(key)\n",
        "return chr(key + 1)\n",
        "tests/test_keys.py tests/test_every_key.py tests/test_app.py",
    ),
    Bug(
        "an era never opens",
        "game/quiz/play/learner.py",
        "is_open = is_open and reached.passed",
        "is_open = False",
        "tests/test_learner.py",
    ),
    Bug(
        "a colour is another",
        "game/ui/theme.py",
        'tile=hexed("#1B2650")',
        'tile=hexed("#2B2650")',
        "tests/test_pictures.py",
    ),
    Bug(
        "an answer is lost on a crash",
        "game/store/log.py",
        "            run(disk.connection, self._waiting)\n        except",
        "            if len(self._waiting) > 3:\n                run(disk.connection, self._waiting)\n        except",
        "tests/test_crash.py",
    ),
    Bug(
        "facts of the last round come back at once",
        "game/quiz/play/wanted.py",
        "if ago < FIVE:",
        "if ago < 0:",
        "tests/test_deck.py tests/test_wanted.py",
    ),
    Bug(
        "easy core facts come no longer before hard ones",
        "game/quiz/play/wanted.py",
        "(fact.core, -fact.level)",
        "(fact.core, 0)",
        "tests/test_deck.py tests/test_wanted.py",
    ),
    Bug(
        "the cache of texts ignores the weight of the font",
        "game/shell/painter.py",
        "key = (words, style.face, style.weight, ",
        "key = (words, style.face, ",
        "tests/test_painter.py",
    ),
    Bug(
        "an option did not exist yet at the time of the event",
        "game/quiz/making/distractors.py",
        "    if not thing.was_there(wanted.year):\n        return False\n",
        "",
        "tests/test_distractors.py",
    ),
    Bug(
        "a streak goes on after a partly right answer",
        "game/quiz/play/round.py",
        "streak = game.streak + 1 if right else 0",
        "streak = game.streak + 1 if credit else 0",
        "tests/test_round.py",
    ),
    Bug(
        "one slip too many is let pass",
        "game/quiz/language/slips.py",
        "_SLIPS = ((9, 2), (5, 1))",
        "_SLIPS = ((9, 3), (5, 2))",
        "tests/test_spelling.py",
    ),
    Bug(
        "the truth is always the first of the numbers",
        "game/quiz/making/ranks.py",
        "rank = rng.randrange(size)",
        "rank = 0 * rng.randrange(size)",
        "tests/test_distractors.py",
    ),
    Bug(
        "a question that claims nothing passes",
        "game/quiz/lint/key.py",
        "return bool(right) and are_true == are_keys",
        "return are_true in (are_keys, [])",
        "tests/test_lint_claims.py",
    ),
    Bug(
        "clues cost nothing",
        "game/quiz/forms/climbing.py",
        "return max(LEAST_OF_CLUES, credit)",
        "return max(1.0, credit)",
        "tests/test_question.py tests/test_ladder.py",
    ),
    Bug(
        "a wrong verdict is worth half",
        "game/quiz/forms/fixing.py",
        "return 0.0",
        "return WORTH_OF_VERDICT",
        "tests/test_question.py",
    ),
    Bug(
        "a mend writes into comments",
        "game/authoring/mending.py",
        'if bare.lstrip().startswith("#"):',
        'if bare.lstrip().startswith("%"):',
        "tests/test_authoring_mending.py",
    ),
    Bug(
        "a bank's own phrases are not taken",
        "game/facts/inherited.py",
        "texts |= {name: text for name, text in own_texts if name not in wrong}",
        "texts |= {name: text for name, text in own_texts if name in wrong}",
        "tests/test_phrases.py",
    ),
    Bug(
        "a round that is over is offered again",
        "game/session.py",
        "            self.forget_unfinished()\n        elif dealt is not after:",
        "            pass\n        elif dealt is not after:",
        "tests/test_unfinished.py",
    ),
    Bug(
        "what is selected is not erased",
        "game/ui/widgets/editing.py",
        "        if draft.selected:\n            return _without_selection(draft)\n        place",
        "        place",
        "tests/test_editing.py",
    ),
)


def caught(bug: Bug, copy: Path) -> bool:
    """Whether the tests fail with the bug in the copy; the bug is taken out again."""
    file = copy / bug.file
    sound = file.read_text(encoding="utf-8")
    if sound.count(bug.old) < 1:
        raise SystemExit(f"{bug.file} does not hold what {bug.name!r} would change")
    file.write_text(sound.replace(bug.old, bug.new, 1), encoding="utf-8")
    try:
        return _fails(bug.tests, copy)
    finally:
        file.write_text(sound, encoding="utf-8")


def _fails(tests: str, copy: Path) -> bool:
    """Whether the suite sees it, or what is left out of the suite for its length."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-x", *tests.split()]
    return _fails_by(command, copy) or _fails_by([*command, "--rest"], copy)


def _fails_by(command: list[str], copy: Path) -> bool:
    try:
        return subprocess.run(command, cwd=copy, capture_output=True, check=False, timeout=PATIENCE).returncode == 1
    except subprocess.TimeoutExpired:
        return False  # a test that hangs tells nobody what is wrong


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in PARTS:
            if (ROOT / part).is_dir():
                shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__", ".*"))
            else:
                shutil.copy(ROOT / part, copy / part)
        every = " ".join(dict.fromkeys(name for bug in BUGS for name in bug.tests.split()))
        if _fails(every, copy):
            print("The tests fail without any bug planted.")
            return 1
        found = {bug.name: caught(bug, copy) for bug in BUGS}
    for name, seen in found.items():
        print(f"{'caught' if seen else 'MISSED'}: {name}")
    return int(not all(found.values()))


if __name__ == "__main__":
    sys.exit(main())
