"""The space as the journal tells it, line by line."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
CHANNEL = None
PRESSED = "same_person"


@dataclass(frozen=True, slots=True)
class Owed:
    """One message owed by a line of the journal.

    `recipient` is None for the team channel.
    """

    entry: int
    kind: str
    recipient: int | None


@dataclass(frozen=True, slots=True)
class Given:
    """An account that a line gives to a person, who had `before` until then."""

    entry: Json
    account: str
    before: str | None
    addresses: frozenset[str]


@dataclass(slots=True)
class Story:
    """The space as the journal tells it so far."""

    people: dict[int, Json]
    opens: bool = False  # whether passwords open a directory
    partners: set[int] = field(default_factory=set)
    administrators: dict[int, None] = field(default_factory=dict)  # the longest first
    access: dict[int, str] = field(default_factory=dict)
    noted: set[int] = field(default_factory=set)
    owed: Counter[Owed] = field(default_factory=Counter)
    # Of questions, those owed when somebody else became administrator since, which need a new occasion.
    may: set[Owed] = field(default_factory=set)
    questions: list[int] = field(default_factory=list)
    answered: set[int] = field(default_factory=set)
    # The account of each person, of the moment and the last there was; where each message was to go.
    accounts: dict[int, str | None] = field(default_factory=dict)
    had: dict[int, str] = field(default_factory=dict)
    places: dict[Owed, str | None] = field(default_factory=dict)
    given: list[Given] = field(default_factory=list)
    names: defaultdict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    addresses: defaultdict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    # Of each person, the latest line by which they were to be told nothing more, by which their passwords were void,
    # and by which they were owed one.
    left: dict[int, int] = field(default_factory=dict)
    void: dict[int, int] = field(default_factory=dict)
    password: dict[int, int] = field(default_factory=dict)
    # The lines by which somebody was added: by whom, and whether by a form.
    added: dict[int, tuple[int, bool]] = field(default_factory=dict)
    adders: dict[int, int] = field(default_factory=dict)
    imported: Counter[int] = field(default_factory=Counter)
    twice: list[int] = field(default_factory=list)

    @property
    def users(self) -> set[int]:
        """The partners and the active subscribers."""
        return self.partners | {person for person, access in self.access.items() if access == "active"}

    @property
    def deciders(self) -> set[int]:
        """The partners and the administrators."""
        return self.partners | {*self.administrators}

    def hear(self, entry: Json) -> None:
        """Learn what a line tells of whom it is about."""
        whom, told = entry["whom"], json.loads(entry.get("told") or "{}")
        if whom is None:
            return
        self.names[whom].add(told.get("name", ""))
        for facts in (told.get("before", {}), told.get("after", {})):
            self.addresses[whom] |= {facts["email"]} if "email" in facts else set()
        if "account" in told.get("after", {}):
            self._have(entry, told["after"]["account"])

    def _have(self, entry: Json, account: str | None) -> None:
        whom = entry["whom"]
        if account is not None:
            self.given.append(Given(entry, account, self.had.get(whom), frozenset(self.addresses[whom])))
            self.had[whom] = account
        self.accounts[whom] = account

    def account(self, person: int) -> str | None:
        """Give the account that a person has.

        Where no line tells of one, it is the one stored.
        """
        return self.accounts[person] if person in self.accounts else self.people[person]["slack_id"]

    def account_after(self, person: int, line: int) -> str | None:
        """Give the first account that a person got after a line; else the one that they have."""
        later = (each.account for each in self.given if each.entry["whom"] == person and each.entry["id"] > line)
        return next(later, self.account(person))

    def owe(self, entry: int, kind: str, people: Iterable[int | None]) -> None:
        """Owe these the same message; None is the team channel."""
        for person in set(people):
            self._owe(Owed(entry, kind, person))

    def _owe(self, owed: Owed) -> None:
        self.owed[owed] += 1
        self.places[owed] = None if owed.recipient is None else self.account(owed.recipient)

    def may_owe(self, kind: str, person: int) -> None:
        """Allow that this person is asked the open questions, too."""
        for entry in self.questions:
            owed = Owed(entry, kind, person)
            if entry not in self.answered and owed not in self.owed:
                self.may.add(owed)
                self.places[owed] = self.account(person)

    def owe_password(self, entry: Json, author: int, *, sent_for: bool) -> None:
        """Owe a password; that another receives it, or asked for it, is told."""
        number, whom = entry["id"], entry["whom"]
        self.noted.discard(whom)
        self.void[whom] = self.password[whom] = number
        to = whom if self.account(whom) else author
        self.owe(number, "password", {to})
        if sent_for or to != whom:
            self.owe(number, "password_sent_for", (self.partners - {author}) | {CHANNEL})

    def end(self, entry: Json, access: str) -> None:
        """End an access, with what its owner was to be told and could do."""
        number, whom = entry["id"], entry["whom"]
        self.access[whom] = access
        self.left[whom] = number
        # A person who has noted their password goes on with it once their access is active again.
        if whom not in self.noted:
            self.void[whom] = number
        if whom in self.administrators and whom not in self.partners:
            del self.administrators[whom]
            self.owe(number, "administrator_resigned", (self.users - {whom}) | {CHANNEL})

    def excuses(self, row: Json) -> bool:
        """Tell whether later lines excuse that a message is not sent."""
        entry, owner = int(row["entry"]), int(row["payload"].get("person") or 0)
        void = row["kind"] == "password" and entry < self.void.get(owner, 0)
        return void or entry < self.left.get(row["recipient"], 0)
