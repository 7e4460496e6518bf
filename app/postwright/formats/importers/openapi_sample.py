"""A plausible value for a schema: its own example where it has one, else one made by its words."""

import math

from postwright.formats.importers.openapi_document import Document, Missing
from postwright.formats.shapes import Tree, text, tree

_DEEPEST = 10
_MOST_VALUES = 1000
_FEW_VALUES = 20
"""Where a document asks for far too many."""
_MOST_ITEMS = 5
_LONGEST = 1000
_FORMATS = {
    "date-time": "2024-01-01T12:00:00Z", "date": "2024-01-01", "time": "12:00:00Z",
    "duration": "PT1H", "email": "user@example.com", "idn-email": "user@example.com",
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "uri": "https://example.com/",
    "url": "https://example.com/", "uri-reference": "/path", "iri": "https://example.com/",
    "uri-template": "/items/{id}", "iri-reference": "/path", "hostname": "example.com",
    "idn-hostname": "example.com", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1",
    "byte": "c3RyaW5n", "base64": "c3RyaW5n", "base64url": "c3RyaW5n", "json-pointer": "/a",
    "relative-json-pointer": "0", "regex": ".*",
}  # fmt: skip
_OBJECT = ("properties", "additionalProperties", "required", "patternProperties")
_ARRAY = ("items", "prefixItems", "minItems", "uniqueItems")
_STRING = ("minLength", "maxLength", "pattern", "format")
_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_ABSENT = object()


def sample(document: Document, schema: object, item: str = "") -> object:
    """Return a value that the schema describes, without what only answers have."""
    known = _identities(document, schema)
    if known and known[0] in document.samples:
        return document.samples[known[0]]
    sampler = _Sampler(document, item)
    made = sampler.of(schema, ())
    document.values_left -= sampler.used
    if known and tree(schema).keys() <= {"$ref"}:
        document.samples[known[0]] = made
    return made


def given(schema: Tree) -> object:
    """Return the value that the schema itself names; raise LookupError where it names none."""
    if "example" in schema:
        return schema["example"]
    if "x-example" in schema:
        return schema["x-example"]
    examples = schema.get("examples")
    if isinstance(examples, list) and examples:
        return examples[0]
    for name in ("const", "default"):
        if name in schema:
            return schema[name]
    choices = schema.get("enum")
    if isinstance(choices, list) and choices:
        return choices[0]
    raise LookupError


def type_of(schema: Tree) -> str:
    """Return the type's word, by other words where it is not said; empty for any."""
    said = schema.get("type")
    if isinstance(said, list):
        said = next((one for one in said if one != "null"), "null")
    if isinstance(said, str):
        return said
    for kind, words in (
        ("object", _OBJECT), ("array", _ARRAY), ("string", _STRING), ("number", _NUMBER),
    ):  # fmt: skip
        if any(word in schema for word in words):
            return kind
    return ""


def merged(document: Document, schema: object, item: str = "") -> Tree:
    """Return an object schema with the members of all that it is made of."""
    return _Sampler(document, item).merged(schema, ())


