"""A collection's `config`: read and written as Bruno writes it; a save touches what was edited."""

import pytest
from msgspec.structs import replace

from postwright.formats import opencollection as oc
from postwright.formats.config_tree import config_tree, read_config
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


CONFIGS = (
    Config(),
    Config(CollectionProxy(inherit=False, protocol="socks5", host="p.test", port="1080")),
    Config(CollectionProxy(inherit=False, enabled=False)),
    Config(
        CollectionProxy(
            inherit=False, host="{{p}}", port="{{port}}", user="me", password="{{pw}}",
            signs_in=True, bypass=".a.test",
        )
    ),
    Config(CollectionProxy(host="p", user="me", password="x")),
    Config(
        client_certificates=(
            ClientCertificate("*.a.test:8443", "a.pem", "a.key", "{{pw}}"),
            ClientCertificate("a.test", "both.pem", enabled=False),
            ClientCertificate("b.test", "b.p12", pkcs12=True),
        )
    ),
)  # fmt: skip


@pytest.mark.parametrize("config", CONFIGS)
def test_what_was_written_is_read_again(config: Config) -> None:
    assert read_config(config_tree(config)) == config
    before = oc.read_collection("opencollection: 1.0.0\ninfo:\n  name: Api\n", "api")
    text = oc.write_collection(replace(before, config=config))
    assert oc.read_collection(text, "api").config == config
    assert ("config:" in text) is (config != Config())
    again = oc.write_collection(replace(oc.read_collection(TEXT, "api"), config=config), TEXT)
    assert oc.read_collection(again, "api").config == config
    assert "later: {unknown: 1}" in again


def test_only_the_row_that_was_edited_changes() -> None:
    read = oc.read_collection(TEXT, "api")
    first, second = read.config.client_certificates
    rows = (replace(first, file="certs/new.pem"), second)
    edited = replace(read, config=replace(read.config, client_certificates=rows))
    assert oc.write_collection(edited, TEXT) == TEXT.replace("certs/a.pem", "certs/new.pem")
    moved = replace(read, config=replace(read.config, proxy=replace(read.config.proxy, host="q")))
    assert oc.write_collection(moved, TEXT) == TEXT.replace('"{{proxy}}"', "q")
    plain = "opencollection: 1.0.0\ninfo:\n  name: Api\nbundled: false\n"
    proxied = replace(oc.read_collection(plain, "api"), config=CONFIGS[1])
    assert oc.write_collection(proxied, plain) == plain.replace(
        "bundled",
        "config:\n  proxy:\n    inherit: false\n    config:\n      protocol: socks5\n"
        '      hostname: p.test\n      port: 1080\n      bypassProxy: ""\nbundled',
    )
