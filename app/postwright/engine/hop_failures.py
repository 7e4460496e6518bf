"""Why a hop failed, with what only a look at the server or at our own files can tell."""

import asyncio
import ssl
import time

import httpx2
import msgspec

from postwright.engine import certificates, failures, http2_failures
from postwright.engine.client_certificates import BadTlsFile, describe, own_certificate
from postwright.engine.connections import Connections
from postwright.engine.failure_words import Where
from postwright.engine.proxies import place_of
from postwright.engine.recording import LiveHop
from postwright.engine.routes import dialled, proxy_of
from postwright.model.exchange import Failure

LOOK_S = 3.0
"""How long a look at a refused certificate may take."""


def where(live: LiveHop) -> Where:
    """Return what a failure of this hop is told about."""
    proxy = proxy_of(live.request)
    return msgspec.structs.replace(
        failures.where_of(live.request, live.tape.phase),
        proxy=place_of(proxy) if proxy else "",
        received_bytes=http2_failures.answer_bytes(live),
        begins=bytes(live.tape.received[:64]),
        http2=http2_failures.speaks_http2(live),
        reused=live.tape.reused,
        certificate=live.tls.certificate if live.tls else None,
        dialled=dialled(live.request),
    )


async def failure(error: BaseException, live: LiveHop, connections: Connections) -> Failure:
    """Return what went wrong."""
    cause = live.tape.error if isinstance(error, httpx2.HTTPError) else None
    connection = live.tape.connection
    if cause is None and connection is not None and isinstance(connection.error, ssl.SSLError):
        cause = connection.error  # an alert that came after the handshake
    if isinstance(cause, ssl.SSLCertVerificationError):
        live.tape.ended = time.perf_counter()  # what follows is no part of the hop
        await _look_at_certificate(live, connections)
    place = where(live)
    own = own_certificate(live.request)
    if own is not None and not live.tape.received_bytes and isinstance(error, httpx2.HTTPError):
        shown = await asyncio.to_thread(describe, own, time.time())
        place = msgspec.structs.replace(place, own=shown)
    ended = http2_failures.failure_of(error, place) if place.http2 else None
    return ended or failures.failure_of(error, place, cause=cause)


async def _look_at_certificate(live: LiveHop, connections: Connections) -> None:
    """Fetch the certificate that was refused: the handshake alone, nothing is sent.

    The TLS library hands out no certificate that it did not accept.
    """
    try:
        async with asyncio.timeout(LOOK_S):
            transport = await connections.unverified(live.request)
            chain = await transport.certificates(live.request.host, live.request.port)
            live.tls = await certificates.info_of(chain, verified=False)
    except (OSError, TimeoutError, httpx2.HTTPError, BadTlsFile):
        return
