"""Whether the jar's cookies are sent, and the server's kept."""

from msgspec.structs import replace

from postwright.gui.request.options.group import OptionGroup, inherited_words, show_switch, tr
from postwright.gui.widgets.labels import Label
from postwright.model.options import Options
from postwright.model.said import said


class CookieOptions(OptionGroup):
    """Two switches."""

    title = said("Cookies")

    def make(self) -> None:
        self.send = self.switch(tr("Send cookies"), lambda on: self._set(send=on))
        self.store = self.switch(tr("Store cookies"), lambda on: self._set(store=on))
        self._hints = (self.hint(), self.hint())
        self.add(tr("Send"), self.send, self._hints[0])
        self.add(tr("Store"), self.store, self._hints[1])

    def show_options(self, options: Options) -> None:
        said = options.postwright.cookies
        show_switch(self.send, said.send)
        show_switch(self.store, said.store)
        self._say(self._hints[0], said.send, self.above(lambda level: level.cookies.send), True)
        stores = self._around.settings().store_cookies
        self._say(self._hints[1], said.store, self.above(lambda level: level.cookies.store), stores)

    def _say(
        self, hint: Label, own: bool | None, above: tuple[bool | None, str], otherwise: bool
    ) -> None:
        found, owner = above
        on = otherwise if found is None else found
        words = inherited_words(tr("on") if on else tr("off"), owner)
        hint.setText("" if own is not None else words)

    def _set(self, **members: bool | None) -> None:
        self.put_ours(cookies=replace(self.ours.cookies, **members))
