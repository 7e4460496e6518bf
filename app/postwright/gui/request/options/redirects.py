"""Which target is asked for, and how far redirects lead away from it."""

from postwright.gui.request.options.group import OptionGroup, show_line, tr
from postwright.model.options import Options, RedirectTrust
from postwright.model.said import said


class RedirectOptions(OptionGroup):
    """Of a folder or a collection only the origins are inherited."""

    title = said("Target and redirects")

    def make(self) -> None:
        self.encode = self.box(
            tr("Encode what may not stand in a URL"), lambda on: self.put(encode_url=on)
        )
        self.follow = self.box(tr("Follow redirects"), lambda on: self.put(follow_redirects=on))
        self.most = self.number(
            tr("At most so many redirects"), 0, 50,
            lambda count: self.put(max_redirects=round(count)),
        )  # fmt: skip
        self.forward = self.line(
            tr("Origins that may get credentials after a redirect"),
            self._set_forward,
            "https://other.example.test",
        )
        if self._place == "request":
            self.add("", self.encode)
            self.add("", self.follow)
            self.add(tr("At most"), self.most)
        self.add(tr("Keep credentials for"), self.forward)

    def show_options(self, options: Options) -> None:
        self.encode.setChecked(options.encode_url)
        self.follow.setChecked(options.follow_redirects)
        self.most.setValue(options.max_redirects)
        show_line(self.forward, ", ".join(options.postwright.redirects.forward_to))

    def _set_forward(self, text: str) -> None:
        origins = tuple(origin.strip() for origin in text.split(",") if origin.strip())
        self.put_ours(redirects=RedirectTrust(origins))
