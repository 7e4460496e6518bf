"""curl's `--resolve`, `--connect-to`, `--unix-socket` and `--cert` taken apart."""

import re

_RESOLVE = re.compile(r"\+?(?P<host>\[[^\]]*\]|[^:\[\]]+):(?P<port>\d+):(?P<address>[^,]+)")
_PART = r"(\[[^\]]*\]|[^:\[\]]*)"
_CONNECT_TO = re.compile(rf"{_PART}:(\d*):{_PART}:(\d*)")


_CERTIFICATE = re.compile(r"((?:[A-Za-z]:[/\\])?(?:\\.|[^:\\])*)(:?)(.*)", re.S)


def certificate(value: str) -> dict[str, str]:
    """Return our names for what `--cert` says: `file` or `file:passphrase`."""
    found = _CERTIFICATE.fullmatch(value)
    if found is None:
        return {"cert": value}
    file = {"cert": found[1].replace("\\:", ":")}
    return file | {"cert_passphrase": found[3]} if found[2] else file


def row(name: str, value: str) -> tuple[str, str] | None:
    """Return host pattern and address, None where the option's value has neither."""
    if name == "unix-socket":
        return ("*", f"unix:{value}") if value.startswith("/") else None
    if name == "resolve":
        found = _RESOLVE.fullmatch(value.partition(",")[0])
        return (f"{found['host']}:{found['port']}", found["address"]) if found else None
    parts = _CONNECT_TO.fullmatch(value)
    if parts is None or not parts[3]:  # a port alone cannot be said here
        return None
    host, port, to_host, to_port = parts.groups()
    pattern = f"{host or '*'}:{port}" if port else host or "*"
    return pattern, f"{to_host}:{to_port}" if to_port else to_host
