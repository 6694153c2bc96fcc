"""What goes between this computer and a shared folder, beside the game: no network ever holds up a question."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic

from game.store.adopted import adopt
from game.store.log_line import LogLine, from_text, to_text, trace
from game.store.outbox import Outbox
from game.store.shared_logs import ENDING, SharedLogs
from game.translation import tr

PAUSE = 3.0  # seconds from one look at the folder to the next, while nothing is written here
PATIENCE = 5.0  # seconds that the game waits for the folder where it has to: at the start, at the end, for an erasure


class Courier:
    """`step` is one way there and back; `start` does one after the other, in a thread of its own."""

    def __init__(self, folder: Path, outbox: Outbox, new_id: Callable[[], str]) -> None:
        self._folder, self._outbox, self._new_id = folder, outbox, new_id
        self._logs = SharedLogs(folder)
        self._known: dict[str, None] = {}  # the lines that were seen here, in their order
        self._news: deque[LogLine] = deque()
        self._erased: frozenset[str] = frozenset()
        self._busy = Lock()
        self._wanted = Event()
        self._thread: Thread | None = None
        self._over = False
        self._away = ""
        self._since: float | None = None  # when the step began that is under way
        left = outbox.waiting()
        self._left = frozenset(left)  # the numbers of what was there at the start
        for text in left.values():
            self._meet(text, from_text(text))

    # For the game

    @property
    def away(self) -> str:
        """Why the folder cannot be reached, if it cannot."""
        since = self._since
        if since is not None and monotonic() - since > PATIENCE:
            return tr("it does not answer")
        return self._away

    def news(self) -> list[LogLine]:
        """What has come since this was last asked."""
        found = []
        while self._news:
            found.append(self._news.popleft())
        return found

    @property
    def erased(self) -> frozenset[str]:
        """The traces of the profiles that were erased somewhere."""
        return self._erased

    def hurry(self, wait: bool = False) -> None:
        """There is something to carry; without a thread, or where the game is to `wait`, it is carried now."""
        if wait or self._thread is None:
            self.step()
        else:
            self._wanted.set()

    def start(self) -> None:
        first = Event()
        self._thread = Thread(target=self._carry, args=(first,), name="courier", daemon=True)
        self._thread.start()
        if not first.wait(PATIENCE):
            self._away = tr("it does not answer")

    def stop(self) -> None:
        """One last way, for as long as patience lasts; what is then still here waits for the next start."""
        self._over = True
        if self._thread is None:
            self.step()
            return
        self._wanted.set()
        self._thread.join(PATIENCE)

    def _carry(self, first: Event) -> None:
        while not self._over:
            self.step()
            first.set()
            self._wanted.wait(PAUSE)
            self._wanted.clear()
        self.step()

    # There and back

    def step(self) -> None:
        """Read what is new, and add what waits; `away` where that cannot be done."""
        with self._patience() as free:
            if not free:
                return
            self._since = monotonic()
            try:
                self._step()
                self._away = ""
            except OSError as error:
                self._away = error.strerror or type(error).__name__
            except sqlite3.Error:
                pass  # the outbox was closed, since the game is over
            finally:
                self._since = None

    def _step(self) -> None:
        self._erased = self._logs.erased()
        for text, line in self._logs.look(self._erased):
            self._meet(text, line)
        adopt(self._folder, self._adopt)
        self._put_back()
        self._send()
        if self._logs.stained:
            self._clean()

    def _meet(self, text: str, line: LogLine | None) -> None:
        if line is not None and text not in self._known:
            self._known[text] = None
            self._news.append(line)

    def _adopt(self, lines: list[LogLine]) -> bool:
        """What was answered here before the folder was a shared one."""
        texts = []
        for line in lines:
            text = to_text(line)
            if self._is_wanted(text):
                self._meet(text, line)
                texts.append(text)
        return not texts or self._add(texts)

    def _send(self) -> None:
        waiting = self._outbox.waiting()
        ready = {number: text for number, text in waiting.items() if self._is_ready(number, text)}
        wanted = [text for text in ready.values() if self._is_wanted(text)]
        new = [text for text in wanted if text not in self._logs.present]
        if not new or self._add(new):
            self._outbox.sent(ready)
            self._known.update(dict.fromkeys(wanted))

    def _is_ready(self, number: int, text: str) -> bool:
        """A round goes to other computers when it is broken off: its state is as long as many answers."""
        line = from_text(text)
        is_round = line is not None and line.change.table == "unfinished"
        is_in_play = is_round and not self._over and number not in self._left
        return not is_in_play or not self._is_wanted(text)

    def _is_wanted(self, text: str) -> bool:
        line = from_text(text)
        return line is not None and trace(line.profile) not in self._erased

    def _put_back(self) -> None:
        """A file has gone: what it held is known here, and is written again, unless another file holds it."""
        if self._logs.whole:
            return
        missing = []
        for text in self._known:
            if text not in self._logs.present and self._is_wanted(text):
                missing.append(text)
        if not missing or self._add(missing):
            self._logs.whole = True

    def _add(self, texts: list[str]) -> bool:
        """To the own file, or to a new one where that ends within a line or was put aside."""
        if self._outbox.file and self._logs.add(self._outbox.file, texts):
            return True
        self._outbox.writes_to(self._new_file())
        return self._logs.add(self._outbox.file, texts)

    def _new_file(self) -> str:
        return self._new_id() + ENDING

    # For good

    def erase(self, profile: str) -> str | None:
        """Take all of the profile out of the folder; None where it cannot be reached, else the names of the files in
        which something was left, with commas."""
        with self._patience() as free:
            if not free:
                return None
            try:
                self._logs.mark_erased(profile)
                self._step()
                self._logs.stain(profile)
                kept = self._clean()
            except (OSError, sqlite3.Error):
                return None
            return ", ".join(kept)

    def restore(self, profile: str) -> None:
        """Somebody has brought the erased profile back from a file of theirs."""
        with self._patience() as free:
            if free:
                self._logs.unmark_erased(profile)
                self._erased = self._logs.erased()

    def _clean(self) -> list[str]:
        kept = self._logs.clean(self._erased, self._new_file())
        self._known = {text: None for text in self._known if self._is_wanted(text)}
        return kept

    @contextmanager
    def _patience(self) -> Iterator[bool]:
        free = self._busy.acquire(timeout=PATIENCE)
        try:
            yield free
        finally:
            if free:
                self._busy.release()
