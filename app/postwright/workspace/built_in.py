"""Variables that exist without anyone having defined them."""

from collections.abc import Callable, Iterator, Mapping

DEMO = "demo"


class BuiltIn(Mapping[str, str]):
    """`{{demo}}`: the address of the built-in server, which starts when it is first asked for."""

    def __init__(self, demo_url: Callable[[], str] | None) -> None:
        self._demo_url = demo_url

    def __getitem__(self, name: str) -> str:
        if name != DEMO or self._demo_url is None:
            raise KeyError(name)
        return self._demo_url()

    def __contains__(self, name: object) -> bool:
        return name == DEMO and self._demo_url is not None

    def __iter__(self) -> Iterator[str]:
        return iter((DEMO,) if self._demo_url else ())

    def __len__(self) -> int:
        return 1 if self._demo_url else 0
