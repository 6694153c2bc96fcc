"""What is heard of what happens, how loud, and that no device of whatever kind can stop the game."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from time import perf_counter

import pygame
import pytest

from game.files import assets_dir
from game.quiz.play.round import Answered, Asked, EraOpened, Event, Finished
from game.quiz.question import Choose
from game.shell.app import App
from game.shell.cues import ACTS, captions, cue
from game.shell.options import Options
from game.shell.player import Player
from game.shell.sound import CAPTION, HAND, Sound
from game.shell.speaker import Mixer, speaker
from game.shell.start import start
from game.ui.desk import Act, Desk
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Stack
from tests.support.each import each
from tests.support.samples import question

ASKED = question(Choose(("Mir", "Skylab"), 0))
FIFO_IN_PLACE_OF_A_DEVICE = """
pcm.!default {{ type file
  slave.pcm {{ type null }}
  file {fifo}
  format raw }}
"""


LONGEST_TURN = 1.0  # seconds, on a machine that has much else to do


def answered(credit: float, streak: int = 0) -> Answered:
    return Answered(ASKED, 0, credit, credit >= 0.75, round(100 * credit), streak)


@dataclass
class Tape:
    """A speaker that writes down what it is asked to play."""

    failed: bool = False
    busy: bool = False
    opened: int = 0
    tried_again: int = 0
    played: list[str] = field(default_factory=list)
    loudness: list[float] = field(default_factory=list)

    def open(self) -> None:
        self.opened += 1

    def play(self, effect: str, loudness: float, alone: bool) -> None:
        self.played.append(effect)
        self.loudness.append(loudness)

    def follow(self, event: pygame.Event) -> None: ...

    def try_again(self) -> None:
        self.tried_again += 1

    def close(self) -> None: ...


class Heard:
    """A desk, a title on it, and what is heard of them turn by turn."""

    def __init__(self, settings: Settings) -> None:
        self.desk, self.tape = Desk(lambda: 0.0, Random(1), settings), Tape()
        self.sound = Sound(self.desk, self.tape)
        self.stack = Stack(Title(self.desk))
        self.now = 100.0
        self.turn()

    def turn(self, *events: Event | Act, seconds: float = 0.05, at_rest: bool = False) -> list[str]:
        """What was played in it."""
        self.tape.played.clear()
        self.desk.events.extend(events)
        self.now += seconds
        self.sound.follow(self.stack, self.now, at_rest)
        return list(self.tape.played)


@pytest.fixture
def heard() -> Heard:
    return Heard(Settings())


# What is heard


@pytest.mark.parametrize(
    ("event", "effects"),
    [
        (answered(1.0, 1), ["right"]),
        (answered(1.0, 2), ["right"]),
        (answered(1.0, 3), ["right-3"]),
        (answered(0.8, 4), ["right-3"]),
        (answered(1.0, 5), ["right-5"]),
        (answered(1.0, 9), ["right-5"]),
        (answered(1.0, 12), ["right-10"]),
        (answered(0.5), ["half-right"]),
        (answered(0.0), ["not-quite"]),
        (answered(0.2), ["not-quite"]),
        (Finished(8, 10, 900), ["coin", "round-end"]),
        (EraOpened("old"), ["quindar-intro", "era-opened", "docking"]),
        (Asked(ASKED), []),
        (Act.SAT_DOWN, ["beep"]),
        (Act.BEGAN, ["quindar-intro"]),
        (Act.MOVED, ["move"]),
    ],
    ids=str,
)
def test_what_is_heard_of_an_event(heard: Heard, event: Event | Act, effects: list[str]) -> None:
    played = heard.turn(event)
    for _ in range(4):
        played += heard.turn()
    assert played == effects


def test_every_effect_has_its_file_and_its_caption_and_every_act_its_effect() -> None:
    files = {file.stem for file in (assets_dir() / "sounds").glob("*.wav")}
    assert files == captions().keys()
    assert all(words and words == words.strip(" .[]") for words in captions().values())
    assert ACTS.keys() == set(Act)
    cues = [cue(event) for event in (*Act, Finished(1, 1, 1), EraOpened("old"), answered(1, 3), answered(0.5))]
    assert all(some and files.issuperset(some.effects) for some in cues)


def test_the_most_telling_of_what_happens_at_once_is_heard(heard: Heard) -> None:
    assert heard.turn(Act.PRESSED, answered(1.0, 1), Act.TURNED) == ["right"]
    assert heard.turn(Finished(1, 1, 1), answered(1.0, 1)) == ["coin"]


def test_what_follows_waits_until_what_is_heard_is_over_and_anything_else_ends_it(heard: Heard) -> None:
    heard.turn(EraOpened("old"))
    heard.tape.busy = True
    assert [heard.turn() for _ in range(3)] == [[], [], []]
    heard.tape.busy = False
    assert heard.turn() == ["era-opened"]
    assert heard.turn(Act.TURNED) == ["page"]
    assert heard.turn() == []


def test_a_held_key_does_not_rattle(heard: Heard) -> None:
    played = [effect for _ in range(100) for effect in heard.turn(Act.MOVED, seconds=0.03)]
    assert len(played) <= 100 * 0.03 / HAND + 1


def test_the_focus_and_other_pages_are_heard(heard: Heard) -> None:
    assert heard.turn() == []
    top = heard.stack.top
    assert isinstance(top, Title)
    top.focus = "settings"
    assert heard.turn() == ["move"]
    heard.stack = Stack(Title(heard.desk))
    assert heard.turn(seconds=1) == ["page"]


# How loud


@each(
    ("settings", "loudness"),
    [
        (Settings(volume=100), 1.0),
        (Settings(volume=20), 0.04),
        (Settings(volume=0), None),
        (Settings(mute=True), None),
        (Settings(volume=100, projector=True), None),
        (Settings(volume=100, projector=True, projector_sound=True), 1.0),
        (Settings(mute=True, projector=True, projector_sound=True), None),
    ],
)
def test_how_loud_it_is(settings: Settings, loudness: float | None) -> None:
    heard = Heard(settings)
    heard.turn(Finished(1, 1, 1), at_rest=True)
    heard.turn(at_rest=True)
    if loudness is None:
        assert (heard.tape.loudness, heard.tape.opened) == ([], 0)
    else:
        assert heard.tape.loudness == [pytest.approx(loudness)] * 2
        assert heard.tape.opened == 2


def test_whoever_sets_the_volume_hears_it_and_a_missing_device_is_tried_again(heard: Heard) -> None:
    heard.desk.set(replace(heard.desk.settings, volume=100))
    assert heard.turn() == ["coin"]
    assert (heard.tape.loudness, heard.tape.tried_again) == ([1.0], 1)
    heard.desk.set(replace(heard.desk.settings, palette="paper"))
    assert heard.turn() == ["press"]
    assert heard.tape.tried_again == 1


def test_a_player_with_other_settings_is_greeted_without_an_example_of_the_volume(heard: Heard) -> None:
    heard.desk.settings = Settings(volume=40)
    assert heard.turn(Act.SAT_DOWN, Act.TURNED) == ["beep"]


# Captions and notices


def test_a_caption_stands_for_two_seconds_for_those_who_want_it() -> None:
    heard = Heard(Settings(captions=True, mute=True))
    heard.turn(EraOpened("old"))
    assert heard.desk.caption == "[a radio tone, a swelling chord, metal on metal]"
    heard.turn(Act.MOVED, seconds=CAPTION - 0.1)
    assert heard.desk.caption
    assert not heard.sound.follow(heard.stack, heard.now, False)
    assert heard.sound.follow(heard.stack, heard.now + 0.2, False)
    assert heard.desk.caption == ""


def test_without_the_setting_there_is_no_caption(heard: Heard) -> None:
    heard.turn(answered(1.0, 1))
    assert heard.desk.caption == ""


def test_that_there_is_no_device_is_told_once_and_over_no_other_notice(heard: Heard) -> None:
    heard.tape.failed, heard.desk.notice = True, "something else"
    heard.turn(at_rest=True)
    assert heard.desk.notice == "something else"
    heard.desk.notice = ""
    heard.turn(at_rest=True)
    assert heard.desk.notice == "Sound is off: no device."
    heard.desk.notice = ""
    heard.turn(at_rest=True)
    assert heard.desk.notice == ""


# Devices


def until(met: Callable[[], bool], mixer: Mixer) -> None:
    end = perf_counter() + 5
    while not met():
        assert perf_counter() < end, "it takes too long"
        mixer.open()
        pygame.time.wait(5)


@pytest.fixture
def mixer() -> Iterator[Mixer]:
    made = speaker(silent=False)
    assert isinstance(made, Mixer)
    yield made
    made.close()


def test_a_device_opens_and_plays_every_effect(mixer: Mixer) -> None:
    mixer.play("right", 1.0, True)
    assert not mixer.busy
    until(lambda: pygame.mixer.get_init() is not None, mixer)
    for effect in captions():
        mixer.play(effect, 0.5, True)
        assert mixer.busy, effect
    mixer.play("no such effect", 1.0, True)
    assert mixer.failed
    mixer.play("right", 1.0, True)


def test_without_a_device_the_speaker_says_so_and_stays_silent(mixer: Mixer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nosuch")
    until(lambda: mixer.failed, mixer)
    mixer.play("right", 1.0, True)
    assert not mixer.busy
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    mixer.try_again()
    until(lambda: pygame.mixer.get_init() is not None, mixer)
    assert not mixer.failed


def test_a_device_that_is_pulled_out_is_silent_and_one_that_is_put_in_is_tried(mixer: Mixer) -> None:
    until(lambda: pygame.mixer.get_init() is not None, mixer)
    other = pygame.event.Event(pygame.AUDIODEVICEREMOVED, which=0, iscapture=0)
    microphone = pygame.event.Event(pygame.AUDIODEVICEREMOVED, which=2, iscapture=1)
    mixer.follow(other)
    mixer.follow(microphone)
    assert not mixer.failed
    mixer.follow(pygame.event.Event(pygame.AUDIODEVICEREMOVED, which=2, iscapture=0))
    assert mixer.failed
    mixer.play("right", 1.0, True)
    mixer.follow(pygame.event.Event(pygame.AUDIODEVICEADDED, which=0, iscapture=0))
    assert not mixer.failed
    until(lambda: pygame.mixer.get_init() is not None, mixer)
    mixer.play("right", 1.0, True)
    assert mixer.busy


# The whole game


def test_a_round_is_heard(app: App) -> None:
    tape = Tape()
    app.sound.speaker = tape
    app.desk.set(replace(app.desk.settings, captions=True))
    player = Player(app, 1.0, Random(1), "keys")
    player.choose("start")
    assert "quindar-intro" in tape.played
    for number in range(3):
        player.answer()
        assert tape.played[-1] == ("right-3" if number == 2 else "right")
        assert player.nodes()["foot"].label == ("[a higher rising chime]" if number == 2 else "[a rising chime]")
        player.choose("continue")
    player.read_story()
    player.press("back")
    assert player.nodes()["foot"].label == "[a lower radio tone]"
    player.choose("leave")
    assert "coin" in tape.played


GAME = """
import json, sys
from pathlib import Path
from time import perf_counter
from game.shell.options import Options
from game.shell.start import start
app = start(Options(data=Path(sys.argv[1]), seed=1, size=(800, 600)))
longest, notices = 0.0, set()
while not app.desk.ready or not app._soon.done:
    app.tick()
