"""What the user chose for the whole application."""

from typing import Literal

import msgspec

Preset = Literal["postwright", "postman", "insomnia", "bruno", "yaak"]


class KeyChoice(msgspec.Struct, frozen=True):
    """Keys that the user gave an action."""

    action: str
    keys: str
    """Several separated by blanks; empty: none."""


Language = Literal["system", "en", "zh_CN"]


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """Application-wide choices; saved as JSON, unknown members are dropped."""

    theme: Literal["system", "light", "dark"] = "system"
    language: Language = "system"
    zoom_percent: int = 100
    wrap_responses: bool = False
    close_pairs: bool = True
    """Whether quotes and brackets of JSON close as they are typed."""
    save_while_typing: bool = False
    """Write requests that have a file a moment after the last key."""
    key_preset: Preset = "postwright"
    """Whose shortcuts there are."""
    keys: tuple[KeyChoice, ...] = ()
    """What the user changed of them."""
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 30.0
    write_timeout_s: float | None = None
    """None: as the read timeout."""
    pool_timeout_s: float = 0.0
    total_timeout_s: float = 0.0
    max_redirects: int = 10
    verify_tls: bool = True
    unchecked_hosts: tuple[str, ...] = ()
    """Host patterns whose certificates are not checked, unless a request says so."""
    ca_file: str = ""
    trust: Literal["system", "file"] = "system"
    """Who vouches for servers: the system's authorities and `ca_file`, or that file alone."""
    proxy_mode: Literal["none", "system", "manual"] = "system"
    proxy_url: str = ""
    """With user and password, where it wants a sign-in."""
    proxy_bypass: str = ""
    """Hosts that are reached without that proxy, as `no_proxy` lists them."""
    store_cookies: bool = True
    keep_responses: int = 20
    """So many exchanges of each request stay in history."""
    keep_history_days: int = 90
    """Older exchanges are forgotten; 0: none is for its age."""
    keep_bodies_mb: int = 100
    """The answers' bodies in history, all together, in units of 2^20 bytes; the oldest go."""
    log_level: Literal["off", "warnings", "info", "debug"] = "warnings"
    allowed_process_env: tuple[str, ...] = ()
    """Names of the process environment that `{{process.env.NAME}}` may read."""
