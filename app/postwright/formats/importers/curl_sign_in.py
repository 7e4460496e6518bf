"""How curl signs in beyond a name and a password: `--aws-sigv4`, `--netrc`."""

from postwright.model.request import Auth
from postwright.protocol.url_text import split_url


def aws(wanted: str, user: str, url: str) -> Auth:
    """Return the Auth of `--aws-sigv4 provider[:provider[:region[:service]]]` and `-u`.

    What is not said is taken from a host such as `service.region.amazonaws.com`, as curl does.
    """
    key_id, _, secret = user.partition(":")
    _, _, region, service = (*wanted.split(":", 3), "", "", "")[:4]
    host = split_url(url if "://" in url else f"//{url}").host.split(".")
    if len(host) > 3:
        service = service or host[0]
        region = region or host[1]
    pairs = (
        ("accessKeyId", key_id),
        ("secretAccessKey", secret),
        ("service", service),
        ("region", region),
    )
    return Auth("awsv4", tuple(pair for pair in pairs if pair[1]))


def netrc(path: str) -> Auth:
    """Return the Auth of `--netrc` or `--netrc-file`."""
    return Auth("netrc", (("file", path),) if path else ())
