"""The log of what the program does: a file of the user's own, without secrets.

Every line goes through the one redactor, with the secrets of all exchanges of this run. The
HTTP library's own loggers stay silent below warnings: they would write whole addresses and heads.
"""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Literal

from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor
from postwright.storage.files import make_private_folder
from postwright.storage.record import secrets_of

Level = Literal["off", "warnings", "info", "debug"]
LOG = logging.getLogger("postwright")
_LEVELS = {"warnings": logging.WARNING, "info": logging.INFO, "debug": logging.DEBUG}
_TALKATIVE = ("httpx2", "httpcore2", "hpack", "h2", "h11", "asyncio", "qasync", "chardet")
_LARGEST = 1 << 20
_KEPT = 2
_MOST_SECRETS = 300
_SHOWN = 256 << 10


class _Known:
    """The secrets of this run, the oldest forgotten first."""

    def __init__(self) -> None:
        self._secrets: dict[str, None] = {}
        self.mask = redactor(())

    def add(self, secrets: tuple[str, ...]) -> None:
        new = [secret for secret in secrets if secret not in self._secrets]
        if not new:
            return
        self._secrets.update(dict.fromkeys(new))
        while len(self._secrets) > _MOST_SECRETS:
            del self._secrets[next(iter(self._secrets))]
        self.mask = redactor(self._secrets)


_known = _Known()


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """Return the entry, with a traceback if it has one, masked as a whole."""
        return masked(super().format(record)).replace("\r", "␍")


class _PrivateFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(handle, "ab", 0), "utf-8", "backslashreplace", "\n", True)


def start_log(path: Path, level: Level) -> None:
    """Write from now on what is of this level or above; `off` ends it."""
    stop_log()
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    if level == "off":
        LOG.setLevel(logging.CRITICAL + 1)
        return
    try:
        make_private_folder(path.parent)
        handler = _PrivateFile(path, maxBytes=_LARGEST, backupCount=_KEPT, delay=True)
    except OSError:
        return  # a program without a log works too
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(_LEVELS[level])
    LOG.propagate = False


def stop_log() -> None:
    """Close the file."""
    for handler in tuple(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()


def masked(text: str) -> str:
    """Return the text without any secret that this run has met."""
    return _known.mask(text)


def learn(secrets: tuple[str, ...]) -> None:
    """Keep these texts out of every line that follows."""
    _known.add(secrets)


def note_exchange(exchange: Exchange) -> None:
    """Write what was sent where, and how it went; the path only in a log for finding faults."""
    learn(secrets_of(exchange))
    if not LOG.isEnabledFor(logging.WARNING):
        return
    prepared, failure = exchange.prepared, exchange.failure
    what = f"{prepared.method} {prepared.scheme}://{prepared.host}:{prepared.port}"
    took = f"{exchange.elapsed_ms:.0f} ms"
    if failure is not None and failure.kind != "cancelled":
        LOG.warning("%s: %s after %s; %s", what, failure.title, took, failure.error)
    elif exchange.response is not None:
        size = exchange.response.body.size_bytes
        LOG.info("%s: %d after %s, %d bytes", what, exchange.response.status, took, size)
    else:
        LOG.info("%s: cancelled after %s", what, took)
    if LOG.isEnabledFor(logging.DEBUG):
        for number, hop in enumerate(exchange.hops, 1):
            LOG.debug("hop %d: %s %s to %s", number, hop.method, hop.url, hop.peer or "nobody")
            for header in hop.headers:
                LOG.debug("> %s: %s [%s]", header.name, header.value, header.origin)
            for name, value in hop.response_headers:
                LOG.debug("< %s: %s", name, value)
    for child in exchange.children:
        note_exchange(child.exchange)


def read_log(path: Path) -> str:
    """Return the end of the log, the newest line last; empty where there is none."""
    try:
        with open(path, "rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _SHOWN))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return masked(text if size <= _SHOWN else text.partition("\n")[2])
