"""The proxy that a collection asks for, in its `config` or in our settings of it."""

from urllib.parse import quote

import msgspec

from postwright.engine import proxies
from postwright.engine.errors import InvalidField
from postwright.engine.variables import Resolver
from postwright.model.options import CollectionProxy
from postwright.model.said import said, said_by

WHERE = said("proxy of the collection")


class Asked(msgspec.Struct, frozen=True):
    """What the collection wants, in place of the application's proxy."""

    proxy: str = ""
    """As `PreparedRequest.proxy` has it; empty: go directly."""
    bypass: str = ""


def asked(own: str, config: CollectionProxy, resolver: Resolver) -> Asked | None:
    """Return the collection's word, None where it leaves the choice to the application.

    `own` is what our settings say: an address, `none`, or nothing. Raise NotSent for a proxy that
    cannot be used: going directly would tell the network what the proxy is there to hide.
    """
    if own:
        address = resolver.text(own, WHERE).text.strip()
        return Asked() if address.lower() == "none" else Asked(_checked(address))
    if not config.enabled:
        return Asked()
    if config.inherit:
        return None
    host = resolver.text(config.host, WHERE).text.strip()
    port = resolver.text(config.port, said("{where}, port", where=WHERE)).text.strip()
    if not host:
        raise InvalidField(
            said("the proxy has no host"), where=WHERE, fix=said("set it, or use the application's")
        )
    if ":" in host and not host.startswith("["):
        host = f"[{host}]"
    address = f"{config.protocol}://{_sign_in(config, resolver)}{host}"
    bypass = resolver.text(config.bypass, said("{where}, exceptions", where=WHERE)).text
    return Asked(_checked(f"{address}:{port}" if port else address), bypass)


def _sign_in(config: CollectionProxy, resolver: Resolver) -> str:
    if not config.signs_in:
        return ""
    user = resolver.text(config.user, said("{where}, user", where=WHERE)).text
    password = resolver.text(config.password, said("{where}, password", where=WHERE)).text
    if password:
        resolver.secrets[password] = None
    return f"{quote(user, safe='')}:{quote(password, safe='')}@" if user or password else ""


def _checked(address: str) -> str:
    try:
        proxies.parse(address)
    except proxies.BadProxy as error:
        raise InvalidField(said_by(error), where=WHERE, fix=said("correct its address")) from None
    return address if "://" in address else f"http://{address}"
