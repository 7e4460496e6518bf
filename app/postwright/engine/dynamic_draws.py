"""How a made-up value is drawn: what a generator gets, and what generators are made of."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

import msgspec


class Draw(msgspec.Struct, frozen=True):
    """What a generator may use: chance and the time, both given."""

    chance: Random
    now: float
    """Seconds since the epoch."""


Generator = Callable[[Draw], str]


def one_of(choices: tuple[str, ...]) -> Generator:
    """Return one of the choices."""
    return lambda draw: draw.chance.choice(choices)


def integer(low: int, high: int) -> Generator:
    """Return a whole number, both ends included."""
    return lambda draw: str(draw.chance.randint(low, high))


def signs(alphabet: str, length: int) -> Generator:
    """Return so many signs of an alphabet."""
    return lambda draw: "".join(draw.chance.choices(alphabet, k=length))


def together(*generators: Generator, between: str = " ") -> Generator:
    """Return what several generators say, in a row."""
    return lambda draw: between.join(generate(draw) for generate in generators)


def several(generator: Generator, low: int, high: int, between: str = " ") -> Generator:
    """Return what one generator says so many times."""
    return lambda draw: between.join(generator(draw) for _ in range(draw.chance.randint(low, high)))


def image(topic: str = "") -> Generator:
    """Return the address of a picture."""
    path = f"/{topic}" if topic else ""
    return lambda draw: f"https://loremflickr.com/640/480{path}?lock={draw.chance.getrandbits(40)}"


def iso(moment: datetime) -> str:
    """Return the moment as ISO 8601 with milliseconds."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def date(low_days: float, high_days: float) -> Generator:
    """Return a moment so many days from now."""

    def generate(draw: Draw) -> str:
        moment = datetime.fromtimestamp(draw.now, UTC)
        return iso(moment + timedelta(days=draw.chance.uniform(low_days, high_days)))

    return generate
