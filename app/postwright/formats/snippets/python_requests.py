"""A prepared request for the Requests library: https://requests.readthedocs.io/."""

import re

from postwright.formats.snippets.form_parts import simple_parts
from postwright.formats.snippets.outline import FromFile, Line, Outline, outline
from postwright.formats.snippets.python_text import (
    PYTHON,
    content,
    generator,
    rows,
    with_imports,
)
from postwright.model.exchange import PreparedRequest

_ABLE = ("certificate", "ca", "insecure", "proxy", "chunked", "digest", "redirects", "suppress",
         "repeat", "raw")  # fmt: skip
_KEPT_BY_REQUESTS = re.compile(r"[A-Za-z0-9\-._~!#$&'()*+,/:;=?@\[\]]*")
_SHORTCUTS = {"GET", "OPTIONS", "HEAD", "POST", "PUT", "PATCH", "DELETE"}


def render(prepared: PreparedRequest, *, reveal: bool = False) -> str:
    """Return the code; a request that Requests would change is sent as a prepared one."""
    said = outline(prepared, reveal=reveal)
    form = simple_parts(prepared, said.names)
    lines = said.lines
    if form:
        lines = tuple(line for line in lines if line.name.lower() != "content-type")
    kept = _KEPT_BY_REQUESTS.fullmatch(prepared.target) and not said.odd_url
    exact = said.repeats or not kept or prepared.method != prepared.method.upper()
    limited = prepared.follow_redirects and prepared.max_redirects != 10
    own = exact or limited
    before, options = _body(said, form)
    headers = _headers(() if said.repeats else lines, said)
    call = [PYTHON.literal(prepared.method), "url", *headers, *options]
    if said.digest is not None:
        user, password = map(PYTHON.text, said.digest)
        call.append(f"auth=requests.auth.HTTPDigestAuth({user}, {password})")
    code = PYTHON.comments(said.notes(able=_ABLE)) + before
    url = PYTHON.text(said.url)
    if not own:
        method = prepared.method
        if method in _SHORTCUTS:
            name, words = f"requests.{method.lower()}", [url, *call[2:], *_how(prepared, said)]
        else:
            name, words = "requests.request", [call[0], url, *call[2:], *_how(prepared, said)]
        code += f"response = {name}({_words(words)})\n"
    else:
        code += f"url = {url}\nrequest = requests.Request({_words(call)})\n"
        code += _session(prepared, said, lines, exact=exact, limited=limited)
    code += "print(response.status_code)\nprint(response.text)\n"
    further = ["requests"]
    if "HTTPHeaderDict(" in code:
        further.append("from urllib3 import HTTPHeaderDict")
    if "SKIP_HEADER" in code:
        further.append("from urllib3.util import SKIP_HEADER")
    return with_imports(code, *further)


def _words(words: list[str], indent: str = "") -> str:
    return "".join(f"\n{indent}    {word}," for word in words) + f"\n{indent}"


def _headers(lines: tuple[Line, ...], said: Outline) -> list[str]:
    dictionary = rows(lines, pairs=False, indent="    ")
    for name in said.suppressed:
        word = "SKIP_HEADER" if name.lower() in ("user-agent", "accept-encoding") else "None"
        dictionary = f"{dictionary[:-1].rstrip()}\n        {PYTHON.literal(name)}: {word},\n    }}"
    return [f"headers={dictionary}"] if lines or said.suppressed else []


def _body(said: Outline, form: list[tuple[str, str]]) -> tuple[str, list[str]]:
    """Return what stands before the call, and its arguments."""
    if not said.body:
        return "", []
    if form:
        made = "".join(f"\n        ({name}, {part})," for name, part in form)
        return "", [f"files=[{made}\n    ]"]
    if said.chunked:
        return generator(said), ["data=body()"]
    if len(said.body) == 1:
        only = said.body[0]
        if isinstance(only, FromFile) and only.size_bytes:
            return "", [f'data=open({PYTHON.literal(only.path)}, "rb")']
        return "", [f"data={content(only, '    ')}"]
    pieces = "".join(f"\n        {content(piece, '        ')}," for piece in said.body)
    return "", [f'data=b"".join([{pieces}\n    ])']


def _how(prepared: PreparedRequest, said: Outline) -> list[str]:
    words = [] if prepared.follow_redirects else ["allow_redirects=False"]
    if prepared.follow_redirects and prepared.method == "HEAD":
        words.append("allow_redirects=True")
    connect, read = prepared.timeouts.connect_s or None, prepared.timeouts.read_s or None
    if connect or read:
        words.append(f"timeout=({_seconds(connect)}, {_seconds(read)})")
    tls = prepared.tls
    if prepared.scheme == "https" and tls.verify is False:
        words.append("verify=False")
    elif prepared.scheme == "https" and tls.ca:
        words.append(f"verify={PYTHON.literal(tls.ca)}")
    if prepared.scheme == "https" and tls.cert:
        cert = PYTHON.literal(tls.cert)
        key = PYTHON.literal(tls.cert_key)
        words.append(f"cert=({cert}, {key})" if tls.cert_key else f"cert={cert}")
    if prepared.proxy:
        proxy = PYTHON.text(said.names.split(prepared.proxy))
        words.append(f'proxies={{"{prepared.scheme}": {proxy}}}')
    return words


def _session(
    prepared: PreparedRequest,
    said: Outline,
    lines: tuple[Line, ...],
    *,
    exact: bool,
    limited: bool,
) -> str:
    code = "with requests.Session() as session:\n"
    if limited:
        code += f"    session.max_redirects = {prepared.max_redirects}\n"
    code += "    prepared = session.prepare_request(request)\n"
    if exact:
        code += "    prepared.url = url  # as it is written\n"
        code += f"    prepared.method = {PYTHON.literal(prepared.method)}\n"
    if said.repeats:
        again = {line.name.lower() for line in lines}
        names = ", ".join(PYTHON.literal(name) for name in sorted(again))
        code += f"    own = {{{names}}}\n"
        code += "    kept = [(n, v) for n, v in prepared.headers.items() if n.lower() not in own]\n"
        code += f"    headers = {rows(lines, pairs=True, indent='    ')}\n"
        code += "    prepared.headers = HTTPHeaderDict(kept + headers)\n"
    words = _how(prepared, said)
    return f"{code}    response = session.send({', '.join(['prepared', *words])})\n"


def _seconds(value: float | None) -> str:
    return "None" if value is None else f"{value:g}"
