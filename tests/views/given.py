"""What people may have typed: ordinary, longest and hostile."""

from __future__ import annotations

from dataclasses import dataclass, fields

from rules.model.people import Access

# Two of a kind in one text: each is seen as typed beside the other, in half the time.
HOSTILE_TEXTS = {
    "mentions and marks": "<!channel> <#C1> *b* _x_ `c` > q",
    "codes and braces": ":smile: &amp; &lt;@U1&gt; {a} {0 %s",
    "scripts and lines": "\u202eevil\u202c אבג 👩‍💼🇫🇷 l\nb",
    "links": "<https://evil.example|click> https://evil.example",
    "quotes": "\"double\" 'single' «\u00a0x\u00a0» \\",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One set of texts, as people and settings give them; `crowd` says how many people there are."""

    label: str
    first_name: str
    last_name: str
    email: str
    function: str
    phone: str
    reason: str
    firm: str
    contact: str
    search: str
    failure: str
    crowd: int = 2
    access: Access = Access.ACTIVE  # of everybody who is no partner
    ended: bool = False  # whether the last day of it is over
    left: bool = False  # whether everybody whom it names has left Slack

    @property
    def name(self) -> str:
        """First name and last name."""
        return f"{self.first_name} {self.last_name}"


def _full(label: str, piece: str) -> Given:
    def long(length: int) -> str:
        return (piece * length)[:length]

    return Given(
        label=label,
        first_name=long(80),
        last_name=long(80),
        email=long(254 - len("@cabinet.fr")) + "@cabinet.fr",
        function=long(120),
        phone=long(30),
        reason=long(500),
        firm=long(200),
        contact=long(200),
        search=long(100),
        failure=long(100),
        crowd=50,
    )


def _tainted(label: str, piece: str) -> Given:
    return Given(
        label=label,
        first_name=f"Qfirst{piece}Q",
        last_name=f"Qlast{piece}Q",
        email=f"q.email{piece}q@cabinet.fr",
        function=f"Qfunction{piece}Q",
        phone=f"Q{piece}Q"[:30],
        reason=f"Qreason{piece}Q",
        firm=f"Qfirm{piece}Q",
        contact=f"Qcontact{piece}Q",
        search=f"Qsearch{piece}Q",
        failure=f"Qfailure{piece}Q",
    )


ORDINARY = Given(
    label="ordinary",
    first_name="Zoé",
    last_name="Lefèvre-Martin",
    email="zoe.lefevre@cabinet.fr",
    function="Collaboratrice comptable",
    phone="01 23 45 67 89",
    reason="Une homonyme, vérifié avec elle.",
    firm="Cabinet Martin",
    contact="M. Martin, 01 23 45 67 00",
    search="lefevre",
    failure="user_not_found",
)
MARKED = _tainted("marked", "")
LONGEST = tuple(
    _full(label, piece)
    for label, piece in (
        ("longest", "W"),
        ("longest-accented", "é"),
        ("longest-emoji", "😀"),
        ("longest-quotes", '"\\'),
        ("longest-entities", "&<>"),
        ("longest-braces", "{}"),
    )
)
HOSTILE = tuple(_tainted(label, piece) for label, piece in HOSTILE_TEXTS.items())
EVERY = (ORDINARY, *LONGEST, *HOSTILE)


def as_typed(marked: str, given: Given) -> str:
    """The text that was made of MARKED, with what is given in its place."""
    for field in fields(Given):
        before, after = getattr(MARKED, field.name), getattr(given, field.name)
        marked = marked.replace(before, after) if field.type == "str" else marked
    return marked
