"""The proxy that the operating system names: macOS and Windows keep one in their settings.

Elsewhere the environment is the only word, and who looks there is `proxies`.
"""

import sys
import urllib.request


def named(scheme: str, host: str) -> str:
    """Return the proxy's address, empty where none is set or the host is excepted."""
    try:
        found = _settings()
        if not found or _excepted(host):
            return ""
    except (OSError, ValueError):
        return ""
    return found.get(scheme) or found.get("all") or ""


def _settings() -> dict[str, str]:
    if sys.platform == "darwin":
        return dict(urllib.request.getproxies_macosx_sysconf())
    if sys.platform == "win32":
        return dict(urllib.request.getproxies_registry())
    return {}


def _excepted(host: str) -> bool:
    if sys.platform == "darwin":
        return bool(urllib.request.proxy_bypass_macosx_sysconf(host))
    if sys.platform == "win32":
        return bool(urllib.request.proxy_bypass_registry(host))
    return False
