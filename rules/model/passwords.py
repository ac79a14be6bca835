"""Passwords: generated, kept in memory until delivered, hashed with Argon2id."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from argon2 import PasswordHasher

# Letters and digits that nobody mistakes for another, read aloud or retyped: no 0/o, 1/l/i, 2/z, 5/s,
# 6/b, 9/g.
ALPHABET = "abcdefghjkmnpqrtuvwxyz3478"
GROUPS = 4
GROUP_LENGTH = 5

# OWASP's second choice for Argon2id; enough for 94 bits nobody chose, at a fifth of the library's default time.
_MEMORY_KIB = 19 * 1024
_PASSES = 2


def generate() -> str:
    """Generate a password: four groups of five characters, 94 bits.

    One without a digit is drawn again, for Active Directory asks for letters, signs and digits.
    """
    drawn = _drawn()
    while not any(each.isdigit() for each in drawn):
        drawn = _drawn()
    return drawn


def _drawn() -> str:
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))


def hash_password(password: str) -> str:
    """Give the Argon2id hash of a password, in PHC form.

    It takes about 20 ms, so never call it on the event loop.
    """
    return _hasher().hash(password)


def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=1)


class PasswordDelivery(StrEnum):
    """How a password reaches its owner: by message or by window."""

    MESSAGE = "message"
    REVEAL = "reveal"


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """A password in memory, with its hash.

    `replaces` tells that an earlier one may have been sent already.
    """

    password: str
    password_hash: str
    replaces: bool = False

    def opens(self, stored: str | None) -> bool:
        """Tell whether this is the password whose hash is stored.

        Another process may have replaced it since.
        """
        return self.password_hash == stored


class PasswordsInHand:
    """The passwords that this process has made and not yet delivered.

    They are in memory only, by the message that carries them.
    """

    def __init__(self) -> None:
        self._passwords: dict[UUID, Held] = {}

    def hold(self, message: UUID, held: Held) -> None:
        """Keep a password until its message is delivered."""
        self._passwords[message] = held

    def of(self, message: UUID) -> Held | None:
        """Give the password for this message, if this process has it."""
        return self._passwords.get(message)

    def with_hash(self, password_hash: str | None) -> str:
        """Give the password of this hash; empty: not in hand.

        The directory's thread asks, so it goes through a copy.
        """
        return next((each.password for each in [*self._passwords.values()] if each.opens(password_hash)), "")

    def forget(self, message: UUID) -> None:
        """Drop a password that is delivered, given up or never committed."""
        self._passwords.pop(message, None)

    def __repr__(self) -> str:
        return f"<{len(self._passwords)} passwords in hand>"
