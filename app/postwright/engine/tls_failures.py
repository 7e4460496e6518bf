"""What goes wrong in a TLS handshake, in words: certificates first."""

import ssl

from postwright.engine.failure_words import Where, cut, day, make, sentence, words
from postwright.engine.wire.connection import Http2Refused
from postwright.model.exchange import Failure


def of_tls(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    """Name a failed handshake, None where it is something else."""
    del error
    if isinstance(cause, Http2Refused):
        return make(
            "protocol", where, f"{where.place} does not speak HTTP/2",
            "HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options.", cause,
        )  # fmt: skip
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _of_certificate(cause, where)
    if isinstance(cause, ssl.SSLError):
        return _of_handshake(cause, where)
    if where.phase == "tls" and isinstance(cause, (ConnectionError, ssl.SSLEOFError)):
        return make(
            "tls", where, f"{where.place} hung up during the TLS handshake",
            "It may not speak TLS on this port, want another TLS version, or "
            f"{or_ours(where)}.", cause,
        )  # fmt: skip
    return None


def or_ours(where: Where) -> str:
    """Return what else a server may want, after `It may`."""
    if where.own:
        return f"not accept our certificate {where.own}"
    return "ask for a client certificate"


def _of_certificate(cause: ssl.SSLCertVerificationError, where: Where) -> Failure:
    certificate = where.certificate
    host = cut(where.host, 24)
    off = "To go on without checking, switch verification off for this request."
    code = cause.verify_code
    if code == 10:  # X509_V_ERR_CERT_HAS_EXPIRED
        when = f" on {day(certificate.not_after)}" if certificate else ""
        return make(
            "tls", where, f"The certificate expired{when}",
            f"{where.host} must renew it; or check this computer's clock. {off}", cause,
        )  # fmt: skip
    if code == 9:  # X509_V_ERR_CERT_NOT_YET_VALID
        when = f" until {day(certificate.not_before)}" if certificate else " yet"
        return make(
            "tls", where, f"The certificate is not valid{when}",
            f"Check this computer's clock, then the server {where.host}. {off}", cause,
        )  # fmt: skip
    if code in (62, 64):  # hostname, IP address mismatch
        names = certificate.names if certificate else ()
        title = (
            f"The certificate is for {cut(names[0], 34)}"
            if names
            else f"The certificate is not for {cut(where.host, 30)}"
        )
        listed = f"It names {', '.join(names[:5])}, not {where.host}. " if names else ""
        return make("tls", where, title, f"{listed}Use the right host. {off}", cause)
    if code == 18:  # X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
        return make(
            "tls", where, f"The certificate of {host} is self-signed",
            f"No authority vouches for it. Add it as CA file. {off}", cause,
        )  # fmt: skip
    if code in (2, 19, 20, 21):
        return make(
            "tls", where, f"The certificate of {host} comes from nobody known",
            "Its authority is not among those that this computer trusts, or the server leaves out "
            f"a certificate in between. Add the authority's CA file. {off}", cause,
        )  # fmt: skip
    return make(
        "tls", where, f"The certificate of {host} is not accepted",
        f"{sentence(cause.verify_message or words(cause))} {off}", cause,
    )  # fmt: skip


_OF_OURS = (
    "CERTIFICATE_EXPIRED", "CERTIFICATE_REVOKED", "CERTIFICATE_UNKNOWN", "BAD_CERTIFICATE",
    "UNSUPPORTED_CERTIFICATE", "UNKNOWN_CA", "ACCESS_DENIED", "CERTIFICATE_REQUIRED",
)  # fmt: skip
"""Alerts about the certificate that we showed, or did not (RFC 8446 §6.2)."""


def _of_our_certificate(cause: ssl.SSLError, where: Where) -> Failure:
    if where.own:
        return make(
            "tls", where, f"{where.place} refused our certificate",
            f"{sentence(words(cause))} It was shown {where.own}. Choose another client "
            "certificate in Options, or for this host in the collection.", cause,
        )  # fmt: skip
    return make(
        "tls", where, f"{where.place} wants a client certificate",
        f"{sentence(words(cause))} None was shown. Choose one in Options, or for this host in the "
        "collection.", cause,
    )  # fmt: skip


def _of_handshake(cause: ssl.SSLError, where: Where) -> Failure:
    reason = (cause.reason or "").upper()
    if "ALERT" in reason and any(word in reason for word in _OF_OURS):
        return _of_our_certificate(cause, where)
    if any(word in reason for word in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER")):
        return make(
            "tls", where, f"{where.place} speaks plain HTTP, not HTTPS",
            "Its answer to the TLS handshake was no TLS. Use http:// or another port.", cause,
        )  # fmt: skip
    if "NO_APPLICATION_PROTOCOL" in reason:
        return make(
            "protocol", where, f"{where.place} does not speak HTTP/2",
            "HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options.", cause,
        )  # fmt: skip
    if "HANDSHAKE_FAILURE" in reason:
        return make(
            "tls", where, f"{where.place} refused the TLS handshake",
            f"It may share no cipher with this computer, or {or_ours(where)}.", cause,
        )  # fmt: skip
    if "PROTOCOL" in reason or "VERSION" in reason:
        return make(
            "tls", where, f"No TLS version in common with {where.place}",
            "The server wants an older or newer TLS than is allowed. Check the lowest version "
            "in Options.", cause,
        )  # fmt: skip
    return make(
        "tls", where, f"The TLS handshake with {where.place} failed",
        f"{sentence(words(cause))} Check the port and the server's TLS settings.", cause,
    )  # fmt: skip
