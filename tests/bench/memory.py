"""How much memory this process holds, in megabytes; not a number where the system does not say."""

import sys
from pathlib import Path

NOT_TOLD = float("nan")


def held() -> float:
    """Now."""
    return _status("VmRSS")


def peak() -> float:
    """The most so far. On Linux `ru_maxrss` would count the program that started this one, too."""
    if sys.platform == "linux":
        return _status("VmHWM")
    try:
        import resource
    except ImportError:
        return NOT_TOLD
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2  # bytes, on macOS


def _status(name: str) -> float:
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return NOT_TOLD
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{name}:")), NOT_TOLD)
