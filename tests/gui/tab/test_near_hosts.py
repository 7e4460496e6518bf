"""Hosts that are spelled alike, out of variables and other requests."""

import pytest

from postwright.gui.tab.near_hosts import hosts_of, near_host
from postwright.model.exchange import Use
from postwright.model.request import Request

KNOWN = ("api.example.test", "localhost", "shop.test")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("api.exmaple.test", "api.example.test"),
        ("API.example.tset", "api.example.test"),
        ("localhots", "localhost"),
        ("api.example.test", ""),
        ("other.test", ""),
        ("", ""),
    ],
)
def test_what_may_have_been_meant(typed: str, meant: str) -> None:
    assert near_host(typed, KNOWN) == meant


def test_hosts_come_from_values_and_urls_but_from_no_secret() -> None:
    uses = (
        Use("base", "https://api.example.test:8443/v1", "environment"),
        Use("hook", "https://hidden.test/", "environment", secret=True),
        Use("name", "world", "environment"),
        Use("odd", "http://[::1", "environment"),
    )
    requests = (Request(url="http://shop.test/x"), Request(url="https://{{host}}/"))
    assert {*hosts_of(uses, requests)} - {""} == {"api.example.test", "shop.test"}
