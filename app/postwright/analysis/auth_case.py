"""What the explanations of a refused sign-in look at: the last answer, and what it was to."""

import msgspec

from postwright.analysis.answer_body import answer_body
from postwright.model.exchange import Exchange, Hop
from postwright.model.said import said_of
from postwright.protocol.challenges import Challenge, challenges
from postwright.protocol.dates import parse_http_date

REFUSALS = (401, 403, 407, 419, 440, 498)
"""Statuses that are about who asks, the last three by custom."""


class AuthCase(msgspec.Struct, frozen=True):
    """One answered request, as far as credentials matter."""

    exchange: Exchange
    hop: Hop
    """The last that was answered."""
    asked: tuple[Challenge, ...]
    header: str
    """`Authorization` or `Proxy-Authorization`."""
    sent: str
    """That header's value; empty where it was not sent."""
    body: str = ""
    """What a refusal says, up to a bound."""

    @property
    def now(self) -> float:
        """When the request left, by this computer's clock."""
        return self.exchange.started_at + self.hop.started_s

    @property
    def is_refusal(self) -> bool:
        return self.hop.status in REFUSALS

    @property
    def scheme(self) -> str:
        """The word before the blank, in lower case; empty where there is none."""
        return self.sent.partition(" ")[0].lower() if " " in self.sent.strip() else ""

    @property
    def target(self) -> str:
        """Path and query as in the request line."""
        after = self.hop.url.partition("://")[2]
        place = min((at for at in (after.find("/"), after.find("?")) if at >= 0), default=-1)
        target = after[place:] if place >= 0 else "/"
        return target if target.startswith("/") else f"/{target}"

    @property
    def skew_s(self) -> float | None:
        """By how much the server's clock is ahead; None where it does not tell the time.

        Date was written after the request had left, so the way there counts as none: half of
        the time until the answer's head is taken off.
        """
        moment = parse_http_date(self.received("date"))
        if moment is None:
            return None
        timing = self.hop.timing
        spent = (timing.blocked, timing.lookup, timing.connect, timing.tls, timing.send)
        before_ms = sum(part or 0.0 for part in spent) + (timing.wait or 0.0) / 2
        return moment - (self.now + before_ms / 1000)

    def received(self, name: str) -> str:
        """Return the answer's first value of that lower-case name."""
        return next((v.strip() for n, v in self.hop.response_headers if n.lower() == name), "")

    def sent_header(self, name: str) -> str:
        """Return the request's first value of that lower-case name."""
        return next((h.value for h in self.hop.headers if h.name.lower() == name), "")


def auth_case(exchange: Exchange) -> AuthCase | None:
    """Return what is to be judged; None where nothing was answered."""
    hop = next((hop for hop in reversed(exchange.hops) if hop.status is not None), None)
    if hop is None:
        return None
    asking, giving = "www-authenticate", "Authorization"
    if hop.status == 407:
        asking, giving = "proxy-authenticate", "Proxy-Authorization"
    asked = challenges(value for name, value in hop.response_headers if name.lower() == asking)
    sent = next((h.value for h in hop.headers if h.name.lower() == giving.lower()), "")
    is_error = (hop.status or 0) >= 400
    text = answer_body(exchange).decode("utf-8", "replace") if is_error else ""
    return AuthCase(exchange, hop, asked, giving, sent, text)


def duration(seconds: float) -> str:
    """Return a time in its largest whole unit, such as `4 minutes`."""
    if seconds >= 31_557_600:
        return said_of(round(seconds / 31_557_600), "1 year", "{n} years")
    if seconds >= 86_400:
        return said_of(round(seconds / 86_400), "1 day", "{n} days")
    if seconds >= 3600:
        return said_of(round(seconds / 3600), "1 hour", "{n} hours")
    if seconds >= 60:
        return said_of(round(seconds / 60), "1 minute", "{n} minutes")
    return said_of(round(seconds), "1 second", "{n} seconds")


def shown(challenges: tuple[Challenge, ...]) -> str:
    """Return challenges as they came, with what matters of each."""
    texts = []
    for challenge in challenges:
        realm = challenge.get("realm")
        texts.append(f'{challenge.scheme} realm="{realm}"' if realm else challenge.scheme)
    return ", ".join(texts)


def short(text: str, limit: int = 300) -> str:
    """Return a server's text within bounds."""
    return text if len(text) <= limit else text[: limit - 1] + "…"
