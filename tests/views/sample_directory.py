"""What differs in the directory, made of whatever people may have typed there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rules.drift_lines import FOUND, MUST
from rules.find_drift import NAMED
from rules.find_group_drift import DIFFERS
from rules.find_group_drift import NAMED as OF_GROUPS
from rules.home import Event
from rules.keep_difference import Keeping
from rules.model import messages as told
from rules.model.door import Shown, wanted_of
from rules.model.door_groups import GroupAspect, GroupDiffers
from rules.model.drift import Aspect, Differing, Drift, Kept, Over, Undone, value_of
from rules.model.journal import Action, Entry, EntryId
from rules.model.payload import Payload
from rules.model.people import Person, PersonId
from rules.model.portfolios import NAME_LENGTH
from rules.model.refusals import DirectoryChanged
from rules.model.told import Facts, Told, write_told
from rules.review_directory import PAGE_SIZE, Item, PutBack, Sheet
from tests.views.given import Given
from tests.views.sample import Calls
from tests.views.sample_facts import AT, DAY, FORM_ID, person
from views import keep_difference, review_directory
from views.list_subscribers import Beneath, Origin

MANY = 10**18
ORIGIN = Origin("V" * 11, str(MANY), Beneath.DIRECTORY)
UNDONE = (Undone(1, 1, 1), Undone(1234, 1234, 1234), Undone(opened=2))


def windows(given: Given) -> Calls:
    """The list, and the form that keeps something."""
    reader, everything = person(given, administrator=True), _everything(given)
    kept = [replace(_item(given, [each]), keeper=given.name, why=given.reason) for each in everything]
    waiting = [_item(given, [each for each in everything if each.kept is None])] * PAGE_SIZE
    unknown = replace(waiting[0], must=None, is_known=False)
    for items in (waiting, kept, [unknown, *waiting[1:]], [replace(kept[-1], why="")], []):
        for undone in UNDONE:
            page = Sheet(reader, tuple(items), len(items) * 100, len(items), undone, 0)
            yield review_directory.sheet, (page,)
    last = Sheet(reader, tuple(waiting[:1]), 1, 0, Undone(), PAGE_SIZE)
    for done in (PutBack(given.name, changed=True), PutBack(given.name, changed=False), UNDONE[0], DirectoryChanged()):
        yield review_directory.sheet, (last, done)
    keeping = Keeping(person(given, 2), waiting[0].drifts, _shown(given))
    yield keep_difference.form, (keeping, FORM_ID, ORIGIN, DAY)
    yield keep_difference.result, (person(given, 2),)


def payloads(given: Given, administrator: Person, partner: Person) -> Iterator[tuple[Payload, Sequence[Person]]]:
    """What a night may tell."""
    readers = (administrator, partner)
    everybody = tuple(PersonId(each % max(1, given.crowd) + 1) for each in range(NAMED))
    aspects = tuple(Differing(each, tuple(Aspect)) for each in everybody)
    yield told.DirectoryDiffers(put_back=aspects, waiting=aspects, more=1234, at=AT), readers
    yield told.DirectoryDiffers(put_back=aspects[:1], at=AT), readers
    group = GroupDiffers("portefeuille-12", given.function[:NAME_LENGTH], tuple(GroupAspect))
    yield told.DirectoryDiffers(groups=(group,) * OF_GROUPS, more_groups=1234, at=AT), readers
    yield told.DirectoryDiffers(groups=(replace(group, description=""),), more_groups=1, at=AT), readers
    yield told.DirectoryDiffers(waiting=aspects[:1], more=1, at=AT), readers
    for undone in UNDONE:
        yield told.DirectoryDiffers(waiting=aspects, asks=undone, more=1, at=AT), readers


def events(given: Given) -> list[Event]:
    """Lines about what differs: put back, kept and ended, of somebody and of nobody."""
    values: Facts = {f"{of}{each.aspect}": each.found for each in _everything(given) for of in (FOUND, MUST)}
    values = {**values, f"{MUST}{Aspect.NAME}": given.function, f"{MUST}{Aspect.ENTRY}": "u7", "until": DAY.isoformat()}
    figures: Facts = {"opened": 1234, "shut": 1, "changed": 2}
    usual = Entry(
        id=EntryId(300), at=AT, action=Action.DRIFT_FOUND, actor=PersonId(1), whom=PersonId(2), why="", form=None
    )
    lines = [
        *(replace(usual, action=action, told=_told(values)) for action in (Action.DRIFT_FOUND, Action.DRIFT_PUT_BACK)),
        replace(usual, action=Action.DRIFT_KEPT, why=given.reason, told=_told(values)),
        *(
            replace(usual, action=action, told=_told(figures))
            for action in (Action.DRIFT_ASKED, Action.DRIFTS_PUT_BACK)
        ),
        *(replace(usual, action=Action.DRIFT_ENDED, actor=None, told=_told({"cause": each.value})) for each in Over),
    ]
    alone = [
        replace(usual, action=action, actor=None, whom=whom)
        for action in (Action.DRIFT_PUT_BACK, Action.DRIFT_ENDED)
        for whom in (PersonId(2), None)
    ]
    group: Facts = {"portfolio": 12, "portfolio_name": given.function, DIFFERS: " ".join(GroupAspect)}
    alone.append(replace(usual, action=Action.DRIFT_PUT_BACK, actor=None, whom=None, told=_told(group)))
    return [Event(each, given.name if each.actor else "", given.name if each.whom else "") for each in (*lines, *alone)]


def _told(facts: Facts) -> str:
    return write_told(Told(facts=facts))


def _everything(given: Given) -> list[Drift]:
    """Everything that may differ: that waits, that lets in, and that is kept."""
    usual = [Drift(person=PersonId(2), aspect=each, found=_value(given, each), since=AT) for each in Aspect]
    kept = Kept(PersonId(1), DAY, EntryId(7))
    others = [change for each in usual for change in (replace(each, lets_in=True), replace(each, kept=kept))]
    return [*usual, *others]


def _value(given: Given, aspect: Aspect) -> str:
    shown = replace(_shown(given), last_name=given.first_name, email=f"x{given.email}", held=True)
    return value_of(aspect, shown)


def _shown(given: Given) -> Shown:
    wanted = wanted_of(replace(person(given, 2), starts_on=DAY, ends_on=DAY, password_hash="a hash"))
    assert wanted is not None or given.access is not None
    shown = wanted.shown if wanted is not None else Shown(uid="u2", first_name="", last_name="x", email="", held=True)
    return replace(shown, opens_at=AT, closes_at=AT)


def _item(given: Given, drifts: Sequence[Drift]) -> Item:
    return Item(PersonId(MANY), given.name, tuple(drifts), _shown(given))
