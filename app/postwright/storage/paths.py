"""Where Postwright keeps what: three folders of the user's, never a collection's own."""

from pathlib import Path

import msgspec
import platformdirs


class Paths(msgspec.Struct, frozen=True):
    """The folders of one user; tests and the command line pass others."""

    config: Path
    data: Path
    cache: Path

    @property
    def collections(self) -> Path:
        """Where collections lie that the user did not open from elsewhere."""
        return self.config / "collections"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def database(self) -> Path:
        return self.data / "postwright.sqlite3"

    @property
    def frame(self) -> Path:
        """Where the window was, for its first paint."""
        return self.data / "frame.json"

    @property
    def bodies(self) -> Path:
        """Response bodies that history keeps, each named by its SHA-256."""
        return self.data / "bodies"

    @property
    def log(self) -> Path:
        """What the program did, without secrets."""
        return self.data / "postwright.log"

    @property
    def faults(self) -> Path:
        """What crashes of the interpreter itself left, a file for each run."""
        return self.data / "faults"

    @property
    def trash(self) -> Path:
        return self.data / "trash"

    @property
    def locks(self) -> Path:
        """Who may write into which collection, beside our data and not in its folder."""
        return self.data / "locks"

    @property
    def vault(self) -> Path:
        return self.data / "vault.json"

    @property
    def vault_key(self) -> Path:
        """The vault's key where the system has no keyring."""
        return self.data / "vault.key"

    @property
    def grants(self) -> Path:
        """What the user agreed to, collection by collection."""
        return self.data / "grants.json"

    @property
    def parsed(self) -> Path:
        """What large collections said when they were last opened."""
        return self.cache / "parsed"

    @property
    def spool(self) -> Path:
        """Where response bodies grow while they arrive."""
        return self.cache / "bodies"


def user_paths() -> Paths:
    """Return the folders that this system has for a user's programs."""
    return Paths(
        config=platformdirs.user_config_path("postwright", appauthor=False),
        data=platformdirs.user_data_path("postwright", appauthor=False),
        cache=platformdirs.user_cache_path("postwright", appauthor=False),
    )
