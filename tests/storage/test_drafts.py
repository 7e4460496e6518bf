import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import postwright
from postwright.model.collection import RequestRef
from postwright.model.request import Auth, Body, Field, Param, Part, Request
from postwright.storage.database import Database
from postwright.storage.drafts import Drafts

RICH = Request(
    name="Añ\u202e \0 \n",
    method="PURGE",
    url="{{base}}/x?a=1",
    headers=(Field("X", "1", False, "note"),),
    params=(Param("a", "1"), Param("id", "7", kind="path")),
    body=Body(kind="multipart-form", parts=(Part(name="f", kind="file", files=("a", "b")),)),
    auth=Auth("basic", (("username", "u"),)),
)
REF = RequestRef("/home/me/shop", ("Items", "get item.yml"))

TYPIST = """
import sys
from pathlib import Path
from postwright.model.collection import RequestRef
from postwright.model.request import Request
from postwright.storage.database import Database
from postwright.storage.drafts import Drafts
drafts = Drafts(Database(Path(sys.argv[1])))
number = int(sys.argv[2])
while True:
    number += 1
    drafts.put(RequestRef(draft="new"), Request(url=str(number))).result()
    print(number, flush=True)
"""


@pytest.fixture
def database(tmp_path: Path):
    database = Database(tmp_path / "data/postwright.sqlite3")
    yield database
    database.close()


def test_draft_comes_back_as_it_was(database: Database) -> None:
    drafts = Drafts(database)
    drafts.put(REF, RICH, "abc")
    draft = drafts.get(REF)
    assert draft is not None
    assert (draft.request, draft.base_sha, draft.ref) == (RICH, "abc", REF)


def test_second_draft_replaces_the_first_and_removed_is_gone(database: Database) -> None:
    drafts = Drafts(database)
    drafts.put(REF, Request())
    drafts.put(REF, RICH)
    assert drafts.all() == {REF: RICH}
    drafts.remove(REF)
    assert drafts.all() == {}
    assert drafts.get(REF) is None


def test_unsaved_requests_are_kept_apart(database: Database) -> None:
    drafts = Drafts(database)
    one, two = RequestRef(draft="1"), RequestRef(draft="2")
    drafts.put(one, Request(url="a"))
    drafts.put(two, Request(url="b"))
    assert drafts.all() == {one: Request(url="a"), two: Request(url="b")}


def test_drafts_in_a_folder_follow_it(database: Database) -> None:
    drafts = Drafts(database)
    drafts.put(REF, RICH)
    drafts.put(RequestRef("/home/me/shop", ("Items%", "other.yml")), Request())
    before = RequestRef("/home/me/shop", ("Items",))
    drafts.move(before, RequestRef("/home/me/shop", ("Old", "Things")))
    assert set(drafts.all()) == {
        RequestRef("/home/me/shop", ("Old", "Things", "get item.yml")),
        RequestRef("/home/me/shop", ("Items%", "other.yml")),
    }


def test_unsaved_request_that_was_saved_takes_its_draft_along(database: Database) -> None:
    drafts = Drafts(database)
    drafts.put(RequestRef(draft="1"), RICH)
    drafts.move(RequestRef(draft="1"), REF)
    assert drafts.all() == {REF: RICH}


def test_closing_writes_what_was_queued(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    database = Database(path)
    for number in range(200):
        Drafts(database).put(RequestRef(draft=str(number)), RICH)
    database.close()
    again = Database(path)
    assert len(Drafts(again).all()) == 200
    again.close()


def test_draft_that_cannot_be_understood_hides_no_other(database: Database) -> None:
    drafts = Drafts(database)
    drafts.put(REF, RICH)
    drafts.put(RequestRef(draft="1"), RICH)
    database.write("UPDATE drafts SET request = ? WHERE draft = '1'", b'{"body": 7}')
    assert drafts.all() == {REF: RICH}


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_drafts_survive_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "postwright.sqlite3"
    environment = {**os.environ, "PYTHONPATH": str(Path(postwright.__file__).parents[1])}
    typed = 0
    for _ in range(5):
        child = subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(path), str(typed)],
            stdout=subprocess.PIPE,
            env=environment,
        )
        assert child.stdout is not None
        for _ in range(20):
            typed = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read().split()
        child.wait()
        child.stdout.close()
        typed = int(rest[-1]) if rest else typed
        database = Database(path)
        kept = Drafts(database).get(RequestRef(draft="new"))
        database.close()
        assert kept is not None
        assert int(kept.request.url) >= typed
        typed = int(kept.request.url)
