import pytest
from msgspec.structs import replace

from postwright.engine.errors import InvalidField, InvalidRequest, UndefinedVariable, UnreadableFile
from postwright.gui.response.fixes import fixes_of, fixes_of_not_sent
from postwright.model.connection import TlsInfo
from tests.gui.response.exchanges import CERTIFICATE, failed, hop, prepared


@pytest.mark.parametrize(
    ("kind", "title", "first"),
    [
        ("refused", "Nothing is listening on a:1", "retry_until"),
        ("name", "The name a was not found", "edit_url"),
        ("unreachable", "No path to a", "retry"),
        ("connect_timeout", "a does not pick up on port 1", "retry"),
        ("read_timeout", "No response within 30 seconds", "timeout_120"),
        ("reset", "The server hung up before replying", "retry"),
        ("tls", "The certificate of a is self-signed", "open_settings"),
        ("tls", "The certificate expired on 3 Mar 2025", "show_timing"),
        ("tls", "The certificate is for other.test", "edit_url"),
        ("tls", "a:1 speaks plain HTTP, not HTTPS", "use_http"),
        ("proxy", "The proxy refused: it wants a sign-in (407)", "open_settings"),
        ("redirects", "10 redirects in a row, last to /login", "show_timing"),
        ("file", "a.pdf was not found", "locate_file"),
        ("url", "The URL has no host", "edit_url"),
    ],
)
def test_first_fix_fits_the_failure(kind, title, first):
    exchange = failed(kind, "connect", title=title)
    fixes = fixes_of(exchange.failure, exchange)
    assert fixes[0].id == first
    assert len(fixes) <= 3
    assert all(fix.button and fix.title for fix in fixes)


def test_sending_again_is_called_safe_only_where_it_is():
    safe, unsafe = (
        fixes_of(f.failure, f)[0].why
        for f in (failed("reset"), failed("reset", prepared=prepared(method="POST")))
    )
    assert "Safe" in safe
    assert "Safe" not in unsafe


@pytest.mark.parametrize(
    ("error", "fix"),
    [
        (InvalidField("a line break (CR) may not stand in a header", where="header X"),
         "open_headers"),
        (InvalidField("two of them exclude each other", where="headers"), "open_headers"),
        (InvalidRequest("the URL has no host", where="URL"), "edit_url"),
        (UnreadableFile("a.pdf was not found", where="body"), "locate_file"),
    ],
)  # fmt: skip
def test_what_was_not_sent_has_a_way_out(error, fix):
    assert [found.id for found in fixes_of_not_sent(error)] == [fix]


def test_a_host_that_is_spelled_alike_comes_first():
    exchange = failed("name", "lookup", title="The name api.exmaple.test was not found")
    fixes = fixes_of(exchange.failure, exchange, "api.example.test")
    assert [fix.id for fix in fixes] == ["use_host:api.example.test", "edit_url", "retry"]
    assert fixes[0].title == "Use api.example.test"


def test_the_host_that_a_certificate_names_comes_first():
    lost = failed("tls", "tls", title="The certificate is for shop.test")
    hops = (hop(tls=TlsInfo("TLS 1.3", "", verified=False, certificate=CERTIFICATE)),)
    lost = replace(lost, hops=hops)
    assert [fix.id for fix in fixes_of(lost.failure, lost)] == [
        "use_host:shop.test", "show_timing", "verify_off",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("givers", "fixes"),
    [
        (((), ""), ["set_variable"]),
        ((("Local", "Staging", "Live"), ""),
         ["use_environment:Local", "use_environment:Staging", "set_variable"]),
        (((), "Log in"), ["open_setter", "set_variable"]),
        ((("Local",), "Log in"), ["open_setter", "set_variable"]),
    ],
    ids=["nothing", "environments", "request", "both"],
)  # fmt: skip
def test_what_gives_a_variable_a_value_comes_before_typing_it(givers, fixes):
    error = UndefinedVariable("token", "header X", ("request",))
    assert [found.id for found in fixes_of_not_sent(error, givers)] == fixes
