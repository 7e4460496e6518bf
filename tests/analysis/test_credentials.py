"""What counts as a credential, and what must not."""

import pytest

from postwright.analysis.credentials import (
    of_authorization,
    of_body,
    of_code,
    of_cookie,
    of_field,
    of_json,
    of_secret,
    of_text,
    of_url,
)

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
RANDOM = "q7Zx9Lw3Rt5Vb8Nm2Kd4"
GITHUB = "ghp_" + "a1B2" * 9
KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----"


def cut(text: str, found) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.kind) for one in found]


SHAPES = [
    (JWT, "JWT"),
    ("AKIAQWERTYUIOPASDFGH", "AWS access key"),
    ("ASIAQWERTYUIOPASDFGH", "AWS access key"),
    (GITHUB, "GitHub token"),
    ("gho_" + "x9" * 18, "GitHub token"),
    ("github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz", "GitHub token"),
    ("glpat-abcdefghij0123456789", "GitLab token"),
    ("sk_live_4eC39HqLyjWDarjtT1zdp7dc", "Stripe key"),
    ("rk_live_4eC39HqLyjWDarjtT1zdp7dc", "Stripe key"),
    ("xoxb-123456789012-abcdefABCDEF", "Slack token"),
    ("xoxp-123456789012-abcdefABCDEF", "Slack token"),
    ("AIzaSyA1234567890abcdefghijklmnopqrstuv", "Google key"),
    ("sk-proj-abcdefghijklmnopqrstuvwx", "OpenAI or Anthropic key"),
    ("SG.abcdefghijklmnopqrst.uvwxyzABCDEFGHIJ", "SendGrid key"),
    ("npm_" + "a" * 36, "npm token"),
    (KEY, "private key"),
]


