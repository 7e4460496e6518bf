"""The words of `.http` files that are ours by other names: dynamic variables, tags."""

import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.formats.importers.sign_in import typed_auth
from postwright.model.options import CookieUse, Options
from postwright.model.request import Auth, Field
from postwright.model.said import said as spoken

_VARIABLE = re.compile(r"\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}")
_SAME = {
    "$guid": "$guid", "$uuid": "$guid", "$random.uuid": "$guid", "$timestamp": "$timestamp",
    "$isoTimestamp": "$isoTimestamp", "$randomInt": "$randomInt",
    "$random.email": "$randomEmail",
}  # fmt: skip
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "": 1.0}
_PAIR = re.compile(r"(Basic|Digest)[ \t]+([^\s:]+)(?:[ \t]+|:)(\S.*)", re.IGNORECASE)
_AWS = re.compile(r"AWS[ \t]+(\S+)[ \t]+(\S+)((?:[ \t]+(?:token|region|service):\S+)*)[ \t]*")
_AWS_WORDS = {"token": "sessionToken", "region": "region", "service": "service"}
_HARMLESS = {"name", "no-log", "note", "no-auto-encoding"}


class Tag(msgspec.Struct, frozen=True):
    """`# @name value`."""

    name: str
    value: str = ""


def ours(text: str) -> str:
    """Return text with each variable as it is written here: no blanks, our dynamic names."""
    return _VARIABLE.sub(lambda found: f"{{{{{_name(found[1])}}}}}", text)


def _name(name: str) -> str:
    word, _, rest = name.partition(" ")
    if word in ("$processEnv", "$dotenv"):
        return f"process.env.{rest.strip().lstrip('%')}"
    if word == "$env" or name.startswith("$env."):
        return f"process.env.{name.removeprefix('$env').lstrip('. ')}"
    if word in ("$datetime", "$localDatetime") and rest.strip() == "iso8601":
        return "$isoTimestamp"
    if word == "$randomInt" and rest:
        return "$randomInt"
    return _SAME.get(name, name)


def tag_options(tags: Sequence[Tag], losses: list[Loss]) -> Options:
    """Return what the tags before a request say of how it is sent."""
    options = Options()
    for tag in tags:
        ours_ = options.postwright
        if tag.name == "no-redirect":
            options = replace(options, follow_redirects=False)
        elif tag.name == "no-cookie-jar":
            options = replace(
                options, postwright=replace(ours_, cookies=CookieUse(send=False, store=False))
            )
        elif tag.name == "no-auto-encoding":
            options = replace(options, encode_url=False)
        elif tag.name == "timeout" and (seconds := _seconds(tag.value)) is not None:
            timeout = replace(ours_.timeout, read_s=seconds)
            options = replace(options, postwright=replace(ours_, timeout=timeout))
        elif tag.name == "connection-timeout" and (seconds := _seconds(tag.value)) is not None:
            timeout = replace(ours_.timeout, connect_s=seconds)
            options = replace(options, postwright=replace(ours_, timeout=timeout))
        elif tag.name not in _HARMLESS:
            losses.append(Loss(f"@{tag.name}", spoken("Postwright has no equal of this tag.")))
    return options


def signed_in(headers: Sequence[Field]) -> tuple[list[Field], Auth]:
    """Return the other rows and the sign-in; a user and password may stand there as they are."""
    rows = [row for row in headers if row.enabled and row.name.lower() == "authorization"]
    auth = _auth(rows[0].value) if len(rows) == 1 else None
    if auth is None:
        return typed_auth(headers)
    return [row for row in headers if row is not rows[0]], auth


def _auth(value: str) -> Auth | None:
    if pair := _PAIR.fullmatch(value):
        return Auth(pair[1].lower(), (("username", pair[2]), ("password", pair[3])))
    if keys := _AWS.fullmatch(value):
        pairs = [("accessKeyId", keys[1]), ("secretAccessKey", keys[2])]
        for word in keys[3].split():
            name, _, said = word.partition(":")
            pairs.append((_AWS_WORDS[name], said))
        return Auth("awsv4", tuple(pairs))
    return None


def _seconds(text: str) -> float | None:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)[ \t]*(ms|s|m)?", text.strip())
    return float(found[1]) * _SECONDS[found[2] or ""] if found else None
