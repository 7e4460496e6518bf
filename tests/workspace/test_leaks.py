"""What was written is searched for secrets in every spelling, archives member by member."""

import base64
import json
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest

from postwright.workspace.leaks import Leak, leaks_in

SECRET = 'pa"ss wörd/+1'


@pytest.mark.parametrize(
    "spelled",
    [
        SECRET,
        quote(SECRET, safe=""),
        json.dumps(SECRET),
        base64.b64encode(f"user:{SECRET}".encode()).decode(),
    ],
)
def test_known_secret_is_found_in_any_spelling(tmp_path: Path, spelled: str) -> None:
    file = tmp_path / "shop.yml"
    file.write_text(f"a: 1\nb: {spelled}\n", encoding="utf-8")

    assert leaks_in([file], [SECRET]) == (Leak("shop.yml", 2, "a secret value", known=True),)


def test_unknown_credential_is_found_by_its_shape(tmp_path: Path) -> None:
    file = tmp_path / "a.sh"
    file.write_text(f"one\ntwo\ncurl -H 'X: ghp_{'a1B2' * 9}'\n")

    assert leaks_in([file], []) == (Leak("a.sh", 3, "GitHub token"),)


def test_archive_is_searched_member_by_member(tmp_path: Path) -> None:
    place = tmp_path / "shop.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("opencollection.yml", "name: Shop\n")
        archive.writestr("Users/get.yml", f"x\ny: {SECRET}\n")

    assert leaks_in([place], [SECRET]) == (
        Leak("shop.zip/Users/get.yml", 2, "a secret value", known=True),
    )


def test_names_and_short_values_are_no_leaks(tmp_path: Path) -> None:
    file = tmp_path / "shop.yml"
    file.write_text("token: '{{token}}'\nid: 123\nuuid: 0f8fad5b-d9cb-469f-a165-70867728950e\n")

    assert leaks_in([file], ["", "uuid", SECRET]) == ()
