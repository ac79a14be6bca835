"""What the journal's lines say of everybody, held against what is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rules.erase_person import nameless
from rules.model.journal import Action, Entry, EntryId
from rules.model.journal_chain import Kept, blank_cells
from rules.model.people import Access, Person, PersonId
from rules.model.told import Value, facts_of, read_told

# What each fact of a person may be, by the lines so far; a fact of which no line was certain is missing.
State = dict[str, frozenset[Value]]


class Wrong(StrEnum):
    """How lines and people can be at odds."""

    BLANKED = "blanked"  # a line whose text is gone, without an erasure that took it
    EARLIER = "earlier"  # a line tells what was before, and no line before it says so
    DIFFERS = "differs"  # somebody is otherwise than the lines say


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that no line accounts for: where, and of whom which fact."""

    wrong: Wrong
    line: EntryId | None = None
    person: PersonId | None = None
    name: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A cell that is blank: of which line, about whom, and whether it is its author's."""

    line: EntryId
    person: PersonId | None
    of_author: bool

    def is_of(self, erasure: Entry) -> bool:
        """Tell whether this erasure accounts for it."""
        return self.person == erasure.whom or (not self.of_author and self.line in erasure.blanked)


@dataclass(frozen=True, slots=True)
class Replay:
    """What the lines so far say of everybody, and what is at odds with it.

    `blanks` are cells that an erasure still to come must account for.
    """

    states: Mapping[PersonId, State] = field(default_factory=dict)
    blanks: frozenset[Blank] = frozenset()
    findings: tuple[Finding, ...] = ()

    @property
    def unnamed(self) -> int:
        """How many people no line names."""
        return sum("name" not in each for each in self.states.values())


def replay(before: Replay, lines: Iterable[Kept]) -> Replay:
    """Go on with these lines."""
    states = {person: {**state} for person, state in before.states.items()}
    blanks, findings = set(before.blanks), [*before.findings]
    for line in lines:
        entry = line.entry
        about, by = blank_cells(line)
        blanks |= {Blank(entry.id, entry.whom, of_author=False)} if about else set()
        blanks |= {Blank(entry.id, entry.actor, of_author=True)} if by else set()
        if entry.action is Action.PERSON_ERASED:
            blanks = {each for each in blanks if not each.is_of(entry)}
        findings += _play(states, line)
    return Replay(states, frozenset(blanks), tuple(findings))


def compare(replayed: Replay, people: Iterable[Person]) -> Replay:
    """Hold everybody against what the lines say of them, at their end."""
    blanks = sorted(replayed.blanks, key=lambda each: each.line)
    found = [Finding(Wrong.BLANKED, each.line, each.person) for each in blanks]
    states = {**replayed.states}
    for person in people:
        facts, state = facts_of(person), states.setdefault(person.id, {**_NOTHING})
        found += [
            Finding(Wrong.DIFFERS, None, person.id, person.name, fact)
            for fact, allowed in state.items()
            if facts[fact] not in allowed
        ]
    return Replay(states, replayed.blanks, (*replayed.findings, *found))


def _play(states: dict[PersonId, State], line: Kept) -> list[Finding]:
    """Apply a line, and find what it tells of before that no line before it said."""
    entry, found = line.entry, []
    for person, fact, was in _before(entry):
        state = states.setdefault(person, {**_NOTHING})
        if was not in state.setdefault(fact, frozenset({was})):
            found.append(Finding(Wrong.EARLIER, entry.id, person, fact=fact))
    if entry.whom is not None:
        states[entry.whom] = _after(states.get(entry.whom, _NOTHING), line)
    return found


def _before(entry: Entry) -> Iterator[tuple[PersonId, str, Value]]:
    if entry.actor is not None and entry.actor_name and entry.actor != entry.whom:
        yield entry.actor, "name", entry.actor_name
    if entry.whom is not None and entry.told:
        told = read_told(entry.told)
        for fact, was in {"name": told.name, **told.before}.items():
            yield entry.whom, fact, was


def _after(state: State, line: Kept) -> State:
    entry = line.entry
    if entry.told:
        told = read_told(entry.told)
        return {**state, **{fact: frozenset({value}) for fact, value in {"name": told.name, **told.after}.items()}}
    if line.link.actor_digest is not None:  # what it told was erased: of the person's details nothing is certain
        state = {fact: state[fact] for fact in _NOTHING}
    return _MEANING.get(entry.action, _unchanged)(state, entry)


_YES: frozenset[Value] = frozenset({True})
_NO: frozenset[Value] = frozenset({False})


def _one(value: str) -> frozenset[Value]:
    return frozenset({value})


_NOTHING: State = {"partner": _NO, "administrator": _NO, "access": _one(Access.NONE.value)}


def _unchanged(state: State, _: Entry) -> State:
    return state


def _with(fact: str, value: frozenset[Value]) -> Callable[[State, Entry], State]:
    return lambda state, _: {**state, fact: value}


def _without_access(access: Access) -> Callable[[State, Entry], State]:
    # Who is no partner loses the profile of administrator with the access.
    def ended(state: State, _: Entry) -> State:
        right = state["administrator"] if state["partner"] == _YES else _NO
        return {**state, "access": _one(access.value), "administrator": right}

    return ended


def _left_partners(state: State, _: Entry) -> State:
    right = state["administrator"] if state["access"] == _one(Access.ACTIVE.value) else _NO
    return {**state, "partner": _NO, "administrator": right}


def _lost_account(state: State, _: Entry) -> State:
    return {**state, "administrator": _NO} if state["partner"] == _YES else state


def _was_added(state: State, _: Entry) -> State:
    access = frozenset({Access.ACTIVE.value, Access.PLANNED.value})
    return {**state, "access": access, "administrator": _NO}


def _was_erased(state: State, entry: Entry) -> State:
    left = {fact: state[fact] for fact in _NOTHING}
    return {**left, "name": _one(nameless(entry.whom or PersonId(0))), "administrator": _NO}


# What a line means that tells no more, because it is of before 0.3.0 or was erased.
_MEANING: Mapping[Action, Callable[[State, Entry], State]] = {
    Action.PARTNER_ADDED: _with("partner", _YES),
    Action.PARTNER_REMOVED: _left_partners,
    Action.ADMINISTRATOR_ENROLLED: _with("administrator", _YES),
    Action.ADMINISTRATOR_RESIGNED: _with("administrator", _NO),
    Action.ADMINISTRATOR_WITHDRAWN: _with("administrator", _NO),
    Action.ACCOUNT_LOST: _lost_account,
    Action.SUBSCRIBER_ADDED: _was_added,
    Action.SUBSCRIBER_SUSPENDED: _without_access(Access.SUSPENDED),
    Action.SUBSCRIBER_REACTIVATED: _with("access", _one(Access.ACTIVE.value)),
    Action.SUBSCRIBER_REMOVED: _without_access(Access.REMOVED),
    Action.ACCESS_BEGAN: _with("access", _one(Access.ACTIVE.value)),
    Action.PERSON_ERASED: _was_erased,
}
