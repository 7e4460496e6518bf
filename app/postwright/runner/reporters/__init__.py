"""Ways to write down a run: one file for each, and the table of them."""

from postwright.runner.reporters.html import Html
from postwright.runner.reporters.json import Json
from postwright.runner.reporters.jsonl import JsonLines
from postwright.runner.reporters.junit import JUnit
from postwright.runner.reporters.reporter import Reporter
from postwright.runner.reporters.text import Text

REPORTERS: dict[str, type[Reporter]] = {
    "text": Text,
    "json": Json,
    "jsonl": JsonLines,
    "junit": JUnit,
    "html": Html,
}
"""By the name that `--reporter` takes."""

__all__ = ["REPORTERS", "Reporter"]
