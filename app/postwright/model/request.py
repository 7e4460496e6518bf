"""A request as its author wrote it: text with variables in it, nothing resolved yet."""

from typing import Literal

import msgspec

from postwright.model.options import Options

BodyKind = Literal[
    "none", "json", "text", "xml", "sparql", "form-urlencoded", "multipart-form", "file"
]
TextKind = Literal["json", "text", "xml", "sparql"]


class Field(msgspec.Struct, frozen=True, gc=False):
    """One row of a table: a header, a form field, a query or path parameter."""

    name: str = ""
    value: str = ""
    enabled: bool = True
    note: str = ""


class Param(Field, frozen=True):
    """A query or path parameter. For enabled query rows the URL is what counts."""

    kind: Literal["query", "path"] = "query"


class Part(msgspec.Struct, frozen=True, gc=False):
    """One row of a multipart body; a file row sends one part for each of its files."""

    name: str = ""
    kind: Literal["text", "file"] = "text"
    value: str = ""
    files: tuple[str, ...] = ()
    """Paths with POSIX separators, relative to the collection's folder or absolute."""
    content_type: str = ""
    """Empty: none for text, guessed from the file's name for a file."""
    enabled: bool = True
    note: str = ""
    filename: str = ""
    """Overrides the file's own name; used only where the row has one file."""
    headers: tuple[tuple[str, str], ...] = ()


class FileChoice(msgspec.Struct, frozen=True, gc=False):
    """One candidate of a file body; the first selected one is sent."""

    path: str = ""
    content_type: str = ""
    selected: bool = True
    note: str = ""


class Body(msgspec.Struct, frozen=True, gc=False):
    """What is sent after the head. Only the member that `kind` names counts."""

    kind: BodyKind = "none"
    text: str = ""
    fields: tuple[Field, ...] = ()
    parts: tuple[Part, ...] = ()
    files: tuple[FileChoice, ...] = ()


class Auth(msgspec.Struct, frozen=True, gc=False):
    """How to sign in: a scheme's name and its inputs, named as in OpenCollection.

    `inherit` takes the nearest folder's or the collection's, `none` sends nothing. Nested
    names are joined by a dot: `credentials.clientId`.
    """

    type: str = "none"
    values: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """Return the input's text, empty where it is not set."""
        return dict(self.values).get(name, "")


class Variable(msgspec.Struct, frozen=True, gc=False):
    """A named value of a request, a folder, a collection or an environment."""

    name: str = ""
    value: str = ""
    type: Literal["string", "number", "boolean", "object"] = "string"
    secret: bool = False
    """The value lives outside the collection's files; `value` is empty."""
    enabled: bool = True
    note: str = ""


class Assertion(msgspec.Struct, frozen=True, gc=False):
    """A check in the format's own words, such as `res.status` `eq` `200`."""

    expression: str = ""
    operator: str = "eq"
    value: str = ""
    enabled: bool = True
    note: str = ""


class Capture(msgspec.Struct, frozen=True, gc=False):
    """After the response, store what an expression finds under a variable's name."""

    expression: str = ""
    name: str = ""
    scope: str = "runtime"
    phase: str = "after-response"
    method: str = "jsonq"
    enabled: bool = True
    note: str = ""


class Script(msgspec.Struct, frozen=True, gc=False):
    """Foreign code, kept and shown but never run."""

    type: str = ""
    code: str = ""


class ExampleResponse(msgspec.Struct, frozen=True, gc=False):
    """The answer of an example."""

    status: int = 200
    status_text: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body_type: str = "text"
    body: str = ""


class Example(msgspec.Struct, frozen=True, gc=False):
    """A request with the response that it once had."""

    name: str = ""
    note: str = ""
    method: str = "GET"
    url: str = ""
    headers: tuple[Field, ...] = ()
    params: tuple[Param, ...] = ()
    body: Body = Body()
    response: ExampleResponse = ExampleResponse()


class Request(msgspec.Struct, frozen=True, gc=False):
    """One HTTP request of a collection."""

    name: str = "Untitled"
    method: str = "GET"
    url: str = ""
    headers: tuple[Field, ...] = ()
    params: tuple[Param, ...] = ()
    """All rows. Enabled query rows repeat what `url` says; `url` is sent."""
    body: Body = Body()
    auth: Auth = Auth("inherit")
    options: Options = Options()
    variables: tuple[Variable, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    captures: tuple[Capture, ...] = ()
    scripts: tuple[Script, ...] = ()
    examples: tuple[Example, ...] = ()
    docs: str = ""
    note: str = ""
    """The format's `info.description`."""
    tags: tuple[str, ...] = ()
    seq: int = 1
