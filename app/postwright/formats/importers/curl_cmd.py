"""A command line as Windows' cmd takes it apart. Nothing is run."""

import re
from collections.abc import Iterator

from postwright.formats.importers.curl_word import NOTHING, QUOTED, Word
from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said

_QUOTE = re.compile(r"\^?['\"]")


def is_cmd(text: str) -> bool:
    """Tell whether `^` escapes: before the first quotation mark, or at a line's end."""
    first = _QUOTE.search(text)
    if first is not None and first[0].startswith("^"):
        return True
    return re.search(r"\^\r?\n", QUOTED.sub("", text)) is not None


def cmd_words(text: str) -> Iterator[Word]:
    """Read cmd's carets first, then quotation marks as Windows programs do.

    https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
    """
    text = text.replace("\r\n", "\n")
    plain, places = _without_carets(text)
    more = text[places[-1] + 1 :] if places else ""
    at = 0
    while at < len(plain):
        if plain[at] in " \t\r\n":
            at += 1
            continue
        start, out, quoted = at, "", False
        while at < len(plain) and (quoted or plain[at] not in " \t\r\n"):
            run = 0
            while plain.startswith("\\", at + run):
                run += 1
            if run and plain.startswith('"', at + run):
                out += "\\" * (run // 2) + ('"' if run % 2 else "")
                at += run + run % 2
            elif run:
                out += "\\" * run
                at += run
            elif plain[at] == '"':
                quoted = not quoted
                at += 1
                if not quoted and plain.startswith('"', at):
                    out, quoted = out + '"', True
                    at += 1
            else:
                out += plain[at]
                at += 1
        if quoted:
            raise ImportError_(said('This " is never closed.'), places[start])
        yield Word(out, places[start])
    if not NOTHING.fullmatch(more):
        yield Word(more.strip(), len(text) - len(more), ends=True)


def _without_carets(text: str) -> tuple[str, list[int]]:
    """Return the text that cmd hands to the first command, and where each character stood."""
    out: list[str] = []
    places: list[int] = []
    at, quoted = 0, False
    while at < len(text):
        if text[at] == "^" and not quoted:
            at += 2 if text.startswith("\n", at + 1) else 1
            if text[at - 1] == "\n" and not text.startswith("\n", at):
                continue  # the line goes on; an empty one after it is a line feed
        elif text[at] == '"':
            quoted = not quoted
        elif text[at] in "&|" and not quoted:
            break
        if at < len(text):
            out.append(text[at])
            places.append(at)
        at += 1
    return "".join(out), places