class _Sampler:
    def __init__(self, document: Document, item: str) -> None:
        self._document, self._item = document, item
        self._left = self._first_left = _MOST_VALUES if document.values_left > 0 else _FEW_VALUES

    @property
    def used(self) -> int:
        """Return how many values were made."""
        return self._first_left - self._left

    def of(self, value: object, above: tuple[int, ...]) -> object:
        """Return a sample; `above` are the schemas that this one is within."""
        schema = self.merged(value, above)
        inside = (*above, *_identities(self._document, value))
        try:
            return given(schema)
        except LookupError:
            pass
        kind = type_of(schema)
        if kind == "object":
            return self._object(schema, inside)
        if kind == "array":
            return self._array(schema, inside)
        if kind in ("integer", "number"):
            return _number(schema, kind)
        if kind == "string" or kind == "file":
            return _string(schema)
        return True if kind == "boolean" else None

    def merged(self, value: object, above: tuple[int, ...]) -> Tree:
        """Follow references and put `allOf` and the first of `oneOf` and `anyOf` together."""
        return self._merged(value, above, set())

    def _merged(self, value: object, above: tuple[int, ...], seen: set[int]) -> Tree:
        """Do so; what was already joined is not joined again."""
        schema = self._document.resolved(value, self._item)
        parts = [name for name in ("allOf", "oneOf", "anyOf") if isinstance(schema.get(name), list)]
        if not parts or len(above) > _DEEPEST:
            return schema
        own = _identities(self._document, value)
        seen.update(own)
        inside = (*above, *own)
        made: Tree = {}
        for name in parts:
            choices = [one for one in _list(schema[name]) if isinstance(one, dict)]
            if name != "allOf":
                choices = self._first(choices, inside)
                _discriminate(schema, choices)
            for one in choices:
                ids = _identities(self._document, one)
                if any(known in seen or known in inside for known in ids):
                    continue
                seen.update(ids)
                _join(made, self._merged(one, inside, seen))
        rest = {name: v for name, v in schema.items() if name not in parts}
        _join(made, rest)
        return made

    def _first(self, choices: list[Tree], inside: tuple[int, ...]) -> list[Tree]:
        for one in choices:
            if not self._is_within(one, inside) and one.get("type") != "null":
                return [one]
        return []

    def _is_within(self, value: object, above: tuple[int, ...]) -> bool:
        return any(one in above for one in _identities(self._document, value))

    def _object(self, schema: Tree, above: tuple[int, ...]) -> Tree:
        made: Tree = {}
        for name, value in tree(schema.get("properties")).items():
            if self._left <= 0:
                break
            self._left -= 1
            inner = self._member(value, above)
            if inner is not _ABSENT:
                made[name] = inner
        for needed in _list(schema.get("required")):
            if isinstance(needed, str) and needed not in tree(schema.get("properties")):
                made.setdefault(needed, None)
        more = schema.get("additionalProperties")
        if not made and isinstance(more, dict) and more:
            inner = self._member(more, above)
            made |= {} if inner is _ABSENT else {"key": inner}
        return made

    def _member(self, value: object, above: tuple[int, ...]) -> object:
        """Return a property's sample; _ABSENT for what is not sent, or is within itself."""
        if value is False or len(above) > _DEEPEST or self._is_within(value, above):
            return _ABSENT
        if self._document.resolved(value, self._item).get("readOnly") is True:
            return _ABSENT
        return self.of(value, above)

    def _array(self, schema: Tree, above: tuple[int, ...]) -> list[object]:
        first = _list(schema.get("prefixItems")) or _list(schema.get("items"))
        made = [self._member(one, above) for one in first[:_MOST_VALUES]]
        least = schema.get("minItems")
        number = least if isinstance(least, int) else 1
        number = max(1, min(number, _MOST_ITEMS)) if schema.get("maxItems") != 0 else 0
        one = schema.get("items")
        if isinstance(one, dict) and self._left > 0:
            self._left -= number
            wanted = number - len(made)
            if wanted > 0:
                inner = self._member(one, above)
                choices = _list(self._document.resolved(one).get("enum"))
                distinct = schema.get("uniqueItems") is True and len(choices) >= wanted
                made += choices[:wanted] if distinct else [inner] * wanted
        return [one for one in made if one is not _ABSENT]


def _identities(document: Document, value: object) -> tuple[int, ...]:
    """Return what tells a schema from others: the object that its references end at."""
    for _ in range(32):
        if not isinstance(value, dict):
            return ()
        ref = value.get("$ref")
        if not isinstance(ref, str):
            return (id(value),)
        try:
            value = document.at(ref)
        except Missing:
            return ()
    return ()


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _join(made: Tree, more: Tree) -> None:
    for name, value in more.items():
        if name == "properties" and isinstance(value, dict):
            made[name] = tree(made.get(name)) | value
        elif name == "required" and isinstance(value, list):
            made[name] = [*_list(made.get(name)), *value]
        else:
            made[name] = value


def _discriminate(schema: Tree, choices: list[Tree]) -> None:
    """Let the property that names the chosen one say its name."""
    named = tree(schema.get("discriminator"))
    property_ = text(named.get("propertyName"))
    ref = text(choices[0].get("$ref")) if choices else ""
    if not property_ or not ref:
        return
    names = (name for name, target in tree(named.get("mapping")).items() if target == ref)
    word = next(names, ref.rpartition("/")[2])
    choices.append({"properties": {property_: {"const": word}}})


def _string(schema: Tree) -> str:
    made = _FORMATS.get(text(schema.get("format")), "string")
    least, most = schema.get("minLength"), schema.get("maxLength")
    if isinstance(least, int) and len(made) < least:
        made = (made * math.ceil(min(least, _LONGEST) / len(made)))[: min(least, _LONGEST)]
    if isinstance(most, int) and 0 <= most < len(made):
        made = made[:most]
    return made


def _number(schema: Tree, kind: str) -> int | float:
    low, high = _bound(schema, "minimum"), _bound(schema, "maximum")
    step = _limit(schema.get("multipleOf"))
    step = step if step and step > 0 else None
    unit = step or 1
    made: float = 0
    if low is not None and (low[0] > 0 or (low[1] and low[0] == 0)):
        made = low[0]
        if step:
            made = math.ceil(made / step) * step
        elif kind == "integer":
            made = math.ceil(made)
        made += unit if low[1] and made == low[0] else 0
    elif high is not None and (high[0] < 0 or (high[1] and high[0] == 0)):
        made = high[0]
        if step:
            made = math.floor(made / step) * step
        elif kind == "integer":
            made = math.floor(made)
        made -= unit if high[1] and made == high[0] else 0
    if kind == "number" and low and high and not low[0] <= made <= high[0]:
        made = (low[0] + high[0]) / 2
    return int(made) if kind == "integer" or float(made).is_integer() else made


def _bound(schema: Tree, name: str) -> tuple[float, bool] | None:
    """Return a limit and whether it is beyond what is allowed, by either way to say so."""
    strict = schema.get("exclusive" + name.capitalize())
    limit, other = _limit(schema.get(name)), _limit(strict)
    if other is not None:
        return other, True
    return None if limit is None else (limit, strict is True)


def _limit(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if abs(value) < 1e15 else None
