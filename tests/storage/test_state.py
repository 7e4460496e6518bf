from pathlib import Path

from postwright.model.cookies import Cookie
from postwright.storage.cookies import SavedCookies
from postwright.storage.database import Database
from postwright.storage.state import StateStore


def test_bytes_come_back_after_a_restart(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.sqlite3")
    StateStore(database).put("window", b"\0\xff")
    database.close()
    again = Database(tmp_path / "a.sqlite3")
    assert StateStore(again).get("window") == b"\0\xff"
    assert StateStore(again).get("other") is None
    StateStore(again).remove("window")
    assert StateStore(again).get("window") is None
    again.close()


def test_only_cookies_with_an_end_outlive_the_program(tmp_path: Path) -> None:
    database = Database(None)
    saved = SavedCookies(database)
    lasting = Cookie("a", "1", "example.test", expires_at=2e9)
    saved.save("/home/me/shop", (lasting, Cookie("b", "2", "example.test")))
    assert saved.load("/home/me/shop") == (lasting,)
    assert saved.load("") == ()
    saved.save("/home/me/shop", ())
    assert saved.load("/home/me/shop") == ()
    database.close()


def test_database_in_memory_leaves_no_file(tmp_path: Path) -> None:
    database = Database(None)
    StateStore(database).put("a", b"1")
    assert StateStore(database).get("a") == b"1"
    database.close()
    assert list(tmp_path.iterdir()) == []
