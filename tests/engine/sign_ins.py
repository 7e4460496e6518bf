"""What is typed into the form of each auth scheme, for tests that try all of them."""

NAME = "canary-name"
CANARY = "canary-s3cr3t/+é"
GIVEN: dict[str, tuple[dict[str, str], ...]] = {
    "basic": ({"username": NAME, "password": CANARY},),
    "bearer": ({"token": "canary-s3cr3t"},),
    "apikey": (
        {"key": "X-Canary", "value": "canary-s3cr3t"},
        {"key": "canary-key", "value": CANARY, "placement": "query"},
    ),
    "digest": ({"username": NAME, "password": CANARY},),
    "jwt": (
        {"secret": CANARY, "payload": '{"sub": "canary-name"}'},
        {"secret": CANARY, "payload": '{"sub": "canary-name"}', "addTokenTo": "query"},
    ),
    "oauth1": tuple(
        {
            "consumerKey": NAME, "consumerSecret": CANARY, "accessToken": "canary-token",
            "accessTokenSecret": CANARY, "signatureMethod": method, "placement": place,
        }
        for method in ("HMAC-SHA1", "PLAINTEXT")
        for place in ("header", "query", "body")
    ),
    "awsv4": ({
        "accessKeyId": NAME, "secretAccessKey": CANARY, "sessionToken": "canary-session",
        "service": "s3", "region": "eu-north-1",
    },),
    "hawk": ({"authId": NAME, "authKey": CANARY, "includePayloadHash": "true"},),
    "akamai-edgegrid": ({
        "accessToken": "canary-access", "clientToken": "canary-client", "clientSecret": CANARY,
    },),
    "wsse": ({"username": NAME, "password": CANARY},),
    "ntlm": ({"username": NAME, "password": CANARY, "domain": "canary-domain"},),
    "oauth2": ({
        "flow": "client_credentials", "accessTokenUrl": "http://one.test/token",
        "credentials.clientId": NAME, "credentials.clientSecret": CANARY,
        "settings.autoFetchToken": "true",
    },),
    "netrc": ({},),
}  # fmt: skip
"""What is typed into each scheme's form, `canary` in all that may not be told to others."""
