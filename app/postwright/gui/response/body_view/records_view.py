"""JSON lines and sequences of JSON texts as a list that grows, and the chosen record in full."""

from postwright.gui.models.event_rows import EventRows, RecordRows
from postwright.gui.response.body_view.events_view import EventsView, Stream
from postwright.protocol.records import RecordStream


class RecordsView(EventsView):
    """The same as for events; a record counts without anything behind it."""

    def _new_stream(self) -> Stream:
        return RecordStream()

    def _new_rows(self) -> EventRows:
        return RecordRows(self)

    def _notes(self, *, ended: bool) -> list[str]:
        stream = self._stream
        assert isinstance(stream, RecordStream)
        if not stream.broken:
            return []
        return [self.tr("not valid JSON: {count:,}").format(count=stream.broken)]
