"""Texts and bodies as JavaScript writes them (ECMA-262 §12.9.4)."""

import base64

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.outline import Content, FromFile, Line, Outline


def _code(sign: str) -> str:
    number = ord(sign)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\u{{{number:x}}}"


JAVASCRIPT = Language(
    named={"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"},
    code=_code,
    variable=lambda name: f"process.env.{name}",
    base64=lambda text: f'Buffer.from({text}).toString("base64")',
    other_quote="'",
)


def value(line: Line) -> str:
    """Return a header's value: HTTP libraries want one character for each byte."""
    if line.ascii:
        return JAVASCRIPT.value(line)
    if line.plain is None:
        return f'Buffer.from({JAVASCRIPT.value(line)}).toString("latin1")'
    return JAVASCRIPT.literal(line.data.decode("latin-1"), only_ascii=True)


def content(piece: Content, indent: str = "  ") -> str:
    """Return bytes or text; of a file, its name."""
    if isinstance(piece, FromFile):
        return JAVASCRIPT.literal(piece.path)
    if isinstance(piece, bytes):
        return f'Buffer.from("{base64.b64encode(piece).decode()}", "base64")'
    return JAVASCRIPT.text(piece, indent)


def generator(said: Outline) -> str:
    """Return a generator of the body that reads files as they are sent."""
    code = "async function* body() {\n"
    for piece in said.body:
        if isinstance(piece, FromFile):
            code += f"  yield* createReadStream({content(piece)});\n"
        elif isinstance(piece, bytes):
            code += f"  yield {content(piece)};\n"
        else:
            code += f"  yield Buffer.from({content(piece, '    ')});\n"
    return code + "}\n\n"


def options(rows: list[str], indent: str = "") -> str:
    """Return an object of these members."""
    return "{" + "".join(f"\n{indent}  {row}," for row in rows) + f"\n{indent}}}"
