"""What Hawk signs: the normalized string of a request. Makes no MAC itself.

https://github.com/mozilla/hawk/blob/main/API.md
"""

import msgspec


class Artifacts(msgspec.Struct, frozen=True):
    """What the MAC is made of."""

    ts: str
    nonce: str
    method: str
    resource: str
    host: str
    port: int
    hash: str = ""
    ext: str = ""
    app: str = ""
    dlg: str = ""


def normalized(made: Artifacts, kind: str = "header") -> str:
    """Return the text that a MAC is over: of a request's `header`, or of its `response`."""
    ext = made.ext.replace("\\", "\\\\").replace("\n", "\\n")
    lines = [
        f"hawk.1.{kind}", made.ts, made.nonce, made.method.upper(), made.resource,
        made.host.lower(), str(made.port), made.hash, ext,
    ]  # fmt: skip
    if made.app:
        lines += [made.app, made.dlg]
    return "".join(f"{line}\n" for line in lines)
