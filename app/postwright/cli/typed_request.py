"""The request that the options of `send` describe; text may hold variables, files may not."""

import argparse
import contextlib
import os
import sys
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from postwright.cli.console import Stop, read_input
from postwright.cli.form_option import parse_form
from postwright.cli.parser import at_least_one, count, seconds
from postwright.engine import proxies
from postwright.engine.auth import SCHEMES, Input
from postwright.formats.parameter_rows import lines_of, rows_of
from postwright.model.options import CookieUse, Network, Options, RetryPolicy
from postwright.model.request import Auth, Body, Field, FileChoice, Request
from postwright.protocol.visible import visible
from postwright.storage.files import write_atomically

T = TypeVar("T", bound=msgspec.Struct)

_FORM = "application/x-www-form-urlencoded"
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what says how the request looks and how it is sent."""
    body = parser.add_argument_group("the request")
    body.add_argument(
        "-H", dest="headers", metavar="'NAME: VALUE'", action="append", default=[],
        help="a header; 'NAME:' switches an automatic one off, 'NAME;' sends it empty",
    )  # fmt: skip
    kinds = body.add_mutually_exclusive_group()
    kinds.add_argument(
        "-d", dest="data", metavar="DATA|@FILE|@-", action="append",
        help="a form as it stands, joined with & when repeated",
    )  # fmt: skip
    kinds.add_argument("--json", metavar="TEXT|@FILE", help="JSON as it stands")
    kinds.add_argument("--body", metavar="FILE", help="a file, streamed")
    kinds.add_argument(
        "-F", dest="form", metavar="NAME=VALUE", action="append",
        help="a part: NAME=VALUE or NAME=@FILE[,FILE], with ;type= and ;filename=",
    )  # fmt: skip
    names = "; ".join(
        f"{scheme.type} {' '.join(f'{i.name}=…' for i in scheme.inputs)}"
        for scheme in SCHEMES.values()
    )
    body.add_argument("--auth", metavar=("TYPE", "K=V"), nargs="+", help=f"sign in: {names}")
    way = parser.add_argument_group("the way it is sent")
    way.add_argument("--no-follow", action="store_true", help="do not follow redirects")
    way.add_argument("--max-redirects", metavar="N", type=count, help="default: 10")
    way.add_argument(
        "--redirect-body", action="store_true",
        help="let a 307 or 308 take the body to another origin",
    )  # fmt: skip
    way.add_argument("--timeout", metavar="S", type=seconds, help="for the whole exchange")
    way.add_argument("--connect-timeout", metavar="S", type=seconds, help="default: 10")
    way.add_argument("--read-timeout", metavar="S", type=seconds, help="default: 30")
    way.add_argument("--insecure", action="store_true", help="do not check certificates")
    way.add_argument("--cacert", metavar="FILE", help="trust these authorities")
    way.add_argument("--cert", metavar="FILE", help="our own certificate and key")
    way.add_argument("--proxy", metavar="URL|none", type=_proxy)
    way.add_argument("--unix-socket", metavar="PATH", help="connect to this socket, not the host")
    way.add_argument("--http", choices=("1.1", "2", "auto"), help="default: 1.1")
    way.add_argument("--retry", metavar="N", type=at_least_one, help="send again up to N times")
    way.add_argument("--no-cookies", action="store_true", help="neither send nor keep cookies")


def typed_request(arguments: argparse.Namespace, scratch: Path) -> Request:
    """Return the request. `scratch` takes data that is no text."""
    if arguments.from_curl:
        return _from_curl(arguments)
    headers, omitted = _headers(arguments.headers)
    named = {field.name.lower() for field in headers} | {name.lower() for name in omitted}
    body, content_type = _body(arguments, scratch)
    if content_type and "content-type" not in named:
        headers = (*headers, Field("Content-Type", content_type))
    method = arguments.method
    return Request(
        name=f"{method} {arguments.url}",
        method=method.upper() if method.upper() in _METHODS else method,
        url=arguments.url,
        headers=headers,
        body=body,
        auth=_auth(arguments.auth),
        options=_options(arguments, Options(), omitted),
    )


def _from_curl(arguments: argparse.Namespace) -> Request:
    from postwright.formats.importers import ImportError_, Source, curl
    from postwright.formats.importers.imported import alone

    typed = (arguments.headers, arguments.data, arguments.form, arguments.auth)
    if arguments.method or any(typed) or arguments.json is not None or arguments.body is not None:
        raise Stop("--from-curl says what the request is", fix="leave METHOD, URL and body out")
    shown = arguments.from_curl
    try:
        found = alone(curl.read(Source(_read(shown))))
    except ImportError_ as error:
        place = f"{shown} character {error.position + 1}"
        raise Stop("the command cannot be read", place, error.message) from None
    for loss in found.losses:
        print(visible(f"postwright: {loss.field}: {loss.why}"), file=sys.stderr)
    return replace(found.request, options=_options(arguments, found.request.options))


def _headers(lines: list[str]) -> tuple[tuple[Field, ...], tuple[str, ...]]:
    fields, omitted = [], []
    for line in lines:
        name, colon, value = line.partition(":")
        if colon and value.strip():
            fields.append(Field(name.strip(), value.strip()))
        elif colon:
            omitted.append(name.strip())
        elif line.endswith(";"):
            fields.append(Field(line[:-1].strip()))
        else:
            raise Stop(f"-H {line} is no header", fix="write 'Name: value'")
    return tuple(fields), tuple(omitted)


def _body(arguments: argparse.Namespace, scratch: Path) -> tuple[Body, str]:
    """Return the body and a Content-Type, the latter where the body's kind does not tell it."""
    if arguments.json is not None:
        if arguments.json.startswith("@") and not _is_pipe(arguments.json[1:]):
            return _file(arguments.json[1:], "application/json"), ""
        return _data([arguments.json], "application/json", scratch)
    if arguments.data is not None:
        first, *more = arguments.data
        if first.startswith("@") and not _is_pipe(first[1:]) and not more:
            return _form_file(first[1:], signed=(arguments.auth or [""])[0] == "oauth1")
        return _data(arguments.data, _FORM, scratch)
    if arguments.body is not None:
        return _file(arguments.body, ""), ""
    if arguments.form is not None:
        parts = tuple(parse_form(text, scratch) for text in arguments.form)
        return Body("multipart-form", parts=parts), ""
    return Body(), ""


