"""PKCE, by the vector of RFC 7636, appendix B."""

import re

from postwright.engine.oauth2.pkce import challenge_of, new_verifier


def test_challenge_of_the_specifications_verifier() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_verifier_has_43_unreserved_signs_and_is_never_the_same() -> None:
    made = {new_verifier() for _ in range(50)}
    assert len(made) == 50
    assert all(re.fullmatch(r"[A-Za-z0-9._~-]{43}", verifier) for verifier in made)
