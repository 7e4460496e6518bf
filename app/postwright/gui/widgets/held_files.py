"""The files that are dropped on a widget or pasted; links to the web are none of them."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> Sequence[str]:
    """Return the paths of what is held or pasted, empty where any of it is no local file."""
    urls = data.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return [url.toLocalFile() for url in urls]
