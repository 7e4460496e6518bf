"""A large answer held against its checks in a process of its own, so that a window goes on living.

Reading tens of megabytes of JSON would hold up every thread of ours. Both ends are this program
and what goes between them goes through pipes: secrets are on no disk, and pickle reads no more
than it wrote.
"""

import pickle
import subprocess
import sys
from collections.abc import Mapping
from typing import NoReturn

import msgspec
from msgspec.structs import replace

from postwright.engine.ports import Context
from postwright.model.collection import Lineage
from postwright.model.exchange import Exchange
from postwright.model.judged import CheckResult, Judged
from postwright.model.request import Request, Variable
from postwright.model.said import said
from postwright.model.settings import Settings
from postwright.runner.holding import Held, held
from postwright.runner.judging import unjudged

LARGE_BYTES = 2 << 20
"""Of a body; a smaller one is read by a thread."""


class Wish(msgspec.Struct, frozen=True):
    """What the child is asked for."""

    exchange: Exchange
    request: Request
    lineage: Lineage
    now: float
    seed: int
    settings: Settings
    values: tuple[Mapping[str, str], ...]
    """Process environment, built in, secrets, iteration data, captured."""
    given: tuple[Variable, ...]
    of_json: frozenset[str]


def is_large(exchange: Exchange) -> bool:
    """Tell whether an answer is for a child."""
    return exchange.response is not None and exchange.response.body.size_bytes > LARGE_BYTES


def held_by_child(
    exchange: Exchange,
    request: Request,
    lineage: Lineage,
    context: Context,
    of_json: frozenset[str] = frozenset(),
) -> Held:
    """Let a child do what `held` does. Blocks, but holds up nobody else."""
    hops = tuple(replace(hop, sent=b"", received=b"") for hop in exchange.hops)
    bare = replace(exchange, hops=hops, children=())
    alone = replace(lineage, collection=replace(lineage.collection, items=()))
    # The demo server starts when its address is looked up.
    built_in = dict(context.built_in) if b"{{demo" in pickle.dumps((request, alone)) else {}
    values = (
        dict(context.process_env), built_in, dict(context.secrets), dict(context.data),
        dict(context.captured),
    )  # fmt: skip
    wish = Wish(
        bare, request, alone, context.now, context.seed, context.settings, values, context.given,
        of_json,
    )  # fmt: skip
    frozen = bool(getattr(sys, "frozen", False))
    program = [sys.executable] if frozen else [sys.executable, "-I", "-m", "postwright"]
    done = subprocess.run(
        [*program, "--worker", "judge", "-", "-"],
        input=pickle.dumps(wish),
        capture_output=True,
        check=False,
    )
    if done.returncode:
        return Held(_unread(unjudged(request, lineage)))
    found = pickle.loads(done.stdout)
    assert isinstance(found, Held)
    return found


def work(_source: str, _target: str) -> None:
    """Be the child: read the wish from one pipe and write what came of it to the other."""
    wish = pickle.loads(sys.stdin.buffer.read())
    assert isinstance(wish, Wish)
    process_env, built_in, secrets, data, captured = wish.values
    context = Context(
        now=wish.now,
        seed=wish.seed,
        files=_no_files,
        settings=wish.settings,
        process_env=process_env,
        built_in=built_in,
        given=wish.given,
        secrets=secrets,
        data=data,
        captured=captured,
    )
    found = held(wish.exchange, wish.request, wish.lineage, context, wish.of_json)
    sys.stdout.buffer.write(pickle.dumps(found))


def _no_files(path: str) -> NoReturn:
    raise OSError(path)


def _unread(judged: Judged) -> Judged:
    why = said("the answer could not be read")
    checks = tuple(CheckResult(check.name, None, skipped=why) for check in judged.checks)
    return Judged(checks, places=judged.places)
