"""Reads and writes catalogues of translations as Qt Linguist does (`.ts`), in a fixed order."""

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from texts import Text

Catalogue = dict[Text, tuple[str, ...]]
"""Each text's translation, in as many forms as the language has for numbers; empty: to be done."""

_FIELD = re.compile(r"\{(\w*)[^{}]*\}")
_CJK = "\u3400-\u9fff"
_HALF_WIDTH = re.compile(rf"[{_CJK}][,;:?!]|[{_CJK}]\.(?:\s|$)|[{_CJK}]\([{_CJK}]")


def read(path: Path) -> Catalogue:
    """Return a catalogue; none where there is no file."""
    if not path.exists():
        return {}
    found: Catalogue = {}
    for context in ElementTree.fromstring(path.read_bytes()).iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            forms = message.find("translation")
            if forms is None:
                continue
            several = tuple(form.text or "" for form in forms.iterfind("numerusform"))
            unfinished = forms.get("type") == "unfinished"
            found[Text(name, source, comment)] = (
                () if unfinished else several or ((forms.text,) if forms.text else ())
            )
    return found


def written(catalogue: Mapping[Text, tuple[str, ...]], language: str, forms: int) -> str:
    """Return a catalogue's file: by context, then by text, without places and dates."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for text in sorted(catalogue):
        if text.context != context:
            lines += ["</context>"] * (context is not None)
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message(text, catalogue[text], forms)
    lines += ["</context>"] * (context is not None)
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, translation: tuple[str, ...], forms: int) -> list[str]:
    counted = "%n" in text.source
    lines = ['    <message numerus="yes">' if counted else "    <message>"]
    lines.append(f"        <source>{_escaped(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{_escaped(text.comment)}</comment>")
    opened = "<translation>" if translation else '<translation type="unfinished">'
    if counted:
        lines.append(f"        {opened}")
        said = translation or ("",) * forms
        lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in said]
        lines.append("        </translation>")
    else:
        lines.append(f"        {opened}{_escaped(''.join(translation))}</translation>")
    return [*lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def faults(text: Text, form: str) -> list[str]:
    """Return what is wrong with a translation; empty where nothing is."""
    found = []
    if not form.strip():
        found.append("is empty")
    if fields(form) != fields(text.source):
        wanted = ", ".join(sorted(fields(text.source))) or "none"
        found.append(f"must have the fields {wanted}")
    if "%n" in form and "%n" not in text.source:
        found.append("has %n, which the text has not")
    if form.endswith("\n") != text.source.endswith("\n"):
        found.append("ends otherwise")
    if wrong := _HALF_WIDTH.search(form):
        found.append(f"wants full-width punctuation at “{wrong.group()}”")
    return found


def fields(text: str) -> frozenset[str]:
    """Return the names in braces; doubled braces are braces."""
    bare = text.replace("{{", "").replace("}}", "")
    return frozenset(_FIELD.findall(bare))
