"""The log: levels, a private file, and no secret in any spelling."""

import base64
import json
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from postwright.model.exchange import (
    Child,
    Exchange,
    Failure,
    Header,
    Hop,
    PreparedRequest,
    Response,
    Use,
)
from postwright.storage.log import LOG, masked, note_exchange, read_log, start_log, stop_log

CANARIES = tuple(f"canary/{number:02d}+ä-{'x' * number}" for number in range(12))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "folder" / "postwright.log"
    stop_log()


def exchange(*secrets: str, failure: Failure | None = None) -> Exchange:
    url = f"https://h.test/p?key={quote(secrets[0], safe='')}" if secrets else "https://h.test/p"
    headers = tuple(
        Header(f"X-{number}", text, "auth") for number, text in enumerate(spelled(secrets))
    )
    hop = Hop("GET", url, headers, status=200, response_headers=(("Echo", json.dumps(secrets)),))
    uses = tuple(Use("a", text, "environment", secret=True) for text in secrets[-1:])
    prepared = PreparedRequest(
        "GET", url, "https", "h.test", 443, "/p", uses=uses, secrets=secrets[:-1]
    )
    response = None if failure else Response(200, "OK", ())
    return Exchange("1", prepared, 0.0, (hop,), response, failure, elapsed_ms=12.4)


def spelled(secrets: tuple[str, ...]) -> Iterator[str]:
    for secret in secrets:
        yield secret
        yield quote(secret, safe="")
        yield quote(secret, safe="").lower()
        yield json.dumps(secret)
        yield secret.encode().hex()
        yield from (base64.b64encode(f"{u}:{secret}".encode()).decode() for u in ("a", "ab", "abc"))


def test_no_canary_is_in_a_log_of_everything(log: Path):
    start_log(log, "debug")
    main = exchange(*CANARIES[:6])
    token = Child("token", "Get a token", exchange(*CANARIES[6:]))
    note_exchange(Exchange("2", main.prepared, 0.0, main.hops, main.response, children=(token,)))
    LOG.error("%s", list(spelled(CANARIES)))
    text = log.read_text("utf-8")
    assert "> X-0: " in text
    assert "canary" not in text.lower()
    for secret in CANARIES:
        for spelling in spelled((secret,)):
            assert spelling not in text
        core = base64.b64encode(b"\0" + secret.encode()).decode()[4:16]
        assert core not in text


def test_a_traceback_is_masked_too(log: Path):
    start_log(log, "warnings")
    note_exchange(exchange("topsecret", "topsecret2"))
    try:
        raise ValueError("it was topsecret")
    except ValueError:
        LOG.exception("failed")
    assert "it was •••" in log.read_text("utf-8")
    assert masked("topsecret2") == "•••"


@pytest.mark.parametrize(
    ("level", "lines"),
    [
        ("off", []),
        ("warnings", ["WARNING GET https://h.test:443: refused after 12 ms; errno"]),
        ("info", ["INFO GET https://h.test:443: 200 after 12 ms, 0 bytes",
                  "WARNING GET https://h.test:443: refused after 12 ms; errno"]),
    ],
)  # fmt: skip
def test_levels_say_how_much_is_written(log: Path, level, lines: list[str]):
    start_log(log, level)
    note_exchange(exchange())
    note_exchange(exchange(failure=Failure("refused", "refused", "", error="errno")))
    found = [line.split(" ", 2)[2] for line in read_log(log).splitlines()]
    assert found == lines


def test_the_library_stays_silent_below_warnings(log: Path):
    start_log(log, "debug")
    for name in ("httpx2", "httpcore2", "hpack"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_the_file_is_private_and_its_followers_too(log: Path):
    before = os.umask(0)
    try:
        start_log(log, "info")
        for _ in range(3):
            LOG.info("x" * 600_000)
    finally:
        os.umask(before)
    files = sorted(log.parent.iterdir())
    assert len(files) == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_no_log_reads_as_nothing(tmp_path: Path):
    assert read_log(tmp_path / "none") == ""
