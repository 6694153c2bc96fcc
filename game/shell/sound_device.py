"""Whether the system's sound device opens: asked past pygame, so that the game goes on while it is asked.

A sound server that hangs, or headphones that wake up, may take seconds or for ever. `pygame.mixer.init` waits for them
with Python's lock in its hands, so that no other thread runs, and not even Ctrl+C ends the program. A call through
ctypes gives the lock away.
"""

import ctypes
import sys
from contextlib import suppress

from game.shell.sdl import sdl

AUDIO = 0x10  # SDL_INIT_AUDIO
SIGNED_16 = 0x8010  # AUDIO_S16LSB
ALSA = "libasound.so.2"  # by the name by which SDL loads it
NO_WORDS = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)


class _Wanted(ctypes.Structure):
    """SDL_AudioSpec."""

    _fields_ = (
        ("rate", ctypes.c_int),
        ("kind", ctypes.c_uint16),
        ("channels", ctypes.c_uint8),
        ("silence", ctypes.c_uint8),
        ("samples", ctypes.c_uint16),
        ("padding", ctypes.c_uint16),
        ("size", ctypes.c_uint32),
        ("callback", ctypes.c_void_p),
        ("userdata", ctypes.c_void_p),
    )


def _say_nothing(file: bytes, line: int, function: bytes, error: int, words: bytes) -> None:
    """Takes what ALSA has to say."""


HUSHED = NO_WORDS(_say_nothing)  # kept for as long as ALSA may call it


def answers(rate: int, channels: int, samples: int) -> bool:
    """Open the device and close it again. True also where SDL cannot be asked: then pygame has to find out."""
    try:
        loaded = sdl()
        opened = loaded.SDL_OpenAudioDevice
    except (OSError, AttributeError):
        return True
    if sys.platform.startswith("linux"):
        _hush_alsa()
    if loaded.SDL_InitSubSystem(AUDIO) != 0:
        return False
    wanted = _Wanted(rate, SIGNED_16, channels, 0, samples)
    device = opened(None, 0, ctypes.byref(wanted), None, 0)
    if device:
        loaded.SDL_CloseAudioDevice(device)
    loaded.SDL_QuitSubSystem(AUDIO)
    return bool(device)


def _hush_alsa() -> None:
    """Without a device ALSA would write twenty lines into the terminal."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(ALSA).snd_lib_error_set_handler(HUSHED)
