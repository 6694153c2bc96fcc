"""The window: first frame, a static frame, idling, memory; each against bare pygame with the same driver and size."""

import os
import tempfile
from collections.abc import Mapping
from time import perf_counter

from tests.bench.rows import Row, limit, process, without_goal

SIZE = (1920, 1080)
STARTS = 9
IDLE_SECONDS = 4.0

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
import os, sys
from pathlib import Path
from game.shell.player import Player
from game.shell.start import Options, start
app = start(Options(data=Path(sys.argv[1]), seed=1, size={SIZE}))
player = Player(app, 1.0)
player.sign_in("Bench")
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
IDLE = f"""
flips = 0
def flip(*areas):
    global flips
    flips += 1
    real(*areas)
for _ in range(60):
    app.tick()
real, pygame.display.flip, pygame.display.update = pygame.display.flip, flip, flip
began, end = time.process_time(), time.perf_counter() + {IDLE_SECONDS}
while time.perf_counter() < end:
    app.tick()
print((time.process_time() - began) / {IDLE_SECONDS}, flips)
"""
BARE_IDLE = f"""
import time
clock = pygame.time.Clock()
began, end = time.process_time(), time.perf_counter() + {IDLE_SECONDS}
while time.perf_counter() < end:
    pygame.event.get()
    clock.tick(30)
print((time.process_time() - began) / {IDLE_SECONDS})
"""
PEAK = """
try:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
except ImportError:
    print("nan")
"""


def _env() -> Mapping[str, str]:
    """The driver of the caller, else one that needs no screen. Compiled modules are kept, as on a player's computer."""
    env = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1", **os.environ}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def _ask(script: str) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        return [float(word) for word in process(script, _env(), folder).split()]


def _start(scripts: tuple[str, str]) -> tuple[float, float]:
    """The least seconds from the start of Python to the end of each script, taken in turns."""
    best = [float("inf"), float("inf")]
    for _ in range(STARTS):
        for i, script in enumerate(scripts):
            with tempfile.TemporaryDirectory() as folder:
                began = perf_counter()
                process(script, _env(), folder)
                best[i] = min(best[i], perf_counter() - began)
    return best[0], best[1]


def start() -> list[Row]:
    """From the start of Python to the first flip of the title, against a bare window."""
    ours, bare = _start((FIRST_FRAME + GAME, FIRST_FRAME + BARE))
    return [limit("start to first frame / bare window", ours, bare, 1.25)]


def timeline() -> list[Row]:
    """From the start of Python until the timeline takes input, bank read and a new profile made; no goal is set."""
    ours, bare = _start((AT_THE_TIMELINE + "os._exit(0)", FIRST_FRAME + BARE))
    return [without_goal("start to a usable timeline / bare window", ours, bare)]


def frame() -> list[Row]:
    """A question on screen, against one blit of the whole screen: painted again as it stands, composed from its
    sprites, and drawn anew from its widgets, as after each key."""
    again, composed, anew, bare = _ask(AT_A_QUESTION + FRAME)
    return [
        limit("static question frame / full-screen blit", again, bare, 4),
        without_goal("the same, composed from sprites", composed, bare),
        without_goal("the same, drawn anew from widgets", anew, bare),
    ]


def idle() -> list[Row]:
    """The share of a core while nothing happens on a question, and how often the screen was flipped."""
    ours, flips = _ask(AT_A_QUESTION + IDLE)
    (bare,) = _ask(BARE + BARE_IDLE)
    value, goal = f"{100 * ours:.2f} %, {flips:.0f} flips", "<= 0.5 % of a core, no flips"
    return [Row("idle CPU", value, f"{100 * bare:.2f} %", ours / bare, goal, ours <= 0.005 and not flips)]


def memory() -> list[Row]:
    """The most memory that was used until a question was on screen at 1080p."""
    (ours,), (bare,) = _ask(AT_A_QUESTION + PEAK), _ask(BARE + PEAK)
    return [Row("peak memory", f"{ours:.0f} MB", f"{bare:.0f} MB", ours / bare, "<= 90 MB", ours <= 90)]
