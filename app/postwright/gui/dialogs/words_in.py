"""Which parts of a page say given words, so that a page can be searched like a text."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget


def has_words(text: str, wanted: str) -> bool:
    """Tell whether every word stands in a text; no words stand in any."""
    folded = text.casefold()
    return all(word in folded for word in wanted.casefold().split())


def parts_with(page: QWidget, wanted: str) -> list[QWidget]:
    """Return labels, buttons and fields that say these words, in the order of the page."""
    return [part for part in _parts(page) if wanted and has_words(_words(part), wanted)]


def _parts(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
            yield from _parts(child)


def _words(part: QWidget) -> str:
    said = [part.accessibleName()]
    if isinstance(part, QLabel | QAbstractButton):
        said.append(part.text().replace("&", ""))
    if isinstance(part, QComboBox):
        said += [part.itemText(n) for n in range(part.count())]
    return " ".join(said)
