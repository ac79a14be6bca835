"""Changes of the workspace's members, as its administrators make them."""

import itertools
import secrets
from typing import Any

from sandbox.filler import names
from sandbox.slack import Person, Slack, wording
from sandbox.slack.fields import EMAIL
from sandbox.slack.wording import in_words_of

Json = dict[str, Any]

LONGEST = 80
CROWD = 40


class Movements:
    """The changes of members that the page's panel asks for.

    Each gives the sentence to show where it is refused.
    """

    def __init__(self, slack: Slack) -> None:
        self._slack = slack

    async def do(self, act: Json, locale: str) -> str | None:
        """Do a join, a crowd, change, leave or rejoin; give the refusal, if any.

        `locale` is that of the person who reads the refusal. Raises KeyError for an unknown person or a missing value.
        """
        refusal: str | None = None
        match act["act"]:
            case "join":
                refusal = await self._join(act, locale)
            case "crowd":
                await self._crowd(locale)
            case "change":
                refusal = await self._change(act)
            case "leave":
                await self._slack.leave(self._known(act).id)
            case "rejoin":
                await self._slack.rejoin(self._known(act).id)
        return in_words_of(locale, refusal) if refusal else None

    async def _join(self, act: Json, locale: str) -> str | None:
        first, last, email = (_tidy(act[name]) for name in ("first", "last", "email"))
        refusal = self._refusal(f"{first} {last}".strip(), email)
        if refusal is None:
            await self._slack.join(_newcomer(first, last, email, locale))
        return refusal

    async def _crowd(self, locale: str) -> None:
        """Let forty people join, whose names nobody here has yet."""
        here = {each.email for each in self._slack.workspace.people.values()}
        newcomers = (each for each in names() if each.email not in here)
        for details in itertools.islice(newcomers, CROWD):
            await self._slack.join(_newcomer(details.first_name, details.last_name, details.email, locale))

    async def _change(self, act: Json) -> str | None:
        person, name, email = self._known(act), _tidy(act["name"]), _tidy(act["email"])
        refusal = self._refusal(name, email, person)
        if refusal is None:
            first, _, last = name.partition(" ")
            named = {"real_name": name, "first_name": first, "last_name": last} if name != person.real_name else {}
            await self._slack.change(person.id, email=email, **named)
        return refusal

    def _known(self, act: Json) -> Person:
        return self._slack.workspace.people[act["person"]]

    def _refusal(self, name: str, email: str, person: Person | None = None) -> str | None:
        if not name or not email:
            return wording.REQUIRED
        if not EMAIL.fullmatch(email):
            return wording.NO_EMAIL
        # The address of a closed account can be given to another.
        others = (each for each in self._slack.workspace.people.values() if each != person and not each.deleted)
        taken = any(str(each.email or "").casefold() == email.casefold() for each in others)
        return wording.EMAIL_TAKEN if taken else None


def _newcomer(first: str, last: str, email: str, locale: str) -> Person:
    account, handle = "U0" + secrets.token_hex(4).upper(), email.partition("@")[0].casefold()
    return Person(account, handle, f"{first} {last}".strip(), first, last, email, locale=locale)


def _tidy(typed: str) -> str:
    return " ".join(typed.split())[:LONGEST]
