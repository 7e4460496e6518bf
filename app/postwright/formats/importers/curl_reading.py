"""What a curl command said so far, and the request that it comes to."""

from msgspec.structs import replace

from postwright.formats.importers import curl_body, curl_sign_in
from postwright.formats.importers.curl_options import Option, why_not
from postwright.formats.importers.curl_url import query_losses, url_losses, url_of
from postwright.formats.importers.imported import Imported, Loss, one_request
from postwright.formats.importers.sign_in import typed_auth
from postwright.formats.importers.understood import understood
from postwright.model.options import Options
from postwright.model.request import Auth, Field, Request
from postwright.model.said import said
from postwright.protocol.url_text import sync_params


class Reading:
    """One command line on its way to a request; each option adds to it."""

    def __init__(self, here: str | None) -> None:
        self.here = here
        """What stands in the here-document, which `@-` names; None where there is none."""
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

    def lose(self, option: Option, why: str = "") -> None:
        """Note that an option has no effect on the request."""
        self.losses.append(Loss(option.shown, why or why_not(option.name)))

    def change(self, **members: object) -> None:
        """Set members of the request's own options."""
        self.options = replace(self.options, postwright=replace(self.options.postwright, **members))

    def change_tls(self, **members: object) -> None:
        """Set members of its TLS options."""
        self.change(tls=replace(self.options.postwright.tls, **members))

    def imported(self) -> Imported:
        """Return the request; there has to be a URL."""
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
            self.lose(self.sigv4, said("It signs with the keys of -u ID:SECRET."))
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
