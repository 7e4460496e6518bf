"""What a hop is told about the connection that it went over: with whom, and how encrypted."""

from postwright.engine import certificates
from postwright.engine.recording import LiveHop
from postwright.engine.routes import checks, destination_of


async def know_connection(live: LiveHop) -> None:
    """Fill in the peer and what TLS agreed on, as far as the connection came."""
    connection = live.tape.connection
    if connection is None:
        return
    if path := destination_of(live.request).path:
        live.peer = f"unix:{path}"
    elif peer := connection.get_extra_info("server_addr"):
        host = f"[{peer[0]}]" if ":" in peer[0] else peer[0]
        live.peer = f"{host}:{peer[1]}"
    if live.request.scheme != "https":
        return
    agreed = connection.get_extra_info("ssl_object")
    if agreed is None or not agreed.version():
        return
    verified = checks(live.request)
    live.tls = await certificates.info(agreed, connection.certificates, verified=verified)