end = perf_counter() + float(sys.argv[2])
while perf_counter() < end:
    begin = perf_counter()
    app.tick()
    longest = max(longest, perf_counter() - begin)
    notices.add(app.desk.notice)
import pygame
print(json.dumps([longest, sorted(notices), pygame.mixer.get_init() is not None]))
app.close()
"""


def played(folder: Path, seconds: float, **environment: str) -> tuple[list[object], str]:
    """What a game of so many seconds has to tell, and what stands in the terminal. It must end by itself."""
    keys = {key: value for key, value in os.environ.items() if key != "SDL_AUDIODRIVER"}
    told = subprocess.run(
        [sys.executable, "-c", GAME, str(folder), str(seconds)],
        env={**keys, "SDL_VIDEODRIVER": "dummy", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return json.loads(told.stdout), told.stderr


def test_a_game_without_a_device_goes_on_and_says_so(home: Path) -> None:
    (longest, notices, is_open), terminal = played(home, 1, SDL_AUDIODRIVER="nosuch")
    assert notices == ["", "Sound is off: no device."]
    assert (is_open, terminal) == (False, "")
    assert isinstance(longest, float)
    assert longest < LONGEST_TURN


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ALSA can be told to hang, others cannot")
def test_a_device_that_never_answers_does_not_stop_the_game(home: Path) -> None:
    fifo = home / "fifo"
    os.mkfifo(fifo)
    (home / ".asoundrc").write_text(FIFO_IN_PLACE_OF_A_DEVICE.format(fifo=fifo), encoding="utf-8")
    (longest, notices, is_open), _ = played(home, 1.5, SDL_AUDIODRIVER="alsa", HOME=str(home))
    assert (notices, is_open) == ([""], False)
    assert isinstance(longest, float)
    assert longest < LONGEST_TURN


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of ALSA")
def test_without_a_device_alsa_writes_nothing_into_the_terminal(home: Path) -> None:
    (home / ".asoundrc").write_text("pcm.!default { type nosuch }", encoding="utf-8")
    (_, notices, is_open), terminal = played(home, 1, SDL_AUDIODRIVER="alsa", HOME=str(home))
    assert (notices, is_open, terminal) == (["", "Sound is off: no device."], False, "")


def test_a_game_that_nobody_listens_to_opens_no_device(home: Path) -> None:
    opened = start(Options(data=home, seed=1, size=(800, 600), headless=True))
    assert opened is not None
    for _ in range(40):
        opened.tick()
    assert pygame.mixer.get_init() is None
    opened.close()
