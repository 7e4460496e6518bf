"""Which language the window speaks, and how it says numbers."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from postwright.gui import language


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


def test_english_numbers_have_a_singular(qapp):
    language.speak("en")
    translate = QCoreApplication.translate
    assert translate("MainWindow", "nothing of ours") == "nothing of ours"
    assert translate("Problems", "%n problem(s)", "", 1) == "1 problem"
    assert translate("Problems", "%n problem(s)", "", 2) == "2 problems"
