"""The window's language: which one, its catalogues, and its way with numbers and times."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from postwright.gui.said_words import forget_translations
from postwright.model.settings import Language
from postwright.resources import resource

ENGLISH, CHINESE = "en", "zh_CN"
_TRADITIONAL = ("Hant", "TW", "HK", "MO")

_installed: list[QTranslator] = []
"""Of the application, of which there is one in a process."""


def spoken_for(choice: Language, system: list[str]) -> str:
    """Return the catalogue for a choice; `system` has the desktop's languages, best first."""
    if choice != "system":
        return choice
    for name in system:
        language, *rest = name.replace("_", "-").split("-")
        if language == "zh" and not any(part in _TRADITIONAL for part in rest):
            return CHINESE
        if language == "en":
            return ENGLISH
    return ENGLISH


def speaks(choice: Language) -> bool:
    """Tell whether the application speaks already as that choice has it."""
    return bool(_installed) and _catalogue(choice) == current()


def speak(choice: Language) -> None:
    """Let the application speak a language from now on."""
    language = _catalogue(choice)
    forget()
    QLocale.setDefault(numbers_of(QLocale.system() if choice == "system" else QLocale(language)))
    # Every catalogue of ours runs from the left; a desktop's own translator would turn it round.
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(f"{folder}/qtbase_{language}.qm")
    _install(resource(f"i18n/postwright_{language}.qm").as_posix())


def numbers_of(locale: QLocale) -> QLocale:
    """Return the locale of numbers and times: English where its own do not go with our texts.

    Those of a script that runs from the right, or with digits of its own, would stand in the
    midst of English and change the order of what is around them.
    """
    from_left = locale.textDirection() == Qt.LayoutDirection.LeftToRight
    return locale if from_left and locale.zeroDigit() == "0" else QLocale(ENGLISH)


def forget() -> None:
    """Let the texts be those of the source again."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    forget_translations()


def current() -> str:
    """Return the language that is spoken."""
    return QCoreApplication.translate("Language", "en", "the name of this catalogue: en or zh_CN")


def _catalogue(choice: Language) -> str:
    return spoken_for(choice, QLocale.system().uiLanguages())


def _install(path: str) -> None:
    translator = QTranslator()
    if translator.load(path):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
