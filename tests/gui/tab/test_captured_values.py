"""What an answer sets is kept where its capture says, a credential in no file."""

from pathlib import Path

import pytest

from postwright.model.collection import Environment
from postwright.model.options import Options, Postwright, ResponseCapture
from postwright.model.request import Request, Variable
from tests.gui.tab.test_checks import JSON, answered, ask
from tests.scenarios.driver import someone
from tests.server import RawServer, Reply


async def test_captured_value_is_kept_in_the_environment(tmp_path: Path) -> None:
    async with RawServer(Reply(200, b'{"page": 3}', JSON)) as server, someone(tmp_path) as user:
        root = user.app.session.create_collection("Shop").root
        user.app.session.environments.save(root, Environment("Staging"))
        user.open_request_in(root)
        user.app.session.environments.choose(root, "Staging")
        ours = Postwright(captures=(ResponseCapture("json", "$.page", "page", "environment"),))
        ask(user, Request(url=server.url, options=Options(postwright=ours)))
        await answered(user)
        (environment,) = user.app.session.environments.of(root)
        assert environment.variables == (Variable("page", "3"),)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (b'"ghp_' + b"a1B2" * 9 + b'"', "make it a secret of Staging"),
        (b'"{{other}}"', "its braces would be a variable"),
    ],
    ids=["credential", "braces"],
)
async def test_what_may_not_stand_in_a_file_lives_for_the_session(
    tmp_path: Path, value: bytes, why: str
) -> None:
    async with (
        RawServer(Reply(200, b'{"v": ' + value + b"}", JSON)) as server,
        someone(tmp_path) as user,
    ):
        root = user.app.session.create_collection("Shop").root
        user.app.session.environments.save(root, Environment("Staging"))
        user.open_request_in(root)
        user.app.session.environments.choose(root, "Staging")
        ours = Postwright(captures=(ResponseCapture("json", "$.v", "token", "environment"),))
        ask(user, Request(url=server.url, options=Options(postwright=ours)))
        await answered(user)
        (environment,) = user.app.session.environments.of(root)
        assert environment.variables == ()
        assert user.app.workspace.captured.of(str(root))["token"] == value.decode()[1:-1]
        assert why in user.tab.response.checks.page._area.widget().children()[-1].accessibleName()
