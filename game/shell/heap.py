"""Memory that was let go, given back to the system at once where the system's library would keep it."""

import sys
from contextlib import suppress

MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of glibc's malloc.h
LARGE = 1 << 16  # bytes, from which on a block goes back as soon as it is let go; a line of text on a sprite has more


def give_back() -> None:
    """What is free already, and from now on each large block. The glibc of Linux raises its own threshold with the
    largest sheet that was ever let go: 20 MB of a sitting at 1920 x 1080 were held for nothing. Nothing is done
    elsewhere: on Windows and macOS large blocks go back by themselves."""
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(OSError, AttributeError):  # another library than glibc
        library = ctypes.CDLL(None)
        library.mallopt(MMAP_THRESHOLD, LARGE)
        library.malloc_trim(0)
