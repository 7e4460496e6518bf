import pytest

from postwright.gui.origins import can_leave_out, origin_token, origin_words
from postwright.gui.tokens import TOKENS
from postwright.model.exchange import Header


def test_a_folder_is_shown_by_its_name() -> None:
    assert origin_words("folder:Orders") == "Orders"
    assert origin_words("cookie") == "cookie jar"


@pytest.mark.parametrize("origin", ["request", "folder:A", "collection", "auth", "cookie", "x"])
def test_every_origin_has_a_colour(origin: str) -> None:
    assert origin_token(origin) in TOKENS["dark"]


@pytest.mark.parametrize(
    ("header", "able"),
    [
        (Header("Accept", "*/*", "automatic"), True),
        (Header("Content-Type", "text/plain", "body"), True),
        (Header("Host", "example.test", "automatic"), False),
        (Header("Content-Length", "12", "body"), False),
        (Header("Content-Length", "0", "automatic"), True),
        (Header("Transfer-Encoding", "chunked", "body"), False),
        (Header("X-Mine", "1", "collection"), False),
        (Header("Authorization", "Basic x", "auth"), False),
    ],
)
def test_what_http_needs_cannot_be_left_out(header: Header, able: bool) -> None:
    assert can_leave_out(header) is able
