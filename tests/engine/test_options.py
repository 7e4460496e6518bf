"""Options: the nearest word wins, the application's comes last."""

import pytest

from postwright.engine.errors import InvalidField, UnreadableFile
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection, Folder
from postwright.model.exchange import PreparedRequest
from postwright.model.options import (
    CookieUse,
    Options,
    Postwright,
    RedirectTrust,
    RetryPolicy,
    Timeouts,
    Tls,
)
from postwright.model.request import Variable
from postwright.model.settings import Settings
from tests.engine.given import context, lineage, request


def made(
    own: Options | None = None,
    folder: Postwright | None = None,
    collection: Postwright | None = None,
    **members: object,
) -> PreparedRequest:
    line = lineage(
        Folder("Outer", postwright=folder or Postwright()),
        collection=Collection(postwright=collection or Postwright()),
    )
    return prepare(request(options=own or Options()), line, context(**members))


def test_defaults_come_from_the_settings() -> None:
    found = made()
    assert found.timeouts == Timeouts(10.0, 30.0, 30.0, 0.0, 0.0)
    assert found.tls == Tls(verify=True)
    assert (found.http, found.follow_redirects, found.max_redirects) == ("1.1", True, 10)
    assert (found.send_cookies, found.store_cookies, found.retry) == (True, True, None)
    assert (found.proxy, found.forward_to, found.redirect_body) == ("", (), False)


def test_settings_of_the_user() -> None:
    settings = Settings(
        connect_timeout_s=1, read_timeout_s=2, total_timeout_s=3, verify_tls=False,
        store_cookies=False, proxy_mode="manual", proxy_url="http://p:3128",
    )  # fmt: skip
    found = made(settings=settings)
    assert found.timeouts == Timeouts(1, 2, 2, 0.0, 3)
    assert found.tls.verify is False
    assert found.store_cookies is False
    assert found.proxy == "http://p:3128"


def test_nearest_level_wins_member_by_member() -> None:
    found = made(
        Options(postwright=Postwright(timeout=Timeouts(read_s=1))),
        Postwright(timeout=Timeouts(read_s=2, connect_s=2), http="2", tls=Tls(sni="f")),
        Postwright(
            timeout=Timeouts(read_s=3, connect_s=3, total_s=3),
            http="auto",
            tls=Tls(verify=False, sni="c", min_version="1.3"),
            redirects=RedirectTrust(("https://a",)),
            cookies=CookieUse(store=False),
            retry=RetryPolicy(total=5),
        ),
    )
    assert found.timeouts == Timeouts(2, 1, 1, 0.0, 3)
    assert found.http == "2"
    assert found.tls == Tls(verify=False, sni="f", min_version="1.3")
    assert found.forward_to == ("https://a",)
    assert (found.send_cookies, found.store_cookies) == (True, False)
    assert found.retry == RetryPolicy(total=5)


def test_verify_can_be_on_again_below_a_level_that_has_it_off() -> None:
    found = made(
        Options(postwright=Postwright(tls=Tls(verify=True))),
        collection=Postwright(tls=Tls(verify=False)),
    )
    assert found.tls.verify is True


@pytest.mark.parametrize(
    ("timeout_ms", "total_s", "read_s"),
    [(None, 0.0, 30.0), (0, 0.0, 0.0), (5000, 5.0, 0.0)],
)
def test_timeout_of_the_file(timeout_ms: int | None, total_s: float, read_s: float) -> None:
    found = made(Options(timeout_ms=timeout_ms)).timeouts
    assert (found.total_s, found.read_s, found.connect_s) == (total_s, read_s, 10.0)


def test_timeout_of_the_file_wins_over_a_folder_and_loses_to_its_own_phases() -> None:
    folder = Postwright(timeout=Timeouts(total_s=9))
    own = Options(timeout_ms=5000, postwright=Postwright(timeout=Timeouts(read_s=1)))
    found = made(own, folder).timeouts
    assert (found.total_s, found.read_s) == (5.0, 1)


def test_redirects_of_the_file() -> None:
    found = made(Options(follow_redirects=False, max_redirects=3))
    assert (found.follow_redirects, found.max_redirects) == (False, 3)


