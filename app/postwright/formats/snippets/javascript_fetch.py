"""A prepared request for fetch: https://fetch.spec.whatwg.org/, as Node.js has it too."""

from postwright.formats.snippets.javascript_text import JAVASCRIPT, content, options, value
from postwright.formats.snippets.outline import FromFile, Outline, outline
from postwright.model.exchange import PreparedRequest

_FORBIDDEN = {"CONNECT", "TRACE", "TRACK"}
_NORMALISED = {"DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"}
_BY_THE_BROWSER = {"cookie", "origin", "referer", "connection", "user-agent", "expect",
                   "content-length", "date", "te", "upgrade", "via"}  # fmt: skip


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code; what the standard forbids is left out and named."""
    said = outline(prepared, reveal=reveal)
    code = JAVASCRIPT.comments(said.notes(*_notes(said), able=("raw",)))
    rows = [] if prepared.method == "GET" else [f"method: {JAVASCRIPT.literal(prepared.method)}"]
    if lines := [line for line in said.joined() if line.name.lower() != "host"]:
        pairs = "".join(
            f"\n    [{JAVASCRIPT.literal(line.name)}, {value(line)}]," for line in lines
        )
        rows.append(f"headers: [{pairs}\n  ]")
    if said.body and prepared.method not in ("GET", "HEAD"):
        rows.append(f"body: {_body(said)}")
    if not prepared.follow_redirects:
        rows.append('redirect: "manual"')
    if prepared.timeouts.total_s:
        rows.append(f"signal: AbortSignal.timeout({prepared.timeouts.total_s * 1000:.0f})")
    call = f", {options(rows)}" if rows else ""
    imports = 'import { openAsBlob } from "node:fs";\n\n' if "openAsBlob(" in call else ""
    code += f"const response = await fetch({JAVASCRIPT.text(said.url)}{call});\n"
    return f"{imports}{code}console.log(response.status, await response.text());\n"


def _body(said: Outline) -> str:
    if len(said.body) == 1 and not isinstance(said.body[0], FromFile):
        only = said.body[0]
        text = content(only, "    ")
        # A text without a type would be given one.
        return text if said.typed or isinstance(only, bytes) else f"Buffer.from({text})"
    pieces = "".join(
        f"\n    await openAsBlob({content(piece)}),"
        if isinstance(piece, FromFile)
        else f"\n    {content(piece, '      ')},"
        for piece in said.body
    )
    return f"new Blob([{pieces}\n  ])"


def _notes(said: Outline) -> list[str]:
    method, notes = said.prepared.method, []
    if said.odd_url:
        notes.append("fetch writes some characters of this URL in its own way.")
    if said.body and method in ("GET", "HEAD"):
        notes.append(f"fetch sends no body with {method}: it is left out.")
    if method in _FORBIDDEN or (method.upper() in _NORMALISED and method != method.upper()):
        notes.append(f"fetch does not send the method {method} as it is written.")
    if any(line.name.lower() == "host" for line in said.lines):
        notes.append("fetch takes the header Host from the URL: the other one is left out.")
    kept = [line.name for line in said.lines if line.name.lower() in _BY_THE_BROWSER]
    if kept:
        notes.append(f"A browser sets these by itself: {', '.join(dict.fromkeys(kept))}.")
    return notes
