"""The two decoders of the WHATWG Encoding Standard that Python lacks, made known to `codecs`."""

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

USER_DEFINED, REPLACEMENT = "x-user-defined", "x-replacement"
_SIGNS = "".join(map(chr, (*range(0x80), *range(0xF780, 0xF800))))
_BYTES = codecs.charmap_build(_SIGNS)


def _user_defined(data: "ReadableBuffer", errors: str = "strict", /) -> tuple[str, int]:
    """Read bytes from 0x80 as U+F780 and so on (https://encoding.spec.whatwg.org/#x-user-defined)."""
    return codecs.charmap_decode(data, errors, _SIGNS)


class _UserDefined(codecs.IncrementalDecoder):
    def decode(self, data: bytes, final: bool = False) -> str:  # type: ignore[override]  # bytes
        del final
        return _user_defined(data)[0]


def _replacement(data: "ReadableBuffer", errors: str = "strict", /) -> tuple[str, int]:
    del errors
    size = memoryview(data).nbytes
    return "\ufffd" if size else "", size


class _Replacement(codecs.IncrementalDecoder):
    """Reads any text at all as one U+FFFD (https://encoding.spec.whatwg.org/#replacement).

    In the charsets that it stands for, bytes that look harmless can hide a script.
    """

    _said = False

    def decode(self, data: bytes, final: bool = False) -> str:  # type: ignore[override]  # bytes
        del final
        if self._said or not data:
            return ""
        self._said = True
        return "\ufffd"

    def reset(self) -> None:
        self._said = False


def _found(name: str) -> codecs.CodecInfo | None:
    if name == "x_user_defined":
        return codecs.CodecInfo(
            lambda text, errors="strict": codecs.charmap_encode(text, errors, _BYTES),
            _user_defined,
            incrementaldecoder=_UserDefined,
            name=USER_DEFINED,
        )
    if name == "x_replacement":
        return codecs.CodecInfo(  # what is to be sent is sent in UTF-8, as in forms
            codecs.utf_8_encode,
            _replacement,
            incrementaldecoder=_Replacement,
            name=REPLACEMENT,
        )
    return None


codecs.register(_found)
