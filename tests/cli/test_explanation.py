"""`--explain`: origins and fates of headers, findings and cookies, without secrets."""

from tests.cli.commands import Commands


def test_headers_of_every_hop_are_told_with_origin_and_fate(postwright: Commands):
    done = postwright(
        "send", "GET", "{{demo}}/redirect/1", "--explain", "-H", "User-Agent:", "-H", "X-A: b",
        "--auth", "bearer", "token=topsecret",
    )  # fmt: skip
    for line in (
        "200: It worked.",
        "    X-A: b [request] sent",
        "    Authorization: Bearer ••• [auth] sent",
        "[automatic] not sent: switched off",
        ", redirect by 302 from http://",
    ):
        assert line in done.err
    assert "NOT on the wire" not in done.err
    assert "from no header" not in done.err
    assert "topsecret" not in done.err


def test_reveal_shows_what_was_sent(postwright: Commands):
    words = ("--explain", "--reveal", "--auth", "bearer", "token=topsecret")
    done = postwright("send", "GET", "{{demo}}/echo", *words)
    assert "    Authorization: Bearer topsecret [auth] sent" in done.err


def test_reveal_counts_for_findings_too(postwright: Commands):
    words = ("--explain", "--auth", "bearer", "token=your-token")
    masked = postwright("send", "GET", "{{demo}}/status/401", *words)
    shown = postwright("send", "GET", "{{demo}}/status/401", *words, "--reveal")
    assert findings(masked.err)
    assert "your-token" not in masked.err
    assert any("Bearer your-token" in line for line in findings(shown.err))


def findings(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("error: ")]


def test_cookies_have_their_verdicts(postwright: Commands):
    done = postwright("send", "GET", "{{demo}}/cookies?a=1", "--explain")
    assert "cookie a from http://" in done.err
    assert ": kept" in done.err
    assert "cookie a would go to http://" in done.err
