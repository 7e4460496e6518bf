"""Which language the window speaks, and how it says numbers."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from postwright.gui import language
from postwright.gui.words import time_words


@pytest.fixture(autouse=True)
def own_language():
    kept = QLocale()
    yield
    language.forget()
    QLocale.setDefault(kept)


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        ("system", ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        ("system", ["zh-CN"], "zh_CN"),
        ("system", ["zh_SG"], "zh_CN"),
        ("system", ["zh-Hant-TW", "zh-TW", "zh"], "zh_CN"),
        ("system", ["zh-Hant-HK"], "en"),
        ("system", ["de-DE", "en-GB"], "en"),
        ("system", ["fr-FR", "zh-Hans-CN"], "zh_CN"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["zh-CN"], "en"),
        ("zh_CN", ["en-US"], "zh_CN"),
    ],
)
def test_the_best_language_that_there_is(choice, system, spoken):
    assert language.spoken_for(choice, system) == spoken


@pytest.mark.parametrize("name", ["en", "zh_CN"])
def test_a_chosen_language_is_spoken(qapp, name):
    language.speak(name)
    assert language.current() == name
    assert language.speaks(name)
    assert QLocale().name()[:2] == name[:2]


@pytest.mark.parametrize(
    ("system", "shown"),
    [
        ("de_DE", "1,42 s"),
        ("en_GB", "1.42 s"),
        ("zh_CN", "1.42 s"),
        ("hi_IN", "1.42 s"),
        ("ar_EG", "1.42 s"),
        ("fa_IR", "1.42 s"),
        ("he_IL", "1.42 s"),
        ("bn_BD", "1.42 s"),
    ],
)
def test_numbers_go_with_texts_from_the_left(system, shown):
    QLocale.setDefault(language.numbers_of(QLocale(system)))
    assert time_words(1420) == shown


SHOW = """
import sys
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QSpinBox
from postwright.gui import language
from postwright.gui.words import time_words
app = QApplication(sys.argv)
print(QLocale.system().textDirection().name)
language.speak("system")
field = QSpinBox(value=30)
print(language.current(), time_words(1420), field.text(), field.layoutDirection().name)
"""


def test_a_desktop_from_the_right_leaves_the_window_as_it_is():
    environment = {**os.environ, "LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar"}
    command = [sys.executable, "-c", SHOW]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["RightToLeft", "en 1.42 s 30 LeftToRight"]


def test_a_translator_of_the_desktop_turns_nothing_round(qapp):
    class Arabic(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, source, comment="", n=-1):
            return "RTL" if source == "QT_LAYOUT_DIRECTION" else ""

    language.speak("en")
    theirs = Arabic()
    qapp.installTranslator(theirs)
    try:
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        qapp.removeTranslator(theirs)


def test_english_numbers_have_a_singular(qapp):
    language.speak("en")
    translate = QCoreApplication.translate
    assert translate("MainWindow", "nothing of ours") == "nothing of ours"
    assert translate("Problems", "%n problem(s)", "", 1) == "1 problem"
    assert translate("Problems", "%n problem(s)", "", 2) == "2 problems"
