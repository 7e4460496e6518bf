"""What joins the filter's field, its work, its line of words and the text page."""

import re
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postwright.analysis.body_filter import Filtered
from postwright.analysis.filter_child import Progress
from postwright.gui.response.body_view.filter_field import FilterField
from postwright.gui.response.body_view.filter_run import FilterRun
from postwright.gui.response.body_view.filter_strip import FilterStrip
from postwright.gui.response.body_view.source import Source
from postwright.gui.response.body_view.text_page import TextPage
from postwright.gui.response.body_view.viewing import Body
from postwright.gui.response.body_view.views import FILTERED
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import speak
from postwright.gui.words import size_words

_JSONPATH = re.compile(r"\$(?:$|[.\[])")
_ITEM = re.compile(r"\$\[(\d+)\](.*)", re.S)


class Filtering(QObject):
    """Knows whether a filter is on; the body stays the pane's."""

    changed = Signal()
    """A filter was put on, changed or taken off: the pane shows what is due."""

    def __init__(self, theme: Theme, field: FilterField, page: TextPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner, self.field, self._page = owner, field, page
        self.strip = FilterStrip(theme)
        self.query = ""
        self._run = FilterRun(self)
        self._run.done.connect(self._show)
        self._run.failed.connect(self._refuse)
        self._run.progressed.connect(self.tell_progress)
        self.strip.clear_wanted.connect(field.clear_filter)
        field.wanted.connect(self._set)

    def begin(self, body: Body) -> bool:
        """Filter this body. Return False where no filter is on, or none suits it."""
        self.pause()
        if not self.query or body.growing or body.language not in FILTERED:
            return False
        if body.language not in ("json", "jsonl") and _JSONPATH.match(self.query):
            self.strip.say(self.tr("Shown whole: a JSONPath filters JSON, and this is none"))
            return False
        self.strip.say(self.tr("Filtering"), working=True)
        self._run.start(body, self.query)
        return True

    def pause(self) -> None:
        """Another view is shown, or the pane is about to go."""
        self._run.stop()
        self.strip.hide()

    def _set(self, query: str) -> None:
        self.query = query
        self.changed.emit()

    def tell_progress(self, now: Progress) -> None:
        """Say how far it is."""
        if now.count:
            words = self.tr("Filtering, results so far: {count:,}").format(count=now.count)
        else:
            read, size = size_words(now.read), size_words(now.size)
            words = self.tr("Filtering, {read} of {size} read").format(read=read, size=size)
        self.strip.say(words, working=True)

    def _show(self, found: Filtered, source: Source) -> None:
        self._page.show_result(source, found.language, foldable=found.foldable)
        self._page.view.path_in_body = partial(_path_in_body, found)
        words = self.tr("Results: {count:,}").format(count=found.count)
        if found.shown < found.count:
            words = self.tr("Results: {count:,}, the first {shown:,} are shown").format(
                count=found.count, shown=found.shown
            )
        self.strip.say(words)
        speak(self._owner, words)

    def _refuse(self, why: str) -> None:
        words = translated(why)
        self.strip.say(words, wrong=True)
        speak(self._owner, words)


def _path_in_body(found: Filtered, path: str) -> str:
    """Return where a value of a result stands in the body; empty where that is not known."""
    if found.single:
        return found.paths[0] + path[1:]
    item = _ITEM.match(path)
    if item is None or int(item[1]) >= len(found.paths):
        return ""
    return found.paths[int(item[1])] + item[2]
