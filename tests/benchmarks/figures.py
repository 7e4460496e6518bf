"""What a benchmark says: one row, a ratio of two things measured in the same run."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`value` is ours over the yardstick's; `reach` is what it should be."""

    name: str
    against: str
    value: float
    reach: float
    at_least: bool = False
    detail: str = ""

    @property
    def reached(self) -> bool:
        return self.value >= self.reach if self.at_least else self.value <= self.reach

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        verdict = "ok  " if self.reached else "MISS"
        line = f"{verdict} {self.value:7.2f} {sign} {self.reach:5.2f}  {self.name} / {self.against}"
        return f"{line}  ({self.detail})" if self.detail else line


@dataclass(frozen=True)
class Skipped:
    """A row that could not be measured, and why."""

    name: str
    why: str

    def __str__(self) -> str:
        return f"skip                   {self.name}: {self.why}"


Rows = Iterator[Row | Skipped]


@contextmanager
def stopwatch(times: list[float]) -> Iterator[None]:
    """Append the seconds that the block took."""
    began = time.perf_counter()
    yield
    times.append(time.perf_counter() - began)


def interleaved(rounds: int, *runs: Callable[[], float]) -> list[float]:
    """Run each in turn, `rounds` times; return each one's median."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for own, run in zip(times, runs, strict=True):
            own.append(run())
    return [statistics.median(own) for own in times]
