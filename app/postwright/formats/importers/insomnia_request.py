"""One request of an Insomnia export, of either version."""

from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.formats.importers.insomnia_auth import auth_of
from postwright.formats.importers.insomnia_words import Words
from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.options import CookieUse, Options
from postwright.model.request import (
    Body,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    TextKind,
)
from postwright.model.said import said as spoken
from postwright.protocol import media_types
from postwright.protocol.url_text import sync_params, with_query

_KINDS: dict[str, TextKind] = {
    "application/json": "json", "application/xml": "xml", "application/sparql-query": "sparql",
}  # fmt: skip
_SCRIPTS = (
    ("preRequestScript", "preRequest", "before-request"),
    ("afterResponseScript", "afterResponse", "after-response"),
)


def request_of(said: Tree, above: tuple[str, ...], losses: list[Loss]) -> Request:
    """Return a resource or an item that is a request."""
    meta = tree(said.get("meta"))
    name = text(said.get("name")) or text(said.get("url")) or "Untitled"
    words = Words(" / ".join((*above, name)), losses)
    body, automatic = _body(tree(said.get("body")), words)
    headers = tuple(row for row in fields_of(said.get("headers"), words) if row.name or row.value)
    headers = tuple(
        row
        for row in headers
        if row.name.lower() != "content-type" or row.value.lower() != automatic.lower()
    )
    url, params = _url(said, words)
    renders = said.get("settingDisableRenderRequestBody") is not True
    if not (renders and flag(tree(said.get("settings")).get("renderRequestBody"), True)):
        why = spoken("Its variables were not replaced there; here they are.")
        words.lost("body", why, "approximated")
    return Request(
        name,
        text(said.get("method")) or "GET",
        url,
        headers=headers,
        params=params,
        body=body,
        auth=auth_of(tree(said.get("authentication")), words),
        options=_options(said, tree(said.get("settings"))),
        scripts=scripts_of(said, words),
        docs=text(said.get("description")) or text(meta.get("description")),
    )


def scripts_of(said: Tree, words: Words) -> tuple[Script, ...]:
    """Return scripts as they stand; they are kept and shown, never run."""
    inner = tree(said.get("scripts"))
    found = []
    for old, new, kind in _SCRIPTS:
        code = text(said.get(old)) or text(inner.get(new))
        if code.strip():
            found.append(Script(kind, code))
            words.lost(
                spoken("{kind} script", kind=kind),
                spoken("Kept and shown as it is, but not run."),
                "approximated",
            )
    return tuple(found)


def _url(said: Tree, words: Words) -> tuple[str, tuple[Param, ...]]:
    url = words.ours(text(said.get("url")))
    rows = [
        Param(row.name, row.value, row.enabled, row.note)
        for row in fields_of(said.get("parameters"), words)
        if row.name or row.value
    ]
    own = sync_params(url, ())
    enabled = [row for row in rows if row.enabled]
    if enabled:
        url = with_query(url, [*(r for r in own if r.kind == "query"), *enabled])
    paths = [
        Param(row.name, row.value, kind="path")
        for row in fields_of(said.get("pathParameters"), words)
    ]
    off = [row for row in rows if not row.enabled]
    return url, sync_params(url, (*sync_params(url, ()), *off, *paths))


def fields_of(value: object, words: Words) -> list[Field]:
    """Return rows of headers, parameters or forms."""
    return [
        Field(
            words.ours(text(row.get("name"))),
            words.ours(text(row.get("value"))),
            enabled=row.get("disabled") is not True,
            note=text(row.get("description")),
        )
        for row in trees(value)
    ]


def _body(said: Tree, words: Words) -> tuple[Body, str]:
    """Return the body, and the Content-Type row that it makes needless."""
    kind = text(said.get("mimeType"))
    essence = media_types.parse(kind).essence
    rows = trees(said.get("params"))
    content = words.ours(text(said.get("text")))
    if essence == "application/x-www-form-urlencoded":
        return Body("form-urlencoded", fields=tuple(fields_of(rows, words))), kind
    if essence == "multipart/form-data":
        return Body("multipart-form", parts=tuple(_part(row, words) for row in rows)), kind
    if file := text(said.get("fileName")):
        return Body("file", files=(FileChoice(file, kind),)), kind
    if essence == "application/graphql":
        return Body("json", text=content), kind
    if not content:
        return Body(), ""
    known = _KINDS.get(essence, "text")
    return Body(known, text=content), kind if known != "text" else ""


def _part(row: Tree, words: Words) -> Part:
    name = words.ours(text(row.get("name")))
    enabled, note = row.get("disabled") is not True, text(row.get("description"))
    if text(row.get("type")) == "file":
        files = (text(row.get("fileName")),) if row.get("fileName") else ()
        return Part(name, "file", files=files, enabled=enabled, note=note)
    value = words.ours(text(row.get("value")))
    multiline = row.get("multiline")  # of a long text: true, or the type that it is sent with
    kind = multiline if isinstance(multiline, str) else ""
    return Part(name, value=value, content_type=kind, enabled=enabled, note=note)


def _options(said: Tree, settings: Tree) -> Options:
    cookies = tree(settings.get("cookies"))
    follow = text(said.get("settingFollowRedirects")) or text(settings.get("followRedirects"))
    send = flag(said.get("settingSendCookies", cookies.get("send")), True)
    store = flag(said.get("settingStoreCookies", cookies.get("store")), True)
    options = Options(
        encode_url=flag(said.get("settingEncodeUrl", settings.get("encodeUrl")), True),
        follow_redirects=follow != "off",
    )
    use = CookieUse(send=None if send else False, store=None if store else False)
    return replace(options, postwright=replace(options.postwright, cookies=use))
