"""TLS contexts are built once, and say what they cannot use."""

import asyncio
import os
import ssl
from pathlib import Path

import pytest

from postwright.engine.client_certificates import BadTlsFile
from postwright.engine.tls import ContextKey, Contexts, build, key_of
from postwright.model.options import ClientCertificate, Tls


async def test_context_is_built_once_for_all_who_ask() -> None:
    contexts = Contexts()
    made = await asyncio.gather(*(contexts.get(ContextKey()) for _ in range(5)))
    assert len({id(one) for one in made}) == 1
    assert await contexts.get(ContextKey()) is made[0]
    assert await contexts.get(ContextKey(verify=False)) is not made[0]


async def test_cancelled_asker_leaves_the_others_waiting() -> None:
    contexts = Contexts()
    first = asyncio.create_task(contexts.get(ContextKey()))
    second = asyncio.create_task(contexts.get(ContextKey()))
    await asyncio.sleep(0)
    first.cancel()
    assert isinstance(await second, ssl.SSLContext)


def test_verification_is_on_unless_switched_off() -> None:
    assert build(key_of(Tls(), "1.1")).verify_mode is ssl.CERT_REQUIRED
    lax = build(key_of(Tls(verify=False), "1.1"))
    assert lax.verify_mode is ssl.CERT_NONE
    assert not lax.check_hostname


@pytest.mark.parametrize(
    ("text", "version"),
    [("1.2", ssl.TLSVersion.TLSv1_2), ("TLS 1.3", ssl.TLSVersion.TLSv1_3),
     ("TLSv1.3", ssl.TLSVersion.TLSv1_3)],
)  # fmt: skip
def test_lowest_version(text: str, version: ssl.TLSVersion) -> None:
    assert build(ContextKey(min_version=text)).minimum_version == version


def test_what_cannot_be_used_is_named(tmp_path: Path) -> None:
    junk = tmp_path / "junk.pem"
    junk.write_text("no certificate")
    for key, words in (
        (ContextKey(min_version="4"), "no TLS version"),
        (ContextKey(ca=str(tmp_path / "none.pem")), "none.pem was not found"),
        (ContextKey(ca=str(junk)), "cannot be used"),
        (ContextKey(own=ClientCertificate(file=str(junk))), "client certificate"),
    ):
        with pytest.raises(BadTlsFile, match=words):
            build(key)


def test_file_that_was_replaced_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("one")
    before = key_of(Tls(ca=str(file)), "1.1")
    assert key_of(Tls(ca=str(file)), "1.1") == before
    os.utime(file, ns=(1, 1))
    assert key_of(Tls(ca=str(file)), "1.1") != before
