import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postwright.gui import tokens
from postwright.gui.theme import Theme

SURFACES = ("window", "side", "base", "raised", "overlay", "hover", "sel")
READ = (
    "text", "text2", "muted", "accent", "ok", "warn", "err", "info", "violet", "teal",
)  # fmt: skip
TINTED = ("accent", "ok", "warn", "err", "info", "violet", "teal", "pink", "orange", "muted")
THEMES = ("dark", "light")


BOTH = [False, True]


def looking(name: str, clear: bool) -> Theme:
    theme = Theme(name)
    theme.set_clear(clear)
    return theme


def luminance(color: QColor) -> float:
    """As WCAG 2.2 defines it."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.red(), color.green(), color.blue()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", READ)
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("clear", BOTH)
def test_text_can_be_read_on_every_surface(
    name: str, token: str, surface: str, clear: bool
) -> None:
    theme = looking(name, clear)

    assert contrast(theme.color(token), theme.color(surface)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", TINTED)
@pytest.mark.parametrize("clear", BOTH)
def test_text_can_be_read_on_its_own_tint(name: str, token: str, clear: bool) -> None:
    theme = looking(name, clear)

    assert contrast(theme.color(token), theme.tint(token)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", ["control", "ring"])
@pytest.mark.parametrize("surface", ["window", "side", "base", "raised", "overlay"])
def test_outlines_can_be_seen(name: str, token: str, surface: str) -> None:
    theme = Theme(name)

    assert contrast(theme.color(token), theme.color(surface)) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_more_contrast_draws_every_line_as_a_control(name: str) -> None:
    theme = looking(name, True)

    for token in ("line", "border"):
        assert theme.color(token) == theme.color("control")
    assert theme.color("muted") == theme.color("text2")
    assert contrast(theme.color("line"), theme.color("base")) >= 3
    theme.set_clear(False)
    assert theme.color("line") != theme.color("control")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("clear", BOTH)
def test_line_numbers_can_be_read(name: str, clear: bool) -> None:
    theme = looking(name, clear)

    assert contrast(theme.color("gutter"), theme.color("base")) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", ["pink", "orange"])
def test_marks_of_methods_and_origins_can_be_read(name: str, token: str) -> None:
    theme = Theme(name)

    for surface in ("window", "side", "base", "sel"):
        assert contrast(theme.color(token), theme.color(surface)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", ["fill", "fill_hover", "fill_pressed", "danger"])
def test_words_on_filled_buttons_can_be_read(name: str, token: str) -> None:
    theme = Theme(name)

    assert contrast(theme.color("on_fill"), theme.color(token)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", sorted(tokens.SYNTAX["dark"]))
def test_code_can_be_read(name: str, kind: str) -> None:
    theme = Theme(name)

    assert contrast(theme.syntax(kind), theme.color("base")) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("phase", sorted(tokens.PHASE_COLORS["dark"]))
def test_phases_stand_out(name: str, phase: str) -> None:
    theme = Theme(name)

    assert contrast(theme.phase(phase), theme.color("base")) >= 3


def test_both_themes_have_the_same_tokens() -> None:
    assert set(tokens.DARK) == set(tokens.LIGHT)


def test_a_change_is_told_once(qtbot: QtBot) -> None:
    theme = Theme("dark")
    with qtbot.waitSignal(theme.changed):
        theme.set("light")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set("light")


def test_zoom_scales_fonts_and_metrics_alike() -> None:
    theme = Theme("dark", 200)

    assert theme.px(28) == 56
    assert theme.font(13).pixelSize() == 26


def test_figures_keep_their_width_and_code_has_no_ligatures(qapp: QApplication) -> None:
    from PySide6.QtGui import QFont

    theme = Theme()

    assert theme.font(tnum=True).featureValue(QFont.Tag("tnum")) == 1
    assert theme.font(mono=True).featureValue(QFont.Tag("calt")) == 0


def test_icons_follow_the_theme(qtbot: QtBot) -> None:
    theme = Theme("dark")
    icon = theme.icon("stop")
    before = icon.pixmap(32, 32).toImage()
    theme.set("light")

    assert icon.pixmap(32, 32).toImage() != before


def test_an_unknown_method_is_quiet_and_case_does_not_matter() -> None:
    theme = Theme()

    assert theme.method("PURGE") == theme.color("text2")
    assert theme.method("get") == theme.method("GET")
