"""Turn the tokens of a theme into the style sheet of the whole application.

Widgets are chosen by dynamic properties (``look``, ``kind``, ``card``), never by ``objectName``, which names
each widget for tests and screen readers.
A radius stays below half the height: Qt silently drops a larger one.
"""

from __future__ import annotations

from string import Template
from typing import Final

from ui.tokens import SIZES

_TEXT: Final = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[look="page"] { background: $paper; }
QWidget[look="clear"] { background: transparent; }
QScrollArea { background: transparent; border: none; }
QWidget[look="scrolled"] { background: transparent; }
QToolTip { background: $toast; color: $ontoast; border: none; padding: ${p6}px ${p10}px; }
QLabel { background: transparent; }
QLabel[look="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[look="h1"] { font-size: ${h1}px; font-weight: 600; }
QLabel[look="h2"] { font-size: ${h2}px; font-weight: 600; }
QLabel[look="h3"] { font-size: ${body}px; font-weight: 600; }
QLabel[look="number"] { font-size: ${number}px; font-weight: 600; }
QLabel[look="body"] { font-size: ${body}px; }
QLabel[look="muted"] { font-size: ${body}px; color: $ink2; }
QLabel[look="label"] { font-size: ${label}px; font-weight: 600; color: $ink2; }
QLabel[look="gone"] { font-size: ${body}px; color: $ink2; text-decoration: line-through; }
QLabel[look="small"] { font-size: ${small}px; color: $ink3; }
QLabel[look="over"] { font-size: ${over}px; font-weight: 600; color: $ink3; letter-spacing: 0.5px; }
QLabel[look="error"] { font-size: ${label}px; font-weight: 600; color: $clay; }
QLabel[look="warning"] { font-size: ${label}px; font-weight: 600; color: $saffronink; }
QLabel[look="brand"] { font-size: ${display}px; font-weight: 600; color: $railon; }
QLabel[look="onrail"] { font-size: ${body}px; color: $railink; }
QLabel[look="ontoast"] { font-size: ${body}px; color: $ontoast; }
""")

_FRAMES: Final = Template("""
QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: ${p14}px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $line; border-radius: ${p14}px; }
QFrame[card="soft"] { background: $soft; border: 1px solid $softedge; border-radius: ${p14}px; }
QFrame[card="saffron"] { background: $saffronsoft; border: 1px solid $saffronedge; border-radius: ${p14}px; }
QFrame[card="clay"] { background: $claysoft; border: 1px solid $clayedge; border-radius: ${p14}px; }
QFrame[card="blue"] { background: $bluesoft; border: 1px solid $blueedge; border-radius: ${p14}px; }
QFrame[card="curtain"] { background: $surface; border: 1px solid $line; border-radius: ${p24}px; }
QFrame[card="logo"] { background: $saffron; border: none; border-radius: ${p14}px; }
QFrame[card="popup"] { background: $surface; border: 1px solid $edge; border-radius: ${p14}px; }
QFrame[card="toast"] { background: $toast; border: 1px solid $toastedge; border-radius: ${p14}px; }
QFrame[look="hair"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QWidget[look="rail"] { background: $rail; }
QSplitter::handle { background: transparent; }
""")

_FIELDS: Final = Template("""
QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $ink; border: 1px solid $edge;
  border-radius: ${p10}px; padding: ${p8}px ${p12}px; font-size: ${field}px;
  selection-background-color: $primary; selection-color: $onprimary; placeholder-text-color: $example; }
