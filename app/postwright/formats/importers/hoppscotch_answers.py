"""Saved answers of a Hoppscotch request, as examples."""

from collections.abc import Callable

from postwright.formats.importers.har import LARGEST_EXAMPLE
from postwright.formats.importers.imported import Loss
from postwright.formats.shapes import Tree, text, tree, trees, whole
from postwright.model.request import Example, ExampleResponse, Request
from postwright.model.said import said
from postwright.protocol import media_types

Reader = Callable[[Tree], Request]


def examples_of(
    value: object, request: Request, read: Reader, item: str, losses: list[Loss]
) -> tuple[Example, ...]:
    """Return an example for each answer; `read` makes a request of the one that it was given to.

    `value` is a table by name, as exports have it since version 8 of requests.
    """
    made = []
    for name, answer in value.items() if isinstance(value, dict) else ():
        if not tree(answer):
            losses.append(Loss(f"responses.{name}", said("It is no object."), item=item))
            continue
        made.append(_example(str(name), tree(answer), request, read, item, losses))
    return tuple(made)


def _example(
    name: str, answer: Tree, request: Request, read: Reader, item: str, losses: list[Loss]
) -> Example:
    original = tree(answer.get("originalRequest"))
    asked = read(original) if original else request
    body = text(answer.get("body"))
    if len(body) > LARGEST_EXAMPLE:
        why = said("Its body is larger than 256 KiB, and not kept.")
        losses.append(Loss(f"responses.{name}", why, item=item))
        body = ""
    headers = tuple(
        (text(row.get("key")), text(row.get("value"))) for row in trees(answer.get("headers"))
    )
    kind = next((value for key, value in headers if key.lower() == "content-type"), "")
    language = media_types.language(media_types.parse(kind).essence) if kind else None
    response = ExampleResponse(
        whole(answer.get("code"), 200),
        text(answer.get("status")),
        headers,
        language if language in ("json", "xml", "html") else "text",
        body,
    )
    return Example(
        text(answer.get("name")) or name,
        method=asked.method,
        url=asked.url,
        headers=asked.headers,
        params=asked.params,
        body=asked.body,
        response=response,
    )
