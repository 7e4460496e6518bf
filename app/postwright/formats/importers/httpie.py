"""An HTTPie command line to a request: every option that changes it, the rest named.

https://httpie.io/docs/cli
"""

import json
import re
from urllib.parse import quote_plus

from msgspec.structs import replace

from postwright.formats.importers.curl_word import Word
from postwright.formats.importers.httpie_items import Items, items_of
from postwright.formats.importers.httpie_options import HARMLESS, Said, said_of
from postwright.formats.importers.imported import Imported, ImportError_, Loss, one_request
from postwright.formats.importers.shell_words import split
from postwright.formats.importers.sign_in import typed_auth
from postwright.formats.importers.source import Source
from postwright.formats.importers.typed_body import body_of
from postwright.formats.importers.understood import understood
from postwright.model.options import Options, Timeouts
from postwright.model.request import Auth, Body, Field, FileChoice, Param, Request
from postwright.model.said import said as spoken
from postwright.model.said import sentences
from postwright.protocol.url_text import sync_params, with_query

_START = re.compile(
    r"\s*(?:```\w*\s+)?(?:[$>%]\s+|PS[^>\n]*>\s*)?(?:[\w./\\:-]*[/\\])?"
    r"(?P<name>https?)(?:\.exe)?[ \t]+(?=\S)"
)
_METHOD = re.compile(r"[A-Za-z]+")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_ITEM = re.compile(r"[\w-]+(:?=|==|@|:(?!\d|//))")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|\{\{")
_TYPES = {"basic": "basic", "digest": "digest", "bearer": "bearer", "ntlm": "ntlm"}
_REDIRECTS = 30


def looks_like(source: Source) -> bool:
    """Tell whether the text begins as an `http` or `https` command does."""
    return _START.match(source.begins()) is not None


def read(source: Source) -> Imported:
    """Read a command line. Raises ImportError_ with the position of what cannot be read."""
    text = source.text
    start = _START.match(text)
    if start is None:
        raise ImportError_(spoken("This is not an http or https command."))
    rest = re.sub(r"\s*```\s*\Z", "", text[start.end() :])
    said = said_of(split(" " * start.end() + rest))
    address, *others = said.words or [Word("", len(text.rstrip()))]
    method = ""
    if (others and _METHOD.fullmatch(address.text)) or address.text in _METHODS:
        method = address.text.upper()
        address, *others = others or [Word("", len(text.rstrip()))]
    if not address.text or _ITEM.match(address.text):
        raise ImportError_(spoken("The command names no URL."), address.position)
    items = items_of(others)
    losses = [
        Loss(name, spoken("HTTPie's own; it changes no request here.")) for name in said.unknown
    ]
    losses += items.losses
    url = _url(address.text, start["name"], said)
    query = [Param(quote_plus(n, "{}"), quote_plus(v, "{}")) for n, v in items.query]
    url = with_query(url, (*sync_params(url, ()), *query)) if query else url
    made, more = _body(said, items)
    rows, auth = _headers(items, said), _auth(said, losses)
    if auth.type == "none":
        rows, auth = typed_auth(rows)
    request = Request(
        method=method or ("POST" if made.kind != "none" else "GET"),
        url=url,
        headers=(*rows, *more),
        params=sync_params(url, ()),
        body=made,
        auth=auth,
        options=_options(said, tuple(items.omitted), losses),
    )
    return one_request(request, understood(request), losses)


def _url(text: str, program: str, said: Said) -> str:
    scheme = said.last("default-scheme") or program
    if text.startswith(":"):  # :3000/path is on this computer
        text = f"localhost{text}" if re.match(r":\d", text) else f"localhost{text[1:]}"
    return text if _SCHEME.match(text) else f"{scheme}://{text}"


def _headers(items: Items, said: Said) -> list[Field]:
    rows = [Field(name, value) for name, value in items.headers]
    names = {row.name.lower() for row in rows}
    if "json" in said.switches and "accept" not in names:
        rows.append(Field("Accept", "application/json, */*;q=0.5"))
    return rows


def _body(said: Said, items: Items) -> tuple[Body, tuple[Field, ...]]:
    typed = [Field(n, v) for n, v in items.headers if n.lower() == "content-type"]
    if "raw" in said.values:
        kind = typed or [Field("Content-Type", "application/json")]
        made = body_of(said.last("raw"), kind)
        return made.body, tuple(row for row in made.headers if row not in typed)
    if said.stdin:
        return Body("file", files=(FileChoice(said.stdin),)), ()
    if "multipart" in said.switches or items.files:
        return Body("multipart-form", parts=items.parts), ()
    if "form" in said.switches:
        return Body("form-urlencoded", fields=items.fields), ()
    if items.has_data:
        text = json.dumps(items.document, ensure_ascii=False)
        return Body("json", text=text), ()
    return Body(), ()


def _auth(said: Said, losses: list[Loss]) -> Auth:
    credentials = said.last("auth")
    if not credentials:
        return Auth("none")
    kind = said.last("auth-type") or "basic"
    if kind not in _TYPES:
        losses.append(
            Loss(
                "--auth-type", spoken("{kind} is a plugin's; the sign-in was left out.", kind=kind)
            )
        )
        return Auth("none")
    if kind == "bearer":
        return Auth("bearer", (("token", credentials),))
    user, _, password = credentials.partition(":")
    return Auth(_TYPES[kind], (("username", user), ("password", password)))


def _options(said: Said, omitted: tuple[str, ...], losses: list[Loss]) -> Options:
    options = Options(follow_redirects="follow" in said.switches, max_redirects=_REDIRECTS)
    ours = replace(options.postwright, omit_headers=omitted)
    tls = ours.tls
    verify = said.last("verify").lower()
    if verify in ("no", "false"):
        tls = replace(tls, verify=False)
    elif verify and verify not in ("yes", "true"):
        tls = replace(tls, ca=said.last("verify"))
    if cert := said.last("cert"):
        tls = replace(tls, cert=cert)
    if version := re.fullmatch(r"tls1(?:\.([123]))?", said.last("ssl")):
        tls = replace(tls, min_version=f"1.{version[1] or 0}")
    ours = replace(ours, tls=tls)
    if (seconds := _number(said, "timeout", losses)) is not None:
        ours = replace(ours, timeout=Timeouts(connect_s=seconds, read_s=seconds))
    if (most := _number(said, "max-redirects", losses)) is not None:
        options = replace(options, max_redirects=int(most))
    for name in ("proxy", "session", "session-read-only", "cert-key", "cert-key-pass", "boundary"):
        if said.last(name) and name not in HARMLESS:
            losses.append(Loss(f"--{name}", _WHY[name]))
    return replace(options, postwright=ours)


def _number(said: Said, name: str, losses: list[Loss]) -> float | None:
    text = said.last(name)
    if not text:
        return None
    try:
        return float(text)
    except ValueError:
        losses.append(Loss(f"--{name}", spoken("“{text}” is no number.", text=text)))
        return None


_WHY = sentences(
    {
        "proxy": "The proxy is chosen in Settings.",
        "session": "Cookies are in the collection's jar; what the session holds was not read.",
        "session-read-only": "What the session holds was not read.",
        "cert-key": "A PEM file may hold the key beside the certificate.",
        "cert-key-pass": "It is asked for where the certificate is chosen.",
        "boundary": "A boundary is made anew for every send.",
    }
)
