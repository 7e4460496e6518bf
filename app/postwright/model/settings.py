"""What the user chose for the whole application."""

from typing import Literal

import msgspec


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """Application-wide choices; saved as JSON, unknown members are dropped."""

    theme: Literal["system", "light", "dark"] = "system"
    zoom_percent: int = 100
    wrap_responses: bool = False
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 30.0
    total_timeout_s: float = 0.0
    max_redirects: int = 10
    verify_tls: bool = True
    ca_file: str = ""
    proxy_mode: Literal["none", "system", "manual"] = "system"
    proxy_url: str = ""
    store_cookies: bool = True
    keep_responses: int = 20
    allowed_process_env: tuple[str, ...] = ()
    """Names of the process environment that `{{process.env.NAME}}` may read."""