def _form_file(path: str, *, signed: bool) -> tuple[Body, str]:
    """Return form fields out of a file, read at once where a scheme signs each of them."""
    if signed:
        with contextlib.suppress(UnicodeDecodeError):
            text = _read(path).decode()
            if "{{" not in text:
                return Body("text", text), _FORM
    return _file(path, _FORM), ""


def _file(path: str, content_type: str) -> Body:
    return Body("file", files=(FileChoice(os.path.abspath(path), content_type),))


def _data(items: list[str], content_type: str, scratch: Path) -> tuple[Body, str]:
    named = [item for item in items if item.startswith("@")]
    if not named and _is_text("".join(items)):
        return Body("text", "&".join(items)), content_type
    data = b"&".join(_read(i[1:]) if i in named else os.fsencode(i) for i in items)
    path = scratch / "data"
    write_atomically(path, data, mode=0o600)
    return _file(str(path), content_type), ""


def _is_pipe(path: str) -> bool:
    """Tell whether something is to be read once, such as `-` or what a shell makes of `<(…)`."""
    return path == "-" or Path(path).is_fifo()


def _is_text(text: str) -> bool:
    """Tell whether words of the command line are text, and no bytes of another charset."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def _read(path: str) -> bytes:
    try:
        return read_input() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise Stop(f"{path} cannot be read", "", error.strerror or str(error)) from None


def _auth(words: list[str] | None) -> Auth:
    if not words:
        return Auth("none")
    scheme = SCHEMES.get(words[0])
    if scheme is None:
        raise Stop(f"--auth {words[0]} is unknown", fix=f"choose {', '.join(SCHEMES)}")
    known = _names(scheme.inputs)
    values: dict[str, str] = {}
    for word in words[1:]:
        name, equals, value = word.partition("=")
        if not equals or name not in known:
            shortest = {one.name: short for short, one in known.items()}
            wanted = " ".join(f"{short}=…" for short in shortest.values())
            raise Stop(f"--auth {scheme.type} does not take {word}", fix=f"it takes {wanted}")
        declared = known[name]
        if declared.choices and "{{" not in value and value not in declared.choices:
            choices = ", ".join(declared.choices)
            raise Stop(f"--auth {scheme.type} knows no {word}", fix=f"choose {choices}")
        if declared.rows:
            lines = lines_of(values.get(declared.name, ""), declared.rows)
            value = rows_of(f"{lines}\n{value}", declared.rows) if lines else value
            value = rows_of(value, declared.rows)
        values[declared.name] = value
    return Auth(scheme.type, tuple(values.items()))


def _names(inputs: tuple[Input, ...]) -> dict[str, Input]:
    """Return inputs by their names, and by the last word of a long one where that is clear."""
    found = {one.name: one for one in inputs}
    last = [one.name.rpartition(".")[2] for one in inputs]
    for one, short in zip(inputs, last, strict=True):
        if last.count(short) == 1:
            found[short] = one
    return found


def _options(
    arguments: argparse.Namespace, base: Options, omitted: tuple[str, ...] = ()
) -> Options:
    """Return the options with those on top that were typed."""
    ours = base.postwright
    timeout = _over(
        ours.timeout,
        connect_s=arguments.connect_timeout,
        read_s=arguments.read_timeout,
        total_s=arguments.timeout,
    )
    tls = _over(
        ours.tls,
        verify=False if arguments.insecure else None,
        ca=_absolute(arguments.cacert),
        cert=_absolute(arguments.cert),
    )
    ours = _over(
        ours,
        retry=RetryPolicy(total=arguments.retry) if arguments.retry else None,
        timeout=timeout,
        tls=tls,
        network=_network(arguments, ours.network),
        http=arguments.http,
        omit_headers=(*ours.omit_headers, *omitted),
        cookies=CookieUse(False, False) if arguments.no_cookies else None,
    )
    return _over(
        base,
        follow_redirects=False if arguments.no_follow else None,
        max_redirects=arguments.max_redirects,
        postwright=ours,
    )


def _network(arguments: argparse.Namespace, base: Network) -> Network:
    if not arguments.unix_socket:
        return base
    every = ("*", f"unix:{os.path.abspath(arguments.unix_socket)}")
    return replace(base, hosts=(every, *base.hosts))


def _over(value: T, **members: object) -> T:
    """Return the struct with those members changed that are not None."""
    return replace(value, **{name: new for name, new in members.items() if new is not None})


def _absolute(path: str | None) -> str | None:
    return os.path.abspath(path) if path else None


def _proxy(text: str) -> str:
    if text == "none":
        return ""
    try:
        proxies.parse(text)
    except proxies.BadProxy as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text if "://" in text else f"http://{text}"