@pytest.mark.parametrize("url", ["http://localhost/", "http://127.0.0.1:1/", "http://[::1]/"])
def test_this_machine_is_not_asked_through_the_settings_proxy(url: str) -> None:
    settings = Settings(proxy_mode="manual", proxy_url="http://p:3128")
    found = prepare(request(url=url), lineage(), context(settings=settings))
    assert found.proxy == ""


def test_proxy_of_the_context_wins() -> None:
    settings = Settings(proxy_mode="manual", proxy_url="http://p:3128")
    assert made(settings=settings, proxy="").proxy == ""
    assert made(proxy="socks5://s:1080").proxy == "socks5://s:1080"


def test_certificate_files_are_found_before_anything_is_sent() -> None:
    tls = Tls(ca="a.bin", cert="{{dir}}/note.txt")
    found = made(Options(postwright=Postwright(tls=tls)), data={"dir": "dir"})
    assert (found.tls.ca, found.tls.cert) == ("/files/a.bin", "/files/dir/note.txt")
    with pytest.raises(UnreadableFile, match=r"gone.pem was not found; CA file"):
        made(Options(postwright=Postwright(tls=Tls(ca="gone.pem"))))


RING = RetryPolicy(total=1), RetryPolicy(total=2), RetryPolicy(total=3)


@pytest.mark.parametrize(
    ("own", "folder", "collection", "policy"),
    [
        (None, None, None, None),
        (None, None, RING[2], RING[2]),
        (None, RING[1], RING[2], RING[1]),
        (RING[0], RING[1], RING[2], RING[0]),
        (RetryPolicy(total=0), RING[1], RING[2], RetryPolicy(total=0)),
    ],
)
def test_nearest_retry_policy_counts_as_a_whole(
    own: RetryPolicy | None,
    folder: RetryPolicy | None,
    collection: RetryPolicy | None,
    policy: RetryPolicy | None,
) -> None:
    found = made(
        Options(postwright=Postwright(retry=own)),
        Postwright(retry=folder),
        Postwright(retry=collection),
    )
    assert found.retry == policy


def test_certificate_key_and_passphrase_are_of_one_level() -> None:
    found = made(
        Options(postwright=Postwright(tls=Tls(cert="a.bin"))),
        Postwright(tls=Tls(cert="dir/note.txt", cert_key="a.bin", cert_passphrase="far")),
    )
    assert (found.tls.cert, found.tls.cert_key, found.tls.cert_passphrase) == (
        "/files/a.bin", "", "",
    )  # fmt: skip
    found = made(folder=Postwright(tls=Tls(cert="a.bin", cert_passphrase="{{pw}}")),
                 given=(Variable("pw", "s3cret"),))  # fmt: skip
    assert found.tls.cert_passphrase == "s3cret"
    assert "s3cret" in found.secrets


@pytest.mark.parametrize(
    ("own", "folder", "unchecked"),
    [(None, None, ("*.test",)), (True, None, ()), (False, None, ()), (None, True, ())],
)
def test_hosts_of_the_settings_count_where_nobody_nearer_says_anything(
    own: bool | None, folder: bool | None, unchecked: tuple[str, ...]
) -> None:
    found = made(
        Options(postwright=Postwright(tls=Tls(verify=own))),
        Postwright(tls=Tls(verify=folder)),
        settings=Settings(unchecked_hosts=("*.test",)),
    )
    assert found.unchecked == unchecked


def test_trust_in_one_file_needs_the_file() -> None:
    assert made(settings=Settings(trust="file")).scheme == "http"
    with pytest.raises(InvalidField, match="only the CA file"):
        prepare(request(url="https://h/"), lineage(), context(settings=Settings(trust="file")))
    assert made(settings=Settings(trust="file", ca_file="a.bin")).tls.ca == "/files/a.bin"
    assert made(Options(postwright=Postwright(tls=Tls(trust="system"))),
                settings=Settings(trust="file")).tls.trust == "system"  # fmt: skip


def test_write_and_pool_limits_of_the_settings() -> None:
    found = made(settings=Settings(write_timeout_s=4, pool_timeout_s=5))
    assert (found.timeouts.write_s, found.timeouts.pool_s) == (4, 5)
