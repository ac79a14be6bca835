"""Addresses and phone numbers: what is well written, what is generic, how they are kept."""

from __future__ import annotations

import socket
from typing import Any

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model.contact import GENERIC_NAMES, domain_of, is_generic, read_email, read_phone, write_phone
from rules.model.refusals import InvalidEmail, InvalidPhone

RFC_2142 = [
    *("info", "marketing", "sales", "support", "abuse", "noc", "security", "postmaster"),
    *("hostmaster", "usenet", "news", "webmaster", "www", "uucp", "ftp"),
]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Jean.DUPONT@Cabinet.FR", "jean.dupont@cabinet.fr"),
        ("hélène@cabinet.fr", "hélène@cabinet.fr"),
        ("jean+clients@cabinet.fr", "jean+clients@cabinet.fr"),
        ("jean@xn--mnchen-3ya.de", "jean@münchen.de"),
        ("o'neil@cabinet.fr", "o'neil@cabinet.fr"),
    ],
)
def test_an_address_is_kept_in_one_way_of_writing(text: str, kept: str) -> None:
    """Whatever the case, so that two ways of typing one address are one address."""
    assert read_email(text) == kept
    assert read_email(kept) == kept


@pytest.mark.parametrize("domain", ["straße.de", "strasse.de"])
def test_an_address_is_never_turned_into_another(domain: str) -> None:
    """ß and ss are two domains, with two owners: what is lowered in case must not be folded further."""
    assert read_email(f"Jean@{domain}") == f"jean@{domain}"


