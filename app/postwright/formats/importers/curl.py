"""A curl command line to its requests: every option that changes one, the rest named.

https://curl.se/docs/manpage.html
"""

import re

from postwright.formats.importers.curl_expansion import not_run
from postwright.formats.importers.curl_options import options
from postwright.formats.importers.curl_reading import Reading
from postwright.formats.importers.curl_takers import take
from postwright.formats.importers.imported import Imported, ImportError_, Loss, of_requests
from postwright.formats.importers.shell_words import here_document, split
from postwright.formats.importers.source import Source
from postwright.formats.importers.understood import understood
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
    words, readings = split(here.command), [Reading(here.text)]
    for option in options(words):
        if option.name == "next":  # what follows is a transfer with options of its own
            readings.append(Reading(here.text))
        else:
            take(readings[-1], option)
    requests = [request for reading in readings for request in reading.requests()]
    if not requests:
        raise ImportError_(said("The command names no URL."), words[-1].position if words else 0)
    kept = [*(text for word in words for text in word.kept), *here.kept]
    losses = [Loss(text, not_run(text), "approximated") for text in dict.fromkeys(kept)]
    losses += [loss for reading in readings for loss in reading.losses]
    losses += [
        Loss("--next", said("The options after it name no URL."))
        for reading in readings
        if not reading.urls and not reading.is_untouched
    ]
    return of_requests(requests, understood(requests[0]), losses)
