"""Small things that the program remembers by itself: tabs, geometry, chosen environments."""

from concurrent.futures import Future

from postwright.storage.database import Database


class StateStore:
    """Bytes by key; each key's owner alone knows what they mean."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> bytes | None:
        """Return what was put last, None where nothing was."""
        rows = self._database.run(
            lambda c: c.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchall()
        ).result()
        return bytes(rows[0][0]) if rows else None

    def put(self, key: str, value: bytes) -> Future[None]:
        """Keep these bytes instead of those before."""
        return self._database.write("INSERT OR REPLACE INTO state VALUES (?, ?)", key, value)

    def remove(self, key: str) -> Future[None]:
        return self._database.write("DELETE FROM state WHERE key = ?", key)
