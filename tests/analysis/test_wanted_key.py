"""A refusal that names a header in its text, not in a challenge."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.analysis.auth_ways_out import ways_out
from postwright.analysis.wanted_key import wanted_key
from postwright.model.exchange import Exchange, Header, ResponseBody
from tests.analysis.test_auth_table import case_of
from tests.analysis.test_auth_verdict import asking, exchange


def refusal(path: Path, text: str, status: int = 401, *fields: tuple[str, str]) -> Exchange:
    path.write_text(text)
    made = exchange(status, "", *fields)
    assert made.response is not None
    body = ResponseBody(path=str(path), size_bytes=len(text))
    return replace(made, response=replace(made.response, body=body))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('{"error": "Missing X-API-Key header"}', "X-API-Key"),
        ("send your key as x-api-key.", "x-api-key"),
        ("Api-Key is required", "Api-Key"),
        ("missing Ocp-Apim-Subscription-Key", "Ocp-Apim-Subscription-Key"),
        ("X-Auth-Token: none", "X-Auth-Token"),
        ("missing api_key query parameter", "?api_key"),
        ("Missing 'access_token' query param.", "?access_token"),
        ("add the query parameter `apikey`", "?apikey"),
        ("the query string parameter: appid is not there", "?appid"),
        ("an X-API-Key, not a query", "X-API-Key"),
        ("the keyword query parameter is wrong", ""),
        ("an API key is required", ""),
        ("the access-token is over", ""),
        ("X-CSRF-Token mismatch", ""),
        ("max-api-keys-per-user", ""),
        ("", ""),
    ],
)
def test_the_header_is_read_from_the_text(tmp_path: Path, text: str, name: str) -> None:
    assert wanted_key(case_of(refusal(tmp_path / "body", text))) == name


def test_a_challenge_another_status_and_a_header_that_was_sent_ask_for_nothing(
    tmp_path: Path,
) -> None:
    body, text = tmp_path / "body", "X-API-Key is wrong"
    assert wanted_key(case_of(refusal(body, text, 401, asking("Basic realm=x")))) == ""
    assert wanted_key(case_of(refusal(body, text, 404))) == ""
    made = refusal(body, text)
    (hop,) = made.hops
    sent = replace(hop, headers=(Header("x-api-key", "1", "request"),))
    assert wanted_key(case_of(replace(made, hops=(sent,)))) == ""


def test_it_is_the_first_way_out(tmp_path: Path) -> None:
    ways = ways_out(case_of(refusal(tmp_path / "body", "no X-API-Key")))
    assert [(way.id, way.words) for way in ways] == [
        ("use_scheme:apikey:X-API-Key", "Use API key X-API-Key"),
        ("open_auth", "Open Auth"),
    ]


def test_a_parameter_that_was_sent_is_not_asked_for(tmp_path: Path) -> None:
    made = refusal(tmp_path / "body", "bad api_key query parameter")
    (hop,) = made.hops
    for query, wanted in (("api_key=1", ""), ("api_key=", "?api_key"), ("a=1", "?api_key")):
        sent = replace(hop, url=f"http://x.test/?{query}")
        assert wanted_key(case_of(replace(made, hops=(sent,)))) == wanted


def test_the_way_out_says_the_parameter_alone(tmp_path: Path) -> None:
    way, _ = ways_out(case_of(refusal(tmp_path / "body", "no api_key query parameter")))
    assert (way.id, way.words) == ("use_scheme:apikey:?api_key", "Use API key api_key")
