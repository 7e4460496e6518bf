"""How an origin is written, which is what secrets and credentials belong to (RFC 6454 §6)."""

_DEFAULT_PORTS = {"http": 80, "https": 443}


def origin_words(scheme: str, host: str, port: int) -> str:
    """Return an origin as people write it: without the scheme's own port."""
    name = f"[{host}]" if ":" in host else host
    return f"{scheme}://{name}" + ("" if _DEFAULT_PORTS.get(scheme) == port else f":{port}")
