"""Holds an upload between two chunks; belongs to whoever presses the button."""

import asyncio


class UploadControl:
    """Not paused at first."""

    def __init__(self) -> None:
        self._free = asyncio.Event()
        self._free.set()

    @property
    def paused(self) -> bool:
        return not self._free.is_set()

    def pause(self) -> None:
        """Let the chunk that runs end, and send no other."""
        self._free.clear()

    def resume(self) -> None:
        """Send the next chunk."""
        self._free.set()

    def hold(self, *, paused: bool) -> None:
        """Pause or resume."""
        (self.pause if paused else self.resume)()

    async def wait(self) -> None:
        """Return when it is not paused."""
        await self._free.wait()