QLineEdit, QComboBox { min-height: ${p24}px; }
QComboBox { padding-right: ${p4}px; }
QLineEdit[look="tight"] { padding: ${p4}px ${p8}px; font-size: ${body}px; border-radius: ${p8}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {
  border: 2px solid $focus; padding: ${q7}px ${q11}px; }
QComboBox:focus { padding-right: ${p3}px; }
QLineEdit[look="tight"]:focus { padding: ${q3}px ${q7}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $clay;
  padding: ${q7}px ${q11}px; }
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus {
  border: 2px solid $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $sunken; color: $off;
  border: 1px $offline $line; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $sunken; }
QLineEdit[look="search"] { border: 1px solid $line; border-radius: ${p20}px; padding-left: ${p14}px; }
QLineEdit[look="search"]:focus { border: 2px solid $focus; padding-left: ${q13}px; }
QLineEdit[look="palette"] { border: none; background: transparent; font-size: ${h2}px; padding: ${p8}px 0; }
QLineEdit QToolButton { background: transparent; border: none; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }
QComboBox::drop-down { border: none; width: ${p34}px; }
QComboBox { combobox-popup: 0; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QListView[look="popup"] {
  background: $surface; color: $ink; border: 1px solid $edge;
  padding: ${p4}px; outline: none; font-size: ${body}px; }
QComboBox QAbstractItemView::item, QListView[look="popup"]::item { min-height: ${p34}px; padding: 0 ${p8}px;
  border: 2px solid transparent; border-radius: ${p8}px; color: $ink; }
QComboBox QAbstractItemView::item:hover, QListView[look="popup"]::item:hover {
  background: $sunken; color: $ink; }
QComboBox QAbstractItemView::item:selected, QListView[look="popup"]::item:selected { background: $soft;
  color: $chosen; border-color: $softedge; }
""")

_BUTTONS: Final = Template("""
QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${p10}px;
  padding: ${p8}px ${p16}px; min-height: ${p24}px; font-size: ${body}px; font-weight: 600; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $focus; padding: ${q7}px ${q15}px; }
QPushButton:disabled { color: $off; background: $sunken; border: 1px $offline $line; }
QPushButton[kind="primary"] { background: $primary; color: $onprimary; border: 1px solid $primary; }
QPushButton[kind="primary"]:hover { background: $hover; border-color: $hover; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $off; border: 1px $offline $line; }
QPushButton[kind="primary"][big="true"], QPushButton[kind="danger"][big="true"], QPushButton[big="true"] {
  font-size: ${field}px; padding: ${p10}px ${p22}px; min-height: ${p30}px; }
QPushButton[big="true"]:focus { padding: ${q9}px ${q21}px; }
QPushButton[kind="primary"]:focus, QPushButton[kind="saffron"]:focus { border: 3px solid $focus;
  background-clip: padding; padding: ${f8}px ${f16}px; }
QPushButton[kind="primary"][big="true"]:focus { padding: ${f10}px ${f22}px; }
QPushButton[kind="saffron"] { background: $saffron; color: $onsaffron; border: 1px solid $saffron; }
QPushButton[kind="danger"] { color: $clay; border-color: $clay; }
QPushButton[kind="danger"]:hover { background: $claysoft; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="danger"]:disabled { background: $sunken; color: $off; border: 1px $offline $line; }
QPushButton[kind="ghost"] { background: transparent; border: 1px solid transparent; color: $primary;
  padding: ${p8}px ${p10}px; }
QPushButton[kind="ghost"][edge="flush"] { padding: ${p8}px ${p10}px ${p8}px 0px; }
QPushButton[kind="ghost"][edge="flush"]:focus { padding: ${q7}px ${q9}px ${q7}px 0px; }
QPushButton[kind="ghost"]:hover { background: $soft; border-color: $softedge; }
QPushButton[kind="ghost"]:focus { border: 2px solid $focus; padding: ${q7}px ${q9}px; }
QPushButton[kind="ghost"]:disabled { color: $off; background: transparent; border-color: transparent; }
QPushButton[kind="icon"] { padding: ${p4}px; min-height: ${p32}px; min-width: ${p32}px;
  background: transparent; border: 1px solid transparent; }
QPushButton[kind="icon"]:hover { background: $sunken; border-color: $line; }
QPushButton[kind="icon"]:focus { border: 2px solid $focus; padding: ${q3}px; }
QPushButton[kind="tool"] { padding: ${p3}px; min-height: ${p24}px; min-width: ${p24}px;
  border-radius: ${p8}px; background: transparent; border: 1px solid transparent; }
QPushButton[kind="tool"]:hover { background: $soft; border-color: $softedge; }
QPushButton[kind="tool"]:focus { border: 2px solid $focus; padding: ${q3}px; }
QPushButton[kind="tool"]:disabled { background: transparent; border-color: transparent; }
QPushButton[kind="toast"] { background: transparent; border: 1px solid transparent; color: $toastact;
  padding: ${p4}px ${p10}px; }
QPushButton[kind="toast"]:hover { border: 1px solid $toastact; background: transparent; }
QPushButton[kind="toast"]:focus { border: 2px solid $toastact; padding: ${q3}px ${q9}px; }
QPushButton[kind="chip"] { border-radius: ${p17}px; padding: ${p5}px ${p13}px; font-weight: 400; }
QPushButton[kind="chip"]:checked { background: $soft; border: 2px solid $primary; color: $chosen;
  font-weight: 600; padding: ${q4}px ${q12}px; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: ${q4}px ${q12}px; }
QPushButton[kind="segment"] { padding: ${p8}px ${p12}px; min-height: ${p28}px; }
QPushButton[kind="segment"]:checked { background: $primary; color: $onprimary; border: 1px solid $primary; }
QPushButton[kind="segment"]:focus { border: 2px solid $focus; padding: ${q7}px ${q11}px; }
QPushButton[kind="segment"]:checked:focus { border: 3px solid $focus; background-clip: padding;
  padding: ${f8}px ${f12}px; }
QPushButton[kind="tab"] { background: transparent; border: none; border-bottom: 3px solid transparent;
  border-radius: 0; padding: ${p8}px ${p4}px; color: $ink2; }
QPushButton[kind="tab"]:hover { color: $ink; border-bottom: 3px solid $line; }
QPushButton[kind="tab"]:checked { color: $ink; border-bottom: 3px solid $primary; }
QPushButton[kind="tab"]:focus { border: 2px solid $focus; border-radius: ${p6}px; }
QToolButton[kind="nav"] { background: transparent; border: 2px solid transparent; border-radius: ${p12}px;
  color: $railink; font-size: ${over}px; font-weight: 600; padding: ${p7}px 0; }
QToolButton[kind="nav"]:hover { background: $rail2; }
QToolButton[kind="nav"]:checked { background: $rail2; color: $railon; }
QToolButton[kind="nav"]:focus { border: 2px solid $saffron; }
""")

_LISTS: Final = Template("""
QAbstractItemView { background: transparent; color: $ink; border: none; outline: none;
  selection-background-color: $soft; selection-color: $chosen; }
QTableView[look="painted"] { selection-background-color: transparent; }
QTableView[look="painted"]::item:selected { background: transparent; }
QTableView[look="records"] { gridline-color: $line; font-size: ${body}px; }
QTableView[look="records"]::item { padding: 0 ${p10}px; border-bottom: 1px solid $line; }
QTableView[look="records"]::item:selected { background: $marked; color: $onmarked; }
QTableView[look="records"]::item:focus { border: 2px solid $focus; }
QHeaderView::section { background: transparent; color: $ink3; border: none; border-bottom: 1px solid $edge;
  padding: ${p6}px ${p10}px; font-size: ${over}px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 1px; }
QScrollBar::handle { background: $edge; border-radius: ${p3}px; }
QScrollBar::handle:vertical { min-height: ${p34}px; }
QScrollBar::handle:horizontal { min-width: ${p34}px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; border: 1px solid $edge; padding: ${p4}px; font-size: ${body}px; }
QMenu::item { padding: ${p8}px ${p16}px; border: 2px solid transparent; border-radius: ${p8}px; color: $ink; }
QMenu::item:selected { background: $soft; color: $chosen; border-color: $softedge; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px; }
QProgressBar { background: $sunken; border: none; border-radius: ${p3}px; max-height: ${p6}px; }
QProgressBar::chunk { background: $primary; border-radius: ${p3}px; }
""")

# Worn by the calendar alone: a rule for all widgets below a calendar is tried on every widget of the window.
_CALENDAR: Final = Template("""
QCalendarWidget QWidget { background: $surface; alternate-background-color: $sunken; color: $ink; }
QCalendarWidget QToolButton { background: $surface; color: $ink; border: 1px solid transparent;
  border-radius: ${p8}px; padding: ${p4}px ${p8}px; font-weight: 600; font-size: ${body}px; }
QCalendarWidget QToolButton:hover { background: $sunken; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: $surface; color: $ink; selection-background-color: $primary;
  selection-color: $onprimary; font-size: ${body}px; }
QCalendarWidget QAbstractItemView:disabled { color: $off; }
""")

_PARTS: Final = (_TEXT, _FRAMES, _FIELDS, _BUTTONS, _LISTS)
_MEASURES: Final = range(3, 45)


def style_sheet(tokens: dict[str, str], zoom: float) -> str:
    """Return the style sheet of a theme at a zoom."""
    values = _values(tokens, zoom)
    return "".join(part.substitute(values) for part in _PARTS)


def calendar_sheet(tokens: dict[str, str], zoom: float) -> str:
    """Return the style sheet of a calendar, to be set on the calendar itself."""
    return _CALENDAR.substitute(_values(tokens, zoom))


def _values(tokens: dict[str, str], zoom: float) -> dict[str, object]:
    values: dict[str, object] = dict(tokens)
    values |= {size: round(pixels * zoom) for size, pixels in SIZES.items()}
    values |= {f"p{pixels}": max(1, round(pixels * zoom)) for pixels in _MEASURES}
    # A focused widget has a border of 2 px instead of 1: its padding is 1 px less than at rest, at any zoom.
    values |= {f"q{pixels}": max(0, round((pixels + 1) * zoom) - 1) for pixels in _MEASURES}
    # A filled button has a ring of 3 px and a gap inside it: a line on the fill itself would melt into that.
    values |= {f"f{pixels}": max(0, round(pixels * zoom) - 2) for pixels in _MEASURES}
    return values | _outlines(tokens)


def _outlines(tokens: dict[str, str]) -> dict[str, str]:
    """Return the borders that only high contrast needs, where surfaces do not differ."""
    is_flat = tokens["soft"] == tokens["surface"]
    edges = {
        "softedge": tokens["primary"] if is_flat else tokens["soft"],
        "saffronedge": tokens["saffron"] if is_flat else tokens["saffronsoft"],
        "clayedge": tokens["clay"] if is_flat else tokens["claysoft"],
        "blueedge": tokens["blue"] if is_flat else tokens["bluesoft"],
        "toastedge": tokens["edge"] if is_flat else tokens["toast"],
    }
    # An example in a field must not pass for what was typed, even where every text is white; nor a button
    # that is off for one that can be pressed.
    edges["example"] = edges["off"] = "#B9B9B9" if is_flat else tokens["ink3"]
    # The line chosen of a table: by a colour alone, it would not be seen by everybody.
    edges["marked"] = tokens["primary" if is_flat else "soft"]
    edges["onmarked"] = tokens["onprimary" if is_flat else "primary"]
    return edges | {"chosen": tokens["primary"], "offline": "dashed" if is_flat else "solid"}
