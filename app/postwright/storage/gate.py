"""Work that can be given up until the moment that it counts, and from then on is done."""

import threading


class GivenUp(Exception):
    """Somebody gave the work up; whoever does it undoes what there is."""


class Gate:
    """One worker passes it, in any thread; others may close it before that."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = self._passed = False

    def close(self) -> bool:
        """Give the work up. Return whether that was in time."""
        with self._lock:
            self._closed = not self._passed
            return self._closed

    def look(self) -> None:
        """Raise GivenUp where it is closed."""
        if self._closed:
            raise GivenUp

    def go_through(self) -> None:
        """Begin what can no longer be given up. Raise GivenUp."""
        with self._lock:
            if self._closed:
                raise GivenUp
            self._passed = True
