import pytest

from postwright.engine.errors import InvalidField, InvalidRequest, UnreadableFile
from postwright.gui.response.fixes import fixes_of, fixes_of_not_sent
from tests.gui.response.exchanges import failed, prepared


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
        ("tls", "The certificate expired on 3 Mar 2025", "edit_url"),
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
