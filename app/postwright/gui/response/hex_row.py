"""Sixteen bytes as a line of text: offset, pairs of hexadecimal digits, characters."""

ROW = 16


def hex_row(offset: int, content: bytes) -> str:
    """Return the line of up to sixteen bytes that stand at an offset."""
    pairs = content.hex(" ").ljust(3 * ROW - 1)
    signs = "".join(chr(byte) if 0x20 <= byte < 0x7F else "·" for byte in content)
    return f"{offset:08x}  {pairs}   {signs}"
