"""Ways to sign in: one file for each scheme, and the table of them."""

from postwright.engine.auth.akamai_edgegrid import EdgeGrid
from postwright.engine.auth.apikey import ApiKey
from postwright.engine.auth.awsv4 import AwsV4
from postwright.engine.auth.basic import Basic
from postwright.engine.auth.bearer import Bearer
from postwright.engine.auth.digest import Digest
from postwright.engine.auth.hawk import Hawk
from postwright.engine.auth.jwt import Jwt
from postwright.engine.auth.netrc import Netrc
from postwright.engine.auth.ntlm import Ntlm
from postwright.engine.auth.oauth1 import OAuth1
from postwright.engine.auth.oauth2 import OAuth2
from postwright.engine.auth.scheme import AuthResult, Input, Scheme, Signer, Unsigned
from postwright.engine.auth.wsse import Wsse

_ALL: tuple[Scheme, ...] = (
    Basic(),
    Bearer(),
    ApiKey(),
    Digest(),
    Ntlm(),
    Jwt(),
    OAuth1(),
    OAuth2(),
    AwsV4(),
    Hawk(),
    EdgeGrid(),
    Wsse(),
    Netrc(),
)
SCHEMES: dict[str, Scheme] = {scheme.type: scheme for scheme in _ALL}
"""By OpenCollection's type, in the order that menus show."""

__all__ = ["SCHEMES", "AuthResult", "Input", "Scheme", "Signer", "Unsigned"]
