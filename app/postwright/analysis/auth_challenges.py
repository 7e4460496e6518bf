"""What the server itself gives as the reason (RFC 6750 §3.1, RFC 9470, RFC 9449), in words."""

from collections.abc import Iterator

from postwright.analysis.auth_case import AuthCase, short, shown
from postwright.analysis.auth_way import query_key
from postwright.analysis.finding import Finding
from postwright.analysis.jwt import read_jwt
from postwright.model.said import said as spoken
from postwright.model.said import said_list, sentences
from postwright.protocol.challenges import Challenge

_DPOP = sentences(
    {
        "use_dpop_nonce": "the server wants its own nonce in the proof; send again with it",
        "invalid_dpop_proof": "make a new proof for this method and address",
        "invalid_token": "get a token that is bound to the key of the proof",
    }
)


def said(case: AuthCase) -> Iterator[Finding]:
    """Say what each challenge complains about."""
    for challenge in case.asked:
        error, words = challenge.get("error").strip(), short(challenge.get("error_description"))
        if challenge.scheme.lower() == "dpop":
            yield from _dpop(case, challenge, error, words)
        elif error == "insufficient_scope":
            yield _scope(case, challenge, words)
        elif error == "insufficient_user_authentication":
            yield _step_up(challenge, words)
        elif error == "invalid_request":
            fix = spoken("send the token once: in the Authorization header, and nowhere else")
            title = spoken("The server cannot read how the token was sent")
            yield Finding("error", title, f"{error}: {words}" if words else error, fix)
        elif error and (case.sent or query_key(case)):
            evidence = f"{short(error)}: {words}" if words else short(error)
            yield Finding(
                "error",
                spoken("The server does not accept the token"),
                evidence,
                spoken("get a new one"),
            )


def asks_otherwise(case: AuthCase) -> Iterator[Finding]:
    """Say that another scheme is wanted than the one that was sent."""
    sent = case.sent.partition(" ")[0]
    wanted = list(dict.fromkeys(challenge.scheme for challenge in case.asked))
    if not wanted or sent.lower() in (name.lower() for name in wanted):
        return
    if not case.scheme:
        title = spoken(
            "{header} holds no scheme, such as {wanted}, before its value",
            header=case.header,
            wanted=wanted[0],
        )
        fix = spoken("write {wanted}, a blank, then the value", wanted=wanted[0])
        yield Finding("error", title, shown(case.asked), fix)
        return
    names = said_list(wanted, "or")
    title = spoken(
        "The server asks for {names}, {sent} was sent", names=names, sent=short(sent, 40)
    )
    yield Finding(
        "error", title, shown(case.asked), spoken("choose {wanted} under Auth", wanted=wanted[0])
    )


def answered(case: AuthCase) -> Iterator[Finding]:
    """Say that an answer to the server's own challenge was refused."""
    word = case.sent.partition(" ")[0]
    if case.scheme in ("ntlm", "negotiate", "digest"):
        title = spoken("The server refused the answer to its {word} challenge", word=word)
        realm = any(one.get("realm") for one in case.asked)
        evidence = shown(case.asked) if realm else ""
        yield Finding("error", title, evidence, spoken("check the user name and the password"))
    elif case.scheme == "basic" and case.is_refusal and case.hop.status != 403:
        title = spoken("The server does not accept this user and password")
        yield Finding(
            "error", title, shown(case.asked), spoken("check the user name and the password")
        )


