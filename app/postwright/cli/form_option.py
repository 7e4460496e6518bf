"""One `-F` in curl's grammar: `name=value`, `name=@file,file`, `name=<file`, `;type=`."""

import os
from pathlib import Path

from msgspec.structs import replace

from postwright.cli.console import Stop, read_input
from postwright.model.request import Part
from postwright.storage.files import write_atomically


def parse_form(text: str, scratch: Path) -> Part:
    """Read it; files become absolute paths of the working directory.

    `-` is standard input, which `scratch` takes under that name, as curl calls the part.
    """
    from postwright.formats.importers import curl_body  # a tenth of a small send's time

    name, _, content = text.partition("=")
    from_file = content.startswith("<")
    try:
        form = curl_body.form(f"{name}=@{content[1:]}" if from_file else text, literal=False)
    except ValueError:
        raise Stop(f"-F {text} is not NAME=VALUE", fix="a file is NAME=@FILE") from None
    if form.losses:
        raise Stop(f"-F {text} cannot be sent so", fix="; ".join(form.losses))
    part = form.part
    if from_file:
        return replace(part, kind="text", files=(), value=_read(part.files[0]))
    if "-" in part.files:
        write_atomically(scratch / "-", read_input(), mode=0o600)
    place = {"-": str(scratch / "-")}
    return replace(part, files=tuple(place.get(p) or os.path.abspath(p) for p in part.files))


def _read(path: str) -> str:
    try:
        return (read_input() if path == "-" else Path(path).read_bytes()).decode()
    except OSError as error:
        raise Stop(f"{path} cannot be read", "-F", error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise Stop(f"{path} is no text", "-F", "send it as a file with @") from None
