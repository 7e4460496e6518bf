"""Posting's collections: a folder of `*.posting.yaml`, or one such file; `$name` is a variable.

https://posting.sh/guide/collections/
"""

import re
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from postwright.formats.importers import dotenv
from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import yaml_of
from postwright.formats.importers.typed_body import body_of
from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.options import CookieUse, Options
from postwright.model.request import Auth, Body, Field, Param, Request, Script
from postwright.model.said import said as spoken
from postwright.protocol.url_text import sync_params, with_query

SUFFIX = ".posting.yaml"
_ORDER = {"GET": 0, "POST": 1, "PUT": 2, "PATCH": 3, "DELETE": 4}
"""Of requests in a folder, as Posting shows them."""
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|([A-Za-z_]\w*))|\$\$")
_SCRIPTS = (("setup", "before-request"), ("on_request", "before-request"),
            ("on_response", "after-response"))  # fmt: skip


def looks_like(source: Source) -> bool:
    """Tell by the files' names."""
    if source.is_folder:
        return any(name.endswith(SUFFIX) for name in source.files)
    return source.name.endswith(SUFFIX)


def read(source: Source) -> Imported:
    """Read a collection, or one request. Raise ImportError_ with file and place."""
    losses: list[Loss] = []
    if not source.is_folder:
        request = _request(tree(yaml_of(source)), source.name.removesuffix(SUFFIX), "", losses)
        made = Collection("", items=placed([request]))
    else:
        made = Collection(
            source.name or "Posting",
            items=_items(source.files, "", losses),
            environments=tuple(_environments(source.files)),
        )
    return Imported(made, counted(made), tuple(losses))


def _environments(files: Mapping[str, bytes]) -> Iterator[Environment]:
    """Yield the files of variables that lie in the collection's folder."""
    for name in sorted(name for name in files if name.endswith(".env") and "/" not in name):
        try:
            yield from dotenv.read(Source(files[name], name)).collection.environments
        except ImportError_ as error:
            raise ImportError_(f"{name}: {error.message}", error.position) from None


def _items(files: Mapping[str, bytes], above: str, losses: list[Loss]) -> tuple[Item, ...]:
    inside = sorted(name for name in files if name.startswith(above) and name.endswith(SUFFIX))
    made: list[Request | Folder] = []
    directories = {n.removeprefix(above).partition("/")[0] for n in inside
                   if "/" in n.removeprefix(above)}  # fmt: skip
    for directory in sorted(directories):
        made.append(Folder(directory, _items(files, f"{above}{directory}/", losses)))
    requests: list[Request] = []
    for name in inside:
        own = name.removeprefix(above)
        if "/" in own:
            continue
        try:
            said = tree(yaml_of(Source(files[name], name)))
        except ImportError_ as error:
            raise ImportError_(f"{name}: {error.message}", error.position) from None
        requests.append(_request(said, own.removesuffix(SUFFIX), above, losses))
    requests.sort(key=lambda one: (_ORDER.get(one.method, 5), one.name))
    return placed([*made, *requests])


def _ours(said: str) -> str:
    return _VARIABLE.sub(lambda f: "$" if f[0] == "$$" else f"{{{{{f[1] or f[2]}}}}}", said)


def _rows(value: object) -> list[Field]:
    return [
        Field(
            _ours(text(row.get("name"))),
            _ours(text(row.get("value"))),
            enabled=flag(row.get("enabled"), True),
        )
        for row in trees(value)
    ]


def _request(said: Tree, name: str, above: str, losses: list[Loss]) -> Request:
    name = text(said.get("name")) or name
    place = " / ".join((*above.strip("/").split("/"), name)) if above else name
    url = _ours(text(said.get("url")))
    rows = [Param(f.name, f.value, f.enabled) for f in _rows(said.get("params"))]
    enabled = [row for row in rows if row.enabled]
    if enabled:
        url = with_query(url, [*sync_params(url, ()), *enabled])
    paths = [Param(f.name, f.value, kind="path") for f in _rows(said.get("path_params"))]
    off = [row for row in rows if not row.enabled]
    headers = _rows(said.get("headers"))
    if cookies := [f for f in _rows(said.get("cookies")) if f.enabled]:
        headers.append(Field("Cookie", "; ".join(f"{f.name}={f.value}" for f in cookies)))
        losses.append(Loss("cookies", spoken("They became a Cookie row."), "mapped", place))
    body, headers = _body(tree(said.get("body")), headers)
    scripts = tuple(
        Script(kind, f"# {path}")
        for member, kind in _SCRIPTS
        if (path := text(tree(said.get("scripts")).get(member)))
    )
    if scripts:
        losses.append(
            Loss("scripts", spoken("Only their files' names were kept."), "approximated", place)
        )
    return Request(
        name,
        text(said.get("method")) or "GET",
        url,
        headers=tuple(headers),
        params=sync_params(url, (*sync_params(url, ()), *off, *paths)),
        body=body,
        auth=_auth(tree(said.get("auth"))),
        options=_options(tree(said.get("options")), place, losses),
        scripts=scripts,
        docs=text(said.get("description")),
    )


def _body(said: Tree, headers: list[Field]) -> tuple[Body, list[Field]]:
    form = _rows(said.get("form_data"))
    if form:
        return Body("form-urlencoded", fields=tuple(form)), headers
    content = _ours(text(said.get("content")))
    kind = text(said.get("content_type"))
    if kind and content and not any(row.name.lower() == "content-type" for row in headers):
        headers = [*headers, Field("Content-Type", kind)]
    made = body_of(content, headers)
    return made.body, list(made.headers)


def _auth(said: Tree) -> Auth:
    kind = text(said.get("type"))
    if kind == "bearer_token":
        token = text(tree(said.get("bearer_token")).get("token"))
        return Auth("bearer", (("token", _ours(token)),))
    if kind in ("basic", "digest"):
        inner = tree(said.get(kind))
        pairs = [(name, _ours(text(inner.get(name)))) for name in ("username", "password")]
        return Auth(kind, tuple(pairs))
    return Auth("none")


def _options(said: Tree, item: str, losses: list[Loss]) -> Options:
    options = Options(follow_redirects=flag(said.get("follow_redirects"), True))
    ours = options.postwright
    if said.get("verify_ssl") is False:
        ours = replace(ours, tls=replace(ours.tls, verify=False))
    if said.get("attach_cookies") is False:
        ours = replace(ours, cookies=CookieUse(send=False))
    timeout = said.get("timeout")
    if isinstance(timeout, int | float) and not isinstance(timeout, bool):
        options = replace(options, timeout_ms=round(timeout * 1000))
    if said.get("proxy_url"):
        losses.append(Loss("proxy_url", spoken("The proxy is chosen in Settings."), item=item))
    return replace(options, postwright=ours)
