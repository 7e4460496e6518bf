"""A collection's `config`: its proxy and the certificates that it shows to servers."""

from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.options import ClientCertificate, CollectionProxy, Config


def read_config(value: object) -> Config:
    """Read the mapping; what is missing or of another kind says nothing."""
    config = tree(value)
    certificates = (_certificate(row) for row in trees(config.get("clientCertificates")))
    return Config(
        proxy=_proxy(config["proxy"]) if "proxy" in config else CollectionProxy(),
        client_certificates=tuple(certificates),
    )


def _certificate(row: Tree) -> ClientCertificate:
    pkcs12 = row.get("type") == "pkcs12"
    return ClientCertificate(
        domain=text(row.get("domain")),
        file=text(row.get("pkcs12FilePath" if pkcs12 else "certificateFilePath")),
        key="" if pkcs12 else text(row.get("privateKeyFilePath")),
        passphrase=text(row.get("passphrase")),
        pkcs12=pkcs12,
        enabled=row.get("disabled") is not True,
    )


def _proxy(value: object) -> CollectionProxy:
    if isinstance(value, bool):  # the schema's `false`: none at all
        return CollectionProxy(enabled=value)
    proxy = tree(value)
    way = tree(proxy.get("config"))
    sign_in = tree(way.get("auth"))
    return CollectionProxy(
        inherit=flag(proxy.get("inherit"), True),
        enabled=proxy.get("disabled") is not True,
        protocol=text(way.get("protocol")) or "http",
        host=text(way.get("hostname")),
        port=text(way.get("port")),
        user=text(sign_in.get("username")),
        password=text(sign_in.get("password")),
        signs_in=bool(sign_in) and sign_in.get("disabled") is not True,
        bypass=text(way.get("bypassProxy")),
    )


def config_tree(config: Config) -> Tree:
    """Return the mapping, whole as Bruno writes it."""
    proxy = config.proxy
    way: Tree = {
        "protocol": proxy.protocol,
        "hostname": proxy.host,
        "port": int(proxy.port) if _is_port(proxy.port) else proxy.port,
    }
    if proxy.signs_in or proxy.user or proxy.password:
        off = {} if proxy.signs_in else {"disabled": True}
        way["auth"] = {"username": proxy.user, "password": proxy.password, **off}
    way["bypassProxy"] = proxy.bypass
    shown: Tree = {"inherit": proxy.inherit, "config": way}
    if not proxy.enabled:
        shown["disabled"] = True
    tree_: Tree = {"proxy": shown}
    if config.client_certificates:
        tree_["clientCertificates"] = [_certificate_tree(row) for row in config.client_certificates]
    return tree_


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6 and str(int(text)) == text


def _certificate_tree(row: ClientCertificate) -> Tree:
    shown: Tree = {"domain": row.domain, "type": "pkcs12" if row.pkcs12 else "pem"}
    if row.pkcs12:
        shown["pkcs12FilePath"] = row.file
    else:
        shown |= {"certificateFilePath": row.file, "privateKeyFilePath": row.key}
    if row.passphrase:
        shown["passphrase"] = row.passphrase
    if not row.enabled:
        shown["disabled"] = True
    return shown
