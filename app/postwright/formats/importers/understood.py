"""What an imported request is, in a few words: `POST, 2 headers, JSON body, Bearer auth`."""

from postwright.model.request import Request
from postwright.model.said import Said, said_list, said_of, sentences
from postwright.model.said import said as spoken

_BODIES = sentences({
    "json": "JSON body", "text": "text body", "xml": "XML body", "sparql": "SPARQL body",
    "form-urlencoded": "form body", "multipart-form": "multipart body", "file": "file body",
})  # fmt: skip
_SCHEMES = {"basic": "Basic", "bearer": "Bearer", "digest": "Digest", "ntlm": "NTLM",
            "awsv4": "AWS", "netrc": ".netrc"}  # fmt: skip


def understood(request: Request) -> str:
    """Name the parts that the request has."""
    said = [request.method]
    if request.headers:
        said.append(said_of(len(request.headers), "1 header", "{n} headers"))
    if request.body.kind != "none":
        said.append(Said(_BODIES[request.body.kind], {}))
    if request.auth.type in _SCHEMES:
        said.append(spoken("{schemes} auth", schemes=_SCHEMES[request.auth.type]))
    if request.options.postwright.tls.verify is False:
        said.append(spoken("certificate not verified"))
    return said_list(said)
