"""`.http` and `.rest` files, as JetBrains' IDEs and VS Code's REST Client write them.

https://www.jetbrains.com/help/idea/exploring-http-syntax.html
https://github.com/Huachao/vscode-restclient
"""

import json
import re

from msgspec.structs import replace

from postwright.formats.importers import curl
from postwright.formats.importers.http_file_parts import (
    Block,
    Said,
    blocks,
    body_and_scripts,
    head,
    variables,
)
from postwright.formats.importers.http_file_words import ours, signed_in, tag_options
from postwright.formats.importers.imported import Imported, ImportError_, Loss, alone, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source, of_text
from postwright.formats.importers.structured import json_of
from postwright.formats.shapes import text, tree
from postwright.model.collection import Collection, Environment
from postwright.model.request import Request, Variable
from postwright.model.said import said
from postwright.protocol.url_text import split_url, sync_params

_FIRST = re.compile(
    r"(?:(?i:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|GRAPHQL|WEBSOCKET|GRPC)[ \t]+\S"
    r"|https?://\S|\{\{|curl[ \t]+\S)"
)
_MARK = re.compile(r"(?m)^(?:###|(?:#|//)\s*@(?:name|no-|note|prompt)|@[\w.-]+\s*=)")
_REFERENCE = re.compile(r"\{\{\s*[\w-]+\.(?:request|response)\.(?:body|headers)\b[^{}]*\}\}")
_UNKNOWN = re.compile(r"\{\{\$(?:\w+[ .(][^{}\r\n]*|aadToken|aadV2Token|oidcAccessToken)\}\}")
_UNSENT = {"WEBSOCKET": "WebSocket", "GRPC": "gRPC", "RSOCKET": "RSocket"}
_DIRECTIVE = re.compile(r"(?:import|run)[ \t]+\S")
_ANOTHER = said("It reads another request's message; let a capture of that request set a variable.")
ENVIRONMENTS = ("http-client.env.json", "http-client.private.env.json")


def looks_like(source: Source) -> bool:
    """Tell by the file's name, or by separators or tags before a request line."""
    start = source.begins(65_536)
    if source.name.lower().endswith((".http", ".rest")):
        return bool(start.strip())
    if not any(_FIRST.match(line) for line in start.splitlines()):
        return False
    return _MARK.search(start) is not None


def read(source: Source) -> Imported:
    """Read every request of the file, and the environments beside it. Raise ImportError_."""
    content = source.text.replace("\r\n", "\n").replace("\r", "\n")
    losses: list[Loss] = []
    requests = [
        request
        for block in blocks(content)
        if (request := _command(block, content, losses) or _request(block, losses)) is not None
    ]
    if not requests:
        _raise_nothing(content, losses)
    rows = tuple(Variable(name, ours(value)) for name, value in variables(content))
    for row in rows:
        for reference in _REFERENCE.findall(row.value):
            losses.append(Loss(reference, _ANOTHER, "approximated", f"@{row.name}"))
    name = re.sub(r"(?i)\.(http|rest)$", "", source.name) or "HTTP file"
    collection = Collection(
        name, items=placed(requests), variables=rows, environments=_environments(source, losses)
    )
    return Imported(collection, counted(collection), tuple(losses))


def _raise_nothing(content: str, losses: list[Loss]) -> None:
    """Raise ImportError_ for a file without a request, at the first line that should be one."""
    for block in blocks(content):
        typed = head(block)
        if typed is not None and typed.problem and not _DIRECTIVE.match(block.lines[0]):
            position = sum(len(line) + 1 for line in content.split("\n")[: block.line])
            why = said("Line {n}: {why}", n=block.line + 1, why=typed.problem)
            raise ImportError_(why, position)
    why = said("There is no request line in it, such as GET https://example.test/.")
    raise ImportError_(losses[0].why if losses else why)


def _command(block: Block, content: str, losses: list[Loss]) -> Request | None:
    """Return the request of a curl command, which may stand for a request line."""
    typed = "\n".join(block.lines)
    source = of_text(ours(typed))
    if not curl.looks_like(source):
        return None
    try:
        imported = alone(curl.read(source))
    except ImportError_ as error:
        raise ImportError_(error.message, content.find(typed) + error.position) from error
    read_ = imported.request
    name = block.name or next((t.value for t in block.tags if t.name == "name"), "")
    request = replace(
        read_, name=name or _name(read_.method, read_.url), docs="\n".join(block.notes)
    )
    losses += [replace(loss, item=request.name) for loss in imported.losses]
    return request


