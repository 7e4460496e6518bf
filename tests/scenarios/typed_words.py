"""A model of what was typed: which words belong to which request, and where they are kept."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from postwright.gui.application import Application
from postwright.gui.pages.shared_values import shared_of
from postwright.gui.request.document import effective
from postwright.gui.request_tab import RequestTab
from postwright.model import tree
from postwright.model.collection import Broken, Folder, RequestRef
from postwright.model.request import Request


class TypedWords:
    """Each word was typed once; it is found in the open tab, the draft or the file."""

    def __init__(self, app: Application) -> None:
        self._app = app
        self._words: dict[RequestRef, set[str]] = {}
        self._places: dict[int, RequestRef] = {}
        """Of the documents that are open, by their identity."""
        app.session.moved.connect(self._follow)

    def typed(self, ref: RequestRef, word: str) -> None:
        """Take note of a word that must not get lost from now on."""
        self._words.setdefault(ref, set()).add(word)

    def settle(self) -> None:
        """Follow requests that got a file, by their documents."""
        for tab in self._tabs():
            before = self._places.get(id(tab.document))
            if before is not None and before != tab.ref and before in self._words:
                self._words.setdefault(tab.ref, set()).update(self._words.pop(before))
        self._places = {id(tab.document): tab.ref for tab in self._tabs()}

    def forget_lost(self) -> None:
        """After a step that takes back or deletes: what is left counts."""
        for ref, words in list(self._words.items()):
            text = self.text_of(ref)
            left = {word for word in words if text is not None and word in text}
            if left:
                self._words[ref] = left
            else:
                del self._words[ref]

    def lost(self) -> list[str]:
        """Return in words what is nowhere any more."""
        found = []
        for ref, words in self._words.items():
            text = self.text_of(ref)
            if text is None:
                found.append(f"{ref} is gone with {sorted(words)}")
            else:
                found += [f"{word} of {ref}" for word in sorted(words) if word not in text]
        return found

    def text_of(self, ref: RequestRef) -> str | None:
        """Return all that is known of a request, as the window would show it now."""
        session = self._app.session
        tab = self._app.window.tabs.tab_of(ref)
        request = tab.document.request if tab else session.drafts.of(ref) or session.saved(ref)
        if request is None and (page := self._app.window.pages.shared_at(ref)):
            request = page.document.request
        request = request or session.drafts.shared(ref) or self._shared(ref)
        return None if request is None else text_of(request)

    def _shared(self, ref: RequestRef) -> Request | None:
        """Return what the file of a folder or a collection says."""
        try:
            return shared_of(self._app.session.shared(Path(ref.collection), ref.path))
        except KeyError:
            return None

    def stored(self) -> Iterator[tuple[RequestRef, str]]:
        """Yield every word with its request."""
        for ref, words in self._words.items():
            for word in words:
                yield ref, word

    def not_stored(self) -> list[str]:
        """Return what a program that is killed now would lose: in no draft and in no file."""
        workspace = self._app.workspace
        drafts = dict(workspace.drafts.all())
        found = []
        for ref, word in self.stored():
            kept = [text_of(drafts[ref])] if ref in drafts else []
            session = self._app.session
            others = session.saved(ref), session.drafts.shared(ref), self._shared(ref)
            kept += [text_of(one) for one in others if one is not None]
            if not any(word in text for text in kept):
                found.append(f"{word} of {ref}")
        return found

    def saved_requests(self) -> list[RequestRef]:
        """Return every request that has a file."""
        found = []
        for opened in self._app.session.collections:
            for path, item in tree.walk(opened.tree):
                if isinstance(item.value, Request | Broken):
                    found.append(RequestRef(str(opened.root), path))
        return found

    def shared_places(self) -> list[RequestRef]:
        """Return every folder, and every collection itself."""
        found = []
        for opened in self._app.session.collections:
            found.append(RequestRef(str(opened.root)))
            for path, item in tree.walk(opened.tree):
                if isinstance(item.value, Folder):
                    found.append(RequestRef(str(opened.root), path))
        return found

    def file_of(self, ref: RequestRef) -> Path:
        """Return where a saved request lies."""
        return Path(ref.collection, *ref.path)

    def _tabs(self) -> tuple[RequestTab, ...]:
        tabs: tuple[RequestTab, ...] = self._app.window.tabs.request_tabs
        return tabs

    def _follow(self, before: RequestRef, after: RequestRef) -> None:
        depth = len(before.path)
        for ref in list(self._words):
            if ref.collection == before.collection and ref.path[:depth] == before.path:
                there = RequestRef(after.collection, (*after.path, *ref.path[depth:]))
                self._words.setdefault(there, set()).update(self._words.pop(ref))


def text_of(request: Request) -> str:
    """Return all that a request says; of a body that is not sent nothing is kept."""
    return msgspec.json.encode(effective(request)).decode()
