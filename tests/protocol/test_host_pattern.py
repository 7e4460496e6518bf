"""Host patterns compare whole names; what merely begins alike is another host."""

import pytest

from postwright.protocol.host_pattern import matches


@pytest.mark.parametrize(
    ("pattern", "host", "port"),
    [
        ("a.test", "a.test", 443),
        ("A.Test", "a.test", 443),
        ("a.test.", "a.test", 443),
        ("a.test:8443", "a.test", 8443),
        ("https://a.test/", "a.test", 443),
        ("*", "whatever.test", 1),
        ("*:8443", "whatever.test", 8443),
        ("*.a.test", "b.a.test", 443),
        ("*.a.test", "c.b.a.test", 443),
        ("api-*.a.test", "api-2.a.test", 443),
        ("127.0.0.1", "127.0.0.1", 443),
        ("[::1]:8443", "::1", 8443),
        ("::1", "::1", 443),
        ("bücher.test", "xn--bcher-kva.test", 443),
        ("*.bücher.test", "a.xn--bcher-kva.test", 443),
    ],
)
def test_meant(pattern: str, host: str, port: int) -> None:
    assert matches(pattern, host, port)


@pytest.mark.parametrize(
    ("pattern", "host", "port"),
    [
        ("a.test", "a.test.evil.test", 443),  # a prefix is not the name
        ("a.test", "xa.test", 443),
        ("a.test", "axtest", 443),  # a dot is a dot
        ("*.a.test", "a.test", 443),
        ("*.a.test", "evila.test", 443),
        ("*.a.test", ".a.test", 443),
        ("api.*", "api.evil.test", 443),  # one label only
        ("a.test:8443", "a.test", 443),
        ("a.test/path", "a.test", 443),
        ("", "a.test", 443),
        (":443", "a.test", 443),
        ("a.test:x", "a.test", 443),
        ("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa!", 443),
    ],
)
def test_not_meant(pattern: str, host: str, port: int) -> None:
    assert not matches(pattern, host, port)


@pytest.mark.parametrize(
    "host", ["evil-example.test", "example.test.evil", "example.testevil", "a.example.test", "test"]
)
def test_a_name_is_that_name_alone(host: str) -> None:
    assert matches("example.test", "example.test", 443)
    assert not matches("example.test", host, 443)
    assert not matches("*.example.test", host, 443) or host == "a.example.test"
