"""Agreements are kept in the user's data, by the collection's id and place, for the user alone."""

import stat
from pathlib import Path

import pytest

from postwright.model.consent import Ask
from postwright.storage.grants import Grants
from postwright.storage.paths import Paths

ASK = Ask("secret", "token", "https://api.test", "prod", "header X")


def paths_in(home: Path) -> Paths:
    return Paths(home / "config", home / "data", home / "cache")


def kept(home: Path) -> Grants:
    """Open them anew, as the next start does."""
    return Grants(paths_in(home))


def test_what_was_agreed_is_there_after_a_restart(tmp_path: Path) -> None:
    grants = kept(tmp_path)
    grants.add("id", Path("/a"), (ASK,)).result()
    assert grants.holds("id", Path("/a"), ASK)
    grants.close()
    assert kept(tmp_path).holds("id", Path("/a"), ASK)
    assert stat.S_IMODE(paths_in(tmp_path).grants.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("collection", "root", "ask"),
    [
        ("other", "/a", ASK),
        ("", "/a", ASK),
        ("id", "/b", ASK),
        ("id", "/a", Ask("secret", "token", "https://api.test", "test")),
        ("id", "/a", Ask("secret", "token", "http://api.test", "prod")),
        ("id", "/a", Ask("secret", "token", "https://api.test:8443", "prod")),
        ("id", "/a", Ask("secret", "other", "https://api.test", "prod")),
        ("id", "/a", Ask("process", "token", "https://api.test", "prod")),
    ],
)
def test_it_is_for_that_alone(tmp_path: Path, collection: str, root: str, ask: Ask) -> None:
    grants = kept(tmp_path)
    grants.add("id", Path("/a"), (ASK,)).result()
    assert not grants.holds(collection, Path(root), ask)


def test_where_it_stands_in_the_request_does_not_count(tmp_path: Path) -> None:
    grants = kept(tmp_path)
    grants.add("id", Path("/a"), (ASK,)).result()
    assert grants.holds("id", Path("/a"), Ask("secret", "token", "https://api.test", "prod", "URL"))


def test_a_file_is_agreed_to_whoever_gets_it(tmp_path: Path) -> None:
    grants = kept(tmp_path)
    grants.add("id", Path("/a"), (Ask("file", "/f", "https://api.test"),)).result()
    assert grants.holds("id", Path("/a"), Ask("file", "/f"))
    assert not grants.holds("id", Path("/a"), Ask("file", "/g"))
    assert grants.of("id", Path("/a")) == (Ask("file", "/f"),)


def test_trust_is_of_one_collection_at_one_place(tmp_path: Path) -> None:
    grants = kept(tmp_path)
    grants.trust("id", Path("/a")).result()
    assert grants.trusts("id", Path("/a"))
    assert not grants.trusts("id", Path("/b"))
    assert not grants.trusts("other", Path("/a"))


def test_all_can_be_taken_back_but_what_is_the_users_own(tmp_path: Path) -> None:
    grants = kept(tmp_path)
    grants.trust("id", Path("/a")).result()
    grants.add("other", Path("/b"), (ASK, Ask("file", "/f"))).result()
    assert grants.count() == 2
    grants.forget().result()
    again = kept(tmp_path)
    assert again.count() == 0
    assert not again.holds("other", Path("/b"), ASK)
    assert again.trusts("id", Path("/a"))


def test_two_windows_lose_nothing_of_each_other(tmp_path: Path) -> None:
    one, two = kept(tmp_path), kept(tmp_path)
    assert not two.trusts("id", Path("/a"))
    one.add("id", Path("/a"), (ASK,)).result()
    two.trust("id", Path("/a")).result()
    assert kept(tmp_path).holds("id", Path("/a"), ASK)
    assert kept(tmp_path).trusts("id", Path("/a"))


@pytest.mark.parametrize("data", [b"", b"{", b'[["id"]]', b"\xff\x00", b'[["id","/a",["x"]]]'])
def test_a_damaged_file_agrees_to_nothing_and_is_put_aside(tmp_path: Path, data: bytes) -> None:
    file = paths_in(tmp_path).grants
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    grants = kept(tmp_path)
    assert not grants.holds("id", Path("/a"), ASK)
    assert str(file) in grants.problem
    grants.add("id", Path("/a"), (ASK,)).result()
    assert kept(tmp_path).holds("id", Path("/a"), ASK)
    assert file.with_suffix(".damaged").read_bytes() == data


def test_a_program_that_keeps_nothing_writes_nothing(tmp_path: Path) -> None:
    grants = Grants(paths_in(tmp_path), keep=False)
    grants.add("id", Path("/a"), (ASK,)).result()
    assert grants.holds("id", Path("/a"), ASK)
    assert not paths_in(tmp_path).data.exists()
