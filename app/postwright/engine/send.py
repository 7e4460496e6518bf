"""Sends a prepared request: attempts, redirects, cookies, the body to disk, failures in words.

    send ── attempt ──┬─ hop ── answer ─ keep it ─────────────────────▶ Exchange
             ▲        │   ▲       ├──── redirect ─┐
             │        │   └───────┼───────────────┘
             └────────┴── retry ──┘

It has no Qt and no storage; connections are kept between sends. The HTTP library takes longer to
load than a window to appear, so it is not loaded before it is needed.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from postwright.engine.errors import NeedsConsent
from postwright.engine.ports import CookieJar, Files, TokenStore, Watch
from postwright.engine.recording import Recording
from postwright.engine.spool import Spool
from postwright.model.exchange import Exchange, Failure, PreparedRequest

if TYPE_CHECKING:
    from postwright.engine.connections import Connections

ProxyFor = Callable[[str, str, int], str]
"""From scheme, host and port to a proxy's address, empty for none: for hops to new origins."""


class Engine:
    """Sends requests. One for the whole program; its connections are kept and used again."""

    def __init__(self, *, files: Files, spool: Path, proxy_for: ProxyFor | None = None) -> None:
        self.files = files
        self.spool = Spool(spool)
        self.proxy_for = proxy_for
        self._connections: Connections | None = None
        self.browser: Callable[[str], Awaitable[None]] | None = None
        """Opens an address for somebody who signs in; None: nobody is there."""
        self._token_locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send(
        self,
        prepared: PreparedRequest,
        *,
        recording: Recording | None = None,
        watch: Watch | None = None,
        jar: CookieJar | None = None,
        tokens: TokenStore | None = None,
    ) -> Exchange:
        """Send it and return all that happened; what went wrong is the exchange's failure.

        Raise NeedsConsent for a request with something that nobody agreed to.

        When it is cancelled, the recording holds what had arrived, and CancelledError passes.
        Of an upload in chunks, each is an exchange to which the limits apply.
        """
        from postwright.engine import failures
        from postwright.engine.oauth2.answers import TokenFailed
        from postwright.engine.oauth2.source import MemoryTokens
        from postwright.engine.sending import Sending

        recording = recording or Recording(
            prepared, exchange_id=uuid.uuid4().hex, started_at=time.time()
        )
        if prepared.asks:
            raise NeedsConsent(prepared.asks)
        if prepared.chunks is not None:
            await self._send_chunks(recording, watch, jar, tokens or MemoryTokens())
            return recording.exchange()
        total_s = prepared.timeouts.total_s or None
        sending = Sending(self, recording, watch=watch, jar=jar, tokens=tokens or MemoryTokens())
        try:
            await sending.ready()  # somebody may have to sign in first: no limit counts yet
            if total_s is None:
                await sending.run()
            else:
                async with asyncio.timeout(total_s) as limit:
                    await sending.run()
        except TimeoutError:
            if total_s is None or not limit.expired():
                raise
            recording.fail(failures.total_timeout(sending.where()))
        except TokenFailed as error:
            recording.fail(Failure("token", error.title, error.detail))
        except asyncio.CancelledError:
            recording.fail(failures.cancelled(recording.phase, recording.elapsed_s))
            raise
        finally:
            sending.close_hop()
            recording.finish()
            await sending.aclose()
        return recording.exchange()

    async def _send_chunks(
        self,
        recording: Recording,
        watch: Watch | None,
        jar: CookieJar | None,
        tokens: TokenStore,
    ) -> None:
        from postwright.engine import failures
        from postwright.engine.chunked_upload import ChunkedUpload

        upload = ChunkedUpload(self, recording, watch=watch, jar=jar, tokens=tokens)
        try:
            await upload.run()
        except asyncio.CancelledError:
            recording.fail(failures.cancelled("send", recording.elapsed_s))
            raise
        finally:
            recording.finish()

    def token_lock(self, key: str) -> asyncio.Lock:
        """Return what lets one send fetch a token while others wait for it."""
        return self._token_locks.setdefault(key, asyncio.Lock())

    async def warm(self) -> None:
        """Load the library and build the usual TLS context in a thread, before the first send."""
        await self.load()
        await self.connections.warm()

    async def load(self) -> None:
        """Load the library in a thread, so that no send's time counts it."""
        await asyncio.to_thread(_load)

    @property
    def connections(self) -> Connections:
        """The connections that are kept between sends."""
        if self._connections is None:
            from postwright.engine.connections import Connections

            self._connections = Connections()
        return self._connections

    @property
    def open_connections(self) -> int:
        """How many connections are open, busy or kept."""
        return self._connections.open if self._connections else 0

    async def aclose(self) -> None:
        """Close every connection and end the writer thread."""
        if self._connections is not None:
            await self._connections.aclose()
        self.spool.close()


def _load() -> None:
    """Import what a send needs."""
    from postwright.engine import connections, sending

    del connections, sending
