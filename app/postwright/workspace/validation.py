"""All that stands in the way of a send, at once: what `prepare` alone would tell one by one.

It prepares the request, notes what is wrong, puts something right in its place, and goes on. So
it finds an error exactly where `prepare` raises one.
"""

from msgspec.structs import replace

from postwright.engine.errors import (
    AuthConflict,
    InvalidRequest,
    NeedsConsent,
    NotSent,
    UndefinedVariable,
    UnreadableFile,
)
from postwright.engine.headers import gather
from postwright.engine.ports import Context, FileFacts
from postwright.engine.prepare import prepare
from postwright.engine.variables import Resolved, Resolver
from postwright.model.collection import Lineage
from postwright.model.request import Auth, Body, Field, Request
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE
from postwright.workspace.problem import Problem

_STAND_IN = "x"
_MOST = 100
"""Problems; whoever has so many will not miss the next."""
_TOLERATED = said("client certificate")
"""Those of other hosts may be incomplete; who resolves them has to hear of it."""


def problems(request: Request, lineage: Lineage, context: Context) -> tuple[Problem, ...]:
    """Return every problem that stops a send. Pure; nothing is read but what `context` reads.

    What is found in the body itself is not among them: that is `body_findings`.
    """
    notes = _Notes(context)
    context = replace(context, files=notes.facts)
    for _ in range(_MOST):
        resolver = _Lenient(lineage, request, context, notes)
        try:
            prepare(request, lineage, context, resolver=resolver)
        except NotSent as error:
            notes.add(error)
            mended = _mended(request, lineage, resolver, error)
            if mended is None:
                break
            request, lineage = mended
        else:
            break
    return tuple(notes.found.values())


class _Notes:
    """What was found so far, each once."""

    def __init__(self, context: Context) -> None:
        self._files = context.files
        self.found: dict[tuple[str, str], Problem] = {}
        self._missing: dict[str, OSError | ValueError] = {}

    def add(self, error: NotSent, position: int | None = None) -> None:
        if isinstance(error, InvalidRequest):
            position = error.position
        problem = Problem(error.where, error.what, error.fix, position=position, kind=error.kind)
        self.found.setdefault((problem.where, problem.what), problem)

    def facts(self, path: str) -> FileFacts:
        """Look at a file; one that was told of already counts as an empty one."""
        if path in self._missing:
            return FileFacts(path, 0, 0)
        try:
            return self._files(path)
        except (OSError, ValueError) as error:
            self._missing[path] = error
            raise


class _Lenient(Resolver):
    """A resolver that notes variables without a value, and goes on with something in place."""

    def __init__(self, lineage: Lineage, request: Request, context: Context, notes: _Notes) -> None:
        super().__init__(lineage, request, context)
        self._notes = notes
        self._body = request.body.text

    def text(self, text: str, where: str) -> Resolved:
        if where.startswith(_TOLERATED):
            return super().text(text, where)
        try:
            return super().text(text, where)
        except UndefinedVariable:
            pieces: list[str] = []
            start = 0
            for reference in VARIABLE.finditer(text):
                value = self._value_or_note(text, reference.start(), reference[1], where)
                pieces += (text[start : reference.start()], value)
                start = reference.end()
            return Resolved("".join((*pieces, text[start:])))

    def _value_or_note(self, text: str, begin: int, name: str, where: str) -> str:
        try:
            return super().text(f"{{{{{name}}}}}", where).text
        except UndefinedVariable as error:
            # Comments of a body are gone by now, so places in it are others.
            shifted = where == "body" and text != self._body
            self._notes.add(error, None if shifted else begin)
            return _STAND_IN


def _mended(
    request: Request, lineage: Lineage, resolver: Resolver, error: NotSent
) -> tuple[Request, Lineage] | None:
    """Return request and lineage without what was complained of; None where that is not known."""
    if isinstance(error, AuthConflict):
        return replace(request, auth=Auth("none")), lineage
    if error.where.startswith("auth") and isinstance(error, NeedsConsent):
        return replace(request, auth=Auth("none")), lineage  # its file must not be read
    if isinstance(error, UnreadableFile | NeedsConsent) and "no file is chosen" not in error.what:
        return request, lineage  # it counts as an empty one from now on
    if error.where == "URL":
        return replace(request, url="http://x/"), lineage
    if error.where == "method":
        return replace(request, method="GET"), lineage
    if error.where.startswith(("body", "part ", "form")):
        return replace(request, body=Body()), lineage
    return _without_row(request, lineage, resolver, error)


def _without_row(
    request: Request, lineage: Lineage, resolver: Resolver, error: NotSent
) -> tuple[Request, Lineage] | None:
    """Leave out the header row that is wrong on its own in this way, the nearest one."""

    def good(rows: tuple[Field, ...]) -> tuple[Field, ...] | None:
        for number, row in enumerate(rows):
            try:
                gather(Request(headers=(row,)), Lineage(), resolver)
            except NotSent as own:
                if (own.what, own.where) == (error.what, error.where):
                    return (*rows[:number], *rows[number + 1 :])
        return None

    if (rows := good(request.headers)) is not None:
        return replace(request, headers=rows), lineage
    for number in reversed(range(len(lineage.folders))):
        folder = lineage.folders[number]
        if (rows := good(folder.headers)) is not None:
            folders = list(lineage.folders)
            folders[number] = replace(folder, headers=rows)
            return request, replace(lineage, folders=tuple(folders))
    if (rows := good(lineage.collection.headers)) is not None:
        return request, replace(lineage, collection=replace(lineage.collection, headers=rows))
    return None
