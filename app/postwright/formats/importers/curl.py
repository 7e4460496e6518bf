"""A curl command line to a request: every option that changes the request, the rest named.

https://curl.se/docs/manpage.html
"""

import re
from collections.abc import Callable

from msgspec.structs import replace

from postwright.formats.importers import curl_body, curl_network, curl_sign_in
from postwright.formats.importers.curl_body import query_piece
from postwright.formats.importers.curl_options import FLAGS, HARMLESS, Option, options, why_not
from postwright.formats.importers.curl_url import query_losses, url_losses, url_of
from postwright.formats.importers.imported import Imported, ImportError_, Loss, one_request
from postwright.formats.importers.shell_words import (
    HereDocument,
    Word,
    here_document,
    split,
)
from postwright.formats.importers.sign_in import typed_auth
from postwright.formats.importers.source import Source
from postwright.formats.importers.understood import understood
from postwright.model.options import Options, RetryPolicy, Timeouts
from postwright.model.request import Auth, Field, Request
from postwright.model.said import said, said_by
from postwright.protocol.url_text import sync_params

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
    return _Reading(here).of(split(here.command))


class _Reading:
    """One command line on its way to a request."""

    def __init__(self, here: HereDocument) -> None:
        self.here = here
        self.losses: list[Loss] = []
        self.urls: list[Option] = []
        self.queries: list[str] = []
        self.headers: list[Field] = []
        self.omitted: list[str] = []
        self.data: list[curl_body.Data] = []
        self.forms: list[curl_body.Form] = []
        self.upload = self.method = ""
        self.user: str | None = None
        self.bearer: str | None = None
        self.netrc: str | None = None
        self.scheme = "basic"
        self.sigv4: Option | None = None
        self.options = Options()
        self.switches: set[str] = set()

    def of(self, words: tuple[Word, ...]) -> Imported:
        for option in options(words):
            if option.name == "next":
                self._problem(option)
                break
            self._take(option)
        if not self.urls:
            position = words[-1].position if words else 0
            raise ImportError_(said("The command names no URL."), position)
        return self._imported()

    def _take(self, option: Option) -> None:
        name = option.name
        if name in _TAKERS:
            _TAKERS[name](self, option)
        elif name.startswith("no-") and name[3:] in FLAGS:
            self.switches.discard(name[3:])
        elif name in HARMLESS:
            self.switches.add(name)
        else:
            self._problem(option)

    def _problem(self, option: Option, why: str = "") -> None:
        self.losses.append(Loss(option.shown, why or why_not(option.name)))

    def take_header(self, option: Option) -> None:
        line = option.value
        if line.startswith("@"):
            why = said("The headers in the file {file} were not read.", file=line[1:])
            self._problem(option, why)
            return
        name, colon, value = line.partition(":")
        if colon and not value.strip():
            self.omitted.append(name.strip())
        elif colon:
            self.headers.append(Field(name.strip(), value.strip()))
        elif line.endswith(";"):
            self.headers.append(Field(line[:-1].strip()))
        else:
            self._problem(option, said("{line} is not `name: value`.", line=repr(line)))

    def take_cookie(self, option: Option) -> None:
        if "=" in option.value:
            self.headers.append(Field("Cookie", option.value))
        elif option.value:
            why = said("The cookies in the file {file} were not read.", file=option.value)
            self._problem(option, why)

    def take_retry(self, option: Option) -> None:
        if total := self._number(option):
            self.change(retry=RetryPolicy(total=int(total)))

    def take_seconds(self, option: Option) -> None:
        seconds = self._number(option)
        if seconds is None:
            return
        if option.name == "max-time":
            self.options = replace(self.options, timeout_ms=round(seconds * 1000))
        else:
            self.change(timeout=Timeouts(connect_s=seconds))

    def take_max_redirects(self, option: Option) -> None:
        count = self._number(option)
        if count == 0:
            self.options = replace(self.options, follow_redirects=False)
        elif count is not None:
            self.options = replace(self.options, max_redirects=int(count) if count > 0 else 100)

    def change(self, **members: object) -> None:
        self.options = replace(self.options, postwright=replace(self.options.postwright, **members))

    def change_tls(self, **members: object) -> None:
        self.change(tls=replace(self.options.postwright.tls, **members))

    def take_way(self, option: Option) -> None:
        """Take what tells curl to connect elsewhere than the URL says."""
        network = self.options.postwright.network
        row = curl_network.row(option.name, option.value)
        if row is None:
            self._problem(option, said("{value} names no address.", value=repr(option.value)))
        else:
            self.change(network=replace(network, hosts=(*network.hosts, row)))

    def take_family(self, option: Option) -> None:
        self.change(network=replace(self.options.postwright.network, prefer=option.name))

    def _number(self, option: Option) -> float | None:
        try:
            return float(option.value)
        except ValueError:
            self._problem(option, said("{value} is not a number.", value=repr(option.value)))
            return None

    def _imported(self) -> Imported:
        if self.omitted:
            self.change(omit_headers=tuple(self.omitted))
        as_query = "get" in self.switches
        data = self.data if as_query else []
        self.losses += query_losses(data)
        body = curl_body.of([] if as_query else self.data, self.forms, self.upload, self.headers)
        self.losses += body.losses
        headers, auth = self._signed_in(list(body.headers))
        first, *others = (option.value for option in self.urls)
        self.losses += url_losses(first, others, globs="globoff" not in self.switches)
        url = url_of(first, self.queries, data)
        request = Request(
            method=self._method(as_query),
            url=url,
            headers=tuple(headers),
            params=sync_params(url, ()),
            body=body.body,
            auth=auth,
            options=self.options,
        )
        return one_request(request, understood(request), tuple(self.losses))

    def _method(self, as_query: bool) -> str:
        if self.method:
            return self.method
        if "head" in self.switches:
            return "HEAD"
        if self.upload:
            return "PUT"
        return "POST" if self.forms or (self.data and not as_query) else "GET"

    def _signed_in(self, headers: list[Field]) -> tuple[list[Field], Auth]:
        if self.sigv4 is not None and self.user is None:
            self._problem(self.sigv4, said("It signs with the keys of -u ID:SECRET."))
        elif self.sigv4 is not None and self.user is not None:
            return headers, curl_sign_in.aws(self.sigv4.value, self.user, self.urls[0].value)
        if self.user is not None:
            name, _, password = self.user.partition(":")
            return headers, Auth(self.scheme, (("username", name), ("password", password)))
        if self.bearer is not None:
            return headers, Auth("bearer", (("token", self.bearer),))
        if self.netrc is not None:
            return headers, curl_sign_in.netrc(self.netrc)
        return typed_auth(headers)


