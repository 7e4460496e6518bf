"""Opens a vault that waits for its passphrase: by a variable of the process, or by asking for it.

A passphrase is no argument of a command: those are in lists of processes and in histories.
"""

import getpass
import os
import signal
import sys

from postwright.cli.console import Console, Stop
from postwright.storage.vault import Vault, VaultClosed

PASSPHRASE = "POSTWRIGHT_VAULT_PASSPHRASE"
_TRIES = 3
_PROMPT = "Passphrase of the saved secrets: "


def unlock(vault: Vault, *, needed: bool) -> None:
    """Open a locked vault. Raise Stop where the passphrase is wrong.

    Whoever sits at a terminal is asked where a value of it is `needed`; without an answer the
    vault stays locked.
    """
    if not vault.locked:
        return
    if given := os.environ.get(PASSPHRASE):
        _open(vault, given, PASSPHRASE)
    elif needed and _is_somebody_there():
        _open_by_hand(vault)


def _open_by_hand(vault: Vault) -> None:
    for left in reversed(range(_TRIES)):
        if not (passphrase := _ask()):
            return
        try:
            _open(vault, passphrase, "the passphrase that was typed")
        except Stop as error:
            if not left:
                raise
            Console().say(str(error))
        else:
            return


def _open(vault: Vault, passphrase: str, where: str) -> None:
    try:
        vault.unlock(passphrase).result()
    except VaultClosed as error:
        raise Stop("the saved secrets stay locked", where, str(error)) from None


def _is_somebody_there() -> bool:
    return bool(sys.stdin and sys.stdin.isatty() and sys.stderr.isatty())


def _ask() -> str:
    """Read a line that the terminal does not show. Ctrl+C raises KeyboardInterrupt at once."""
    # The loop's own handler would only note the signal, and reading would go on.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return getpass.getpass(_PROMPT, stream=sys.stderr)
    except EOFError:
        return ""
    finally:
        signal.signal(signal.SIGINT, before)
