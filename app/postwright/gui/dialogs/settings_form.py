"""What the pages of the settings are made of: rows of a label and a field."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFormLayout, QHBoxLayout, QWidget

from postwright.gui.widgets.still_fields import ChoiceField, NumberField
from postwright.model.settings import Settings


class SettingsPage(Protocol):
    """A page of the settings."""

    edited: SignalInstance

    def show_settings(self, settings: Settings) -> None:
        """Show these; nothing is said of it."""

    def edited_settings(self, settings: Settings) -> Settings:
        """Return these with what the page says."""


def rows(page: QWidget, *fields: tuple[str, QWidget | QHBoxLayout]) -> None:
    """Fill a page with fields below each other, each beside its label."""
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    for label, field in fields:
        add: Callable[..., None] = form.addRow
        add(label, field)


def choices(labels: tuple[str, ...], name: str) -> QComboBox:
    """Return a field of which one is chosen."""
    box = ChoiceField()
    box.addItems(list(labels))
    box.setAccessibleName(name)
    return box


def seconds(name: str, no_limit: str) -> NumberField:
    """Return a field for a time; 0 is `no_limit`."""
    box = NumberField()
    box.setRange(0, 86_400)
    box.setDecimals(1)
    box.setSuffix(" s")
    box.setSpecialValueText(no_limit)
    box.setAccessibleName(name)
    box.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
    return box
