"""Text that cannot deceive: control and direction characters as signs that can be seen."""

import re

_DIRECTION = {
    0x061C: "ALM", 0x200E: "LRM", 0x200F: "RLM",
    0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
}  # fmt: skip
_UNSEEN = {0x200B: "ZWSP", 0x2060: "WJ", 0xFEFF: "BOM", 0x2028: "LS", 0x2029: "PS", 0x00AD: "SHY"}
_C0 = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_C1 = {code: f"⟦{code:02X}⟧" for code in range(0x80, 0xA0)}
_NAMED = {code: f"⟦{name}⟧" for code, name in (_DIRECTION | _UNSEEN).items()}
_ALL = _C0 | _C1 | _NAMED
_ALL_BUT_LINES = {code: sign for code, sign in _ALL.items() if chr(code) not in "\t\n"}
SURROGATE = re.compile("[\ud800-\udfff]")


def visible(text: str, *, lines: bool = False) -> str:
    """Return `text` with pictures for what acts unseen; `lines` keeps line feeds and tabs.

    Controls become U+2400 and following, direction overrides a name such as ⟦RLO⟧ (Unicode
    TR 36, CVE-2021-42574). Lone surrogates become U+FFFD, so that the result can be encoded.
    """
    if text.isascii() and text.isprintable():
        return text
    return SURROGATE.sub("\ufffd", text.translate(_ALL_BUT_LINES if lines else _ALL))
