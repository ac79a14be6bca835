"""The form of addresses and phone numbers, typed and stored."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from rules.model.refusals import InvalidEmail, InvalidPhone
from rules.model.writing import fold

# Whose numbers need no prefix: France, and where its law is that of a department.
_REGIONS = ("FR", "GP", "MQ", "GF", "RE", "YT")
# What numbers over there begin with, as dialled from France: with +33 before it, nobody could be called.
_OVERSEAS = (
    *("262", "263", "269", "508", "590", "594", "596", "639"),
    *("690", "691", "692", "693", "694", "696", "697", "709", "976"),
)
_FRANCE, _SAINT_PIERRE = 33, "508"

# Role names rather than people: RFC 2142, then what French and English firms use.
_RFC_2142 = (
    """info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp"""
)
_FRENCH = """
accueil administratif administration agence assistance assistante bienvenue bonjour cabinet candidature candidatures
client clients commercial commerciale communication compta comptabilite comptable comptables conseil contact
contacts courrier devis direction dirigeant dossier dossiers equipe expert expertcomptable expertise facturation
facture factures fiscal fiscalite formation gerance gestion infos juridique mairie nepasrepondre paie paies patron
personnel pole presse production qualite reception recrutement renseignement renseignements reservation
ressourceshumaines rh salaires sav secretaire secretariat service serviceclient siege social societe stage stagiaire
standard technique tous tresorerie urssaf ventes
"""
_ENGLISH = """
account accountant accounting accounts admin administrator all audit billing bookkeeping careers company customer
customers customerservice desk donotreply dpo enquiries everyone feedback finance firm frontdesk hello help helpdesk
hr humanresources inbox inquiries invoice invoices it jobs legal mail mailbox management manager marketing media
noreply office operations ops partners payroll people press privacy reception recruitment root secretary service
services staff sysadmin tax team test user webmaster welcome
"""
GENERIC_NAMES = frozenset(f"{_RFC_2142} {_FRENCH} {_ENGLISH}".split())


# An import reads each address twice: looked through, and when it is added.
@lru_cache(maxsize=16_384)
def read_email(text: str) -> str:
    """Give the address normalised, in lower case; raises InvalidEmail.

    The DNS is not asked.
    """
    try:
        found = validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        raise InvalidEmail from error
    # Lowered, not folded: straße.de and strasse.de are two domains.
    return found.normalized.lower()


def forget_addresses() -> None:
    """Keep no address that was read in memory."""
    read_email.cache_clear()


def domain_of(email: str) -> str:
    """Give the part of a normalised address after the @."""
    return email.rpartition("@")[2]


def is_generic(email: str) -> bool:
    """Tell whether the address names a role, not a person.

    Such as contact@, compta.paris@ or rh-75@.
    """
    local = fold(email.rpartition("@")[0]).partition("+")[0]
    joined = "".join(c for c in local if c.isalpha())
    words = "".join(c if c.isalpha() else " " for c in local).split()
    return joined in GENERIC_NAMES or (bool(words) and words[0] in GENERIC_NAMES)


def read_phone(text: str) -> str | None:
    """Give the number in E.164 form; None for an empty field.

    A number without prefix is French. Raises InvalidPhone.
    """
    if not text:
        return None
    for number in _meant(text):
        if phonenumbers.is_valid_number(number) and not number.extension:
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise InvalidPhone


def _meant(text: str) -> Iterator[phonenumbers.PhoneNumber]:
    """Give what the number may mean, in the order of how likely it is."""
    for region in _REGIONS:
        number = _parsed(text, region)
        dialled = str(number.national_number)
        if number.country_code != _FRANCE or not dialled.startswith(_OVERSEAS):
            yield number
        elif dialled.startswith(_SAINT_PIERRE) and not number.extension:
            yield _parsed(f"+{dialled}", region)  # what is dialled from France is the country's own prefix


def _parsed(text: str, region: str) -> phonenumbers.PhoneNumber:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException as error:
        raise InvalidPhone from error


def write_phone(e164: str) -> str:
    """Give the number as people write it.

    French numbers in their national form, others with their prefix.
    """
    number = phonenumbers.parse(e164, None)
    national = number.country_code == phonenumbers.country_code_for_region(_REGIONS[0])
    form = phonenumbers.PhoneNumberFormat.NATIONAL if national else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)
