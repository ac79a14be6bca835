"""The people of a portfolio, as its window shows them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from slack_sdk.models.blocks import Block, ButtonElement, ConfirmObject, SectionBlock

from locales import Localizer
from rules.model.people import PersonId
from rules.model.portfolios import Ground, Membership, MembershipId
from rules.show_portfolio import PortfolioSheet
from views.portfolio_words import name_of, right_words
from views.typeset import clip, joined, note, plain
from views.windows import button

END = "end_portfolio_right"
# A window holds a hundred blocks, and the clients need theirs.
SHOWN = 50
_CONFIRM_LENGTH = 300
_ORDER = {Ground.LEAD: 0, Ground.DEPUTY: 1, Ground.MEMBER: 2}


def people_of(localizer: Localizer, shown: PortfolioSheet) -> list[Block]:
    """Build a row for each person who may look after its clients."""
    members = sorted(shown.members, key=lambda each: (_ORDER[each.ground], name_of(each.person, shown.names)))
    blocks: list[Block] = [note(_count(localizer, members))]
    blocks += [_person(localizer, each, shown) for each in members[:SHOWN]]
    if len(members) > SHOWN:
        blocks.append(note(localizer.count("{n} other", "{n} others", len(members) - SHOWN)))
    return blocks


def read_membership(value: str) -> tuple[PersonId, MembershipId]:
    """Read whose place in a portfolio a button ends, and which place."""
    person, membership = json.loads(value)
    return PersonId(person), MembershipId(membership)


def _count(localizer: Localizer, members: Sequence[Membership]) -> str:
    people = len({each.person for each in members})
    if not people:
        return localizer.say("Nobody looks after its clients.")
    return localizer.count("{n} person looks after its clients", "{n} people look after its clients", people)


def _person(localizer: Localizer, member: Membership, shown: PortfolioSheet) -> Block:
    ground = {
        Ground.LEAD: localizer.say("lead"),
        Ground.DEPUTY: localizer.say("as deputy"),
        Ground.MEMBER: "",
    }[member.ground]
    since = localizer.say("since {date}", date=localizer.date(member.since))
    standing = joined(right_words(localizer, member.right), ground, since)
    name = name_of(member.person, shown.names)
    ends = member.ground is Ground.MEMBER and shown.reader.is_administrator and shown.portfolio.is_open
    return SectionBlock(
        block_id=f"member-{member.id}",
        text=plain(f"{name}\n{standing}"),
        accessory=_end(localizer, member, name, shown.portfolio.name) if ends else None,
    )


def _end(localizer: Localizer, member: Membership, name: str, portfolio: str) -> ButtonElement:
    say = localizer.say
    end = button(say("Remove access"), END, value=json.dumps([member.person, member.id]))
    text = say("{name} looks after the clients of “{portfolio}” no more.", name=name, portfolio=portfolio)
    end.confirm = ConfirmObject(
        title=plain(say("Remove the access?")),
        text=plain(clip(text, _CONFIRM_LENGTH)),
        confirm=plain(say("Remove access")),
        deny=plain(say("Cancel")),
    )
    return end
