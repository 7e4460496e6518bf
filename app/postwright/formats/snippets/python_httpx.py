"""A prepared request for HTTPX: https://www.python-httpx.org/."""

from postwright.formats.snippets.form_parts import simple_parts
from postwright.formats.snippets.outline import FromFile, Outline, outline
from postwright.formats.snippets.python_text import (
    PYTHON,
    content,
    generator,
    rows,
    tls_context,
    with_imports,
)
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "proxy", "chunked", "digest", "redirects", "suppress",
         "repeat", "http2", "raw")  # fmt: skip


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code. Headers are pairs, so that they may repeat."""
    said = outline(prepared, reveal=reveal)
    form = simple_parts(prepared, said.names)
    lines = said.lines
    if form:
        lines = tuple(line for line in lines if line.name.lower() != "content-type")
    words = [PYTHON.literal(prepared.method), PYTHON.text(said.url)]
    before = ""
    if form:
        made = "".join(f"\n            ({name}, {part})," for name, part in form)
        words.append(f"files=[{made}\n        ]")
    elif said.body:
        before, argument, length = _body(said)
        words.append(f"content={argument}")
        if length:
            lines = (*lines, said.length)
    if lines:
        words.insert(2, f"headers={rows(lines, pairs=True, indent='        ')}")
    if said.odd_url:
        target = PYTHON.text(said.names.split(prepared.target))
        words.append(f'extensions={{"target": ({target}).encode()}}')
    call = "".join(f"\n        {word}," for word in words)
    code = PYTHON.comments(said.notes(able=_ABLE)) + tls_context(prepared) + before
    code += f"with httpx.Client({', '.join(_client(prepared, said))}) as client:\n"
    code += "".join(f"    del client.headers[{PYTHON.literal(n)}]\n" for n in said.suppressed)
    code += f"    request = client.build_request({call}\n    )\n"
    code += f"    response = client.send({', '.join(['request', *_digest(said)])})\n"
    code += "print(response.status_code)\nprint(response.text)\n"
    return with_imports(code, "httpx")


def _body(said: Outline) -> tuple[str, str, bool]:
    """Return what stands before, the argument, and whether its length must be said."""
    if len(said.body) == 1 and not said.chunked:
        only = said.body[0]
        if isinstance(only, FromFile) and only.size_bytes:
            return "", f'open({PYTHON.literal(only.path)}, "rb")', False
        return "", content(only, "        "), False
    return generator(said), "body()", not said.chunked


def _client(prepared: PreparedRequest, said: Outline) -> list[str]:
    words = []
    if prepared.follow_redirects:
        words.append("follow_redirects=True")
        if prepared.max_redirects != 10:
            words.append(f"max_redirects={prepared.max_redirects}")
    limits = prepared.timeouts
    named = (("connect", limits.connect_s), ("read", limits.read_s))
    given = [f"{name}={seconds:g}" for name, seconds in named if seconds]
    words.append(f"timeout=httpx.Timeout(None, {', '.join(given)})" if given else "timeout=None")
    if prepared.scheme == "https":
        words += _tls(prepared)
    if prepared.proxy:
        words.append(f"proxy={PYTHON.text(said.names.split(prepared.proxy))}")
    return words


def _tls(prepared: PreparedRequest) -> list[str]:
    tls, words = prepared.tls, []
    if prepared.http != "1.1":
        words.append("http2=True")
    if tls.verify is False or tls.ca or tls.cert:
        words.append("verify=context")
    return words


def _digest(said: Outline) -> list[str]:
    if said.digest is None:
        return []
    user, password = map(PYTHON.text, said.digest)
    return [f"auth=httpx.DigestAuth({user}, {password})"]
