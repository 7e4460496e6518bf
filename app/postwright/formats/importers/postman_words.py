"""What Postman's items have in common: descriptions, variables, scripts, settings."""

import json
import re

from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.formats.shapes import Tree, flag, text, tree, trees, whole
from postwright.model.options import CookieUse, Options
from postwright.model.request import Script, Variable
from postwright.model.said import said as spoken

_NAME = re.compile(r"[^\w.\-]")
_SCRIPTS = {"prerequest": "before-request", "test": "after-response"}
_KNOWN = {
    "followRedirects", "maxRedirects", "disableUrlEncoding", "strictSSL", "disableCookies",
    "protocolVersion", "followAuthorizationHeader", "disabledSystemHeaders",
}  # fmt: skip
_SYSTEM = {
    "accept": "Accept", "user-agent": "User-Agent", "accept-encoding": "Accept-Encoding",
    "connection": "Connection", "content-type": "Content-Type", "cache-control": "",
    "postman-token": "",
}  # fmt: skip


def described(value: object) -> str:
    """Return prose, which stands as text or as `{content, type}`."""
    said = tree(value)
    return text(said.get("content")) if said else text(value)


def variables(value: object, item: str, losses: list[Loss]) -> tuple[Variable, ...]:
    """Return variables; a secret's value is left out of it here and put where secrets live."""
    rows = []
    for said in trees(value):
        name = text(said.get("key")) or text(said.get("id")) or text(said.get("name"))
        if not name:
            continue
        known = _NAME.sub("_", name)
        if known != name:
            why = f"Called {known} here: a name has letters, digits, _, - and dots."
            losses.append(Loss(spoken("variable {name}", name=name), why, "mapped", item))
        content = said.get("value")
        kind = text(said.get("type"))
        off = said.get("disabled") is True or said.get("enabled") is False
        rows.append(
            Variable(
                known,
                _value(content),
                secret=kind == "secret",
                enabled=not off,
                note=described(said.get("description")),
            )
        )
    return tuple(rows)


def _value(content: object) -> str:
    if isinstance(content, dict | list):
        return json.dumps(content, ensure_ascii=False)
    return text(content)


def scripts_of(value: object, item: str, losses: list[Loss]) -> tuple[Script, ...]:
    """Return scripts as they stand; they are kept and shown, never run."""
    found = []
    for event in trees(value):
        lines = tree(event.get("script")).get("exec")
        code = "\n".join(map(text, lines)) if isinstance(lines, list) else text(lines)
        if not code.strip():
            continue
        kind = _SCRIPTS.get(text(event.get("listen")))
        if kind is None:
            continue
        found.append(Script(kind, code))
        why = spoken("Kept and shown as it is, but not run.")
        losses.append(
            Loss(spoken("{text} script", text=text(event.get("listen"))), why, "approximated", item)
        )
    return tuple(found)


def settings_of(said: Tree, item: str, losses: list[Loss]) -> Options:
    """Return what `protocolProfileBehavior` says of how a request is sent."""
    options = Options(
        encode_url=not flag(said.get("disableUrlEncoding"), False),
        follow_redirects=flag(said.get("followRedirects"), True),
        max_redirects=whole(said.get("maxRedirects"), 10),
        forward_authorization=flag(said.get("followAuthorizationHeader"), True),
    )
    ours = options.postwright
    if isinstance(said.get("strictSSL"), bool):
        ours = replace(ours, tls=replace(ours.tls, verify=bool(said["strictSSL"])))
    if said.get("disableCookies") is True:
        ours = replace(ours, cookies=CookieUse(send=False, store=False))
    version = text(said.get("protocolVersion"))
    if version in ("http1", "http2", "auto"):
        ours = replace(ours, http={"http1": "1.1", "http2": "2"}.get(version, "auto"))
    off = [name for name, on in tree(said.get("disabledSystemHeaders")).items() if on is True]
    omitted = tuple(filter(None, (_SYSTEM.get(name.lower(), name) for name in off)))
    ours = replace(ours, omit_headers=omitted)
    for name in said:
        if name not in _KNOWN:
            losses.append(
                Loss(f"protocolProfileBehavior.{name}", spoken("It has no equal."), item=item)
            )
    return replace(options, postwright=ours)
