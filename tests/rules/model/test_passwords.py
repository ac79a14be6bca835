"""Passwords: enough chance, easy to read aloud, hashed as they should be, and never shown by accident."""

from __future__ import annotations

import math
import re
from collections import Counter
from uuid import uuid4

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import VerifyMismatchError
from argon2.low_level import Type

from rules.model.passwords import ALPHABET, GROUP_LENGTH, GROUPS, Held, PasswordsInHand, generate, hash_password


def test_a_password_holds_at_least_90_bits_of_chance() -> None:
    """Computed from the alphabet and from the characters of a password as made."""
    characters = generate().replace("-", "")
    assert len(set(ALPHABET)) == len(ALPHABET)
    assert len(characters) * math.log2(len(ALPHABET)) >= 90


def test_the_alphabet_has_no_look_alikes() -> None:
    """ASCII letters of one case and digits, none of which is taken for another."""
    assert re.fullmatch(r"[a-z2-9]+", ALPHABET)
    for alike in ("0o", "1li", "2z", "5s", "6b", "9g", "9q"):
        assert len(set(alike) & set(ALPHABET)) <= 1, alike


def test_a_password_comes_in_groups_joined_by_hyphens() -> None:
    """So that it can be read aloud and retyped."""
    group = f"[{ALPHABET}]{{{GROUP_LENGTH}}}"
    for _ in range(100):
        assert re.fullmatch(f"{group}(-{group}){{{GROUPS - 1}}}", generate())


def test_a_password_has_letters_digits_and_signs() -> None:
    """As the rule of Active Directory asks, though one in thirty is drawn without a digit."""
    for _ in range(1_000):
        assert re.search(r"\d", generate())


def test_every_character_is_drawn_evenly_and_no_password_twice() -> None:
    """Over 40,000 draws each character comes within a fifth of its share, at every place."""
    made = [generate() for _ in range(2_000)]
    assert len(set(made)) == len(made)
    counts = Counter("".join(made).replace("-", ""))
    share = 2_000 * GROUPS * GROUP_LENGTH / len(ALPHABET)
    assert set(counts) == set(ALPHABET)
    assert all(abs(count / share - 1) < 0.2 for count in counts.values())
    assert all(len(set(place)) > 20 for place in zip(*made, strict=True) if set(place) != {"-"})


def test_chance_comes_from_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each character is asked of `secrets`, not of a generator that can be foretold."""
    monkeypatch.setattr("secrets.choice", lambda alphabet: alphabet[-1])
    assert generate() == "-".join([ALPHABET[-1] * GROUP_LENGTH] * GROUPS)


def test_the_hash_is_argon2id_at_owasps_parameters() -> None:
    """19 MiB, two passes, one lane, told in the hash itself, with a salt of its own."""
    hashed = hash_password("abcde-fghjk")
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    parameters = extract_parameters(hashed)
    assert (parameters.type, parameters.salt_len, parameters.hash_len) == (Type.ID, 16, 32)
    assert hash_password("abcde-fghjk") != hashed


def test_the_password_opens_and_no_other_does() -> None:
    """The hash is one that any Argon2 library verifies."""
    password = generate()
    hashed = hash_password(password)
    assert password not in hashed
    assert PasswordHasher().verify(hashed, password)
    with pytest.raises(VerifyMismatchError):
        PasswordHasher().verify(hashed, password + "x")


def test_nothing_shows_a_password_in_hand() -> None:
    """Neither the passwords in hand nor one of them, printed, formatted or in the trace of an error."""
    in_hand, held = PasswordsInHand(), Held("abcde-fghjk", "a hash")
    in_hand.hold(uuid4(), held)
    shown = [repr(in_hand), str(in_hand), f"{in_hand}", repr(held), str(held), f"{held}", repr([held])]
    assert not [text for text in shown if "abcde" in text]


def test_a_password_in_hand_is_kept_until_it_is_forgotten() -> None:
    """Each message has its own, and forgetting twice is no error."""
    in_hand, one, other = PasswordsInHand(), uuid4(), uuid4()
    in_hand.hold(one, Held("abcde", "one hash"))
    in_hand.hold(other, Held("fghjk", "another hash", replaces=True))
    assert in_hand.of(one) == Held("abcde", "one hash")
    in_hand.forget(one)
    in_hand.forget(one)
    assert in_hand.of(one) is None
    assert in_hand.of(other) == Held("fghjk", "another hash", replaces=True)


def test_a_password_in_hand_is_found_by_its_hash() -> None:
    """As long as it is in hand; nobody's hash finds none."""
    in_hand, message = PasswordsInHand(), uuid4()
    in_hand.hold(message, Held("abcde", "one hash"))
    assert [in_hand.with_hash(each) for each in ("one hash", "another hash", None)] == ["abcde", "", ""]
    in_hand.forget(message)
    assert in_hand.with_hash("one hash") == ""