def _switch(reading: _Reading, option: Option) -> None:
    reading.switches.add(option.name)


def _data(reading: _Reading, option: Option) -> None:
    found = curl_body.data(option.name, option.value, reading.here.text)
    reading.data.append(found)
    if found.problem:
        reading.losses.append(Loss(option.shown, found.problem))


def _json(reading: _Reading, option: Option) -> None:
    _data(reading, option)
    for name in ("Content-Type", "Accept"):
        if all(row.name.lower() != name.lower() for row in reading.headers):
            reading.headers.append(Field(name, "application/json"))


def _form(reading: _Reading, option: Option) -> None:
    try:
        form = curl_body.form(option.value, literal=option.name == "form-string")
    except ValueError as error:
        raise ImportError_(said_by(error), option.position) from error
    reading.forms.append(form)
    reading.losses += [Loss(option.shown, why) for why in form.losses]


def _header_from(name: str) -> Callable[[_Reading, Option], None]:
    def take(reading: _Reading, option: Option) -> None:
        reading.headers.append(Field(name, option.value))

    return take


def _range(reading: _Reading, option: Option) -> None:
    reading.headers.append(Field("Range", f"bytes={option.value}"))


def _referer(reading: _Reading, option: Option) -> None:
    if address := option.value.removesuffix(";auto"):
        reading.headers.append(Field("Referer", address))


def _keep(member: str) -> Callable[[_Reading, Option], None]:
    def take(reading: _Reading, option: Option) -> None:
        setattr(reading, member, option.value)

    return take


def _scheme(reading: _Reading, option: Option) -> None:
    reading.scheme = option.name


def _tls(**members: object) -> Callable[[_Reading, Option], None]:
    return lambda reading, option: reading.change_tls(
        **{name: option.value if value is ... else value for name, value in members.items()}
    )


def _postwright(**members: object) -> Callable[[_Reading, Option], None]:
    return lambda reading, _: reading.change(**members)


_TAKERS: dict[str, Callable[[_Reading, Option], None]] = {
    "url": lambda reading, option: reading.urls.append(option),
    "url-query": lambda reading, option: reading.queries.append(query_piece(option.value)),
    "request": _keep("method"),
    "header": _Reading.take_header,
    "user-agent": _header_from("User-Agent"),
    "referer": _referer,
    "range": _range,
    "cookie": _Reading.take_cookie,
    "data": _data,
    "data-ascii": _data,
    "data-raw": _data,
    "data-binary": _data,
    "data-urlencode": _data,
    "json": _json,
    "form": _form,
    "form-string": _form,
    "upload-file": _keep("upload"),
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
    "max-time": _Reading.take_seconds,
    "connect-timeout": _Reading.take_seconds,
    "max-redirs": _Reading.take_max_redirects,
    "retry": _Reading.take_retry,
    "unix-socket": _Reading.take_way,
    "resolve": _Reading.take_way,
    "connect-to": _Reading.take_way,
    "ipv4": _Reading.take_family,
    "ipv6": _Reading.take_family,
}
