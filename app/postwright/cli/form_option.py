"""One `-F` in curl's grammar: `name=value`, `name=@file,file`, `name=<file`, `;type=`."""

import os
from pathlib import Path

from msgspec.structs import replace

from postwright.cli.console import Stop
from postwright.formats.importers import curl_body
from postwright.model.request import Part


def parse_form(text: str) -> Part:
    """Read it; files become absolute paths of the working directory."""
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
    return replace(part, files=tuple(os.path.abspath(path) for path in part.files))


def _read(path: str) -> str:
    try:
        return Path(path).read_bytes().decode()
    except OSError as error:
        raise Stop(f"{path} cannot be read", "-F", error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise Stop(f"{path} is no text", "-F", "send it as a file with @") from None
