"""What one can do about a failure: up to three fixes, the best first; pure."""

import msgspec
from PySide6.QtCore import QCoreApplication

from postwright.engine.errors import NotSent
from postwright.engine.failure_words import cut
from postwright.gui.said_words import translated
from postwright.model.exchange import Exchange, Failure
from postwright.protocol.visible import visible

SAFE = ("GET", "HEAD", "OPTIONS", "QUERY")


class Fix(msgspec.Struct, frozen=True):
    """A way out, with the button that goes it."""

    id: str
    """`retry`, `retry_until`, `edit_url`, `open_headers`, `timeout_120`, `verify_off`, `use_http`,
    `show_timing`, `open_settings`, `locate_file`, `set_variable`, `auth_row`, `auth_scheme`,
    `use_host:NAME`, `uncheck:NAME`, `use_environment:NAME`, `open_setter`."""
    icon: str
    title: str
    why: str
    button: str


Givers = tuple[tuple[str, ...], str]
"""What would give a variable a value: environments by name, and a request by name or nothing."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fixes", text)


def fixes_of(failure: Failure, exchange: Exchange, near: str = "") -> tuple[Fix, ...]:
    """Return what can be done about a failed send; `near` is a host that is spelled alike."""
    again, edit = _again(exchange.prepared.method), _edit_url()
    match failure.kind:
        case "refused":
            return (_retry_until(), edit)
        case "name":
            return (_use_host(near), edit, again) if near else (edit, again)
        case "unreachable" | "connect_timeout":
            return (again, edit, _settings(_tr("Check the proxy"), _tr("One may be needed here.")))
        case "read_timeout" | "timeout":
            return (_longer(), again)
        case "tls":
            return _of_tls(failure, exchange)
        case "proxy":
            title = _tr("Check the proxy's address, user and password")
            return (_settings(title, _tr("They are in the settings.")), again)
        case "redirects":
            return (_chain(), edit)
        case "file":
            return (_locate(), again)
        case "url":
            return (edit,)
        case "token":
            return (_token_calls(), _auth(), again) if exchange.children else (_auth(), again)
        case "variable":
            return (_set_variable(),)
        case "cancelled":
            return (again,)
        case _:
            return (again, _wire_log())


def fixes_of_not_sent(error: NotSent, givers: Givers = ((), "")) -> tuple[Fix, ...]:
    """Return what can be done about what stopped a send before its first byte."""
    match error.kind:
        case "variable":
            return (*_given(*givers), _set_variable())
        case "file":
            return (_locate(),)
        case "body":
            return (
                Fix("open_body", "pencil", _tr("Correct the body"),
                    _tr("Each finding is marked where it is."), _tr("Go to body")),
                Fix("send_anyway", "send", _tr("Send it as it is"),
                    _tr("This once; the server may judge otherwise."), _tr("Send anyway")),
            )  # fmt: skip
        case "auth":
            return (
                Fix("auth_scheme", "key", _tr("Use the sign-in under Auth"),
                    _tr("The Authorization header that you typed stays out."), _tr("Use Auth")),
                Fix("auth_row", "pencil", _tr("Use the header that you typed"),
                    _tr("The sign-in under Auth stays out."), _tr("Use header")),
            )  # fmt: skip
        case _ if error.where.startswith("header"):
            return (_edit_headers(),)
        case _:
            return (_edit_url(),) if error.where in ("", "URL", "url") else ()


def _of_tls(failure: Failure, exchange: Exchange) -> tuple[Fix, ...]:
    if "plain HTTP" in failure.title:
        title = _tr("Use http:// for this request")
        return (
            Fix("use_http", "globe", title, _tr("Nothing is encrypted then."), _tr("Use http")),
        )
    if "ertificate" not in failure.title:
        return (_settings(_tr("Check the TLS settings"), translated(failure.detail)), _wire_log())
    off = Fix(
        "verify_off", "warn", _tr("Turn checks off for this request"),
        _tr("Anyone on the network could read or change it."), _tr("Turn off"),
    )  # fmt: skip
    if "is for" in failure.title or "is not for" in failure.title:
        named = _named_host(exchange)
        return (_use_host(named), _certificate(), off) if named else (_edit_url(), off)
    if "expired" in failure.title or "valid" in failure.title:
        return (_certificate(), _again(exchange.prepared.method), off)
    authority = Fix(
        "open_settings", "shield", _tr("Trust your company's authority"),
        _tr("Best choice if you have its CA file. Checks stay on."), _tr("Add CA file"),
    )  # fmt: skip
    host = Fix(
        f"uncheck:{exchange.prepared.host}", "pin", _tr("Turn checks off for this host"),
        _tr("For every request to it, until you turn them on in the settings."),
        _tr("Turn off for host"),
    )  # fmt: skip
    return (authority, host, off)


def _auth() -> Fix:
    return Fix("open_auth", "key", _tr("Check the sign-in"),
               _tr("Addresses, client and flow are under Auth."), _tr("Go to Auth"))  # fmt: skip


def _token_calls() -> Fix:
    why = _tr("What was sent, and what the server said to it.")
    return Fix(
        "show_token", "list", _tr("Look at the call for the token"), why, _tr("Show the call")
    )


def _again(method: str) -> Fix:
    why = _tr("Sends the request once more.")
    if method in SAFE:
        why = _tr("Safe to repeat: {method} does not change data.").format(method=method)
    return Fix("retry", "refresh", _tr("Send again"), why, _tr("Send again"))


def _retry_until() -> Fix:
    return Fix(
        "retry_until", "play", _tr("Start your server, then send again"),
        _tr("Postwright can keep trying every 2 s until it responds."),
        _tr("Retry until it responds"),
    )  # fmt: skip


def stop_retrying() -> Fix:
    """Return the way out of trying again and again."""
    return Fix(
        "retry_stop", "stop", _tr("Trying every 2 s until it responds"),
        _tr("Start your server meanwhile."), _tr("Stop trying"),
    )  # fmt: skip


def _edit_url() -> Fix:
    title, why = _tr("Check the URL"), _tr("The host, the port, and the variables in it.")
    return Fix("edit_url", "pencil", title, why, _tr("Edit URL"))


def _named_host(exchange: Exchange) -> str:
    """Return the host that the server's certificate is for; empty where that is a pattern."""
    tls = exchange.hops[-1].tls if exchange.hops else None
    names = tls.certificate.names if tls and tls.certificate else ()
    return next((name for name in names if "*" not in name and "." in name), "")


