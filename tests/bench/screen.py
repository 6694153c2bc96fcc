"""The window: first frame, a static frame, idling, memory; each against bare pygame with the same driver and size."""

import os
import tempfile
from collections.abc import Mapping
from math import isnan
from time import perf_counter

from tests.bench.rows import Row, limit, process, without_goal

SIZE = (1920, 1080)
STARTS = 15
IDLE_SECONDS, IDLE_TIMES = 4.0, 4
MOST_EARLY = 110.0  # MB
MOST_GROWTH = 2.0  # MB: the log in the cache of its database, and one step of Python's own heap

# Each script gets the folder for saved data; where a start is timed, it counts from before Python itself began.
BARE = f"""
import pygame
pygame.display.init()
window = pygame.display.set_mode({SIZE})
window.fill((11, 16, 38))
pygame.display.flip()
"""
FIRST_FRAME = """
import os, sys, pygame
def flip(*areas):
    real(*areas)
    os._exit(0)
real, pygame.display.flip, pygame.display.update = pygame.display.flip, flip, flip
"""
GAME = f"""
import sys
from game.__main__ import main
sys.exit(main(["play", "--size", "{SIZE[0]}x{SIZE[1]}", "--data", sys.argv[1]]))
"""
AT_THE_TIMELINE = f"""
import os, sys, pygame
from pathlib import Path
from game.shell.start import Options, start
app = start(Options(data=Path(sys.argv[1]), seed=1, size={SIZE}))
while not app.desk.ready:
    app.tick()
def flip(*areas):
    real(*areas)
    if type(app.stack.top).__name__ == "Timeline":
        os._exit(0)
real, pygame.display.update = pygame.display.update, flip
for kind in (pygame.KEYDOWN, pygame.KEYUP):
    pygame.event.post(pygame.event.Event(kind, key=pygame.K_RETURN, mod=0, unicode="", scancode=0))
while app.tick():
    pass
"""
A_RETURNING_PLAYER = """
import sys, time
from pathlib import Path
from game.store import open_store
open_store(Path(sys.argv[1]), time.time).add_profile("Bench")
"""
AT_A_QUESTION = f"""
import sys, time
from pathlib import Path
import pygame
from game.shell.player import Player
from game.shell.start import Options, start
app = start(Options(data=Path(sys.argv[1]), seed=1, size={SIZE}))
player = Player(app, 1.0)
player.sign_in("Bench")
player.choose("start")
"""
IN_A_LESSON = f"""
import sys, time
from pathlib import Path
import pygame
from game.shell.options import LessonOptions, Options
from game.shell.player import Player
from game.shell.start import start
lesson = LessonOptions(count=6, pupils=25, window=True)
app = start(Options(data=Path(sys.argv[1]), seed=1, size={SIZE}, lesson=lesson))
player = Player(app, 1.0, hands="keys")
player.choose("start")
player.press("ok")
app.tick()
assert app.windows.picture() is not None
"""
FRAME = """
def best(run, times=60):
    return min(timed(run) for _ in range(times))
def timed(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
def anew():
    app.painter.begin()
    app.stack.top.draw(app.painter, app.room)
    app.painter.compose(window)
window = pygame.display.get_surface()
sheet = pygame.Surface(window.get_size()).convert(window)
app.paint()
app.paint()
bare = best(lambda: window.blit(sheet, (0, 0)))
print(best(app.paint), best(lambda: app.painter.compose(window)), best(anew), bare)
"""
AN_ANSWER = """
player.answer()
page = app.stack.top
def moving():
    page.update(0.01)
    app.painter.begin()
    page.draw(app.painter, app.room)
    app.paint()
def moved(run):
    page.tweens.begin("verdict", 0.2)
    run()
    return timed(run)
print(min(moved(moving) for _ in range(60)))
"""
SETTLED = """
import threading
for _ in range(60):
    app.tick()
while threading.active_count() > 1:  # what is done in the background after a start comes to its end
    app.tick()
for _ in range(60):
    app.tick()
"""
IDLE = f"""
flips = 0
def flip(*areas):
    global flips
    flips += 1
    real(*areas)
{SETTLED}
real, pygame.display.update = pygame.display.update, flip
def share():
    began, end = time.process_time(), time.perf_counter() + {IDLE_SECONDS}
    while time.perf_counter() < end:
        app.tick()
    return (time.process_time() - began) / {IDLE_SECONDS}
print(min(share() for _ in range({IDLE_TIMES})), flips)
"""
BARE_IDLE = f"""
import time
clock = pygame.time.Clock()
def share():
    began, end = time.process_time(), time.perf_counter() + {IDLE_SECONDS}
    while time.perf_counter() < end:
        pygame.event.get()
        clock.tick(30)
    return (time.process_time() - began) / {IDLE_SECONDS}
print(min(share() for _ in range({IDLE_TIMES})))
"""
SITTING = f"""
import sys
from pathlib import Path
from tests.bench.sitting import sit
sit(Path(sys.argv[1]), {SIZE}, print)
"""
PEAK = """
from tests.bench.memory import peak
print(peak())
"""


