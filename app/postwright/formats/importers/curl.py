"""A curl command line to a request: every option that changes the request, the rest named.

https://curl.se/docs/manpage.html
"""

import re

from postwright.formats.importers.curl_options import options
from postwright.formats.importers.curl_reading import Reading
from postwright.formats.importers.curl_takers import take
from postwright.formats.importers.imported import Imported, ImportError_
from postwright.formats.importers.shell_words import here_document, split
from postwright.formats.importers.source import Source
from postwright.model.said import said

_START = re.compile(
    r"\s*(?:```\w*\s+)?(?:[$>%]\s+|PS[^>\n]*>\s*)?(?:sudo\s+)?(?:[\w./\\:-]*[/\\])?"
    r"curl(?:\.exe)?(?=\s|\Z)",
    re.IGNORECASE,
)
_FENCE = re.compile(r"\s*```\s*\Z")


def looks_like(source: Source) -> bool:
    """Tell whether the text begins as a curl command does, also after `$ ` or in a code fence."""
    return _START.match(source.begins()) is not None


def read(source: Source) -> Imported:
    """Read a command line. Raises ImportError_ with the position of what cannot be read."""
    text = source.text
    start = _START.match(text)
    if start is None:
        raise ImportError_(said("This is not a curl command."))
    command = " " * start.end() + _FENCE.sub("", text)[start.end() :]
    here = here_document(command)
    reading, words = Reading(here.text), split(here.command)
    for option in options(words):
        if option.name == "next":
            reading.lose(option)
            break
        take(reading, option)
    if not reading.urls:
        raise ImportError_(said("The command names no URL."), words[-1].position if words else 0)
    return reading.imported()