def nothing_sent(case: AuthCase) -> Iterator[Finding]:
    """Say what would have been wanted where no credentials went along."""
    evidence, first = shown(case.asked), case.asked[0].scheme if case.asked else ""
    if case.hop.status == 407:
        names = said_list(list(dict.fromkeys(c.scheme for c in case.asked)), "or")
        fix = spoken("give user and password with the proxy's address, in the settings")
        yield Finding(
            "error",
            spoken("The proxy wants a sign-in; it asks for {names}", names=names)
            if names
            else spoken("The proxy wants a sign-in"),
            evidence,
            fix,
        )
    elif case.hop.status == 403:
        yield Finding(
            "hint", spoken("No credentials were sent"), evidence, spoken("choose a way under Auth")
        )
    elif case.sent_header("cookie") and not case.asked:
        yield Finding(
            "hint",
            spoken("Only a cookie was sent"),
            evidence,
            spoken("log in again; it may be over"),
        )
    else:
        names = said_list(list(dict.fromkeys(c.scheme for c in case.asked)), "or")
        if case.sent_header("cookie"):
            title = spoken("Only a cookie was sent; the server asks for {names}", names=names)
        elif names:
            title = spoken("No credentials were sent; the server asks for {names}", names=names)
        else:
            title = spoken("No credentials were sent")
        fix = (
            spoken("choose {first} under Auth", first=first)
            if first
            else spoken("choose a way under Auth")
        )
        yield Finding("error", title, evidence, fix)


def unsaid(case: AuthCase) -> Iterator[Finding]:
    """Note a 401 or 407 that does not say what it wants, which RFC 9110 §15.5.2 requires."""
    if case.hop.status == 401 and not case.asked:
        name = "WWW-Authenticate"
    elif case.hop.status == 407 and not case.asked:
        name = "Proxy-Authenticate"
    else:
        return
    came = case.received(name.lower())
    evidence = f"{name}: {short(came)}" if came else spoken("the answer has no {name}", name=name)
    title = spoken("The server does not say which sign-in it wants")
    yield Finding("hint", title, evidence, spoken("look into the documentation of this API"))


def _scope(case: AuthCase, challenge: Challenge, words: str) -> Finding:
    scope = short(challenge.get("scope"))
    needs = (
        spoken("it needs the scope {scope}", scope=scope)
        if scope
        else spoken("it needs a wider scope")
    )
    jwt = read_jwt(case.sent.rpartition(" ")[2])
    own = None if jwt is None else jwt.scopes()
    if own is None or not scope:
        return Finding("error", spoken("The token may not do this"), words or needs, needs)
    missing = [one for one in scope.split() if one not in own]
    if not missing:
        evidence = spoken("it names {scope}, which the token carries", scope=scope)
        return Finding(
            "error", spoken("The token may not do this"), words or evidence, spoken("ask its owner")
        )
    lacks = " ".join(missing)
    evidence = spoken(
        "it asks for {scope}; the token carries {own}",
        scope=scope,
        own=short(" ".join(own)) or spoken("none"),
    )
    return Finding(
        "error",
        spoken("The token lacks the scope {lacks}", lacks=lacks),
        evidence,
        spoken("ask for {lacks}", lacks=lacks),
    )


def _step_up(challenge: Challenge, words: str) -> Finding:
    """Read what RFC 9470 §3 adds to a challenge."""
    wants = []
    if levels := challenge.get("acr_values"):
        wants.append(spoken("a sign-in of the level {levels} (acr_values)", levels=short(levels)))
    if age := challenge.get("max_age"):
        wants.append(spoken("one that is at most {age} seconds old (max_age)", age=short(age)))
    need = said_list(wants, "and") or spoken("a stronger or a newer sign-in")
    title = spoken("The server wants you to sign in again")
    return Finding("error", title, words or need, spoken("get a token with {need}", need=need))


def _dpop(case: AuthCase, challenge: Challenge, error: str, words: str) -> Iterator[Finding]:
    if error:
        evidence = f"{short(error)}: {words}" if words else short(error)
        fix = _DPOP.get(error, spoken("get a new token"))
        yield Finding("error", spoken("The server does not accept the DPoP proof"), evidence, fix)
    elif case.sent and not case.sent_header("dpop"):
        algorithms = challenge.get("algs")
        evidence = (
            spoken("DPoP algs={algorithms}", algorithms=short(algorithms)) if algorithms else "DPoP"
        )
        title = spoken("The server wants a token that is bound to a key (DPoP, RFC 9449)")
        yield Finding(
            "error", title, evidence, spoken("send Authorization: DPoP … and a DPoP header")
        )
