from pathlib import Path

import pytest

from postwright.model.settings import Settings
from postwright.storage import settings
from postwright.storage.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache")


def test_first_start_has_the_defaults_and_writes_nothing(paths: Paths) -> None:
    assert settings.load(paths) == Settings()
    assert not paths.config.exists()


def test_settings_come_back(paths: Paths) -> None:
    chosen = Settings(theme="dark", proxy_url="http://proxy.test", allowed_process_env=("A",))
    settings.save(paths, chosen)
    assert settings.load(paths) == chosen
    assert paths.settings.read_text().startswith('{\n  "theme": "dark"')


def test_unknown_members_do_no_harm(paths: Paths) -> None:
    paths.config.mkdir()
    paths.settings.write_text('{"theme": "light", "later": [1]}')
    assert settings.load(paths) == Settings(theme="light")


@pytest.mark.parametrize("text", ["", "{", '{"theme": "pink"}', '{"zoom_percent": "big"}'])
def test_damaged_settings_are_put_aside(paths: Paths, text: str) -> None:
    paths.config.mkdir()
    paths.settings.write_text(text)
    assert settings.load(paths) == Settings()
    assert paths.settings.read_text() == text
    settings.save(paths, Settings(theme="dark"))
    assert [p.read_text() for p in paths.config.glob("settings.damaged-*.json")] == [text]
