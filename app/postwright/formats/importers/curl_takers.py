"""What each option of curl's that changes the request does, one line in the table for each.

https://curl.se/docs/manpage.html
"""

import math
from collections.abc import Callable

from msgspec.structs import replace

from postwright.formats.importers import curl_body, curl_network
from postwright.formats.importers.curl_body import query_piece
from postwright.formats.importers.curl_options import FLAGS, HARMLESS, Option
from postwright.formats.importers.curl_reading import Reading
from postwright.formats.importers.imported import ImportError_
from postwright.model.options import RetryPolicy, Timeouts
from postwright.model.request import Field
from postwright.model.said import said, said_by

Taker = Callable[[Reading, Option], None]


def take(reading: Reading, option: Option) -> None:
    """Add an option to what was read; one without an equal is told as a loss."""
    name = option.name
    if name in _TAKERS:
        _TAKERS[name](reading, option)
    elif name.startswith("no-") and name[3:] in FLAGS:
        reading.switches.discard(name[3:])
    elif name in HARMLESS:
        reading.switches.add(name)
    else:
        reading.lose(option)


def _header(reading: Reading, option: Option) -> None:
    line = option.value
    if line.startswith("@"):
        why = said("The headers in the file {file} were not read.", file=line[1:])
        reading.lose(option, why)
        return
    name, colon, value = line.partition(":")
    if colon and not value.strip():
        reading.omitted.append(name.strip())
    elif colon:
        reading.headers.append(Field(name.strip(), value.strip()))
    elif line.endswith(";"):
        reading.headers.append(Field(line[:-1].strip()))
    else:
        reading.lose(option, said("{line} is not `name: value`.", line=repr(line)))


def _cookie(reading: Reading, option: Option) -> None:
    if "=" in option.value:
        reading.headers.append(Field("Cookie", option.value))
    elif option.value:
        why = said("The cookies in the file {file} were not read.", file=option.value)
        reading.lose(option, why)


def _retry(reading: Reading, option: Option) -> None:
    if total := _number(reading, option):
        reading.change(retry=RetryPolicy(total=int(total)))


def _seconds(reading: Reading, option: Option) -> None:
    seconds = _number(reading, option)
    if seconds is None:
        return
    if option.name == "max-time":
        reading.options = replace(reading.options, timeout_ms=round(seconds * 1000))
    else:
        reading.change(timeout=Timeouts(connect_s=seconds))


def _max_redirects(reading: Reading, option: Option) -> None:
    count = _number(reading, option)
    if count == 0:
        reading.options = replace(reading.options, follow_redirects=False)
    elif count is not None:
        reading.options = replace(reading.options, max_redirects=int(count) if count > 0 else 100)


def _way(reading: Reading, option: Option) -> None:
    """Take what tells curl to connect elsewhere than the URL says."""
    network = reading.options.postwright.network
    row = curl_network.row(option.name, option.value)
    if row is None:
        reading.lose(option, said("{value} names no address.", value=repr(option.value)))
    else:
        reading.change(network=replace(network, hosts=(*network.hosts, row)))


def _family(reading: Reading, option: Option) -> None:
    reading.change(network=replace(reading.options.postwright.network, prefer=option.name))


def _number(reading: Reading, option: Option) -> float | None:
    try:
        number = float(option.value)
    except ValueError:
        number = math.nan
    if math.isfinite(number):
        return number
    reading.lose(option, said("{value} is not a number.", value=repr(option.value)))
    return None


def _switch(reading: Reading, option: Option) -> None:
    reading.switches.add(option.name)


def _data(reading: Reading, option: Option) -> None:
    found = curl_body.data(option.name, option.value, reading.here)
    reading.data.append(found)
    if found.problem:
        reading.lose(option, found.problem)


def _json(reading: Reading, option: Option) -> None:
    _data(reading, option)
    for name in ("Content-Type", "Accept"):
        if all(row.name.lower() != name.lower() for row in reading.headers):
            reading.headers.append(Field(name, "application/json"))


def _form(reading: Reading, option: Option) -> None:
    try:
        form = curl_body.form(option.value, literal=option.name == "form-string")
    except ValueError as error:
        raise ImportError_(said_by(error), option.position) from error
    reading.forms.append(form)
    for why in form.losses:
        reading.lose(option, why)


def _header_from(name: str) -> Taker:
    def take(reading: Reading, option: Option) -> None:
        reading.headers.append(Field(name, option.value))

    return take


def _range(reading: Reading, option: Option) -> None:
    reading.headers.append(Field("Range", f"bytes={option.value}"))


def _referer(reading: Reading, option: Option) -> None:
    if address := option.value.removesuffix(";auto"):
        reading.headers.append(Field("Referer", address))


def _keep(member: str) -> Taker:
    def take(reading: Reading, option: Option) -> None:
        setattr(reading, member, option.value)

    return take


def _scheme(reading: Reading, option: Option) -> None:
    reading.scheme = option.name


def _tls(**members: object) -> Taker:
    return lambda reading, option: reading.change_tls(
        **{name: option.value if value is ... else value for name, value in members.items()}
    )


def _postwright(**members: object) -> Taker:
    return lambda reading, _: reading.change(**members)


_TAKERS: dict[str, Taker] = {
    "url": lambda reading, option: reading.urls.append(option),
    "url-query": lambda reading, option: reading.queries.append(query_piece(option.value)),
    "request": _keep("method"),
    "header": _header,
    "user-agent": _header_from("User-Agent"),
    "referer": _referer,
    "range": _range,
    "cookie": _cookie,
    "data": _data,
    "data-ascii": _data,
    "data-raw": _data,
    "data-binary": _data,
    "data-urlencode": _data,
    "json": _json,
    "form": _form,
    "form-string": _form,
    "upload-file": lambda reading, option: reading.uploads.append(option.value),
    "get": _switch,
    "head": _switch,
    "user": _keep("user"),
    "oauth2-bearer": _keep("bearer"),
    "basic": _scheme,
    "digest": _scheme,
    "ntlm": _scheme,
    "netrc": _keep("netrc"),
    "netrc-file": _keep("netrc"),
    "aws-sigv4": lambda reading, option: setattr(reading, "sigv4", option),
    "insecure": _tls(verify=False),
    "cacert": _tls(ca=...),
    "cert": lambda reading, option: reading.change_tls(**curl_network.certificate(option.value)),
    "key": _tls(cert_key=...),
    "pass": _tls(cert_passphrase=...),
    "tlsv1.2": _tls(min_version="1.2"),
    "tlsv1.3": _tls(min_version="1.3"),
    "http1.1": _postwright(http="1.1"),
    "http2": _postwright(http="auto"),
    "http2-prior-knowledge": _postwright(http="2"),
    "max-time": _seconds,
    "connect-timeout": _seconds,
    "max-redirs": _max_redirects,
    "retry": _retry,
    "unix-socket": _way,
    "resolve": _way,
    "connect-to": _way,
    "ipv4": _family,
    "ipv6": _family,
}
