"""Whether a message tells of the fact for which it was owed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sandbox.slack import Message
from torture.reckoning import Reckoning

Json = dict[str, Any]


def tells(reckoning: Reckoning, message: Message, row: Json) -> bool:
    """Tell whether a message names what it is about.

    Who reads of their own access knows that it is theirs; people may be named as at any time.
    """
    told, text = row["payload"], " ".join([message.text, *message.texts])
    match row["kind"]:
        case "password":
            return any(each in text for each in _addresses(reckoning, told["person"]))
        case "partners_changed":
            return all(_is_named(reckoning, each, text) for each in told["added"])
        case "member_joined" | "identity_asked" | "identity_decided":
            return row["recipient"] == told.get("person") or _stranger(reckoning, told["stranger"]) in text
        case "import_started" | "import_ended":
            return told["file"] in text
        case "review_opened" | "review_closed":
            return True
    author, person = told.get("author"), told.get("person")
    own = row["kind"] == "subscribers_imported" or (person == row["recipient"] and author is not None)
    return _is_named(reckoning, author if own else person, text)


def _is_named(reckoning: Reckoning, person: Any, text: str) -> bool:
    return any(name in text for name in _names(reckoning, person))


def _names(reckoning: Reckoning, person: int) -> Iterator[str]:
    yield _name(reckoning.story.people[person])
    yield from reckoning.story.names[person] - {""}
    yield from (_name(each) for each in _strangers(reckoning) if each["person"] == person)


def _addresses(reckoning: Reckoning, person: int) -> set[str]:
    return {reckoning.story.people[person]["email"], *reckoning.story.addresses[person]}


def _stranger(reckoning: Reckoning, number: int) -> str:
    return next(_name(each) for each in _strangers(reckoning) if each["id"] == number)


def _strangers(reckoning: Reckoning) -> list[Json]:
    return list(reckoning.evidence.tables.get("strangers", ()))


def _name(row: Json) -> str:
    return f"{row['first_name']} {row['last_name']}".strip() or str(row["email"])
