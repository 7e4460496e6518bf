"""Which domains belong to nobody."""

import pytest

from postwright.protocol.public_suffix import is_public_suffix


@pytest.mark.parametrize(
    ("domain", "public"),
    [
        ("com", True), ("COM", True), ("com.", True), ("co.uk", True), ("uk", True),
        ("github.io", True), ("GitHub.io", True), ("a.ck", True), ("localhost", True),
        ("test", True), ("xn--p1ai", True), ("xn--55qx5d.cn", True),
        ("example.com", False), ("example.com.", False), ("example.co.uk", False),
        ("someone.github.io", False), ("www.ck", False), ("example.test", False), ("", False),
    ],
)  # fmt: skip
def test_public_suffix(domain: str, public: bool) -> None:
    assert is_public_suffix(domain) is public
