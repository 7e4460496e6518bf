"""The colours of both themes by token: values only, no Qt.

Text tokens hold 4.5:1 on every surface that they are used on; a test computes it.
"""

DARK = {
    "window": "#121419",
    "side": "#15181E",
    "base": "#1A1D24",
    "raised": "#21252E",
    "overlay": "#20242D",
    "hover": "#252A34",
    "press": "#2E3440",
    "sel": "#20345F",
    "line": "#272C36",
    "border": "#363D4A",
    "control": "#727C8F",
    "text": "#E8EBF1",
    "text2": "#B8BFCB",
    "muted": "#99A2B3",
    "gutter": "#7F899C",
    "disabled": "#6C7587",
    "accent": "#8FB4FF",
    "ring": "#6C9BFF",
    "fill": "#3060E2",
    "fill_hover": "#3A6BF0",
    "fill_pressed": "#2852C8",
    "on_fill": "#FFFFFF",
    "segment": "#3A4250",
    "ok": "#5FD08F",
    "warn": "#F2B55C",
    "err": "#FF8585",
    "info": "#74BFFF",
    "violet": "#BFA4FF",
    "teal": "#55D6C8",
    "pink": "#F492C8",
    "orange": "#FF9F6B",
    "dirty": "#F2B55C",
    "danger": "#C9343A",
    "mark": "#BFD3FF",
}
LIGHT = {
    "window": "#F1F3F6",
    "side": "#F6F7F9",
    "base": "#FFFFFF",
    "raised": "#F6F7FA",
    "overlay": "#FFFFFF",
    "hover": "#ECEFF4",
    "press": "#E1E6EE",
    "sel": "#DFE9FF",
    "line": "#E5E8EE",
    "border": "#D3D8E1",
    "control": "#7D8697",
    "text": "#15181F",
    "text2": "#434A58",
    "muted": "#5F6777",
    "gutter": "#6A7282",
    "disabled": "#8B93A2",
    "accent": "#1D4ED8",
    "ring": "#2A5FE3",
    "fill": "#2A5FE3",
    "fill_hover": "#2053D2",
    "fill_pressed": "#1A47B8",
    "on_fill": "#FFFFFF",
    "segment": "#FFFFFF",
    "ok": "#0F7440",
    "warn": "#915500",
    "err": "#BE2029",
    "info": "#0B63B0",
    "violet": "#6A3BD1",
    "teal": "#0A6E66",
    "pink": "#A3246D",
    "orange": "#A8430B",
    "dirty": "#B87000",
    "danger": "#C9343A",
    "mark": "#B9CEFF",
}
TOKENS = {"dark": DARK, "light": LIGHT}
CLEARER = {"line": "control", "border": "control", "muted": "text2", "gutter": "text2"}
"""By token: which one stands for it where the desktop asks for more contrast."""


def colors(name: str, *, clear: bool = False) -> dict[str, str]:
    """Return the colours of a theme by token; `clear` as the desktop asks for more contrast."""
    usual = TOKENS[name]
    return usual | {token: usual[other] for token, other in CLEARER.items()} if clear else usual


SYNTAX = {
    "dark": {
        "key": "#93B8FF",
        "string": "#9BD8AE",
        "number": "#F4BC7C",
        "literal": "#C9B0FF",
        "punctuation": "#99A2B3",
        "comment": "#8B95A8",
        "variable": "#55D6C8",
    },
    "light": {
        "key": "#1F4FC4",
        "string": "#17693A",
        "number": "#944500",
        "literal": "#6A3BD1",
        "punctuation": "#5F6777",
        "comment": "#667082",
        "variable": "#0A6E66",
    },
}

PHASE_COLORS = {
    "dark": {
        "blocked": "#7C8698",
        "lookup": "#2FB7A8",
        "connect": "#F09A4A",
        "tls": "#B58CFF",
        "send": "#5B93FF",
        "wait": "#4FC784",
        "download": "#4FB4F2",
    },
    "light": {
        "blocked": "#828B9C",
        "lookup": "#0E8C80",
        "connect": "#C2670F",
        "tls": "#7F4FE0",
        "send": "#2A5FE3",
        "wait": "#1E8A50",
        "download": "#1680C4",
    },
}

# On white, mixing with the dark text colour turns muddy: these brighter hues tint instead.
BRIGHT = {
    "warn": "#FFB020",
    "dirty": "#FFB020",
    "ok": "#22B864",
    "err": "#F04444",
    "info": "#2A94F0",
    "violet": "#8B5CF6",
    "teal": "#14B8A6",
    "pink": "#EC4899",
    "orange": "#FB7A2A",
    "accent": "#3B72F6",
    "muted": "#7D8697",
}
TINT_SHARE = {"dark": 0.15, "light": 0.14}

METHODS = {
    "GET": "ok",
    "POST": "warn",
    "PUT": "info",
    "PATCH": "violet",
    "DELETE": "err",
    "HEAD": "teal",
    "OPTIONS": "pink",
}
STATUSES = {1: "info", 2: "ok", 3: "info", 4: "warn", 5: "err"}