@pytest.mark.parametrize(
    "text",
    [
        *("jean", "jean@", "@cabinet.fr", "jean@cabinet", "jean..d@cabinet.fr", "jean@cabinet.fr.", "a@b@c.fr"),
        *("jean@ca binet.fr", "Jean <jean@cabinet.fr>", "jean@[127.0.0.1]", '"a b"@cabinet.fr', "jean@localhost"),
        *("jean@cabinet.invalid", "jean@-cabinet.fr", "jean@cabinet.fr, anne@cabinet.fr"),
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    """Nothing that could not receive mail, and no two addresses at once."""
    with pytest.raises(InvalidEmail):
        read_email(text)


def test_an_address_is_read_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A form must not wait for the DNS: a domain that nobody has ever asked for is fine."""

    def no_network(*_: Any, **__: Any) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", no_network)
    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    assert read_email("jean@no-such-domain-of-a-cabinet.fr") == "jean@no-such-domain-of-a-cabinet.fr"


def test_the_domain_is_what_follows_the_last_at() -> None:
    """An address of the firm cannot be feigned in front of it."""
    assert domain_of("cabinet.fr@ailleurs.fr") == "ailleurs.fr"


@pytest.mark.parametrize(
    "name", [*RFC_2142, "contact", "accueil", "compta", "secretariat", "admin", "office", "noreply"]
)
@pytest.mark.parametrize(
    "pattern", ["{}", "{}.paris", "{}-75", "{}_paris", "{}2", "{}2024", "2{}", "{}+devis", "{}.2+x"]
)
def test_role_names_are_generic(name: str, pattern: str) -> None:
    """RFC 2142's, the French and the English ones, alone or followed by a place, digits or a plus."""
    assert is_generic(f"{pattern.format(name)}@cabinet.fr")


@pytest.mark.parametrize(
    "local",
    [
        *("secrétariat", "comptabilité", "expert-comptable", "expert.comptable", "ne-pas-repondre", "do-not-reply"),
        *(
            "no.reply",
            "front.desk+devis",
            "service-client",
            "front.desk",
            "bonjour",
            "human.resources",
            "ressources-humaines",
            "c.o.n.t.a.c.t",
        ),
    ],
)
def test_role_names_are_generic_with_accents_and_in_several_words(local: str) -> None:
    """As firms write them, with an accent, a dot or a hyphen."""
    assert is_generic(f"{local}@cabinet.fr")


@pytest.mark.parametrize(
    "local",
    [
        *("jean.dupont", "j.dupont", "dupont", "jean", "marc.newson", "infante", "contactin", "paul.ventes"),
        *("alla.petrova", "jean+contact", "salesse", "helpman", "comptat.marie", "it.", "75"),
    ],
)
def test_names_of_people_are_not_generic(local: str) -> None:
    """A name that merely begins like a role, or carries one after the plus, is a person's."""
    generic = {"it."}
    assert is_generic(f"{local}@cabinet.fr") is (local in generic)


@given(st.sampled_from(sorted(GENERIC_NAMES)), st.integers(0, 9999))
def test_every_generic_name_counts_with_any_number(name: str, number: int) -> None:
    """Each entry of the list can be met: none is misspelt by an accent, a capital or a hyphen."""
    assert is_generic(f"{name}{number}@cabinet.fr")


@pytest.mark.parametrize(
    ("text", "kept", "written"),
    [
        ("01 23 45 67 89", "+33123456789", "01 23 45 67 89"),
        ("0612345678", "+33612345678", "06 12 34 56 78"),
        ("06.12.34.56.78", "+33612345678", "06 12 34 56 78"),
        ("+33 (0)6-12-34-56-78", "+33612345678", "06 12 34 56 78"),
        ("0033 6 12 34 56 78", "+33612345678", "06 12 34 56 78"),
        ("0 800 123 456", "+33800123456", "0 800 12 34 56"),
        ("+32 2 555 12 12", "+3225551212", "+32 2 555 12 12"),
        ("+44 20 7946 0958", "+442079460958", "+44 20 7946 0958"),
        ("+262 692 12 34 56", "+262692123456", "+262 692 12 34 56"),
        ("0692 12 34 56", "+262692123456", "+262 692 12 34 56"),
        ("0590 20 12 34", "+590590201234", "+590 590 20 12 34"),
        ("0596 50 12 34", "+596596501234", "+596 596 50 12 34"),
        ("0269 61 12 34", "+262269611234", "+262 269 61 12 34"),
        ("0263 12 34 56", "+262263123456", "+262 263 12 34 56"),
        ("0508 41 12 34", "+508411234", "+508 41 12 34"),
        ("05 08 41 12 34", "+508411234", "+508 41 12 34"),
        ("+508 41 12 34", "+508411234", "+508 41 12 34"),
    ],
)
def test_a_number_is_kept_in_e164_and_written_as_people_do(text: str, kept: str, written: str) -> None:
    """French numbers need no prefix, and are written back the French way; others keep theirs."""
    assert read_phone(text) == kept
    assert write_phone(kept) == written


@given(st.sampled_from(["262", "263", "269", "508", "590", "594", "596", "639", "692", "976"]), st.integers(0, 999_999))
def test_no_number_overseas_gets_the_prefix_of_metropolitan_france(begins: str, rest: int) -> None:
    """It could not be called: from abroad, those numbers have a prefix of their own."""
    try:
        kept = read_phone(f"0{begins}{rest:06}")
    except InvalidPhone:
        return
    assert kept is not None
    assert not kept.startswith("+33")


def test_an_empty_number_is_no_number() -> None:
    """The field is not required."""
    assert read_phone("") is None


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "abc",
        "112",
        "36 46",
        "0000000000",
        "061234567",
        "06 12 34 56 78 9",
        "06 12 34 56 78 poste 12",
        "06 12 34 56 78 ext. 5",
        "+999 12345678",
        "+33 692 12 34 56",
        "+33 5 96 50 12 34",
        "0508 41 12 34 ext. 5",
    ],
)
def test_what_cannot_be_called_is_refused(text: str) -> None:
    """Too short, too long, emergency and service numbers, unknown countries, and extensions that would be lost."""
    with pytest.raises(InvalidPhone):
        read_phone(text)


@given(st.sampled_from(["FR", "BE", "CH", "GB", "US", "DE", "MA", "RE"]), st.data())
def test_a_number_written_out_is_read_back(region: str, data: st.DataObject) -> None:
    """Whatever people read in the review or the list, they can type."""
    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    assert example is not None
    assert example.national_number is not None
    number = phonenumbers.PhoneNumber(example.country_code, example.national_number + data.draw(st.integers(0, 99)))
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number):
        assert read_phone(e164) == e164
        assert read_phone(write_phone(e164)) == e164
