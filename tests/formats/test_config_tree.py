"""A collection's `config`: read as Bruno writes it, and never touched by a save."""

import pytest
from msgspec.structs import replace

from postwright.formats import opencollection as oc
from postwright.formats.config_tree import read_config
from postwright.model.options import ClientCertificate, CollectionProxy, Config

TEXT = """\
opencollection: 1.0.0
info:
  name: Api
config:
  proxy:
    inherit: false
    config:
      protocol: https   # kept
      hostname: "{{proxy}}"
      port: 3128
      auth:
        username: me
        password: "{{pw}}"
      bypassProxy: .internal.test
  clientCertificates:
    - domain: "*.a.test"
      type: pem
      certificateFilePath: certs/a.pem
      privateKeyFilePath: certs/a.key
      passphrase: "{{pw}}"
    - domain: b.test
      type: pkcs12
      pkcs12FilePath: certs/b.p12
      disabled: true
  later: {unknown: 1}
bundled: false
"""


def test_what_bruno_writes() -> None:
    assert oc.read_collection(TEXT, "api").config == Config(
        proxy=CollectionProxy(
            inherit=False, protocol="https", host="{{proxy}}", port="3128", user="me",
            password="{{pw}}", signs_in=True, bypass=".internal.test",
        ),
        client_certificates=(
            ClientCertificate("*.a.test", "certs/a.pem", "certs/a.key", "{{pw}}"),
            ClientCertificate("b.test", "certs/b.p12", pkcs12=True, enabled=False),
        ),
    )  # fmt: skip


def test_edit_of_the_collection_leaves_it_as_it_is() -> None:
    edited = replace(oc.read_collection(TEXT, "api"), name="Other")
    assert oc.write_collection(edited, TEXT) == TEXT.replace("name: Api", "name: Other")


@pytest.mark.parametrize("value", [None, 3, [], {}, {"clientCertificates": 1}, {"proxy": None}])
def test_what_says_nothing(value: object) -> None:
    assert read_config(value) == Config()


def test_switches_of_a_proxy() -> None:
    assert not read_config({"proxy": False}).proxy.enabled
    assert not read_config({"proxy": {"disabled": True}}).proxy.enabled
    assert read_config({"proxy": {"inherit": True, "config": {"hostname": "p"}}}).proxy.inherit
    sign_in = {"username": "a", "password": "b", "disabled": True}
    assert not read_config({"proxy": {"config": {"auth": sign_in}}}).proxy.signs_in
