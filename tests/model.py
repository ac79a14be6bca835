"""A space in plain Python: who is what, and what everybody must have read, in order; no code of the bot decides it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from sandbox import firm
from sandbox.slack import Message
from tests.stage import PASSWORD, plainly

NAMES = {
    firm.CLAIRE: "Claire Durand",
    firm.HUGH: "Hugh Martin",
    firm.ANNE: "Anne Petit",
    firm.MARC: "Marc Lefèvre",
    firm.ZOE: "Zoë O’Neill",
    "jean@filiale.fr": "Jean Absent",
}
PARTNERS = (firm.CLAIRE, firm.HUGH)
IN_SLACK = tuple(who for who in NAMES if "@" not in who)
NEWCOMERS = tuple(who for who in NAMES if who not in PARTNERS)


class Outcome(Enum):
    """How the bot answers a wish."""

    DONE = auto()
    NOTHING_TO_DO = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class News:
    """What one message tells: of what kind, and of whom."""

    kind: str
    about: str


@dataclass(slots=True)
class Space:
    """A firm whose partners are there from the start; people go by their Slack ids, or by address without one."""

    names: dict[str, str]  # of everybody who may come to be in it
    partners: frozenset[str]
    administrators: set[str] = field(default_factory=set)
    subscribers: dict[str, str] = field(default_factory=dict)  # and to whom the password went
    noted: set[str] = field(default_factory=set)
    read: dict[str, list[News]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._tell([], News("partners", ""))

    @property
    def users(self) -> set[str]:
        """Who is in the space."""
        return {*self.partners, *self.subscribers}

    def choose(self, who: str, *, administrator: bool) -> Outcome:
        """Somebody enrols, or resigns."""
        if who not in self.users:
            return Outcome.REFUSED
        if (who in self.administrators) == administrator:
            return Outcome.NOTHING_TO_DO
        if not administrator and self.administrators == {who}:
            return Outcome.REFUSED
        (self.administrators.add if administrator else self.administrators.discard)(who)
        kind = "enrolled" if administrator else "resigned"
        self._tell(sorted(self.users - {who}), News(kind, self.names[who]))
        return Outcome.DONE

    def add(self, author: str, newcomer: str) -> Outcome:
        """An administrator adds somebody."""
        if author not in self.administrators or newcomer in self.users:
            return Outcome.REFUSED
        to = author if "@" in newcomer else newcomer
        self.subscribers[newcomer] = to
        self._read(to, News("password", self.names[newcomer]))
        others = sorted(self.partners - {author})
        self._tell(others, News("added", self.names[newcomer]))
        if to != newcomer:
            self._tell(others, News("handed over", self.names[newcomer]))
        return Outcome.DONE

    def reads(self, place: str) -> list[News]:
        """What stands before somebody, oldest first."""
        return self.read.get(place, [])

    def _tell(self, people: list[str], news: News) -> None:
        for place in (*people, firm.TEAM_CHANNEL):
            self._read(place, news)

    def _read(self, place: str, news: News) -> None:
        # Who is not in Slack reads nothing.
        if "@" not in place:
            self.read.setdefault(place, []).append(news)


# The first that fits: a password message says, too, who added its reader.
_KINDS = {
    "password": PASSWORD.pattern,
    "enrolled": r"is now an administrator|a désormais le profil d’administrateur",
    "resigned": r"is no longer an administrator|n’a plus le profil d’administrateur",
    "void": r"The password that you saw when you added|le mot de passe que vous avez vu en ajoutant",
    "handed over": r"had a new password made for|a fait créer un nouveau mot de passe de l’espace en ligne pour",
    "added": r"added .+ to the subscribers|aux abonnés de l’espace",
    "partners": r"these people are partners|Profil d’associé attribué",
}
# Of those that name their author, too.
_SUBJECTS = {
    "added": r"added (.+?) to the|a ajouté (.+?) aux",
    "handed over": r"password made for (.+?), for|en ligne pour (.+?)\.",
}
_REPLACES = re.compile(r"replaces any other you may have received|remplace tout autre mot de passe")


def news_in(message: Message, names: dict[str, str]) -> News:
    """What a message told when it appeared, read as a person reads it: a password by its identifier."""
    text = plainly("\n".join(message.texts))
    kind = next(kind for kind, pattern in _KINDS.items() if re.search(pattern, text))
    if kind == "partners":
        return News(kind, "")
    if kind == "password":
        return News(kind, next(name for name in names.values() if address_of(name) in text))
    subject = re.search(_SUBJECTS[kind], text) if kind in _SUBJECTS else None
    told = next(filter(None, subject.groups())) if subject else text
    return News(kind, next(name for name in names.values() if name in told))


def replaces(message: Message) -> bool:
    """Whether it is a password message that says it replaces an earlier one."""
    return bool(_REPLACES.search(plainly("\n".join(message.texts))))


def address_of(name: str) -> str:
    """The address of somebody of these, by their name."""
    return _ADDRESSES[name]


def details_of(newcomer: str) -> dict[str, str]:
    """What is typed of somebody into the form."""
    first, last = NAMES[newcomer].split(" ", 1)
    return {"last_name": last, "first_name": first, "email": address_of(NAMES[newcomer])}


_ADDRESSES = {
    "Claire Durand": "claire.durand@cabinet-durand.fr",
    "Hugh Martin": "hugh.martin@cabinet-durand.fr",
    "Anne Petit": "anne.petit@cabinet-durand.fr",
    "Marc Lefèvre": "marc.lefevre@cabinet-durand.fr",
    "Zoë O’Neill": "zoe.oneill@cabinet-durand.fr",
    "Jean Absent": "jean@filiale.fr",
}