def _use_host(host: str) -> Fix:
    title = _tr("Use {host}").format(host=visible(host))
    why = _tr("It goes into the URL; where a variable says the host, that is opened.")
    return Fix(f"use_host:{host}", "globe", title, why, _tr("Use this host"))


def _certificate() -> Fix:
    title, why = _tr("Look at the certificate"), _tr("Whom it is for, who vouches, and until when.")
    return Fix("show_timing", "shield", title, why, _tr("Open details"))


def _edit_headers() -> Fix:
    title, why = _tr("Change the header"), _tr("Postwright sends no head that servers may misread.")
    return Fix("open_headers", "pencil", title, why, _tr("Edit headers"))


def _longer() -> Fix:
    title = _tr("Wait longer for this request")
    why = _tr("Only this request changes. The usual limit stays.")
    return Fix("timeout_120", "timer", title, why, _tr("Allow 2 min"))


def _settings(title: str, why: str) -> Fix:
    return Fix("open_settings", "sliders", title, why, _tr("Open settings"))


def _chain() -> Fix:
    title, why = _tr("Look at the chain"), _tr("Each redirect with its status and its target.")
    return Fix("show_timing", "list", title, why, _tr("Show the chain"))


def _wire_log() -> Fix:
    title, why = _tr("Look at the wire"), _tr("What was sent and what came back, byte by byte.")
    return Fix("show_timing", "terminal", title, why, _tr("Open wire log"))


def _locate() -> Fix:
    title, why = _tr("Choose the file again"), _tr("It was moved, renamed or deleted.")
    return Fix("locate_file", "folder", title, why, _tr("Locate"))


def _given(environments: tuple[str, ...], request: str) -> tuple[Fix, ...]:
    """Return the ways to a value that is kept already: by a request first, else two places."""
    if request:
        title = _tr("Send {request} first").format(request=cut(visible(request), 30))
        why = _tr("The variable is taken from its answer.")
        return (Fix("open_setter", "send", title, why, _tr("Open request")),)
    title, why = _tr("Use the environment {name}"), _tr("It gives the variable a value.")
    return tuple(
        Fix(f"use_environment:{name}", "layers", title.format(name=cut(visible(name), 30)), why,
            _tr("Use environment"))
        for name in environments[:2]
    )  # fmt: skip


def _set_variable() -> Fix:
    title = _tr("Give it a value")
    why = _tr("In the environment, the collection, a folder or the request.")
    return Fix("set_variable", "braces", title, why, _tr("Set value"))
