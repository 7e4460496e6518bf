"""The inputs of an auth scheme as a request has them: variables replaced, defaults put in."""

import json

from postwright.engine.auth.scheme import Input, Scheme
from postwright.engine.errors import InvalidField
from postwright.engine.variables import Resolver
from postwright.model.request import Auth
from postwright.model.said import said


def inputs_of(scheme: Scheme, auth: Auth, resolver: Resolver) -> tuple[dict[str, str], list[str]]:
    """Return the values of those that are asked for, and which texts among them are secret.

    Raise UndefinedVariable, or InvalidField for what cannot be written as bytes.
    """
    values: dict[str, str] = {}
    secrets: list[str] = []
    typed = dict(auth.values)
    for declared in scheme.inputs:
        if not declared.is_asked(values):
            continue
        text = _resolved(declared, typed.get(declared.name, ""), resolver)
        _check(declared, text)
        is_meant = declared.blank and declared.name in typed
        values[declared.name] = text if is_meant else text or declared.default
        if declared.secret and text:
            secrets.append(text)
    return values, secrets


def _resolved(declared: Input, text: str, resolver: Resolver) -> str:
    """Replace the variables; of rows each value by itself, for a value may hold quotes."""
    where = said("auth, {label}", label=declared.label)
    if not declared.rows or "{{" not in text:
        return resolver.text(text, where).text
    try:
        rows = json.loads(text)
    except ValueError:
        return resolver.text(text, where).text

    def filled(value: object) -> object:
        if isinstance(value, list):
            return [filled(one) for one in value]
        if isinstance(value, dict):
            return {name: filled(one) for name, one in value.items()}
        return resolver.text(value, where).text if isinstance(value, str) else value

    return json.dumps(filled(rows))


def _check(declared: Input, text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidField(
            said("{label} holds half a character (a lone surrogate)", label=declared.label),
            where=said("auth"),
            fix=said("type it anew"),
        ) from None
