"""A person at a terminal who signs in with a browser."""

import os
import threading
import webbrowser

from postwright.engine.ports import SignInAsked


async def open_browser(url: str) -> None:
    """Open an address in the user's browser, and do not wait for it to be closed."""
    threading.Thread(target=_open, args=(url,), name="browser", daemon=True).start()


def _open(url: str) -> None:
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return  # the address on stderr has to do
    if type(browser) is webbrowser.GenericBrowser and not os.environ.get("BROWSER"):
        return  # a browser for terminals would write where the response's body goes
    browser.open(url)


def sign_in_words(event: SignInAsked) -> str:
    """Return what the user is told to do."""
    if event.code:
        return f"postwright: sign in at {event.url} with the code {event.code}"
    return f"postwright: sign in at {event.url}"
