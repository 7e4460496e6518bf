"""What the buttons of an error page change."""

import pytest

from postwright.gui.tab.request_fixes import fixed, without_cookies
from postwright.model.request import Request

ASKED = Request(url="https://example.test/x")


def test_longer_timeout_is_for_reading_alone() -> None:
    changed = fixed(ASKED, "timeout_120")
    assert changed is not None
    assert changed.options.postwright.timeout.read_s == 120
    assert changed.options.postwright.timeout.connect_s is None


def test_scheme_and_checks_change_for_this_request() -> None:
    plain = fixed(ASKED, "use_http")
    unchecked = fixed(ASKED, "verify_off")
    assert plain is not None
    assert plain.url == "http://example.test/x"
    assert unchecked is not None
    assert unchecked.options.postwright.tls.verify is False


def test_a_fix_of_the_window_changes_nothing() -> None:
    assert fixed(ASKED, "open_settings") is None


def test_without_cookies_nothing_is_sent_or_stored() -> None:
    use = without_cookies(ASKED).options.postwright.cookies
    assert (use.send, use.store) == (False, False)


@pytest.mark.parametrize(
    ("url", "made"),
    [
        ("https://a.test/x?y", "https://b.test/x?y"),
        ("https://me:pw@a.test:8443/x", "https://me:pw@b.test:8443/x"),
        ("a.test", "b.test"),
        ("http://a.test:{{port}}?x", "http://b.test:{{port}}?x"),
        ("http://[::1]:80/", "http://b.test:80/"),
        ("http://[::1]/", "http://b.test/"),
        ("{{base}}/x", None),
        ("https://{{host}}/x", None),
        ("https://{{host}}:8443/x", None),
    ],
)
def test_another_host_leaves_all_else_as_it_was(url: str, made: str | None) -> None:
    found = fixed(Request(url=url), "use_host:b.test")
    assert (found.url if found else None) == made
