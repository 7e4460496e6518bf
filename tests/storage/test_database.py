import os
import sqlite3
import stat
from pathlib import Path

import pytest

from postwright.model.collection import RequestRef
from postwright.model.request import Request
from postwright.storage.database import Database
from postwright.storage.drafts import Drafts
from postwright.storage.schema import FIRST, VERSION, version_of

REF = RequestRef("/home/me/shop", ("Items", "get item.yml"))
RICH = Request(name="get item", url="http://example.test")


@pytest.fixture
def database(tmp_path: Path):
    database = Database(tmp_path / "data/postwright.sqlite3")
    yield database
    database.close()


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_every_file_of_the_database_is_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        database = Database(tmp_path / "data/postwright.sqlite3")
        Drafts(database).put(REF, RICH).result()
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "data").iterdir()}
    finally:
        os.umask(before)
    database.close()
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_file_that_is_no_database_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    path.write_bytes(b"not a database" * 100)
    database = Database(path)
    Drafts(database).put(REF, RICH).result()
    assert database.damaged is not None
    assert database.damaged.read_bytes().startswith(b"not a database")
    database.close()


def test_failed_write_is_told_and_the_next_one_works(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.write("INSERT INTO nowhere VALUES (1)").result()
    Drafts(database).put(REF, RICH).result()


def test_two_programs_share_the_file(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    one, two = Database(path), Database(path)
    for number in range(50):
        Drafts(one).put(RequestRef(draft=f"a{number}"), RICH)
        Drafts(two).put(RequestRef(draft=f"b{number}"), RICH)
    one.close()
    assert len(Drafts(two).all()) == 100
    two.close()


def test_path_that_cannot_be_written_leaves_a_database_in_memory(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file where the folder should be")
    database = Database(tmp_path / "data/postwright.sqlite3")
    Drafts(database).put(REF, RICH)
    assert Drafts(database).all() == {REF: RICH}
    assert "data/postwright.sqlite3" in database.problem
    database.close()


def test_file_of_the_first_version_is_brought_up_to_date_without_a_loss(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.executescript(FIRST)
        connection.execute("INSERT INTO state VALUES ('window', x'01')")
        connection.execute("INSERT INTO cookies VALUES ('', x'02')")
        row = ("id", "c", "p", "", 1.0, "sha", 3, b"{}", b"{}")
        connection.execute("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    connection.close()
    database = Database(path)
    Drafts(database).put(REF, RICH).result()
    assert database.run(lambda c: c.execute("SELECT * FROM history").fetchall()).result() == [row]
    assert database.run(lambda c: c.execute("SELECT * FROM state").fetchall()).result() == [
        ("window", b"\x01")
    ]
    assert database.run(version_of).result() == VERSION
    database.close()


def test_program_of_the_version_before_still_works_on_the_file(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    database = Database(path)
    Drafts(database).put(REF, RICH).result()
    database.close()
    with sqlite3.connect(path) as before:  # it makes its tables anew and uses only those
        before.executescript(FIRST)
        row = ("id", "c", "p", "", 1.0, "sha", 3, b"{}", b"{}")
        before.execute("INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        before.execute("DELETE FROM history")
    before.close()
    database = Database(path)
    assert Drafts(database).all() == {REF: RICH}
    database.close()


def test_file_of_a_later_version_is_read_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    database = Database(path)
    Drafts(database).put(REF, RICH).result()
    database.close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = path.read_bytes()
    database = Database(path)
    other = RequestRef(draft="new")
    Drafts(database).put(other, RICH)
    assert Drafts(database).all() == {REF: RICH, other: RICH}
    assert "written by a later version" in database.problem
    assert database.in_memory
    database.close()
    assert path.read_bytes() == before
