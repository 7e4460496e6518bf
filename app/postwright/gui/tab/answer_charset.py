"""The charset of a request's answers: kept with the request, chosen where the answer is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from postwright.gui.request.document import RequestDocument
    from postwright.gui.response.pane import ResponsePane


class AnswerCharset(QObject):
    """Lives as long as the response pane that it is about."""

    def __init__(self, document: RequestDocument, response: ResponsePane) -> None:
        super().__init__(response)
        self._document, self._response = document, response
        response.charset_chosen.connect(self._keep)
        document.changed.connect(self._follow)
        self._follow()

    def _keep(self, name: str) -> None:
        request = self._document.request
        ours = request.options.postwright
        if name != ours.response.charset:
            ours = replace(ours, response=replace(ours.response, charset=name))
            options = replace(request.options, postwright=ours)
            self._document.set(self.tr("Choose charset"), options=options)

    def _follow(self) -> None:
        self._response.set_charset(self._document.request.options.postwright.response.charset)
