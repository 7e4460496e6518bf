import pytest

from postwright.protocol.basic_credentials import basic_pair


@pytest.mark.parametrize(
    ("value", "pair"),
    [
        ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Aladdin:open sesame"),  # RFC 7617 §2
        ("Basic dGVzdDoxMjPCow==", "test:123£"),  # RFC 7617 §2.1
        ("Basic Og==", ":"),
        ("Basic QQ==", "A"),
    ],
)
def test_the_pair_is_told(value: str, pair: str) -> None:
    assert basic_pair(value) == pair


@pytest.mark.parametrize(
    "value",
    [
        "", "Basic", "Basic ", "Bearer QQ==", "basic QQ==", "Basic QQ", "Basic QR==",
        "Basic Q Q=", "Basic {{pair}}", "Basic /w==",
    ],
    ids=[
        "empty", "no pair", "empty pair", "other scheme", "lower case", "no padding",
        "other bits", "blank inside", "variable", "not UTF-8",
    ],
)  # fmt: skip
def test_a_value_that_would_be_written_otherwise_has_no_pair(value: str) -> None:
    assert basic_pair(value) == ""
