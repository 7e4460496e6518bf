"""NTLM, also within Negotiate (RFC 4559): signs in a connection, in steps, by pyspnego.

https://learn.microsoft.com/openspecs/windows_protocols/ms-nthp: NTLM over HTTP. What goes on
between the steps is in `engine.handshake`.
"""

import contextlib
import os
import struct
from collections.abc import Iterator, Mapping

from postwright.engine.auth.scheme import AuthResult, BadStep, Handshake, Input, Steps, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Pending
from postwright.model.said import said

WHEN_ASKED = said("in the steps of the handshake")


class Ntlm(Handshake):
    """`Authorization: NTLM`, or `Negotiate` where the server offers that alone."""

    type = "ntlm"
    label = said("NTLM")
    inputs = (
        Input("username", said("User name")),
        Input("password", said("Password"), secret=True),
        Input("domain", said("Domain")),
        Input("workstation", said("Workstation"), rare=True, hint=said("not told")),
    )
    words = ("NTLM", "Negotiate")

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Say that the header is to come. Raise InvalidField for what cannot work."""
        if not values.get("username"):
            raise InvalidField(
                said("the user name for NTLM is empty"), where=said("auth"), fix=said("fill it in")
            )
        if "close" in request.header("connection").lower():
            raise InvalidField(
                said("NTLM signs in a connection, and a header row closes it after each request"),
                where=said("auth"),
                fix=said("remove the row Connection: close"),
            )
        try:
            import spnego  # noqa: F401
        except ImportError:
            raise InvalidField(
                said("NTLM needs the package pyspnego, which is not installed"),
                where=said("auth"),
                fix="pip install 'postwright[ntlm]'",
            ) from None
        return AuthResult(pending=(Pending("Authorization", WHEN_ASKED),))

    def begin(self, values: Mapping[str, str], host: str, word: str, /) -> Steps:
        """Return the client's side of a new handshake. Raise BadStep."""
        return _Spnego(values, host, word)


class _Spnego:
    """pyspnego's context, with the workstation that was chosen."""

    def __init__(self, values: Mapping[str, str], host: str, word: str) -> None:
        import spnego
        from spnego.exceptions import SpnegoError

        domain, name = values.get("domain", ""), values.get("username", "")
        self._workstation = values.get("workstation", "")
        try:
            self._context = spnego.client(
                f"{domain}\\{name}" if domain else name,
                values.get("password", ""),
                hostname=host,
                service="http",
                protocol=word.lower(),
            )
        except (SpnegoError, ValueError) as error:
            raise BadStep(str(error)) from error

    def step(self, token: bytes | None, certificate: bytes | None = None) -> bytes:
        """Return what is sent next, in answer to the server's token. Raise BadStep."""
        from spnego.exceptions import SpnegoError

        try:
            with _named(self._workstation):
                made = self._context.step(token, channel_bindings=_bindings(certificate))
        except (SpnegoError, ValueError, LookupError, TypeError, struct.error) as error:
            raise BadStep(str(error)) from error
        if made is None:
            raise BadStep(said("nothing is left to say"))
        return made


@contextlib.contextmanager
def _named(workstation: str) -> Iterator[None]:
    """Say what pyspnego calls this computer: it takes that from here, or else tells its name."""
    name = "NETBIOS_COMPUTER_NAME"
    before = os.environ.get(name)
    os.environ[name] = workstation
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def _bindings(certificate: bytes | None):  # type: ignore[no-untyped-def]  # the package is optional
    """Return what ties the handshake to the server's certificate (RFC 5929 §4.1)."""
    if certificate is None:
        return None
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from spnego.channel_bindings import GssChannelBindings

    parsed = x509.load_der_x509_certificate(certificate)
    try:
        kind = parsed.signature_hash_algorithm
    except UnsupportedAlgorithm:
        kind = None  # a signature of a kind that nobody here knows
    if kind is None or kind.name in ("md5", "sha1"):
        kind = hashes.SHA256()
    data = b"tls-server-end-point:" + parsed.fingerprint(kind)
    return GssChannelBindings(application_data=data)
