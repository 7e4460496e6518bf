"""One answer held against its request where no run is: what the window does after a send."""

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.exchange import Exchange
from postwright.model.judged import Captured, Judged
from postwright.model.request import Request
from postwright.runner.judging import judge, unjudged
from postwright.runner.operators import Resolve
from postwright.runner.variables import Variables


class Held(msgspec.Struct, frozen=True):
    """What came of it, and what is to be masked where it is told."""

    judged: Judged
    secrets: tuple[str, ...] = ()
    """Secret values that only the checks were given."""


def held(
    exchange: Exchange,
    request: Request,
    lineage: Lineage,
    context: Context,
    of_json: frozenset[str] = frozenset(),
) -> Held:
    """Hold an answer against every check and capture; without a whole answer none is made.

    Checks see what the captures of the same answer found. `of_json` names the captured values of
    `context` that were no text.
    """
    response = exchange.response
    if exchange.failure is not None or response is None or not response.body.complete:
        return Held(unjudged(request, lineage))
    variables: list[Variables] = []

    def resolving(captured: tuple[Captured, ...]) -> Resolve:
        after = replace(context, captured=kept_after(context.captured, captured))
        json_names = (of_json - {one.name for one in captured}) | {
            one.name for one in captured if one.is_json
        }
        variables.append(Variables(Resolver(lineage, request, after), json_names))
        return variables[0]

    judged = judge(exchange, request, lineage, resolving)
    secrets = dict.fromkeys(text for one in variables for text in one.secrets)
    return Held(judged, tuple(secrets))


def kept_after(before: Mapping[str, str], captured: Iterable[Captured]) -> dict[str, str]:
    """Return the captured values that there are now: one that found nothing has none any more."""
    kept = dict(before)
    for one in captured:
        if one.value is None:
            kept.pop(one.name, None)
        else:
            kept[one.name] = one.value
    return kept
