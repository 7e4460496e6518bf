"""What every scheme of the table promises."""

import pytest

from postwright.engine.auth import SCHEMES
from postwright.engine.auth.scheme import FromFile, Scheme


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_declaration_is_complete(scheme: Scheme) -> None:
    assert SCHEMES[scheme.type] is scheme
    assert scheme.label
    names = [declared.name for declared in scheme.inputs]
    assert len(set(names)) == len(names)
    assert all(declared.label for declared in scheme.inputs)
    from_file = isinstance(scheme, FromFile) and bool(scheme.secrets)
    assert from_file or any(declared.secret for declared in scheme.inputs)
    assert all(d.default in d.choices for d in scheme.inputs if d.choices)