@pytest.mark.parametrize(("token", "kind"), SHAPES)
def test_known_shapes_are_found_wherever_they_stand(token: str, kind: str) -> None:
    for text in (token, f"  {token} ", f'{{"a": "{token}"}}', f"set('{token}');", f"?q={token}&b"):
        assert (token, kind) in cut(text, of_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "", "hello world", "123e4567-e89b-12d3-a456-426614174000",
        "https://x.test/commits/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "/users/507f1f77bcf86cd799439011/orders", "application/vnd.api+json", "Mozilla/5.0 (X11)",
        "W/\"33a64df551425fcc55e4d42a148795d9f25f89d4\"", "2024-01-01T00:00:00.000Z",
        "{{token}}", "Bearer {{token}}", "Bearer <token>", "Basic realm", "task_live_document_here",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA", "AKIAIOSFODNN7EXAMPLE",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
        "sk-learn", "risk-assessment-of-a-very-long-name", "eyJvIjoxfQ", "token token token",
        "The bearer of-this-document-is-a-user", "Bearer authentication-required-here",
        "0123456789abcdef0123456789abcdef", "a.b.c", "ghp_short",
    ],
)  # fmt: skip
def test_other_texts_are_not_taken_for_credentials(text: str) -> None:
    assert of_text(text) == ()


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("Authorization", "Bearer abc", "abc"),
        ("authorization", "Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"),
        ("Authorization", "raw-value", "raw-value"),
        ("Proxy-Authorization", "Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"),
        ("Authorization", 'Digest username="u", response="6629"',
         'Digest username="u", response="6629"'),
        ("X-Api-Key", "abcd1234", "abcd1234"),
        ("x-api-key", "123e4567-e89b-12d3-a456-426614174000",
         "123e4567-e89b-12d3-a456-426614174000"),
        ("X-Auth-Token", "Token abcd1234", "abcd1234"),
        ("Ocp-Apim-Subscription-Key", "abcd1234", "abcd1234"),
        ("PRIVATE-TOKEN", "abcd1234", "abcd1234"),
        ("X-Vault-Token", "abcd1234", "abcd1234"),
        ("client_secret", "hunter2!", "hunter2!"),
        ("clientSecret", "hunter2!", "hunter2!"),
        ("userPassword", "correct horse", "correct horse"),
        ("DB_PASSWORD", "hunter2", "hunter2"),
        ("accessToken", "abcdef", "abcdef"),
        ("key", "kJ8sDf93LmQ2xZ7vBn4pWc", "kJ8sDf93LmQ2xZ7vBn4pWc"),
        ("anything", JWT, JWT),
    ],
)  # fmt: skip
def test_a_telling_name_tells(name: str, value: str, found: str) -> None:
    assert [text for text, _ in cut(value, of_field(name, value))] == [found]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", ""), ("Authorization", "Bearer {{token}}"), ("Authorization", "Bearer "),
        ("Authorization", "Bearer <your token>"), ("Authorization", "{{scheme}} {{token}}"),
        ("X-Api-Key", "{{key}}"), ("X-Api-Key", "<api-key>"), ("X-Api-Key", "YOUR_API_KEY"),
        ("password", "string"), ("password", "********"), ("password", "xxxx"), ("token", "${T}"),
        ("tokenUrl", "https://x.test/token"), ("token_type", "Bearer"), ("nextToken", "abcdef123"),
        ("page_token", "abcdef123"), ("max_tokens", "1024"), ("passwordHint", "my first pet"),
        ("grant_type", "password"), ("Content-Type", "application/json"), ("secretName", "db-prod"),
        ("Idempotency-Key", "123e4567-e89b-12d3-a456-426614174000"), ("key", "name"),
        ("key", "sort-by-the-name-of-users"), ("monkey", "bananas"), ("tokenizer", "wordpiece"),
        ("author", "Somebody"), ("Sec-WebSocket-Version", "13"), ("design", "abcdef123456"),
        ("If-None-Match", "33a64df551425fcc55e4d42a148795d9f25f89d4"), ("signatureMethod", "HMAC"),
        ("passwordResetUrl", "https://x.test/"), ("token", "123"), ("private", "true"),
        ("token", "123456"),
    ],
)  # fmt: skip
def test_names_and_stand_ins_that_tell_nothing(name: str, value: str) -> None:
    assert of_field(name, value) == ()


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://user:pa55@x.test/a", ["pa55"]),
        ("https://{{user}}:{{pass}}@x.test/a", []),
        ("https://user@x.test/a:b@c", []),
        ("https://x.test/?api_key=abcd1234&page=2", ["abcd1234"]),
        ("https://x.test/?a=1&access_token=" + JWT + "#f", [JWT]),
        ("{{base}}/x?key=AIzaSyA1234567890abcdefghijklmnopqrstuv",
         ["AIzaSyA1234567890abcdefghijklmnopqrstuv"]),
        ("https://api.telegram.org/bot123456789:AAabcdefghijklmnopqrstuvwxyz012345678/getMe",
         ["123456789:AAabcdefghijklmnopqrstuvwxyz012345678"]),
        ("https://hooks.slack.com/services/T0000/B0000/XXXXabcdef", ["T0000/B0000/XXXXabcdef"]),
        ("https://x.test/?X-Amz-Signature=abcdef0123456789", ["abcdef0123456789"]),
        ("https://x.test/users/123e4567-e89b-12d3-a456-426614174000?sort=token", []),
        ("https://x.test/?page_token=abcdef&api_key={{key}}", []),
        ("user:pa55@x.test/a", ["pa55"]), ("localhost:8080/a@b", []),
        ("https://q7Zx9Lw3Rt5Vb8Nm2Kd4@x.test/", ["q7Zx9Lw3Rt5Vb8Nm2Kd4"]),
        ("https://somebody@x.test/", []), ("https://x.test/?password=12345678", ["12345678"]),
        ("https://x.test/back#state=1&access_token=abcd1234", ["abcd1234"]),
        ("", []),
    ],
)  # fmt: skip
def test_urls(url: str, found: list[str]) -> None:
    assert [text for text, _ in cut(url, of_url(url))] == found


