"""Everything that a window, a command and the runner do alike: open, edit, prepare, send, keep.

Without Qt. What blocks says so: a window calls it in a thread.
"""

import asyncio
import os
import secrets
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import msgspec

from postwright.analysis.told_secrets import secrets_of_request
from postwright.engine import system_proxies
from postwright.engine.errors import InvalidRequest, NeedsConsent, NotSent, UndefinedVariable
from postwright.engine.files import LocalFiles
from postwright.engine.oauth2.source import MemoryTokens
from postwright.engine.ports import Context, TokenStore, Watch
from postwright.engine.prepare import destination, prepare
from postwright.engine.proxies import Choice, choose, through
from postwright.engine.proxies_in_force import InForce, in_force
from postwright.engine.recording import Recording
from postwright.engine.send import Engine
from postwright.engine.variables import PROCESS, Resolver
from postwright.model import tree
from postwright.model.collection import Lineage, RequestRef
from postwright.model.consent import Ask
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Request
from postwright.model.said import said
from postwright.model.settings import Settings
from postwright.storage.log import learn, note_exchange
from postwright.storage.paths import Paths
from postwright.storage.tokens import VaultTokens
from postwright.workspace.agreements import Agreements
from postwright.workspace.body_findings import BodyCheck, body_check, stop_invalid
from postwright.workspace.built_in import BuiltIn
from postwright.workspace.captured import CapturedValues
from postwright.workspace.edits import Edits
from postwright.workspace.problem import Problem
from postwright.workspace.process_env import process_env
from postwright.workspace.validation import problems


