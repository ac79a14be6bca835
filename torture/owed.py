"""What the journal owes, computed without the bot's own code."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from torture.story import CHANNEL, Owed, Story

__all__ = ["Owed", "Story", "read"]
Json = dict[str, Any]


def _choose(story: Story, entry: Json) -> None:
    """Apply an enrolment or a resignation."""
    actor = entry["actor"]
    if entry["action"] == "administrator_enrolled":
        story.administrators[actor] = None
        story.may_owe("identity_asked", actor)
    else:
        story.administrators.pop(actor, None)
    story.owe(entry["id"], entry["action"], (story.users - {actor}) | {CHANNEL})


def _add(story: Story, entry: Json) -> None:
    """Apply the addition of a subscriber, by the form or from a file.

    From a file each is told of by the file's end; who is not in Slack gets a password later.
    """
    number, actor, whom = entry["id"], entry["actor"], entry["whom"]
    if story.access.get(whom, "removed") != "removed":
        story.twice.append(number)
    story.access[whom] = _told(entry).get("access", "active")
    story.added[number], story.adders[whom] = (actor, entry["form"] is not None), actor
    story.imported[actor] += entry["form"] is None
    if entry["form"] is not None:
        story.owe(number, entry["action"], (story.partners - {actor}) | {CHANNEL})
    if story.access[whom] == "active" and (entry["form"] is not None or story.account(whom)):
        story.owe_password(entry, actor, sent_for=False)


def _end(story: Story, entry: Json) -> None:
    """Apply a suspension or a removal."""
    removed = entry["action"] == "subscriber_removed"
    if removed:
        story.noted.discard(entry["whom"])
    story.end(entry, "removed" if removed else "suspended")
    _tell_of(story, entry)


def _reactivate(story: Story, entry: Json) -> None:
    """Apply a reactivation.

    A person who noted their password keeps it; any other is owed a new one.
    """
    story.access[entry["whom"]] = "active"
    _tell_of(story, entry)
    if entry["whom"] not in story.noted:
        story.owe_password(entry, entry["actor"], sent_for=False)


def _begin(story: Story, entry: Json) -> None:
    """Apply that a planned access began."""
    by = story.adders[entry["whom"]]
    story.access[entry["whom"]] = "active"
    author = by if by in story.administrators else next(iter(story.administrators))
    story.owe_password(entry, author, sent_for=False)


def _tell_of(story: Story, entry: Json) -> None:
    aside = {entry["actor"], entry["whom"]}
    story.owe(entry["id"], entry["action"], (story.deciders - aside) | {entry["whom"], CHANNEL})


def _change(story: Story, entry: Json) -> None:
    """Apply other details or dates, of which a user concerned is told; of dates, also who is on hold."""
    actor, whom = entry["actor"], entry["whom"]
    is_held = entry["action"] == "dates_set" and story.access.get(whom) == "suspended"
    concerned = {whom} & (story.users | ({whom} if is_held else set())) - {actor}
    story.owe(entry["id"], entry["action"], (story.deciders - {actor, whom}) | concerned | {CHANNEL})


def _renew(story: Story, entry: Json) -> None:
    """Apply the renewal of a password: one's own is told where it opens something."""
    story.owe_password(entry, entry["actor"], sent_for=story.opens or entry["actor"] != entry["whom"])


def _note(story: Story, entry: Json) -> None:
    """Apply that a person noted their password."""
    story.noted.add(entry["whom"])


def _replace(story: Story, entry: Json) -> None:
    """Apply that a password was made anew: who saw the first is told."""
    line = story.password[entry["whom"]]
    author, by_form = story.added.get(line, (0, False))
    to = next(owed.recipient for owed in story.owed if (owed.entry, owed.kind) == (line, "password"))
    if by_form and author != to and author in story.users:
        story.owe(entry["id"], "password_void", {author})


def _lose(story: Story, entry: Json) -> None:
    """Apply that an account was closed."""
    whom, administrators = entry["whom"], {*story.administrators}
    story.left[whom] = entry["id"]
    if whom in story.partners:
        raise ValueError(f"the story knows no partner who leaves, as in line {entry['id']}")
    if administrators == {whom}:
        story.owe(entry["id"], "no_administrator", story.partners)


def _propose(story: Story, entry: Json) -> None:
    """Apply a question or a reminder put to administrators."""
    aside = {entry["whom"]} if entry["action"] in {"member_returned", "member_changed", "end_reminded"} else set()
    kind = "access_ending" if entry["action"] == "end_reminded" else entry["action"]
    story.owe(entry["id"], kind, {*story.administrators} - aside)
    if kind == "identity_asked":
        story.questions.append(entry["id"])


