"""AWS Signature V4: the line that differs is named, and the secret where none does."""

import html
import json
from pathlib import Path

import pytest

from postwright.analysis.auth_findings import auth_findings
from postwright.analysis.finding import Finding
from postwright.model.exchange import (
    Exchange,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
    ResponseBody,
)

EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
LINE = (
    "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
    "SignedHeaders=host;x-amz-date, Signature=abc"
)
# "get-vanilla" of the AWS Signature Version 4 test suite
CANONICAL = (
    f"GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n{EMPTY}"
)
TO_SIGN = (
    "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
    "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63"
)
AT = 1440938160.0


def found(body: str, folder: Path, status: int = 403, date: str = "") -> tuple[Finding, ...]:
    file = folder / "body"
    file.write_text(body, "utf-8")
    headers = (
        Header("Host", "example.amazonaws.com"),
        Header("X-Amz-Date", "20150830T123600Z", "auth"),
        Header("Authorization", LINE, "auth"),
    )
    answer = (("Date", date),) if date else ()
    url = "https://example.amazonaws.com/"
    hop = Hop("GET", url, headers, status=status, response_headers=answer)
    response = Response(status, "", answer, ResponseBody(str(file), len(body.encode())))
    prepared = PreparedRequest(
        "GET", url, "https", "example.amazonaws.com", 443, "/", headers, PreparedBody()
    )
    return auth_findings(Exchange("1", prepared, AT, (hop,), response))


def s3(canonical: str, text: str) -> str:
    return (
        "<?xml version='1.0'?><Error><Code>SignatureDoesNotMatch</Code>"
        f"<StringToSign>{html.escape(text)}</StringToSign>"
        f"<CanonicalRequest>{html.escape(canonical)}</CanonicalRequest></Error>"
    )


def gateway(canonical: str, text: str) -> str:
    words = (
        "The request signature we calculated does not match the signature you provided. "
        f"\n\nThe Canonical String for this request should have been\n'{canonical}'\n\n"
        f"The String-to-Sign should have been\n'{text}'\n"
    )
    return json.dumps({"message": words})


def in_bytes(canonical: str, text: str) -> str:
    coded = canonical.encode().hex(" ")
    return f"<Error><CanonicalRequestBytes>{coded}</CanonicalRequestBytes></Error>"


CHANGES = {
    "method": (("GET\n/", "POST\n/"), "method (line 1"),
    "path": (("GET\n/\n", "GET\n/prod/\n"), "path (line 2"),
    "query": (("GET\n/\n\n", "GET\n/\na=1\n"), "query (line 3"),
    "host": (("host:example", "host:other"), "header host (line 4"),
    "date": (("x-amz-date:2015", "x-amz-date:2016"), "header x-amz-date (line 5"),
    "signed": (("host;x-amz-date", "host"), "list of signed headers (line 7"),
    "payload": ((EMPTY, "f" * 64), "payload hash (line 8"),
}


@pytest.mark.parametrize("form", [s3, gateway, in_bytes])
@pytest.mark.parametrize("change", sorted(CHANGES))
def test_the_first_line_that_differs_is_named(form, change, tmp_path: Path):
    (old, new), words = CHANGES[change]
    body = form(CANONICAL.replace(old, new, 1), TO_SIGN)
    titles = [one.title for one in found(body, tmp_path)]
    assert any(f"another {words} of the canonical request)" in title for title in titles), titles


def test_equal_texts_leave_only_the_secret(tmp_path: Path):
    for body in (s3(CANONICAL, TO_SIGN), gateway(CANONICAL, TO_SIGN)):
        titles = [one.title for one in found(body, tmp_path)]
        assert "The server signed the same text: the secret key is another one" in titles


def test_another_region_is_found_in_the_string_to_sign(tmp_path: Path):
    body = s3("", TO_SIGN.replace("us-east-1", "eu-west-1"))
    one = next(f for f in found(body, tmp_path) if "credential scope" in f.title)
    assert one.fix == "check region under Auth"
    assert one.title.endswith("(line 3 of the string to sign)")


def test_without_the_servers_text_ours_is_shown(tmp_path: Path):
    (one,) = found('{"__type":"SignatureDoesNotMatch"}', tmp_path, 403)
    assert CANONICAL in one.evidence
    assert TO_SIGN in one.evidence


def test_a_clock_that_is_off_by_more_than_fifteen_minutes(tmp_path: Path):
    titles = [f.title for f in found("", tmp_path, 403, "Sun, 30 Aug 2015 13:00:00 GMT")]
    assert titles[0] == "It was signed 24 minutes off the server's clock"


def test_codes_of_aws_in_words(tmp_path: Path):
    titles = [f.title for f in found("<Error><Code>InvalidAccessKeyId</Code></Error>", tmp_path)]
    assert titles[0] == "AWS does not know this access key ID"
