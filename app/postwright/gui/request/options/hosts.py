"""Where the requests for a name really go, and which kind of address is tried first."""

import msgspec
from msgspec.structs import replace

from postwright.gui.request.options.group import OptionGroup, show_choice, tr
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.model.options import Options
from postwright.model.said import said

PREFER = (("", said("As the system says")), ("ipv4", said("IPv4")), ("ipv6", said("IPv6")))


class HostRow(msgspec.Struct, frozen=True):
    """A name and where it leads to."""

    name: str = ""
    address: str = ""
    enabled: bool = True
    can_switch: bool = False


class HostOptions(OptionGroup):
    """Edits `hosts` and `prefer` of `_postwright.network`."""

    title = said("Hosts")

    def make(self) -> None:
        self.prefer = self.choice(tr("Try first"), PREFER, lambda value: self._set(prefer=value))
        self.table = FieldTable(
            self._theme,
            (
                Column("name", tr("Requests for"), hint=tr("Add a host")),
                Column("address", tr("go to (address, name or unix:/path)")),
            ),
            HostRow(),
            tr("Hosts that lead elsewhere"),
        )
        self.table.setColumnHidden(0, True)  # there is nothing to switch
        self.table.edited.connect(self._take)
        about = self.hint()
        about.setText(
            tr("URL, Host header and certificate stay the name's; *.example.test is every name "
               "below it.")
        )  # fmt: skip
        self.add(tr("Try first"), self.prefer)
        self.form.addRow(self.table)
        self.add("", about)

    def show_options(self, options: Options) -> None:
        network = options.postwright.network
        show_choice(self.prefer, network.prefer)
        rows = tuple(HostRow(name, address) for name, address in network.hosts)
        if rows != self._rows_said():
            self.table.set_rows(rows)

    def _rows_said(self) -> tuple[HostRow, ...]:
        return tuple(row for row in self.table.rows if isinstance(row, HostRow))

    def _take(self, _: str) -> None:
        self._set(hosts=tuple((row.name, row.address) for row in self._rows_said()))

    def _set(self, **members: object) -> None:
        self.put_ours(network=replace(self.ours.network, **members))
