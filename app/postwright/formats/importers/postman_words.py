"""What Postman's items have in common: descriptions, variables, scripts, settings."""

import json
from typing import Literal

from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.formats.importers.postman_names import known_as
from postwright.formats.shapes import Tree, flag, text, tree, trees, whole
from postwright.model.options import CookieUse, Options, Postwright
from postwright.model.request import Script, Variable
from postwright.model.said import said as spoken

_SCRIPTS = {"prerequest": "before-request", "test": "after-response"}
_KNOWN = {
    "followRedirects", "maxRedirects", "disableUrlEncoding", "strictSSL", "disableCookies",
    "protocolVersion", "followAuthorizationHeader", "disabledSystemHeaders", "disableBodyPruning",
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
        known = known_as(name)
        if known != name:
            why = spoken("Called {known} here: a name has letters, digits, _, - and dots.",
                         known=known)  # fmt: skip
            losses.append(Loss(spoken("variable {name}", name=name), why, "mapped", item))
        off = said.get("disabled") is True or said.get("enabled") is False
        rows.append(
            Variable(
                known,
                _value(said.get("value")),
                _type(said),
                secret=text(said.get("type")) == "secret",
                enabled=not off,
                note=described(said.get("description")),
            )
        )
    return tuple(rows)


def _value(content: object) -> str:
    if isinstance(content, dict | list):
        return json.dumps(content, ensure_ascii=False)
    return text(content)


def _type(said: Tree) -> Literal["string", "number", "boolean", "object"]:
    """Return what the value is, or is said to be."""
    kind, value = text(said.get("type")), said.get("value")
    if kind == "boolean" or isinstance(value, bool):
        return "boolean"
    if kind == "number" or isinstance(value, int | float):
        return "number"
    return "object" if isinstance(value, dict | list) else "string"


def scripts_of(value: object, item: str, losses: list[Loss]) -> tuple[Script, ...]:
    """Return scripts as they stand; they are kept and shown, never run."""
    found = []
    for event in trees([value] if isinstance(value, dict) else value):
        script = event.get("script")
        lines = script.get("exec") if isinstance(script, dict) else script
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


def shared_settings(said: Tree, item: str, losses: list[Loss]) -> Postwright:
    """Return the settings of a collection or folder; some are those of each request here."""
    made = settings_of(said, item, losses)
    for name in ("disableUrlEncoding", "followRedirects", "maxRedirects"):
        if name in said:
            why = spoken("It is set for each request here.")
            losses.append(Loss(f"protocolProfileBehavior.{name}", why, item=item))
    return made.postwright
