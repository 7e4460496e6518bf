"""The saved answers of Bruno's requests as examples, from `.bru` text and from its JSON."""

import re

from postwright.formats.importers.bru_request import request_of
from postwright.formats.importers.bru_text import Block, Pair, inner_block, pairs_of
from postwright.formats.importers.imported import Loss
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.request import Example, ExampleResponse, Request

_NESTED = re.compile(r"([\w:-]+):[ \t]*\{[ \t]*")
_QUOTES = "'''"
_KINDS = ("json", "text", "xml", "html", "binary")
_NAMES = {"body:multipartForm": "body:multipart-form", "body:formUrlEncoded":
          "body:form-urlencoded"}  # fmt: skip


def examples_of(block: Block) -> tuple[Example, ...]:
    """Return what the blocks `example` of a file say."""
    return tuple(map(_of_text, block.words))


def example_of(said: Tree, request: Request) -> Example:
    """Return an example of Bruno's JSON, whose request was read already."""
    answer = tree(said.get("response"))
    body = tree(answer.get("body"))
    rows = trees(answer.get("headers"))
    headers = tuple((text(row.get("name")), text(row.get("value"))) for row in rows)
    response = _response(
        text(answer.get("status")), text(answer.get("statusText")), headers,
        text(body.get("type")), text(body.get("content")),
    )  # fmt: skip
    return _example(text(said.get("name")), text(said.get("description")), request, response)


def _of_text(said: str) -> Example:
    own, nested = _apart(said)
    losses: list[Loss] = []
    return _example(
        own.get("name"),
        own.get("description"),
        _request(nested.get("request", ""), losses),
        _answer(nested.get("response", "")),
    )


def _example(name: str, note: str, request: Request, response: ExampleResponse) -> Example:
    return Example(
        name or "Example",
        note,
        request.method,
        request.url,
        request.headers,
        request.params,
        request.body,
        response,
    )


def _apart(said: str) -> tuple[Block, dict[str, str]]:
    """Return the pairs at the margin, and the text within each block there."""
    own: list[str] = []
    nested: dict[str, str] = {}
    lines = said.split("\n")
    at = 0
    while at < len(lines):
        opened = _NESTED.fullmatch(lines[at])
        at += 1
        if opened is None:
            own.append(lines[at - 1])
            continue
        inside: list[str] = []
        while at < len(lines) and lines[at].rstrip() != "}":
            inside.append(lines[at].removeprefix("  "))
            at += 1
        at += 1
        nested[opened[1]] = "\n".join(inside)
    return Block("", pairs_of(own)), nested


def _request(said: str, losses: list[Loss]) -> Request:
    own, nested = _apart(said)
    head = (
        Pair("method", own.get("method")), Pair("url", own.get("url")),
        Pair("body", own.get("mode")), Pair("auth", "none"),
    )  # fmt: skip
    blocks = {"http": Block("http", head)}
    for name, inside in nested.items():
        known = _NAMES.get(name, name)
        blocks[known] = inner_block(known, [f"  {line}" for line in inside.split("\n")])
    return request_of(blocks, "", losses)


def _answer(said: str) -> ExampleResponse:
    _, nested = _apart(said)
    status = Block("", pairs_of(nested.get("status", "").split("\n")))
    headers = pairs_of(nested.get("headers", "").split("\n"))
    first, opened, content = nested.get("body", "").partition(_QUOTES)
    kind = Block("", pairs_of(first.split("\n")))
    lines = content.rpartition(_QUOTES)[0].strip("\n").split("\n") if opened else []
    lines = lines[:-1] if lines and not lines[-1].strip() else lines
    body = "\n".join(line.removeprefix("  ") for line in lines) or kind.get("content")
    named = tuple((pair.name, pair.value) for pair in headers if pair.enabled)
    return _response(status.get("code"), status.get("text"), named, kind.get("type"), body)


def _response(
    status: str, words: str, headers: tuple[tuple[str, str], ...], kind: str, body: str
) -> ExampleResponse:
    return ExampleResponse(
        int(status) if status.isdecimal() else 200,
        words,
        headers,
        kind if kind in _KINDS else "text",
        body,
    )
