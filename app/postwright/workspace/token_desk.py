"""Tokens on their own: what is kept for a sign-in, and fetching it without sending the request."""

import time
import uuid
from collections.abc import Iterable

from msgspec.structs import replace

from postwright.engine.errors import NeedsConsent
from postwright.engine.oauth2.asked import Asked, asked, key_of
from postwright.engine.oauth2.source import TokenSource
from postwright.engine.ports import Watch
from postwright.engine.prepare_auth import effective_auth
from postwright.engine.recording import Recording
from postwright.model.collection import RequestRef
from postwright.model.consent import Ask
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth, Request
from postwright.model.tokens import Token
from postwright.storage.tokens import VaultTokens
from postwright.workspace.workspace import Workspace

_CALLS = RequestRef(draft="tokens")
"""Whose calls they are in history: an answer of the request itself they are not."""
_NOWHERE = "http://127.0.0.1"
"""Where a request would go that is prepared and never sent."""
_BY_HAND = ("settings.autoFetchToken", "true")


class TokenDesk:
    """The token of one sign-in: look at it, fetch it, refresh it, forget it."""

    def __init__(
        self, workspace: Workspace, request: Request, ref: RequestRef, once: Iterable[Ask] = ()
    ) -> None:
        """`once` is agreed to for now. Raise NotSent where the sign-in lacks something."""
        self._workspace = workspace
        self._prepared = _prepared(workspace, request, ref, once)
        signing = self._prepared.signing
        assert signing is not None
        self.asked: Asked = asked(dict(signing.values))
        auth, _ = effective_auth(request.auth, workspace.lineage(ref))
        self.by_itself = auth.get(_BY_HAND[0]) != "false"
        """Whether a send fetches the token where there is none."""
        self._store = workspace.tokens(ref)
        self._key = key_of(self.asked)

    @property
    def is_lasting(self) -> bool:
        """Whether the token is still there after the program has ended."""
        return isinstance(self._store, VaultTokens)

    def held(self) -> Token | None:
        """Return the kept token, which may have expired."""
        return self._store.get(self._key)

    def forget(self) -> None:
        """Keep it no longer. The server is not told."""
        self._store.put(self._key, None)

    async def fetch(self, recording: Recording, watch: Watch, *, refresh: bool = False) -> Token:
        """Fetch a new token, or let the kept one be followed by another.

        Raise TokenFailed, and NeedsConsent where secrets would go to whom nobody agreed to.
        The calls are in the recording's children, and in history.
        """
        asks = tuple(ask for ask in self._prepared.asks if ask.origin != _NOWHERE)
        if asks:
            raise NeedsConsent(asks)
        source = TokenSource(self._workspace.engine, recording, self.asked, self._store, watch)
        try:
            return await (source.refresh() if refresh else source.fetch())
        finally:
            for child in recording.children:
                await self._workspace.record(child.exchange, _CALLS)

    def recording(self) -> Recording:
        """Return a recording that calls go to."""
        return Recording(self._prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())


def _prepared(
    workspace: Workspace, request: Request, ref: RequestRef, once: Iterable[Ask]
) -> PreparedRequest:
    """Prepare a request that is never sent: the calls go by its rules, not to its address."""
    auth, _ = effective_auth(request.auth, workspace.lineage(ref))
    values = (*(pair for pair in auth.values if pair[0] != _BY_HAND[0]), _BY_HAND)
    ours = replace(request.options.postwright, auth_conflict="scheme", upload=None)
    asking = Request(
        name=request.name,
        url=_NOWHERE,
        auth=Auth(auth.type, values),
        variables=request.variables,
        options=replace(request.options, postwright=ours),
    )
    return workspace.prepare(asking, ref, workspace.context(ref, once=once))