def test_members_of_json_with_variables_in_it() -> None:
    text = '{"user": "{{u}}", "password": "a\\"b{c", n: {{n}}, "token": "{{t}}", "id": "1234567"}'
    assert cut(text, of_json(text)) == [('a\\"b{c', "password")]


def test_cookies_by_their_names_and_their_looks() -> None:
    text = "theme=darkdark; session=abcdef123456; JSESSIONID=0123456789AB; sid={{sid}}"
    assert [t for t, _ in cut(text, of_cookie(text))] == ["abcdef123456", "0123456789AB"]
    text = f"a={RANDOM}; b=c"
    assert [t for t, _ in cut(text, of_cookie(text))] == [RANDOM]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('{"password": "pass word"}', ["pass word"]), ('{"password": 12345678}', ["12345678"]),
        ('{"token": 12345678, "id": 12345678, "password": 12}', []),
        ('{"query": "mutation { login(user: \\"a\\", password: \\"hunter22\\") { id } }"}',
         ["hunter22"]),
        ("{password: 'hunter22', user: 'a'}", ["hunter22"]),
        ("<Login><User>a</User><Password>hunter22</Password></Login>", ["hunter22"]),
        ('<s:Password Type="text">hunter22</s:Password>', ["hunter22"]),
        ("<login user='a' password='hunter22'/>", ["hunter22"]),
        ("<Password>{{password}}</Password>", []), ("<token/><a>hunter22</a>", []),
        ("user=a&password=hunter22", ["hunter22"]), ("\n  client_secret=hunter22\n", ["hunter22"]),
        ("say password=hunter22 to them", []), ("a = b", []), ("", []),
    ],
)  # fmt: skip
def test_bodies(body: str, found: list[str]) -> None:
    assert [text for text, _ in cut(body, of_body(body))] == found


def test_what_a_secret_field_holds_is_one_whatever_it_is() -> None:
    assert cut("hunter2", of_secret("hunter2", "password")) == [("hunter2", "password")]
    assert cut(JWT, of_secret(JWT)) == [(JWT, "JWT")]
    assert of_secret("{{password}}") == of_secret("") == of_secret("<password>") == ()


def test_what_follows_basic_is_one_wherever_it_stands() -> None:
    assert cut("a Basic dXNlcjpwYXNz b", of_text("a Basic dXNlcjpwYXNz b")) == [
        ("dXNlcjpwYXNz", "Basic credentials")
    ]
    assert of_authorization("Bearer  ") == ()


@pytest.mark.parametrize(
    ("code", "is_one"),
    [
        (f'const token = "{RANDOM}";', True), (f"apiKey: '{RANDOM}'", True),
        (f'req.headers["X-Api-Key"] = `{RANDOM}`', True),
        (f"bru.setVar('client_secret', '{RANDOM}')", True),
        (f'const id = "{RANDOM}";', False), ('const token = "res.body.data.token";', False),
        ('setVar("tokenUrl", "https://example.test/oauth/v2/7")', False),
        ('const token = bru.getVar("some-name-of-a-variable")', False),
    ],
)  # fmt: skip
def test_scripts_give_telling_names_random_texts(code: str, is_one: bool) -> None:
    assert [code[one.start : one.end] for one in of_code(code)] == ([RANDOM] if is_one else [])


def test_a_query_of_separators_alone_is_read_in_a_moment() -> None:
    """Who sends such a Location shall not hold the window up."""
    assert of_url(f"http://h/?{';' * 400_000}") == ()
    assert [one.name for one in of_url("http://h/?a;token=of-somebody&?token=of-another")] == [
        "token",
        "token",
    ]


def test_beginnings_of_tokens_in_a_row_are_read_in_a_moment() -> None:
    assert of_text("eyJabcdef-" * 20_000) == ()