def _ask(story: Story, entry: Json) -> None:
    """Apply a request to be an administrator."""
    able = {each for each in story.deciders if story.account(each)}
    story.owe(entry["id"], entry["action"], able - {entry["actor"]})


def _answer_request(story: Story, entry: Json) -> None:
    """Apply the answer to such a request."""
    story.owe(_question(entry), entry["action"], {entry["whom"], CHANNEL})


def _identify(story: Story, entry: Json) -> None:
    """Apply the answer whose account it is."""
    own = {entry["whom"]} if entry["action"] == "same_person" else set()
    told = (story.deciders - {entry["actor"]}) | own
    story.owe(_question(entry), "identity_decided", told | {CHANNEL})


def _start(story: Story, entry: Json) -> None:
    """Apply that an import was confirmed: one message follows it to its end.

    Where that one cannot be changed, what came of it is told apart.
    """
    story.owe(entry["id"], entry["action"], {entry["actor"]})
    apart = Owed(entry["id"], "import_ended", entry["actor"])
    story.may.add(apart)
    story.places[apart] = story.account(entry["actor"])


def _finish(story: Story, entry: Json) -> None:
    """Apply the end of an import."""
    actor, told = entry["actor"], json.loads(entry.get("told") or "{}")
    if told.get("facts", {}).get("added"):
        story.owe(entry["id"], "subscribers_imported", (story.partners - {actor}) | {CHANNEL})


def _open_review(story: Story, entry: Json) -> None:
    """Apply that a review was opened."""
    story.owe(entry["id"], entry["action"], {*story.administrators})


def _close_review(story: Story, entry: Json) -> None:
    """Apply that a review was closed."""
    story.owe(entry["id"], entry["action"], story.deciders | {CHANNEL})


def _pass_over(_: Story, __: Json) -> None:
    """Ignore a line that owes nothing by itself."""


def _told(entry: Json) -> Json:
    return dict(json.loads(entry.get("told") or "{}").get("after", {}))


def _question(entry: Json) -> int:
    return int(entry["form"].removeprefix("answer:"))


_TOLD: dict[str, Callable[[Story, Json], None]] = {
    "administrator_enrolled": _choose,
    "administrator_resigned": _choose,
    "enrolment_asked": _ask,
    "enrolment_approved": _answer_request,
    "enrolment_refused": _answer_request,
    "subscriber_added": _add,
    "subscriber_suspended": _end,
    "subscriber_reactivated": _reactivate,
    "subscriber_removed": _end,
    "subscriber_changed": _change,
    "dates_set": _change,
    "access_began": _begin,
    "end_reminded": _propose,
    "password_renewed": _renew,
    "password_noted": _note,
    "password_replaced": _replace,
    "member_joined": _propose,
    "member_returned": _propose,
    "member_changed": _propose,
    "identity_asked": _propose,
    "same_person": _identify,
    "somebody_else": _identify,
    "account_lost": _lose,
    "import_started": _start,
    "import_ended": _finish,
    "review_opened": _open_review,
    "review_closed": _close_review,
    "access_confirmed": _pass_over,
    "account_back": _pass_over,
    "address_freed": _pass_over,
    "person_recognised": _pass_over,
    "proposal_set_aside": _pass_over,
    "proposal_outdated": _pass_over,
    "member_left": _pass_over,
    "confirmation_withdrawn": _pass_over,
    "enrolment_withdrawn": _pass_over,
}


def read(journal: Sequence[Json], people: Sequence[Json], *, opens: bool = False) -> Story:
    """Read the story of a space whose partners never change; raises ValueError for an unknown line.

    `opens` tells that passwords open a directory.
    """
    story = Story({person["id"]: person for person in people}, opens=opens)
    opening = [entry for entry in journal if entry["action"] == "partner_added"]
    for entry in opening:
        story.hear(entry)
        story.partners.add(entry["whom"])
    if opening:
        story.owe(opening[-1]["id"], "partners_changed", {CHANNEL})
    for entry in journal:
        if entry["action"] != "partner_added":
            _tell(story, entry)
    return story


def _tell(story: Story, entry: Json) -> None:
    if entry["action"] not in _TOLD:
        raise ValueError(f"the story knows no {entry['action']}")
    story.hear(entry)
    if str(entry["form"] or "").startswith("answer:"):
        story.answered.add(_question(entry))
    _TOLD[entry["action"]](story, entry)