def _request(block: Block, losses: list[Loss]) -> Request | None:
    """Return a block's request; None where it has none, or one that is no HTTP."""
    typed = head(block)
    if typed is None:
        return None
    name = block.name or next((t.value for t in block.tags if t.name == "name"), "")
    if why := _left_out(block, typed):
        place = said("line {n}", n=block.line + 1)
        losses.append(Loss(place, why, item=name or block.lines[0].strip()))
        return None
    url, found = _url(typed), _odd(block, typed)
    body, headers, scripts = body_and_scripts(typed, found)
    rest, auth = signed_in([replace(row, value=ours(row.value)) for row in headers])
    options = tag_options(block.tags, found)
    if typed.http:
        options = replace(options, postwright=replace(options.postwright, http=typed.http))
    method = "POST" if typed.method == "GRAPHQL" else typed.method
    request = Request(
        name or _name(method, url),
        method,
        url,
        headers=tuple(rest),
        params=sync_params(url, ()),
        body=body,
        auth=auth,
        options=options,
        scripts=scripts,
        docs="\n".join(block.notes),
    )
    losses += [replace(loss, item=request.name) for loss in found]
    return request


def _url(typed: Said) -> str:
    """Return the URL; one that is a path alone is completed from the Host."""
    url = ours(typed.url)
    if not url.startswith("/"):
        return url
    host = next((ours(h.value) for h in typed.headers if h.name.lower() == "host"), "")
    scheme = "https" if host.endswith((":443", ":8443")) else "http"
    return f"{scheme}://{host}{url}" if host else f"{{{{host}}}}{url}"


def _odd(block: Block, typed: Said) -> list[Loss]:
    """Return what stands in a block and has no equal: references, variables, lines."""
    text = "\n".join(block.lines)
    references, unknown = _REFERENCE.findall(text), _UNKNOWN.findall(ours(text))
    no_variable = said("There is no such variable here; the text was kept.")
    no_header = said("It is no header; a body stands below a blank line.")
    return [
        *(Loss(name, _ANOTHER, "approximated") for name in dict.fromkeys(references)),
        *(Loss(name, no_variable) for name in dict.fromkeys(unknown)),
        *(Loss(line[:40], no_header) for line in typed.strange),
    ]


def _left_out(block: Block, typed: Said) -> str:
    """Return why a block is no request of ours; empty where it is one."""
    if _DIRECTIVE.match(block.lines[0]):
        return said("Other files are imported by themselves; nothing of them is run.")
    if typed.method in _UNSENT:
        kind = _UNSENT[typed.method]
        return said("{kind} requests are not sent by Postwright.", kind=kind)
    return typed.problem


def _name(method: str, url: str) -> str:
    return f"{method} {split_url(url).path or '/'}"


def _environments(source: Source, losses: list[Loss]) -> tuple[Environment, ...]:
    """Return what JetBrains keeps beside the file; private values win and are secret."""
    found: dict[str, dict[str, Variable]] = {}
    for file in ENVIRONMENTS:
        try:
            data = source.files[file]
        except KeyError:
            continue
        for name, values in tree(json_of(Source(data, file))).items():
            rows = found.setdefault(name, {})
            for key, value in tree(values).items():
                is_private = file == ENVIRONMENTS[1]
                if key == "Security":
                    why = said("Ways to sign in are not taken over; choose one in the Auth tab.")
                    losses.append(Loss(f"{name}: {key}", why))
                elif isinstance(value, dict | list):
                    written = json.dumps(value, ensure_ascii=False)
                    rows[key] = Variable(key, written, "object", secret=is_private)
                else:
                    rows[key] = Variable(key, ours(text(value)), secret=is_private)
    if found:
        why = said("{count} environments came from the files beside it.", count=len(found))
        losses.append(Loss("environments", why, "mapped"))
    return tuple(Environment(name, tuple(rows.values())) for name, rows in found.items())
