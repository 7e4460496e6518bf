"""Domains under which strangers register names, such as `com`, `co.uk` and `github.io`.

The list (https://publicsuffix.org) is part of a package and read when it is first asked for.
"""

import functools
from collections.abc import Callable


def is_public_suffix(domain: str) -> bool:
    """Tell whether nobody owns a domain whole; a name without a dot is such a one too."""
    name = domain.lower()
    return _list()(name.removesuffix(".")) if name else False


@functools.cache
def _list() -> Callable[[str], bool]:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList().is_public
