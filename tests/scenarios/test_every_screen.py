"""Every control of every screen has a name, a size and a way in and out by keys."""

from pathlib import Path

from tests.gui.driving import until, window_on
from tests.scenarios.controls import alike, nameless, tiny, unexplained, unringed
from tests.scenarios.misbehaving import misbehaving
from tests.scenarios.screens import screens

CHECKS = {
    "has no name": nameless,
    "sounds like another": alike,
    "has neither words nor a tool tip": unexplained,
    "is smaller than 24 by 24": tiny,
}


async def test_every_control_of_every_screen_can_be_told_and_hit(tmp_path: Path) -> None:
    found: dict[str, str] = {}
    async with misbehaving() as server, window_on(tmp_path) as app:
        async for name, screen in screens(app, server.url):
            for what, check in CHECKS.items():
                for one in check(screen):
                    found.setdefault(f"{one} {what}", name)
    assert not found, "\n".join(f"{name}: {fault}" for fault, name in found.items())


async def test_the_focus_can_be_seen_wherever_it_is(tmp_path: Path) -> None:
    seen: set[str] = set()
    found: dict[str, str] = {}
    async with misbehaving() as server, window_on(tmp_path) as app:
        async for name, screen in screens(app, server.url):
            kind = name.split(" ")[0] if name.startswith("sign in") else name
            if kind not in seen:
                seen.add(kind)
                screen.activateWindow()
                await until(screen.isActiveWindow, f"{name} is not active")
                for one in unringed(screen):
                    found.setdefault(one, name)
    assert not found, "\n".join(f"{name}: {fault}" for fault, name in found.items())
