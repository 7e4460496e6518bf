"""Checks a token's signature for a tab: away from the window's thread, with keys that it fetches.

Keys are fetched by a request of its own, of no collection: it inherits no header, no sign-in and
no cookie, and stands in the history like any other.
"""

import asyncio
import time
import uuid

from msgspec.structs import replace
from PySide6.QtCore import QObject
from shiboken6 import isValid

from postwright.analysis.answer_body import answer_body
from postwright.analysis.jwt_signature import SignatureVerdict, check_signature, keys_address
from postwright.engine.errors import NotSent
from postwright.engine.ports import Event
from postwright.engine.recording import Recording
from postwright.engine.small_files import read_small
from postwright.gui.request.signature_check import SignatureCheck
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.model.options import CookieUse, Options, Postwright
from postwright.model.request import Auth, Field, Request
from postwright.model.said import said, said_by


class _NoKeys(Exception):
    """Raised where nothing came that could be checked with; it says why."""


class SignatureDesk(QObject):
    """Lives with the tab whose token it is."""

    def __init__(self, session: Session, tasks: Tasks, check: SignatureCheck) -> None:
        super().__init__(check)
        self._session, self._tasks, self._check = session, tasks, check
        self._asked = 0
        self._fetching: asyncio.Task[object] | None = None
        check.check_wanted.connect(self._begin)
        check.fetch_wanted.connect(self._fetch)
        check.file_chosen.connect(self._load)

    def _begin(self, token: str, keys: str) -> None:
        self._asked += 1
        if keys.strip():
            self._tasks.start(self._judge(token, keys, self._asked), "check a signature")

    async def _judge(self, token: str, keys: str, number: int) -> None:
        verdict = await asyncio.to_thread(check_signature, token, keys)
        if number == self._asked:  # else something else was typed meanwhile
            self._show(verdict)

    def _show(self, verdict: SignatureVerdict) -> None:
        if isValid(self._check):
            self._check.show_verdict(verdict)

    def _load(self, path: str) -> None:
        self._tasks.start(self._read(path), "read keys")

    async def _read(self, path: str) -> None:
        try:
            data = (await asyncio.to_thread(read_small, path)).data
        except OSError as error:
            words = said("The file cannot be read: {why}", why=error.strerror or str(error))
            self._show(SignatureVerdict("err", words))
            return
        if isValid(self._check):
            self._check.show_keys(data.decode("utf-8-sig", "replace"))

    def _fetch(self, address: str) -> None:
        if self._fetching is None:
            self._check.set_busy(True)
            self._fetching = self._tasks.start(self._fetch_keys(address), "fetch keys")
            self._fetching.add_done_callback(self._end)

    async def _fetch_keys(self, address: str) -> None:
        try:
            text = await self._get(address)
            if further := keys_address(text):
                text = await self._get(further)
        except (_NoKeys, NotSent) as error:
            words = said("No keys were fetched: {why}", why=said_by(error))
            self._end(self._fetching)  # who reads it may ask again at once
            self._show(SignatureVerdict("err", words))
            return
        if isValid(self._check):
            self._check.show_keys(text)

    async def _get(self, address: str) -> str:
        """Return what stands at an address. Raise NotSent and _NoKeys."""
        without = Postwright(cookies=CookieUse(send=False, store=False))
        request = Request(
            name="Keys",
            url=address,
            headers=(Field("Accept", "application/json"),),
            auth=Auth("none"),
            options=replace(Options(), postwright=without),
        )
        ref = RequestRef(draft=uuid.uuid4().hex)
        context = self._session.workspace.context(ref)
        prepared = self._session.workspace.prepare(request, ref, context)
        recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())
        exchange = await self._session.send(
            request, ref, context, recording=recording, watch=_ignore
        )
        return await asyncio.to_thread(_text, exchange)

    def _end(self, fetched: "asyncio.Task[object] | None") -> None:
        """However it ended; one that is cancelled at once never takes a step."""
        if self._fetching is not fetched:
            return
        self._fetching = None
        if isValid(self._check):
            self._check.set_busy(False)


def _text(exchange: Exchange) -> str:
    failure, response = exchange.failure, exchange.response
    if failure is not None or response is None:
        raise _NoKeys(failure.title if failure is not None else said("no answer came"))
    if response.status != 200:
        raise _NoKeys(said("the answer was {status} {reason}", status=response.status,
                           reason=response.reason[:60]))  # fmt: skip
    body = answer_body(exchange)
    if not body:
        raise _NoKeys(said("the answer is empty, or larger than 1 MiB"))
    return body.decode("utf-8-sig", "replace")


def _ignore(event: Event) -> None:
    """Take no note of what happens on the way."""
    del event
