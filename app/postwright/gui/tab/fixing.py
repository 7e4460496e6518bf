"""Does in a tab what the buttons of its error page and its hints say.

What they change in the request itself is for `request_fixes`, in its sign-in for `auth_fixes`;
which of them there are for a failure says `response.fixes`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from postwright.gui.tab.request_fixes import FIX_PAGES, fixed

if TYPE_CHECKING:
    from postwright.gui.request_tab import RequestTab


def fix(tab: RequestTab, name: str) -> None:
    """Do what a button says; what is not about the request itself is for the window."""
    changed = fixed(tab.document.request, name)
    if changed is not None:
        tab.document.replace(changed)
        tab.flow.instead(tab.send)
    elif tab.auth.fix(name) or _leads(tab, name):
        return
    elif name in ("retry", "send_again"):
        tab.flow.instead(tab.send)
    elif name == "resume_upload":
        tab.flow.instead(tab.resume_upload)
    elif name == "send_anyway":
        tab.flow.instead(partial(tab.send_request, tab.document.request, anyway=True))
    elif name.startswith("use_host:"):
        tab.variables.edit_host()
    elif name.startswith("use_environment:"):
        tab.variables.use_environment(name.partition(":")[2])
    elif name == "locate_file":
        tab.request_pane.choose("body")
        tab.request_pane.body.page.locate()
    elif name in FIX_PAGES:
        tab.request_pane.choose(FIX_PAGES[name])
    elif name != "set_variable" or not tab.variables.ask():
        tab.fix_wanted.emit(name)


def _leads(tab: RequestTab, name: str) -> bool:
    """Go to another place of the tab; tell whether there is one for that button."""
    if name == "show_token":
        tab.token.show_calls()
    elif name == "open_setter":
        tab.variables.open_setter()
    elif name == "edit_url":
        tab.url_bar.go_to_problem()
    elif name == "explain_auth":
        tab.response.choose_tab("auth")
    else:
        return False
    return True
