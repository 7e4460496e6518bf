"""Tells a screen reader how a send ended."""

from PySide6.QtWidgets import QWidget

from postwright.gui.response.pill import verdict_of
from postwright.gui.said_words import translated
from postwright.gui.widgets.speech import speak
from postwright.gui.words import phrases, size_words, time_words
from postwright.model.exchange import Exchange


def speak_exchange(widget: QWidget, exchange: Exchange) -> None:
    """Say the status, the time and the size, or what went wrong."""
    failed = exchange.failure is not None and exchange.failure.kind != "cancelled"
    speak(widget, words_of(exchange), urgent=failed)


def words_of(exchange: Exchange) -> str:
    """Return what is said of an exchange."""
    if exchange.failure is not None:
        return translated(exchange.failure.title)
    if exchange.response is None:
        return verdict_of(exchange).words
    size = size_words(exchange.response.body.size_bytes)
    return phrases((verdict_of(exchange).words, time_words(exchange.elapsed_ms), size))
