"""Answers kept in a request's file as its examples, and examples shown again as answers."""

import hashlib
import uuid
from pathlib import Path

from postwright.model.exchange import Exchange, Header, PreparedRequest, Response, ResponseBody
from postwright.model.request import Example, ExampleResponse, Request
from postwright.model.said import said as spoken
from postwright.protocol.charsets import known
from postwright.protocol.media_types import parse
from postwright.protocol.redaction import redactor
from postwright.storage.files import make_private_folder, write_atomically
from postwright.storage.record import MASK, record, secrets_of

LARGEST_BYTES = 256 * 1024
"""A file is to be read in a pull request; a larger body is better kept in a file of its own."""
BODY_TYPES = (("json", "json"), ("html", "html"), ("xml", "xml"))
"""Ends of a media type's essence, and what the format calls such a body."""
NOT_KEPT = {"set-cookie", "set-cookie2", "proxy-authenticate", "authorization"}
"""Headers whose values sign someone in; their names stay."""


class NoExample(Exception):
    """An answer cannot be kept as an example; the text says why and what to do instead."""


def example_of(request: Request, exchange: Exchange, name: str) -> Example:
    """Return an answer as the format has it, without secrets. Blocks. Raise NoExample.

    The request's side is as its author wrote it, with variables in it.
    """
    response = record(exchange).response
    if response is None:
        raise NoExample(spoken("No answer came that could be kept."))
    mask = redactor(secrets_of(exchange), MASK)
    content_type = response.header("Content-Type")
    return Example(
        name=name,
        method=request.method,
        url=request.url,
        headers=request.headers,
        params=request.params,
        body=request.body,
        response=ExampleResponse(
            status=response.status,
            status_text=response.reason,
            headers=tuple(
                (header, MASK if header.lower() in NOT_KEPT else value)
                for header, value in response.headers
            ),
            body_type=_type_of(content_type),
            body=mask(_text(response.body, content_type)),
        ),
    )


def answer_of(example: Example, folder: Path) -> Exchange:
    """Return an example as if it had just been answered, its body in a file of a folder. Blocks."""
    data = example.response.body.encode("utf-8", "replace")
    digest = hashlib.sha256(data).hexdigest()
    body = ResponseBody()
    if data:
        file = make_private_folder(folder) / f"example-{digest}"
        write_atomically(file, data)
        body = ResponseBody(str(file), len(data), len(data), digest)
    said = example.response
    # The text in the file is UTF-8, whatever the answer was once.
    headers = tuple(
        (name, _as_utf8(value) if name.lower() == "content-type" else value)
        for name, value in said.headers
    )
    prepared = PreparedRequest(
        example.method, example.url, "http", "", 0, "/",
        headers=tuple(Header(row.name, row.value, "row") for row in example.headers if row.enabled),
    )  # fmt: skip
    response = Response(said.status, said.status_text, headers, body)
    return Exchange(f"example-{uuid.uuid4().hex}", prepared, 0.0, response=response)


def _text(body: ResponseBody, content_type: str) -> str:
    if not body.path:
        return ""
    if body.size_bytes > LARGEST_BYTES:
        raise NoExample(
            spoken(
                "The body has more than {largest_bytes} KB, too much for an "
                "example: save it to a file.",
                largest_bytes=LARGEST_BYTES // 1024,
            )
        )
    try:
        data = Path(body.path).read_bytes()
    except OSError as error:
        raise NoExample(
            spoken("The body cannot be read: {why}.", why=error.strerror or error)
        ) from None
    charset = known(data, content_type)
    text = charset.decode(data) if charset is not None else "\0"
    if "\0" in text:
        raise NoExample(
            spoken("The body is no text, so it cannot be an example: save it to a file.")
        )
    return text


def _type_of(content_type: str) -> str:
    essence = parse(content_type).essence
    return next((kind for end, kind in BODY_TYPES if essence.endswith(end)), "text")


def _as_utf8(content_type: str) -> str:
    essence, _, _ = content_type.partition(";")
    return f"{essence}; charset=utf-8" if ";" in content_type else content_type
