"""The way of a prepared request: which proxy, which address, which certificates."""

import msgspec

from postwright.engine import client_certificates, collection_proxy, proxies, routes
from postwright.engine.errors import InvalidField
from postwright.engine.options import Effective
from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.options import ClientCertificate, CollectionProxy, Network, Tls
from postwright.model.said import said
from postwright.protocol.target import Target

_NO_PROXY_SAID = CollectionProxy()


class Way(msgspec.Struct, frozen=True):
    """Members of PreparedRequest, which says what they mean."""

    proxy: str
    proxy_by: str
    no_proxy: str
    tls: Tls
    client_certificates: tuple[ClientCertificate, ...]
    network: Network


def way_to(
    target: Target, options: Effective, lineage: Lineage, *, resolver: Resolver, context: Context
) -> Way:
    """Return how a request gets to its target. Raise NotSent."""
    config = lineage.collection.config
    asked = None
    if context.proxy is None and (config.proxy != _NO_PROXY_SAID or options.network.proxy):
        asked = collection_proxy.asked(options.network.proxy, config.proxy, resolver)
    proxy = _proxy(target, context) if asked is None else asked.proxy
    certificates = config.client_certificates and client_certificates.resolve(
        config.client_certificates, target, resolver, context
    )
    return Way(
        proxy=proxy,
        proxy_by="" if asked is None else "collection",
        no_proxy="" if asked is None else asked.bypass,
        tls=client_certificates.resolve_tls(options.tls, target, resolver, context),
        client_certificates=certificates,
        network=routes.resolve(options.network, resolver),
    )


def _proxy(target: Target, context: Context) -> str:
    """Return the proxy by the context's word, else by the settings alone.

    What the system says is not read here: who makes the context puts it there.
    """
    if context.proxy is not None:
        return context.proxy
    if context.settings.proxy_mode != "manual":
        return ""
    choice = proxies.choose(target.scheme, target.host, target.port, context.settings, {})
    if choice.problem:
        raise InvalidField(
            choice.problem, where=said("proxy"), fix=said("correct it in the settings")
        )
    return choice.proxy
