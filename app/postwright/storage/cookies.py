"""The cookies of each collection's jar, kept from one start to the next."""

from concurrent.futures import Future

import msgspec

from postwright.model.cookies import Cookie
from postwright.storage.database import Database


class SavedCookies:
    """A jar's content by collection; the empty name is that of requests in none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, collection: str) -> tuple[Cookie, ...]:
        """Return what was saved; cookies that end with the program are not among them."""
        rows = self._database.run(
            lambda c: c.execute(
                "SELECT cookies FROM cookies WHERE collection = ?", (collection,)
            ).fetchall()
        ).result()
        try:
            return msgspec.json.decode(rows[0][0], type=tuple[Cookie, ...]) if rows else ()
        except msgspec.MsgspecError:
            return ()

    def save(self, collection: str, cookies: tuple[Cookie, ...]) -> Future[None]:
        """Keep those cookies that have a date on which they end."""
        lasting = tuple(cookie for cookie in cookies if cookie.expires_at is not None)
        if not lasting:
            return self._database.write("DELETE FROM cookies WHERE collection = ?", collection)
        return self._database.write(
            "INSERT OR REPLACE INTO cookies VALUES (?, ?)", collection, msgspec.json.encode(lasting)
        )
