"""The start of an answer's body as text, read from its file up to a bound."""

from postwright.analysis.error_body import error_message
from postwright.model.exchange import Exchange

LARGEST = 1 << 20
"""A larger body is no error message."""


def answer_body(exchange: Exchange) -> bytes:
    """Return the decoded body; empty where there is none, or one that is large or gone."""
    response = exchange.response
    if response is None or not response.body.path or response.body.size_bytes > LARGEST:
        return b""
    try:
        with open(response.body.path, "rb") as file:
            return file.read(LARGEST)
    except (OSError, ValueError):
        return b""


def server_message(exchange: Exchange) -> str:
    """Return what the server says is wrong, on one line; empty below 400 or where it is silent."""
    response = exchange.response
    if response is None or response.status < 400:
        return ""
    return error_message(answer_body(exchange), response.header("content-type"))
