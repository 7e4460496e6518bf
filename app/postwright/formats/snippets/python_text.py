"""Texts and bodies as Python writes them (Language Reference §2.4.1)."""

import base64

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Content, FromFile, Line, Outline
from postwright.formats.snippets.secret_names import Secret
from postwright.model.exchange import PreparedRequest

_MOST_INLINE = 64
"""Longer bytes are written in Base64."""


def _code(sign: str) -> str:
    number = ord(sign)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


PYTHON = Language(
    named={"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=_code,
    variable=lambda name: f'os.environ["{name}"]',
    base64=lambda text: f"base64.b64encode(({text}).encode()).decode()",
    comment="#",
    between=" ",
    other_quote="'",
)


def content(piece: Content, indent: str) -> str:
    """Return an expression of bytes; of a file, what it holds."""
    if isinstance(piece, FromFile):
        return f'open({PYTHON.literal(piece.path)}, "rb").read()'
    if isinstance(piece, bytes):
        if len(piece) <= _MOST_INLINE:
            return repr(piece)
        return f'base64.b64decode("{base64.b64encode(piece).decode()}")'
    text = PYTHON.text(piece, indent + "    ")
    if "\n" in text or any(isinstance(part, Secret) for part in piece):
        return f"(\n{indent}    {text}\n{indent}).encode()"
    return f"{text}.encode()"


def value(line: Line) -> str:
    """Return a header's value; bytes where no codec of the library's own would do."""
    plain = line.plain
    if line.ascii:
        return PYTHON.value(line)
    if plain is None:
        return f"({PYTHON.value(line)}).encode()"
    if line.data != plain.encode("utf-8", "surrogateescape"):
        return repr(line.data)
    return f"{PYTHON.literal(plain)}.encode()"


def rows(lines: tuple[Line, ...], *, pairs: bool, indent: str = "", as_text: bool = False) -> str:
    """Return a dictionary, or a list of pairs; `as_text` for who encodes values in UTF-8."""
    said = PYTHON.value if as_text else value
    opening, closing = "[]" if pairs else "{}"
    made = (
        f"({PYTHON.literal(line.name)}, {said(line)})" if pairs
        else f"{PYTHON.literal(line.name)}: {said(line)}"
        for line in lines
    )  # fmt: skip
    return opening + "".join(f"\n{indent}    {row}," for row in made) + f"\n{indent}{closing}"


def generator(outline: Outline) -> str:
    """Return a generator of the body's bytes that reads files as they are sent."""
    code = "def body():\n"
    for piece in outline.body or ((),):
        if isinstance(piece, FromFile):
            code += f'    with open({PYTHON.literal(piece.path)}, "rb") as file:\n'
            code += "        while chunk := file.read(65536):\n            yield chunk\n"
        else:
            code += f"    yield {content(piece, '    ')}\n"
    return code + "\n\n"


def tls_context(prepared: PreparedRequest) -> str:
    """Return lines that make `context`, where the server's certificate is judged in a way."""
    tls = prepared.tls
    if prepared.scheme != "https" or not (tls.cert or tls.ca or tls.verify is False):
        return ""
    ca = f"cafile={PYTHON.literal(tls.ca)}" if tls.ca and tls.verify is not False else ""
    code = f"context = ssl.create_default_context({ca})\n"
    if tls.verify is False:
        code += "context.check_hostname = False\ncontext.verify_mode = ssl.CERT_NONE\n"
    if tls.cert:
        files = [PYTHON.literal(file) for file in (tls.cert, tls.cert_key) if file]
        code += f"context.load_cert_chain({', '.join(files)})\n"
    return code + "\n"


def with_imports(code: str, *modules: str) -> str:
    """Return the code under what it imports."""
    standard = ("base64", "os", "ssl", "asyncio")
    needed = [name for name in standard if f"{name}." in code]
    first = "".join(f"import {name}\n" for name in sorted({*needed}))
    others = "".join(f"{name}\n" if " " in name else f"import {name}\n" for name in modules)
    return "\n".join(filter(None, (first, others))) + "\n" + code
