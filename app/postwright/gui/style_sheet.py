"""The one application style sheet; parts that paint themselves read the theme instead."""

from collections.abc import Callable, Mapping

SHEET = """
QMainWindow, QWidget[surface="window"] {{ background: {window} }}
QDialog {{ background: {overlay} }}
QWidget[surface="hint"] {{ border-top: 1px solid {line} }}
QWidget[surface="base"] {{ background: {base} }}
QWidget[surface="side"] {{ background: {side} }}
QWidget[surface="raised"] {{ background: {raised}; border: 1px solid {line}; border-radius: {r8} }}
QWidget[surface="overlay"] {{ background: {overlay}; border: 1px solid {border}; border-radius: {r8} }}
QToolTip {{ background: {overlay}; color: {text}; border: 1px solid {border}; padding: {p4} {p8} }}
QLabel {{ background: transparent }}
QLabel[found="true"], QCheckBox[found="true"] {{ color: {accent}; font-weight: 600 }}
QListWidget#settings_pages::item {{ padding: {p5} {p8}; border-radius: {r6} }}
QListWidget#settings_pages::item:selected {{ background: {sel}; color: {text} }}
QAbstractScrollArea[boxed="true"] {{ background: {field}; border: 1px solid {border}; border-radius: {r6}; padding: {p4} }}
QAbstractScrollArea[boxed="true"]:focus {{ border: 2px solid {ring}; padding: {p3} }}
QAbstractScrollArea[ringed="true"] {{ border: 2px solid transparent }}
QAbstractScrollArea[ringed="true"]:focus {{ border-color: {ring} }}
QFrame[line="true"] {{ background: {line}; border: none }}
QMenuBar {{ background: transparent; spacing: 0 }}
QMenuBar::item {{ padding: {p5} {p8}; border-radius: {r6}; color: {text2}; background: transparent }}
QMenuBar::item:selected {{ background: {hover}; color: {text} }}
QMenu {{ background: {overlay}; border: 1px solid {border}; border-radius: {r8}; padding: {p4} }}
QMenu::item {{ padding: {p5} {p24} {p5} {p12}; border-radius: {r4}; color: {text} }}
QMenu::item:selected {{ background: {sel} }}
QMenu::item:disabled {{ color: {disabled} }}
QMenu::icon {{ padding-left: {p8} }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4} {p8} }}
QToolButton {{ border: 2px solid transparent; border-radius: {r6}; background: transparent; padding: 0; color: {text2} }}
QToolButton:hover {{ background: {hover}; color: {text} }}
QToolButton:pressed, QToolButton:checked {{ background: {press} }}
QToolButton:focus {{ border-color: {ring} }}
QToolButton::menu-indicator {{ image: none }}
QToolButton[kind="ghost"] {{ padding: 0 {p20} 0 {p6} }}
QToolButton[kind="ghost"]::menu-indicator {{ image: url({icons}/chev-d-{name}.svg); width: {p12}; height: {p12}; subcontrol-origin: border; subcontrol-position: center right; right: {p8} }}
QPushButton {{ border: 1px solid {border}; border-radius: {r6}; background: {raised}; color: {text}; padding: 0 {p12}; min-height: {p26} }}
QPushButton:hover {{ background: {hover} }}
QPushButton:pressed {{ background: {press} }}
QPushButton:disabled {{ color: {disabled} }}
QPushButton:focus {{ border: 2px solid {ring}; padding: 0 {p11} }}
QPushButton[kind="primary"] {{ background: {fill}; border: 1px solid {fill}; color: {on_fill}; font-weight: 600 }}
QPushButton[kind="primary"]:hover {{ background: {fill_hover} }}
QPushButton[kind="primary"]:pressed {{ background: {fill_pressed} }}
QPushButton[kind="primary"]:disabled {{ background: {press}; border-color: {press}; color: {disabled} }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text} }}
QPushButton[kind="danger"] {{ background: {danger}; border: 1px solid {danger}; color: {on_fill}; font-weight: 600 }}
QPushButton[kind="ghost"] {{ background: transparent; border: 1px solid transparent; color: {text2}; padding: 0 {p8} }}
QPushButton[kind="ghost"]:disabled {{ color: {disabled} }}
QPushButton[kind="ghost"]:hover {{ background: {hover}; color: {text} }}
QPushButton[kind="ghost"]:checked {{ background: {press}; color: {text} }}
QPushButton[kind="ghost"]:focus {{ border: 2px solid {ring}; padding: 0 {p7} }}
QPushButton[opens="true"] {{ padding-right: {p26} }}
QPushButton[opens="true"]:focus {{ padding-right: {p25} }}
QPushButton[kind="link"] {{ background: transparent; border: none; color: {accent}; padding: 0; min-height: {p24}; text-align: left }}
QPushButton[kind="link"]:focus {{ border: 2px solid {ring}; border-radius: {r4} }}
QLineEdit {{ border: 1px solid {border}; border-radius: {r6}; background: {field}; padding: 0 {p6}; min-height: {p26}; selection-background-color: {sel}; selection-color: {text} }}
QLineEdit:focus {{ border: 2px solid {ring}; padding: 0 {p5}; min-height: {p24} }}
QLineEdit:disabled {{ color: {disabled} }}
QLineEdit#palette_field, QLineEdit#palette_field:focus {{ border: none; background: transparent; padding: 0; min-height: {p32} }}
QLineEdit[kind="cell"] {{ border: 2px solid {ring}; border-radius: {r4}; background: {base}; padding: 0 {p5}; min-height: 0 }}
QSpinBox, QDoubleSpinBox {{ border: 1px solid {border}; border-radius: {r6}; background: {field}; padding: 0 {p8}; min-height: {p26}; max-height: {p26} }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; border: none }}
QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {ring}; padding: 0 {p7}; min-height: {p24}; max-height: {p24} }}
QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {disabled} }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 {p8}; min-height: 0 }}
QComboBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0 }}
QComboBox {{ border: 1px solid {border}; border-radius: {r6}; background: {raised}; padding: 0 {p8}; min-height: {p26}; combobox-popup: 0 }}
QComboBox:hover {{ background: {hover} }}
QComboBox:disabled {{ color: {disabled}; background: transparent }}
QComboBox:focus {{ border: 2px solid {ring}; padding: 0 {p7}; min-height: {p24} }}
QComboBox::drop-down {{ border: none; width: {p20} }}
QComboBox::down-arrow {{ image: url({icons}/chev-d-{name}.svg); width: {p12}; height: {p12} }}
QComboBox QAbstractItemView {{ background: {overlay}; border: 1px solid {border}; selection-background-color: {sel}; selection-color: {text}; outline: 0; padding: {p4} }}
QComboBox QAbstractItemView::item {{ min-height: {p26}; padding: 0 {p4}; border-radius: {r4}; color: {text} }}
QComboBox QAbstractItemView::item:selected {{ background: {sel} }}
QCheckBox, QRadioButton {{ spacing: {p8}; background: transparent; min-height: {p24} }}
QCheckBox::indicator {{ width: {p16}; height: {p16}; border: 1px solid {control}; border-radius: {r4}; background: transparent }}
QCheckBox::indicator:checked {{ background: {fill}; border-color: {fill}; image: url({icons}/check-white.svg) }}
QCheckBox::indicator:disabled {{ border-color: {border} }}
QCheckBox::indicator:checked:disabled {{ background: {control}; border-color: {control} }}
QCheckBox:disabled {{ color: {disabled} }}
QCheckBox:focus {{ color: {accent} }}
QCheckBox::indicator:focus {{ border: 2px solid {ring} }}
QPlainTextEdit, QTextEdit {{ border: none; background: transparent; selection-background-color: {sel}; selection-color: {text} }}
QPlainTextEdit[kind="box"] {{ border: 1px solid {border}; border-radius: {r6}; background: {field}; padding: {p4} }}
QPlainTextEdit[kind="code"] {{ border: 1px solid {line}; border-radius: {r8}; background: {raised} }}
QPlainTextEdit[kind="code"]:focus {{ border: 2px solid {ring} }}
QPlainTextEdit[kind="box"]:focus {{ border: 2px solid {ring} }}
QAbstractScrollArea {{ border: none; background: transparent }}
QAbstractScrollArea::corner {{ border: none; background: transparent }}
QScrollArea > QWidget > QWidget {{ background: transparent }}
QScrollBar:vertical {{ background: transparent; width: {p10}; margin: 2px }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 3px; min-height: {p32} }}
QScrollBar:horizontal {{ background: transparent; height: {p10}; margin: 2px }}
QScrollBar::handle:horizontal {{ background: {border}; border-radius: 3px; min-width: {p32} }}
QScrollBar::handle:hover {{ background: {control} }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0 }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent }}
QHeaderView {{ background: transparent; border: none }}
QHeaderView::section {{ background: transparent; border: none; border-bottom: 1px solid {line}; color: {muted}; padding: 0 {p8}; text-align: left }}
QTableView, QTreeView, QListView {{ background: transparent; border: none; outline: 0; gridline-color: {line}; selection-background-color: {sel}; selection-color: {text} }}
#variable_popup {{ background: {overlay}; border: 1px solid {border} }}
QTableWidget::item, QTreeWidget::item {{ padding: 0 {p5} }}
QTableCornerButton::section {{ background: transparent; border: none }}
QSplitter::handle {{ background: {line} }}
QStatusBar {{ background: {window}; border-top: 1px solid {line} }}
QStatusBar::item {{ border: none }}
QProgressBar {{ background: {press}; border: none; border-radius: {r4}; min-height: {p8}; max-height: {p8}; text-align: center }}
QProgressBar::chunk {{ background: {fill}; border-radius: {r4} }}
QTabBar {{ background: transparent }}
QTabBar::scroller {{ width: {p48} }}
QTabBar QToolButton {{ background: {window}; border: none; border-radius: 0 }}
QTabBar QToolButton:hover {{ background: {hover} }}
QTabBar QToolButton::left-arrow {{ image: url({icons}/chev-l-{name}.svg); width: {p12}; height: {p12} }}
QTabBar QToolButton::right-arrow {{ image: url({icons}/chev-r-{name}.svg); width: {p12}; height: {p12} }}
"""  # noqa: E501 - a rule a line reads better


def style_sheet(
    tokens: Mapping[str, str], name: str, icons: str, px: Callable[[float], int]
) -> str:
    """Return the sheet for these colours; `px` scales a metric by the zoom."""
    sizes = (3, 4, 5, 6, 7, 8, 10, 11, 12, 16, 20, 24, 25, 26, 28, 32, 48)
    lengths = {f"p{n}": f"{px(n)}px" for n in sizes}
    radii = {f"r{n}": f"{px(n)}px" for n in (4, 6, 8)}
    field = tokens["raised"] if name == "dark" else tokens["base"]
    return SHEET.format(**tokens, **lengths, **radii, field=field, name=name, icons=icons)
