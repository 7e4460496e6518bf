"""Exchanges for the tests of the response pane."""

from pathlib import Path

from postwright.model.connection import Certificate, Timing, TlsInfo
from postwright.model.cookies import SetCookie
from postwright.model.exchange import (
    Dropped,
    Exchange,
    Failure,
    Hop,
    PreparedRequest,
    Response,
    ResponseBody,
)

NOW = 1_700_000_000.0
JSON = b'{"data":[{"id":"ord_1","open":true,"total":12.50}],"next":null}'
CERTIFICATE = Certificate(
    "CN=shop.test", "CN=Test CA", ("shop.test",), "2025-01-01T00:00:00Z",
    "2035-01-01T00:00:00Z", "9F:2C",
)  # fmt: skip


def prepared(**changes) -> PreparedRequest:
    values = {
        "method": "GET",
        "url": "http://shop.test:8080/orders",
        "scheme": "http",
        "host": "shop.test",
        "port": 8080,
        "target": "/orders",
    }
    return PreparedRequest(**{**values, **changes})


def hop(**changes) -> Hop:
    values = {
        "method": "GET",
        "url": "http://shop.test:8080/orders",
        "status": 200,
        "reason": "OK",
        "peer": "127.0.0.1:8080",
        "timing": Timing(lookup=1.0, connect=2.0, send=0.5, wait=20.0, download=3.0, total=26.5),
        "sent": b"GET /orders HTTP/1.1\r\nHost: shop.test\r\nX-Key: hunter22\r\n\r\n",
        "received": b'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n{"a":1}',
    }
    return Hop(**{**values, **changes})


def redirected() -> tuple[Hop, ...]:
    return (
        hop(status=301, reason="Moved Permanently"),
        hop(
            url="https://other.test/orders",
            reason_for="redirect",
            started_s=0.0265,
            tls=TlsInfo(
                "TLS 1.3", "TLS_AES_128_GCM_SHA256", verified=True, certificate=CERTIFICATE
            ),
            dropped=(Dropped("Authorization", "another origin"),),
        ),
    )


def answer(
    folder: Path,
    content: bytes = JSON,
    content_type: str = "application/json",
    status: int = 200,
    *,
    reason: str = "OK",
    headers: tuple[tuple[str, str], ...] = (),
    **changes,
) -> Exchange:
    """Return an exchange whose body lies in a file."""
    path = folder / f"body-{len(list(folder.iterdir()))}"
    path.write_bytes(content)
    body = ResponseBody(str(path) if content else "", len(content), len(content))
    all_headers = (("Content-Type", content_type), *headers)
    values = {
        "id": "one",
        "prepared": prepared(),
        "started_at": NOW,
        "hops": (hop(status=status, reason=reason, response_headers=all_headers),),
        "response": Response(status, reason, all_headers, body),
        "elapsed_ms": 26.5,
    }
    return Exchange(**{**values, **changes})


def failed(kind: str = "refused", phase: str = "connect", **changes) -> Exchange:
    failure = Failure(
        kind,
        changes.pop("title", "Nothing is listening on shop.test:8080"),
        "The host answered that no program accepts connections on this port.",
        phase,
        "Connection refused",
    )
    lost = Hop("GET", "http://shop.test:8080/", timing=Timing(lookup=0.3, connect=0.8))
    values = {"id": "one", "prepared": prepared(), "started_at": NOW, "hops": (lost,)}
    return Exchange(**{**values, **changes}, failure=failure, elapsed_ms=1.1)


def set_cookies() -> tuple[SetCookie, ...]:
    url = "https://shop.test/login"
    return (
        SetCookie(url, "session=abc; Path=/; Secure; HttpOnly; Max-Age=7200", stored=True),
        SetCookie(url, "track=1; Domain=ads.test", stored=False, why="shop.test may not do that"),
    )