def _env() -> Mapping[str, str]:
    """The driver of the caller, else one that needs no screen."""
    return {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1", **os.environ}


def _ask(script: str, before: str = "") -> list[float]:
    """The numbers that the script prints; the one `before` prepares the folder for saved data."""
    with tempfile.TemporaryDirectory() as folder:
        process(before, _env(), folder)
        return [float(word) for word in process(script, _env(), folder).split()]


def _start(*scripts: tuple[str, str]) -> list[float]:
    """The least seconds from the start of Python to the end of each second script, taken in turns; the first one of
    each pair prepares the folder for saved data."""
    best = [float("inf")] * len(scripts)
    for _ in range(STARTS):
        for i, (before, script) in enumerate(scripts):
            with tempfile.TemporaryDirectory() as folder:
                process(before, _env(), folder)
                began = perf_counter()
                process(script, _env(), folder)
                best[i] = min(best[i], perf_counter() - began)
    return best


def start() -> list[Row]:
    """From the start of Python to the first flip of the title, against a bare window."""
    ours, bare = _start(("", FIRST_FRAME + GAME), ("", FIRST_FRAME + BARE))
    return [limit("start to first frame / bare window", ours, bare, 1.25)]


def timeline() -> list[Row]:
    """From the start of Python until the timeline is drawn and takes input, for a player of last time who presses Enter
    as soon as the title can go on: warm where the same questions were read before, cold where they were not."""
    warm, cold, bare = _start(
        (A_RETURNING_PLAYER + AT_THE_TIMELINE, AT_THE_TIMELINE),
        (A_RETURNING_PLAYER, AT_THE_TIMELINE),
        ("", FIRST_FRAME + BARE),
    )
    return [
        limit("warm start to a usable timeline / bare window", warm, bare, 4),
        without_goal("the same, cold: questions never read before", cold, bare),
    ]


def frame() -> list[Row]:
    """A question on screen, against one blit of the whole screen: painted again as it stands, composed from its
    sprites, and drawn anew from its widgets, as after each key."""
    again, composed, anew, bare, moving = _ask(AT_A_QUESTION + FRAME + AN_ANSWER)
    return [
        limit("static question frame / full-screen blit", again, bare, 4),
        without_goal("the same, composed from sprites", composed, bare),
        without_goal("the same, drawn anew from widgets", anew, bare),
        limit("animated frame / full-screen blit", moving, bare, 1),
    ]


def idle() -> list[Row]:
    """The share of a core while nothing happens on a question, the least of some times, and how often the screen was
    flipped in all of them."""
    ours, flips = _ask(AT_A_QUESTION + IDLE)
    (bare,) = _ask(BARE + BARE_IDLE)
    value, goal = f"{100 * ours:.2f} %, {flips:.0f} flips", "<= 0.5 % of a core, no flips"
    return [Row("idle CPU", value, f"{100 * bare:.2f} %", ours / bare, goal, ours <= 0.005 and not flips)]


def lesson() -> list[Row]:
    """The page of a class with its options, and how much of a core it takes together with the window of the teacher
    while nothing happens."""
    again, composed, _, bare = _ask(IN_A_LESSON + FRAME)
    ours, flips = _ask(IN_A_LESSON + IDLE)
    (plain,) = _ask(BARE + BARE_IDLE)
    value, goal = f"{100 * ours:.2f} %, {flips:.0f} flips", "<= 0.8 % of a core, no flips"
    is_idle = ours <= 0.008 and not flips
    return [
        limit("static class page / full-screen blit", again, bare, 4),
        without_goal("the same, composed from sprites", composed, bare),
        Row("idle CPU, two windows of a lesson", value, f"{100 * plain:.2f} %", ours / plain, goal, is_idle),
    ]


def memory() -> list[Row]:
    """The most memory that was used until a question was on screen at 1080p, at the first start on a computer and at a
    later one, when the game's own questions were read before; and what such a later sitting comes to after ten minutes
    and after hours, all that it may keep having been seen by its 2,000th question."""
    (first,) = _ask(AT_A_QUESTION + PEAK)
    (later,) = _ask(AT_A_QUESTION + PEAK, before=AT_A_QUESTION + SETTLED)
    (bare,) = _ask(BARE + PEAK)
    return [_peak("peak memory", first, bare), _peak("the same at a later start", later, bare), *_sitting()]


def _peak(name: str, ours: float, bare: float) -> Row:
    return Row(name, f"{ours:.0f} MB", f"{bare:.0f} MB", ours / bare, "<= 90 MB", ours <= 90)


def _sitting() -> list[Row]:
    """What is held after ever more questions; the answers themselves, and nothing else, may be remembered."""
    told = _ask(SITTING, before=AT_A_QUESTION + SETTLED)
    asked, held = told[::2], told[1::2]
    early, soon, *_, late = held
    growth = late - soon
    is_flat = None if isnan(growth) else growth <= MOST_GROWTH
    is_small = None if isnan(early) else early <= MOST_EARLY
    name = f"memory after {asked[-1]:,.0f} questions / after {asked[1]:,.0f}"
    return [
        Row("memory ten minutes into play", f"{early:.1f} MB", "", early, f"<= {MOST_EARLY:g} MB", is_small),
        Row(name, f"{late:.1f} MB", f"{soon:.1f} MB", late / soon, f"<= {MOST_GROWTH:g} MB more", is_flat),
    ]
