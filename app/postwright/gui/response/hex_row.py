"""Sixteen bytes as a line of text: offset, pairs of hexadecimal digits, characters."""

import msgspec

ROW = 16
HEX_AT, TEXT_AT = 10, 10 + 3 * ROW + 2
"""Columns: eight digits of the offset, two blanks, sixteen pairs, two blanks, the characters."""


class HexRow(msgspec.Struct, frozen=True):
    """A line of bytes, which begins with byte number times sixteen."""

    number: int
    text: str

    @property
    def offset(self) -> int:
        return self.number * ROW

    def column_of(self, offset: int) -> int:
        """Return where the pair of a byte begins."""
        return HEX_AT + 3 * max(0, min(ROW, offset - self.offset))

    def offset_of(self, column: int) -> int:
        """Return the byte whose pair, or whose character, is at a column; else the nearest."""
        inside = column - TEXT_AT if column >= TEXT_AT else (column - HEX_AT) // 3
        return self.offset + max(0, min(ROW, inside))


def hex_row(offset: int, content: bytes) -> str:
    """Return the line of up to sixteen bytes that stand at an offset."""
    pairs = content.hex(" ").ljust(3 * ROW - 1)
    signs = "".join(chr(byte) if 0x20 <= byte < 0x7F else "·" for byte in content)
    return f"{offset:08x}  {pairs}   {signs}"
