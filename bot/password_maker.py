"""The making and hashing of passwords, on threads of their own."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from rules.model.passwords import generate, hash_password

# Each hash takes 19 MiB and about 20 ms of a core.
_AT_ONCE = 2


class PasswordMaker:
    """A maker of passwords and their hashes, a few at a time."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_AT_ONCE, "hashing")

    async def make(self) -> tuple[str, str]:
        """Make a new password and its hash."""
        password = generate()
        hashed = await asyncio.get_running_loop().run_in_executor(self._threads, hash_password, password)
        return password, hashed

    def close(self) -> None:
        """End the threads; hashes not begun are dropped."""
        self._threads.shutdown(wait=False, cancel_futures=True)
