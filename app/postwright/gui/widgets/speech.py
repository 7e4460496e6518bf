"""Announces text to a screen reader, and to whoever listens; nothing is seen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.widgets.spoken_units import aloud


class Spoken(msgspec.Struct, frozen=True):
    """What was announced."""

    words: str
    urgent: bool = False
    """It interrupts what a reader says at the moment."""


_listeners: list[Callable[[Spoken], None]] = []


def speak(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Announce text, its units in words; urgent text interrupts."""
    words = aloud(words)
    event = QAccessibleAnnouncementEvent(widget, words)
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if urgent else kind.Polite)
    QAccessible.updateAccessibility(event)
    for tell in _listeners:
        tell(Spoken(words, urgent))


@contextmanager
def listening(tell: Callable[[Spoken], None]) -> Iterator[None]:
    """Tell what is announced meanwhile: Qt itself tells nobody but the desktop's readers."""
    _listeners.append(tell)
    try:
        yield
    finally:
        _listeners.remove(tell)
