"""What the format says of a sign-in, and what only our settings can say."""

import pytest

from postwright.formats.auth_tree import auth_tree, put_out, read_auth, take_in
from postwright.formats.opencollection import read_request, write_request
from postwright.model.options import Postwright
from postwright.model.request import Auth, Request

HAWK = Auth("hawk", (("authId", "id"), ("authKey", "{{key}}")))
NETRC = Auth("netrc", (("file", "~/.netrc"), ("username", "u")))
WSSE = Auth("wsse", (("username", "u"), ("password", "p"), ("digestForm", "hex")))


@pytest.mark.parametrize(
    ("auth", "tree", "ours"),
    [
        (HAWK, None, (("type", "hawk"), *HAWK.values)),
        (NETRC, None, (("type", "netrc"), *NETRC.values)),
        (Auth("jwt"), None, (("type", "jwt"),)),
        (WSSE, {"type": "wsse", "username": "u", "password": "p"}, (("digestForm", "hex"),)),
        (Auth("digest", (("username", "u"),)), {"type": "digest", "username": "u"}, ()),
        (Auth("oauth1", (("privateKey.value", "k"), ("includeBodyHash", "true"))),
         {"type": "oauth1", "privateKey": {"value": "k"}, "includeBodyHash": True}, ()),
        (Auth("awsv4", (("service", "s3"), ("profileName", "p"), ("expires", "60"))),
         {"type": "awsv4", "service": "s3", "profileName": "p"}, (("expires", "60"),)),
        (Auth("ntlm", (("username", "u"), ("domain", "D"), ("workstation", "W"))),
         {"type": "ntlm", "username": "u", "domain": "D"}, (("workstation", "W"),)),
        (Auth("inherit"), "inherit", ()),
        (None, None, ()),
    ],
)  # fmt: skip
def test_each_half_and_both_together(
    auth: Auth | None, tree: object, ours: tuple[tuple[str, str], ...]
) -> None:
    assert auth_tree(auth) == tree
    settings = put_out(auth, Postwright())
    assert settings.auth == ours
    found, rest = take_in(read_auth(tree), settings)
    assert (found.type if found else None) == (auth.type if auth else None)
    assert dict(found.values if found else ()) == dict(auth.values if auth else ())
    assert rest == Postwright()


def test_settings_that_no_scheme_knows_stay() -> None:
    settings = Postwright(auth=(("algorithm", "MD5"),))
    assert take_in(Auth("digest"), settings) == (Auth("digest"), settings)
    assert put_out(Auth("digest"), settings) == settings


@pytest.mark.parametrize("auth", [HAWK, NETRC, WSSE])
def test_request_comes_back(auth: Auth) -> None:
    written = write_request(Request(name="a", url="http://h/", auth=auth), None)
    found = read_request(written, "a")
    assert isinstance(found, Request)
    assert found.auth == auth
    assert found.options.postwright == Postwright()
    assert write_request(found, written) == written