class Workspace(Edits):
    """Open collections, what is kept for them, and the engine that sends their requests.

    With `keep=False` nothing is written but what is saved on purpose: no history, no cookies,
    no memory of what was open.
    """

    def __init__(
        self,
        paths: Paths,
        engine: Engine,
        *,
        environment: Mapping[str, str] = os.environ,
        keep: bool = True,
    ) -> None:
        super().__init__(paths, keep=keep)
        self.engine = engine
        self.demo_url: Callable[[], str] | None = None
        """Starts the built-in server and returns its address; set by the program."""
        self.agreed_beside: Callable[[RequestRef, Ask], bool] = lambda *_: False
        """Agrees to more than is kept: what a command was started with; set by the program."""
        self.captured = CapturedValues()
        self._loose_tokens = MemoryTokens()
        self._environment = environment
        if engine.proxy_for is None:
            engine.proxy_for = self._proxy_for

    def lineage(self, ref: RequestRef, environment: str | None = None) -> Lineage:
        """Return what a request inherits from; nothing for one in no open collection.

        `environment` is another one than the active one.
        """
        opened = self.find(ref.collection)
        if opened is None:
            return Lineage()
        name = opened.environment if environment is None else environment
        return tree.lineage_of(opened.tree, ref.path, name)

    def context(
        self,
        ref: RequestRef,
        *,
        environment: str | None = None,
        allow_env: Iterable[str] = (),
        once: Iterable[Ask] = (),
    ) -> Context:
        """Return what a preview and the send after it share: a new time and seed each call.

        `environment` is another one than the active one, `allow_env` names more variables of
        the process, `once` is what the user agreed to for this one send.
        """
        now = time.time()
        root = Path(ref.collection) if ref.collection else None
        agreements = self._agreements(ref, once)
        own_ca = os.path.realpath(self.settings.ca_file) if self.settings.ca_file else ""
        jar = self.jar(ref.collection)
        return Context(
            now=now,
            seed=secrets.randbits(64),
            files=LocalFiles(root, lambda path: path == own_ca or agreements.reads(path)).facts,
            settings=self.settings,
            cookies=lambda url: jar.verdicts(url, now),
            process_env=process_env(
                root,
                (*self.settings.allowed_process_env, *allow_env, *agreements.names()),
                self._environment,
            ),
            built_in=BuiltIn(self.demo_url),
            secrets=self._secrets(self.lineage(ref, environment), ref),
            captured=self.captured.of(ref.collection),
            tokens=self.tokens(ref),
            agreed=lambda ask: agreements.holds(ask) or self.agreed_beside(ref, ask),
        )

    def agree(self, ref: RequestRef, asks: Iterable[Ask]) -> None:
        """Keep it that the user agreed, for this collection at this place."""
        opened = self.find(ref.collection)
        if opened is not None:
            kept = self.grants.add(opened.id, opened.root, asks)
            self.told(said("What you agreed to could not be kept"), kept)

    def _agreements(self, ref: RequestRef, once: Iterable[Ask]) -> Agreements:
        opened = self.find(ref.collection)
        root = Path(ref.collection) if ref.collection else None
        return Agreements(self.grants, opened.id if opened else "", root, once)

    def resolver(self, request: Request, ref: RequestRef, context: Context) -> Resolver:
        """Return who knows every variable of a request."""
        return Resolver(self.lineage(ref), request, context)

    def stopping(self, request: Request, ref: RequestRef, context: Context) -> tuple[Problem, ...]:
        """Return all that stops a send whatever the user says."""
        return problems(request, self.lineage(ref), context)

    def body_check(self, request: Request, ref: RequestRef, context: Context) -> BodyCheck | None:
        """Return what there is to look at in a body."""
        return body_check(request, self.lineage(ref), context)

    def stop_invalid(self, request: Request, ref: RequestRef, context: Context) -> None:
        """Raise InvalidBody for a body that its request wants no send of."""
        if request.options.postwright.schema.block:
            stop_invalid(self.body_check(request, ref, context))

    def prepare(
        self,
        request: Request,
        ref: RequestRef,
        context: Context,
        *,
        environment: str | None = None,
    ) -> PreparedRequest:
        """Return exactly what would be sent. Raise NotSent.

        What `asks` holds has to be agreed to first; a file that has to be raises NeedsConsent.
        """
        try:
            prepared = prepare(request, self.lineage(ref, environment), context)
        except NeedsConsent as error:
            raise self.question(error, request, ref, context) or error from None
        if context.proxy is not None or prepared.proxy_by:
            return prepared
        choice = self.proxy(prepared.scheme, prepared.host, prepared.port)
        if choice.problem and choice.source == "settings":
            # Going directly instead would tell the network what the proxy is there to hide.
            raise InvalidRequest(
                choice.problem, where=said("proxy"), fix=said("correct it in the settings")
            )
        return through(prepared, choice.proxy)

    def question(
        self, error: NotSent, request: Request, ref: RequestRef, context: Context
    ) -> NeedsConsent | None:
        """Return what the user may agree to where that stops a send, with where it would go."""
        if isinstance(error, NeedsConsent):
            asks = error.asks
        elif isinstance(error, UndefinedVariable) and error.name.startswith(PROCESS):
            name = error.name.removeprefix(PROCESS)
            if not ref.collection or name not in self._environment:
                return None
            asks = (Ask("name", name, where=error.where),)
        else:
            return None
        try:
            origin = destination(request, self.lineage(ref), context)
        except NotSent:
            origin = ""
        # Secrets know where they would go, which need not be where the request goes.
        return NeedsConsent(
            tuple(msgspec.structs.replace(ask, origin=ask.origin or origin) for ask in asks)
        )

    def proxy(self, scheme: str, host: str, port: int) -> Choice:
        """Return which proxy leads to a host, and on whose word."""
        return choose(
            scheme, host, port, self.settings, self._environment, system=system_proxies.named
        )

    def proxies_in_force(self, settings: Settings) -> InForce:
        """Return what is to be told of the proxies that these settings mean."""
        return in_force(settings, self._environment, system=system_proxies.named)

    def _proxy_for(self, scheme: str, host: str, port: int) -> str:
        return self.proxy(scheme, host, port).proxy

    def tokens(self, ref: RequestRef) -> TokenStore:
        """Return the fetched tokens of a collection; of requests in none, those since the start."""
        opened = self.find(ref.collection)
        if opened is None:
            return self._loose_tokens
        told = partial(self.told, said("The token is kept only until the end of the program"))
        return VaultTokens(self.vault, opened.id, opened.root, told=told)

    async def send(
        self,
        request: Request,
        ref: RequestRef,
        context: Context,
        *,
        recording: Recording | None = None,
        watch: Watch | None = None,
    ) -> Exchange:
        """Prepare, send, keep. Raise NotSent; whatever goes wrong later is in the exchange.

        A recording that the caller made of the same request says what is sent. After a Cancel
        what had arrived is kept, and the caller has it in its recording.
        """
        if recording is None:
            self.stop_invalid(request, ref, context)
            recording = Recording(
                self.prepare(request, ref, context),
                exchange_id=uuid.uuid4().hex,
                started_at=context.now,
            )
        learn(secrets_of_request(recording.prepared))
        try:
            exchange = await self.engine.send(
                recording.prepared,
                recording=recording,
                watch=watch,
                jar=self.jar(ref.collection),
                tokens=self.tokens(ref),
            )
        except asyncio.CancelledError:
            kept = await self.record(recording.exchange(), ref)
            if kept.response is not None:
                recording.kept_at = kept.response.body.path
            raise
        return await self.record(exchange, ref)

    async def record(self, exchange: Exchange, ref: RequestRef) -> Exchange:
        """Keep an exchange. Return it with its body where it will stay.

        It is given back before it is on disk, unless its body has to be copied or much waits.
        """
        note_exchange(exchange)
        if not self.keep:
            return exchange
        if exchange.cookies:
            self.save_cookies(ref.collection)
        placed = self.history.placed(exchange)
        kept = self._keep(exchange, ref)
        if placed is not None:
            return placed
        self.history.flush()
        try:
            # A Cancel that comes now is too late for the send, and must not lose it.
            return await asyncio.shield(asyncio.wrap_future(kept))
        except (OSError, sqlite3.Error):
            return exchange

    def _keep(self, exchange: Exchange, ref: RequestRef) -> Future[Exchange]:
        return self.told(said("The answer could not be kept"), self.history.add(exchange, ref))

    def secret_values(self, root: Path) -> tuple[str, ...]:
        """Return every value that the vault has for a collection, for who must keep them back."""
        made = self.opened(root).tree
        rows = [("", row) for row in made.variables]
        rows += [(e.name, row) for e in made.environments for row in e.variables]
        found = (self.secret(root, name, row.name) for name, row in rows if row.secret)
        return tuple(value for value in found if value)

    def _secrets(self, lineage: Lineage, ref: RequestRef) -> dict[str, str]:
        """Return the values of the secret variables that a request can see."""
        rows = [("", row) for row in lineage.collection.variables]
        if lineage.environment is not None:
            name = lineage.environment.name
            rows += [(name, row) for row in lineage.environment.variables]
        found = {}
        for environment, row in rows:
            if row.secret and row.enabled:
                value = self.secret(Path(ref.collection), environment, row.name)
                if value is not None:
                    found[row.name] = value
        learn(tuple(found.values()))
        return found
