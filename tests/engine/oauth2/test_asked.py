"""What a token belongs to: everything that makes another token of it, and nothing else."""

import pytest

from postwright.engine.oauth2.asked import Extra, asked, extras, key_of

VALUES = {
    "flow": "resource_owner_password_credentials",
    "accessTokenUrl": "https://as.test/token",
    "credentials.clientId": "c",
    "credentials.clientSecret": "s",
    "resourceOwner.username": "u",
    "resourceOwner.password": "p",
    "scope": "a b",
}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("accessTokenUrl", "https://other.test/token"),
        ("credentials.clientId", "other"),
        ("credentials.clientSecret", "other"),
        ("resourceOwner.username", "other"),
        ("resourceOwner.password", "other"),
        ("scope", "a"),
        ("tokenConfig.id", "other"),
        ("additionalParameters.accessTokenRequest", '[{"name": "audience", "value": "x"}]'),
    ],
)
def test_another_value_means_another_token(name: str, text: str) -> None:
    assert key_of(asked({**VALUES, name: text})) != key_of(asked(VALUES))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("scope", " b  a "),
        ("tokenConfig.placement.header", "Token"),
        ("tokenConfig.placement.query", "t"),
        ("settings.autoFetchToken", "false"),
        ("refreshTokenUrl", "https://as.test/refresh"),
        ("authorizationUrl", "of another flow"),
        ("additionalParameters.accessTokenRequest", "[]"),
    ],
)
def test_how_it_is_put_makes_no_other_token(name: str, text: str) -> None:
    assert key_of(asked({**VALUES, name: text})) == key_of(asked(VALUES))


def test_no_secret_can_be_read_from_the_key() -> None:
    key = key_of(asked(VALUES))
    assert len(key) == 64
    assert set(key) <= set("0123456789abcdef")


def test_rows_that_are_off_or_have_no_name_are_left_out() -> None:
    rows = (
        '[{"name": "a", "value": 1, "placement": "query"}, {"name": "", "value": "x"},'
        ' {"name": "b", "disabled": true}, {"name": "c", "enabled": false}, {"name": "d"}]'
    )
    values = {"additionalParameters.accessTokenRequest": rows}
    assert extras(values, "accessTokenRequest") == (Extra("a", "1", "query"), Extra("d", ""))
    values = {"additionalParameters.authorizationRequest": '[{"name": "d", "value": "1"}]'}
    assert extras(values, "authorizationRequest") == (Extra("d", "1", "query"),)
