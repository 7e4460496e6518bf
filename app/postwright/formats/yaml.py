"""YAML 1.2 to values and back, guarded: the only door through which text of our files passes.

Reading refuses what would harm (size, depth, alias bombs) or lose text (two documents, a key
that stands twice). Writing is read back before it is believed.
"""

import math
import re
from collections.abc import Callable

import yaml12

from postwright.formats import yaml_foreign
from postwright.formats.yaml_error import YamlError
from postwright.formats.yaml_scan import lost_nothing
from postwright.formats.yaml_writer import emit
from postwright.model.said import said

__all__ = ["YamlError", "dump", "emit", "is_canonical", "load", "load_foreign", "same"]

MAX_BYTES = 10_000_000
_TOO_DEEP = re.compile(r"(?m)^[ \-?:]{512}")
"""The parser recurses without a limit where such a line opens a level per character."""
_ANCHOR = re.compile(r"&([^\s,\[\]{}&]+)")
_ALIAS = re.compile(r"\*([^\s,\[\]{}*]+)")
_LARGE = 100_000
"""Characters from which the strict reader takes too long for a document by another tool."""
_FEW = 12
"""So many aliases cannot multiply a text by more than 3^4; the fast parser copies each."""
_WHERE = re.compile(r" at byte \d+ line (\d+) column (\d+)$")
_SURROGATE = re.compile("[\ud800-\udfff]")


def load(text: str | bytes) -> object:
    """Read one document: dicts with text keys, lists, and scalars of the core schema.

    Raises YamlError with the place; an empty text is None.
    """
    if isinstance(text, bytes):
        text = _decoded(text)
    text = text.removeprefix("\ufeff")
    _guard(text)
    if _multiplies(text):
        from postwright.formats import yaml_nodes  # ruamel takes long to import, and is rare

        return yaml_nodes.value_of(yaml_nodes.compose(text))
    value = _parsed(text)
    if value is None or lost_nothing(text, value) or is_canonical(text, value):
        return value
    return _checked(text, value)


def load_foreign(text: str) -> object:
    """Read a document of another tool, as `load` does, in time that grows with its length only.

    Keys that stand twice within braces are not noticed in a large one; the last one counts.
    """
    if len(text) < _LARGE:
        return load(text)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    _guard(text)
    yaml_foreign.refuse_repeated(text)
    try:
        if not _multiplies(text):
            return _plain(_parsed(text))
        return yaml_foreign.with_aliases(text, _parsed)
    except KeyError:
        return load(text)
    except RecursionError as error:
        raise YamlError(said("Nested too deeply.")) from error


def dump(value: object) -> str:
    """Write a document in Bruno's style, read it back, and mend what did not survive.

    yaml@2 cannot read back a few of its own texts (a long one with a line of one blank); such a
    text becomes one double-quoted line.
    """
    text = emit(value)
    if _reads_back(text, value):
        return text
    value = _without_surrogates(value)
    lost = _lost(text, value)
    text = emit(value, lost)
    if _reads_back(text, value):
        return text
    text = emit(value, _texts(value))
    if not _reads_back(text, value):
        raise ValueError(said("This value cannot be written as YAML."))
    return text


def is_canonical(text: str, value: object) -> bool:
    """Tell whether the text is what `dump` writes for the value."""
    try:
        return emit(value) == text
    except (TypeError, AttributeError):  # a key that is no text
        return False


def same(one: object, other: object) -> bool:
    """Compare two documents; unlike `==`, true is not 1 and the order of keys counts."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one):
        return math.isnan(other)
    return one == other


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise YamlError(
            said("Not UTF-8: byte 0x{data:02x}.", data=data[error.start]), line
        ) from error


def _guard(text: str) -> None:
    if len(text) > MAX_BYTES:
        raise YamlError(said("Larger than {max_bytes} MB.", max_bytes=MAX_BYTES // 1000000))
    if found := _TOO_DEEP.search(text):
        raise YamlError(said("Nested too deeply."), text.count("\n", 0, found.start()) + 1)


def _multiplies(text: str) -> bool:
    """Tell whether there are many aliases; much text of scripts looks like a few."""
    if "*" not in text:
        return False
    anchors = set(_ANCHOR.findall(text))
    return bool(anchors) and sum(name in anchors for name in _ALIAS.findall(text)) > _FEW


def _parsed(text: str, handlers: dict[str, Callable[..., object]] | None = None) -> object:
    try:
        documents = yaml12.parse_yaml(text, multi=True, handlers=handlers)
    except ValueError as error:
        raise _yaml_error(str(error)) from error
    if len(documents) > 1:
        raise YamlError(said("More than one document in the file."))
    return documents[0] if documents else None


def _yaml_error(message: str) -> YamlError:
    where = _WHERE.search(message)
    message = message.removeprefix("YAML parse error: ")
    if where is not None:
        message = message[: -len(where[0])]
    place = (int(where[1]), int(where[2])) if where else (0, 0)
    return YamlError(f"{message[:1].upper()}{message[1:]}.", *place)


def _checked(text: str, value: object) -> object:
    """Look for keys that stand twice in text by another hand: the fast parser drops one."""
    from postwright.formats import yaml_nodes

    try:
        node = yaml_nodes.compose(text)
    except YamlError:
        return _plain(value)  # characters that only the strict reader refuses
    yaml_nodes.refuse_duplicates(node)
    return _plain(value)


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {_key(key): _plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_plain(member) for member in value]
    if isinstance(value, yaml12.Yaml):
        return _plain(value.value)
    return value


def _key(key: object) -> str:
    return key if isinstance(key, str) else emit(_plain(key)).rstrip("\n")


def _reads_back(text: str, value: object) -> bool:
    try:
        return same(_parsed(text), value)
    except YamlError:
        return False


def _lost(text: str, value: object) -> set[str]:
    """Return the texts that did not survive; all of them where the document did not."""
    try:
        read = _parsed(text)
    except YamlError:
        return _texts(value)
    lost: set[str] = set()
    _compare(read, value, lost)
    return lost


def _compare(read: object, value: object, lost: set[str]) -> None:
    if isinstance(value, str):
        if read != value:
            lost.add(value)
    elif isinstance(value, dict) and isinstance(read, dict):
        for key, member in value.items():
            _compare(read.get(key), member, lost)
    elif isinstance(value, list) and isinstance(read, list) and len(read) == len(value):
        for one, other in zip(read, value, strict=True):
            _compare(one, other, lost)
    else:
        lost |= _texts(value)


def _texts(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        return set(value).union(*map(_texts, value.values()))
    return set().union(*map(_texts, value)) if isinstance(value, list) else set()


def _without_surrogates(value: object) -> object:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: _without_surrogates(member) for key, member in value.items()}
    return [_without_surrogates(m) for m in value] if isinstance(value, list) else value
