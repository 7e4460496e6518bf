"""What a curl command said so far, and the requests that it comes to: one for each URL."""

from urllib.parse import quote

from msgspec.structs import replace

from postwright.formats.importers import curl_body, curl_sign_in
from postwright.formats.importers.curl_options import Option, why_not
from postwright.formats.importers.curl_url import query_losses, url_losses, url_of
from postwright.formats.importers.imported import Loss
from postwright.formats.importers.sign_in import typed_auth
from postwright.model.options import Options
from postwright.model.request import Auth, Field, Request
from postwright.model.said import said
from postwright.protocol.url_text import split_url, sync_params


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
        self.uploads: list[str] = []
        self.method = ""
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

    @property
    def is_untouched(self) -> bool:
        """Tell whether no option has been said yet."""
        return vars(self) == vars(Reading(self.here))

    def requests(self) -> list[Request]:
        """Return a request for each URL; the options count for all, each upload for one."""
        if self.omitted:
            self.change(omit_headers=tuple(self.omitted))
        as_query = "get" in self.switches
        data = self.data if as_query else []
        self.losses += query_losses(data)
        typed = [] if as_query else self.data
        made = []
        for number, option in enumerate(self.urls):
            upload = self.uploads[number] if number < len(self.uploads) else ""
            body = curl_body.of(typed, self.forms, upload, self.headers)
            self.losses += [loss for loss in body.losses if loss not in self.losses]
            headers, auth = self._signed_in(list(body.headers), option.value)
            self.losses += url_losses(option.value, globs="globoff" not in self.switches)
            url = url_of(_with_name(option.value, upload), self.queries, data)
            request = Request(
                method=self._method(upload, as_query=as_query),
                url=url,
                headers=tuple(headers),
                params=sync_params(url, ()),
                body=body.body,
                auth=auth,
                options=self.options,
            )
            made.append(request)
        for upload in self.uploads[len(self.urls) :]:
            self.losses.append(Loss(f"-T {upload}", said("There is no URL that it belongs to.")))
        return made

    def _method(self, upload: str, *, as_query: bool) -> str:
        if self.method:
            return self.method
        if "head" in self.switches:
            return "HEAD"
        if upload:
            return "PUT"
        return "POST" if self.forms or (self.data and not as_query) else "GET"

    def _signed_in(self, headers: list[Field], url: str) -> tuple[list[Field], Auth]:
        if self.sigv4 is not None and self.user is None:
            why = said("It signs with the keys of -u ID:SECRET.")
            if url == self.urls[0].value:
                self.lose(self.sigv4, why)
        elif self.sigv4 is not None and self.user is not None:
            return headers, curl_sign_in.aws(self.sigv4.value, self.user, url)
        if self.user is not None:
            name, _, password = self.user.partition(":")
            return headers, Auth(self.scheme, (("username", name), ("password", password)))
        if self.bearer is not None:
            return headers, Auth("bearer", (("token", self.bearer),))
        if self.netrc is not None:
            return headers, curl_sign_in.netrc(self.netrc)
        return typed_auth(headers)


def _with_name(url: str, upload: str) -> str:
    """Return the URL with the file's name at its end where it names none, as curl has it."""
    name = upload.replace("\\", "/").rpartition("/")[2]
    parts = split_url(url if "://" in url else f"//{url}")
    if not name or name in "-." or parts.query or not (parts.path or "/").endswith("/"):
        return url
    return f"{url.rstrip('/')}/{quote(name)}"
