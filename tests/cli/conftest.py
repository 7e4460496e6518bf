"""What the tests of commands share."""

import pytest

from tests.cli.commands import Commands


@pytest.fixture
def postwright(capsysbinary: "pytest.CaptureFixture[bytes]") -> Commands:
    """Call a command: `postwright("send", "GET", url)`."""
    return Commands(capsysbinary)
