"""What goes wrong in a TLS handshake, in words: certificates first."""

import ssl

from postwright.engine.failure_words import Where, cut, day, make, sentence, words
from postwright.engine.wire.connection import Http2Refused
from postwright.model.exchange import Failure
from postwright.model.said import said, said_after, said_list


def of_tls(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    """Name a failed handshake, None where it is something else."""
    del error
    if isinstance(cause, Http2Refused):
        return make(
            "protocol", where, said("{place} does not speak HTTP/2", place=where.place),
            said("HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options."), cause,
        )  # fmt: skip
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _of_certificate(cause, where)
    if isinstance(cause, ssl.SSLError):
        return _of_handshake(cause, where)
    if where.phase == "tls" and isinstance(cause, (ConnectionError, ssl.SSLEOFError)):
        return make(
            "tls",
            where,
            said("{place} hung up during the TLS handshake", place=where.place),
            said(
                "It may not speak TLS on this port, want another TLS version, or {guess}.",
                guess=or_ours(where),
            ),
            cause,
        )
    return None


def or_ours(where: Where) -> str:
    """Return what else a server may want, after `It may`."""
    if where.own:
        return said("not accept our certificate {own}", own=where.own)
    return said("ask for a client certificate")


def _of_certificate(cause: ssl.SSLCertVerificationError, where: Where) -> Failure:
    off = said("To go on without checking, switch verification off for this request.")
    title, detail = _certificate_words(cause, where, off)
    return make("tls", where, title, detail, cause)


def _certificate_words(
    cause: ssl.SSLCertVerificationError, where: Where, off: str
) -> tuple[str, str]:
    """Return title and detail by OpenSSL's code (`X509_V_ERR_…` in openssl/x509_vfy.h)."""
    host, code = cut(where.host, 24), cause.verify_code
    if code in (9, 10):  # CERT_NOT_YET_VALID, CERT_HAS_EXPIRED
        return _time_words(where, off, expired=code == 10)
    if code in (62, 64):  # HOSTNAME_MISMATCH, IP_ADDRESS_MISMATCH
        return _name_words(where, off)
    if code == 18:  # DEPTH_ZERO_SELF_SIGNED_CERT
        return (
            said("The certificate of {host} is self-signed", host=host),
            said("No authority vouches for it. Add it as CA file. {off}", off=off),
        )
    if code in (2, 19, 20, 21):  # no issuer, or one that nobody knows
        return (
            said("The certificate of {host} comes from nobody known", host=host),
            said(
                "Its authority is not among those that this computer trusts, or "
                "the server leaves out a certificate in between. Add the "
                "authority's CA file. {off}",
                off=off,
            ),
        )
    return (
        said("The certificate of {host} is not accepted", host=host),
        said_after(sentence(cause.verify_message or words(cause)), off),
    )


def _time_words(where: Where, off: str, *, expired: bool) -> tuple[str, str]:
    certificate = where.certificate
    if expired:
        return (
            said("The certificate expired on {day}", day=day(certificate.not_after))
            if certificate
            else said("The certificate expired"),
            said(
                "{host} must renew it; or check this computer's clock. {off}",
                host=where.host,
                off=off,
            ),
        )
    return (
        said("The certificate is not valid until {day}", day=day(certificate.not_before))
        if certificate
        else said("The certificate is not valid yet"),
        said(
            "Check this computer's clock, then the server {host}. {off}", host=where.host, off=off
        ),
    )


def _name_words(where: Where, off: str) -> tuple[str, str]:
    names = where.certificate.names if where.certificate else ()
    right = said("Use the right host. {off}", off=off)
    if not names:
        return said("The certificate is not for {host}", host=cut(where.host, 30)), right
    listed = said("It names {names}, not {host}.", names=said_list(names[:5]), host=where.host)
    title = said("The certificate is for {names}", names=cut(names[0], 34))
    return title, said_after(listed, right)


_OF_OURS = (
    "CERTIFICATE_EXPIRED", "CERTIFICATE_REVOKED", "CERTIFICATE_UNKNOWN", "BAD_CERTIFICATE",
    "UNSUPPORTED_CERTIFICATE", "UNKNOWN_CA", "ACCESS_DENIED", "CERTIFICATE_REQUIRED",
)  # fmt: skip
"""Alerts about the certificate that we showed, or did not (RFC 8446 §6.2)."""


def _of_our_certificate(cause: ssl.SSLError, where: Where) -> Failure:
    if where.own:
        return make(
            "tls",
            where,
            said("{place} refused our certificate", place=where.place),
            said(
                "{cause} It was shown {own}. Choose another client certificate in "
                "Options, or for this host in the collection.",
                cause=sentence(words(cause)),
                own=where.own,
            ),
            cause,
        )
    return make(
        "tls",
        where,
        said("{place} wants a client certificate", place=where.place),
        said(
            "{cause} None was shown. Choose one in Options, or for this host in the collection.",
            cause=sentence(words(cause)),
        ),
        cause,
    )


def _of_handshake(cause: ssl.SSLError, where: Where) -> Failure:
    reason = (cause.reason or "").upper()
    if "ALERT" in reason and any(word in reason for word in _OF_OURS):
        return _of_our_certificate(cause, where)
    if any(word in reason for word in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER")):
        return make(
            "tls",
            where,
            said("{place} speaks plain HTTP, not HTTPS", place=where.place),
            said("Its answer to the TLS handshake was no TLS. Use http:// or another port."),
            cause,
        )
    if "NO_APPLICATION_PROTOCOL" in reason:
        return make(
            "protocol", where, said("{place} does not speak HTTP/2", place=where.place),
            said("HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options."), cause,
        )  # fmt: skip
    if "HANDSHAKE_FAILURE" in reason:
        return make(
            "tls",
            where,
            said("{place} refused the TLS handshake", place=where.place),
            said("It may share no cipher with this computer, or {guess}.", guess=or_ours(where)),
            cause,
        )
    if "PROTOCOL" in reason or "VERSION" in reason:
        return make(
            "tls",
            where,
            said("No TLS version in common with {place}", place=where.place),
            said(
                "The server wants an older or newer TLS than is allowed. Check the "
                "lowest version in Options."
            ),
            cause,
        )
    return make(
        "tls",
        where,
        said("The TLS handshake with {place} failed", place=where.place),
        said("{cause} Check the port and the server's TLS settings.", cause=sentence(words(cause))),
        cause,
    )
