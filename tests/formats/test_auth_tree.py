"""What the format says of a sign-in, and what only our settings can say."""

import pytest
from msgspec.structs import replace

from postwright.formats.auth_tree import auth_tree, put_out, read_auth, take_in
from postwright.formats.opencollection import read_request, write_request
from postwright.model.options import Postwright
from postwright.model.request import Auth, Request

HAWK = Auth("hawk", (("authId", "id"), ("authKey", "{{key}}")))
NETRC = Auth("netrc", (("file", "~/.netrc"), ("username", "u")))
WSSE = Auth("wsse", (("username", "u"), ("password", "p"), ("digestForm", "hex")))

DEVICE = Auth("oauth2", (("credentials.clientId", "c"), ("flow", "device_code")))
CODE = Auth("oauth2", (
    ("flow", "authorization_code"), ("accessTokenUrl", "https://as.test/token"),
    ("credentials.clientId", "c"), ("credentials.placement", "body"),
    ("resourceOwner", "{}"),
    ("additionalParameters.accessTokenRequest",
     '[{"name": "audience", "value": "a", "placement": "body"}]'),
    ("pkce", "{}"), ("tokenConfig.placement.header", ""),
    ("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "false"),
))  # fmt: skip


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


@pytest.mark.parametrize("auth", [HAWK, NETRC, WSSE, DEVICE, CODE])
def test_request_comes_back(auth: Auth) -> None:
    written = write_request(Request(name="a", url="http://h/", auth=auth), None)
    found = read_request(written, "a")
    assert isinstance(found, Request)
    assert found.auth == auth
    assert found.options.postwright == Postwright()
    assert write_request(found, written) == written


# OAuth 2.0, whose members have members


def test_members_of_oauth2_become_objects_lists_and_truths() -> None:
    assert auth_tree(CODE) == {
        "type": "oauth2",
        "flow": "authorization_code",
        "accessTokenUrl": "https://as.test/token",
        "credentials": {"clientId": "c", "placement": "body"},
        "resourceOwner": {},
        "additionalParameters": {
            "accessTokenRequest": [{"name": "audience", "value": "a", "placement": "body"}]
        },
        "pkce": {},
        "tokenConfig": {"placement": {"header": ""}},
        "settings": {"autoFetchToken": True, "autoRefreshToken": False},
    }


def test_new_values_stand_in_brunos_order_and_empty_ones_are_left_out() -> None:
    auth = Auth("oauth2", (
        ("flow", "client_credentials"), ("credentials.placement", "body"),
        ("settings.autoRefreshToken", "true"), ("settings.autoFetchToken", "true"),
        ("additionalParameters.accessTokenRequest", "[]"), ("state", ""),
        ("credentials.clientId", "c"), ("scope", "a"), ("pkce.disabled", "false"),
    ))  # fmt: skip
    tree = auth_tree(auth)
    assert isinstance(tree, dict)
    assert list(tree) == [
        "type", "flow", "credentials", "scope", "pkce", "additionalParameters", "settings",
    ]  # fmt: skip
    assert list(tree["credentials"]) == ["clientId", "placement"]
    assert list(tree["settings"]) == ["autoFetchToken", "autoRefreshToken"]
    assert tree["pkce"] == {}


def test_a_value_goes_into_an_object_that_was_empty() -> None:
    auth = Auth("oauth2", (("resourceOwner", "{}"), ("resourceOwner.username", "u")))
    assert auth_tree(auth) == {"type": "oauth2", "resourceOwner": {"username": "u"}}


def test_flow_that_the_format_does_not_know_is_a_setting_of_ours() -> None:
    assert auth_tree(DEVICE) is None
    assert dict(put_out(DEVICE, Postwright()).auth) == {
        "type": "oauth2", "flow": "device_code", "credentials.clientId": "c",
    }  # fmt: skip


@pytest.mark.parametrize("scope", ["a b", "other"])
def test_every_other_byte_of_a_file_stays(scope: str) -> None:
    read = read_request(SAVED, "a")
    assert isinstance(read, Request)
    values = tuple((n, scope if n == "scope" else v) for n, v in read.auth.values)
    changed = replace(read, auth=Auth("oauth2", values))
    assert write_request(changed, SAVED) == SAVED.replace("scope: a b\n", f"scope: {scope}\n")


SAVED = """\
info:
  name: a
  type: http
  seq: 1

http:
  method: GET
  url: http://h/
  auth:
    type: oauth2
    flow: authorization_code
    authorizationUrl: https://as.test/authorize
    accessTokenUrl: https://as.test/token # the new one
    credentials:
      clientId: c
      clientSecret: "{{secret}}"
      placement: body
      later: 5
    additionalParameters:
      authorizationRequest:
        - name: audience
          value: "1"
          placement: query
      refreshTokenRequest:
        - name: x
          value: y
          placement: header
          disabled: true
    scope: a b
    pkce: {}
    tokenConfig:
      id: main
      placement:
        query: token
      source: access_token
      unknown:
        - 1
        - b: 2
    settings:
      autoFetchToken: true
      autoRefreshToken: false
    somethingNew:
      deep: true

settings:
  encodeUrl: true
  timeout: inherit
"""
