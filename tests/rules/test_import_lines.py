"""What speaks for or against each line of a file, before anything is added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rules.import_lines import Above, judge, read_line
from rules.model.address_refusals import AddressRepeated, AddressTaken
from rules.model.cautions import Caution, Doubt
from rules.model.imports import ImportLine, Line, Verdict
from rules.model.people import Profile
from rules.model.refusals import (
    DamagedText,
    DateTooEarly,
    DateUnclear,
    Field,
    InvalidEmail,
    InvalidPhone,
    Missing,
    NotTakenOver,
    TooLong,
)
from tests.fakes.records import Records
from tests.people import ANNE, CHLOE, DENIS, member
from tests.rules.importing import EMIL, FANNY, FELIX, GUEST, ROSTER, file_of, line

DAY = date(2026, 11, 25)
TOMORROW = DAY + timedelta(days=1)


def found(records: Records, *lines: Line) -> list[ImportLine]:
    """What becomes of the lines of one file."""
    return [each.found for each in judge(records, lines, ROSTER, ANNE.slack_id, Above(), day=DAY)]


def only(records: Records, each: Line) -> ImportLine:
    """What becomes of a single line."""
    (one,) = found(records, each)
    return one


def test_a_collaborator_is_added_in_slack_or_not(records: Records) -> None:
    """By their address in Slack, or by the firm's other domain."""
    assert [each.verdict for each in found(records, *file_of(DENIS, FELIX))] == [Verdict.ADD] * 2


def test_who_is_there_already_is_left_as_they_are(records: Records) -> None:
    """A list of everybody may be imported again and again; accents and case aside, it is the same person."""
    there = only(records, line(2, CHLOE, last_name="COLIN", first_name="Chloe"))
    assert (there.verdict, there.refusals) == (Verdict.THERE, ())
    other = only(records, line(2, CHLOE, last_name="Martin"))
    assert other.verdict is Verdict.REFUSED
    (refused,) = other.refusals
    assert isinstance(refused, AddressTaken)
    assert (refused.name, refused.profile) == ("Chloé Colin", Profile.SUBSCRIBER)


def test_all_that_is_wrong_with_a_line_is_said_at_once(records: Records) -> None:
    """As in the form, field by field."""
    wrong = only(records, line(2, DENIS, last_name="", email="denis@", phone="12", reason="x" * 501))
    assert wrong.verdict is Verdict.REFUSED
    assert [(type(each), each.field) for each in wrong.refusals] == [
        (Missing, Field.LAST_NAME),
        (InvalidEmail, Field.EMAIL),
        (InvalidPhone, Field.PHONE),
        (TooLong, Field.REASON),
    ]


def test_strangers_and_guests_are_refused(records: Records) -> None:
    """They are no collaborators of the firm."""
    stranger = member("Sam", "Simon", email="sam@gmail.com")
    assert [each.verdict for each in found(records, *file_of(stranger, GUEST))] == [Verdict.REFUSED] * 2


def test_an_address_that_stands_twice_is_added_once(records: Records) -> None:
    """The second line names the first."""
    first, second = found(records, line(2, DENIS), line(9, DENIS, last_name="Autre"))
    assert first.verdict is Verdict.ADD
    (refused,) = second.refusals
    assert isinstance(refused, AddressRepeated)
    assert refused.line == 2


def test_a_line_that_is_refused_stands_in_nobodys_way(records: Records) -> None:
    """Whoever corrects a line by adding another below is served."""
    first, second = found(records, line(2, DENIS, phone="12"), line(3, DENIS))
    assert (first.verdict, second.verdict) == (Verdict.REFUSED, Verdict.ADD)


def test_what_speaks_against_a_line_asks_for_a_reason(records: Records) -> None:
    """A generic address, a namesake or number in the space, another name in Slack."""
    generic = member("Paul", "Petit", email="compta@filiale.fr")
    assert only(records, line(2, generic)).cautions == (Caution(Doubt.GENERIC_ADDRESS, "compta@filiale.fr"),)
    namesake = member("Chloe", "Colin", email="chloe2@filiale.fr")
    assert only(records, line(2, namesake)).cautions == (Caution(Doubt.SAME_NAME, "Chloé Colin"),)
    renamed = only(records, line(2, DENIS, last_name="Dupont"))
    assert renamed.cautions == (Caution(Doubt.OTHER_NAME_IN_SLACK, "Denis Dubois"),)
    assert renamed.verdict is Verdict.CHECK


def test_lines_of_one_file_are_compared_with_each_other(records: Records) -> None:
    """Two of one name, or with one number, however they are written."""
    emil = line(2, EMIL, phone="01 23 45 67 89")
    shared = line(3, FANNY, phone="+33123456789")
    namesake = line(4, member("EVRARD", "emile", email="e@filiale.fr"))
    cautions = [each.cautions for each in found(records, emil, shared, namesake)]
    assert cautions == [
        (),
        (Caution(Doubt.SAME_PHONE, "Émile Évrard"),),
        (Caution(Doubt.SAME_NAME, "Émile Évrard"),),
    ]


def test_addresses_of_one_file_that_look_alike_are_cautioned(records: Records) -> None:
    """The second of them, by the first; a tag is the same mailbox."""
    twin = member("Luc", "Roy", email="e+2@filiale.fr")
    lines = (line(2, member("Ève", "Rey", email="e@filiale.fr")), line(3, twin))
    assert [each.cautions for each in found(records, *lines)] == [
        (),
        (Caution(Doubt.LOOK_ALIKE_ADDRESS, "e@filiale.fr"),),
    ]


@pytest.mark.parametrize(
    ("email", "asked"),
    [
        ("o’brien@filiale.fr", True),
        ("pat+news@filiale.fr", True),
        ("zoé.ocre@filiale.fr", True),
        ("раt@filiale.fr", True),  # two Cyrillic letters
        ("o'brien@filiale.fr", False),
        ("pat.obrien@filiale.fr", False),
    ],
)
def test_an_address_with_an_unusual_sign_is_put_to_check(records: Records, email: str, *, asked: bool) -> None:
    """It is mistyped more often than it is right; one that Slack has verified is not asked about."""
    pat = member("Pat", "O’Brien", email=email)
    expected = (Caution(Doubt.UNUSUAL_ADDRESS, email),) if asked else ()
    assert only(records, line(2, pat)).cautions == expected
    (known,) = judge(records, [line(2, pat)], {email: pat}, ANNE.slack_id, Above(), day=DAY)
    assert known.found.cautions == ()


@pytest.mark.parametrize(
    ("name", "asked"), [("Lef¿vre", True), ("LefŠvre", True), ("Lef3vre", True), ("Lefèvre", False)]
)
def test_a_name_with_an_odd_sign_is_put_to_check(records: Records, name: str, *, asked: bool) -> None:
    """A letter was lost on the way, unless Slack knows the person by that very name."""
    pat = member("Pat", name, email="pat@filiale.fr")
    expected = (Caution(Doubt.ODD_SIGNS, name),) if asked else ()
    assert only(records, line(2, pat)).cautions == expected
    (known,) = judge(records, [line(2, pat)], {"pat@filiale.fr": pat}, ANNE.slack_id, Above(), day=DAY)
    assert known.found.cautions == ()


def test_addresses_that_differ_by_a_mark_are_one(records: Records) -> None:
    """A typographic apostrophe, a tag, a letter of another alphabet: the second asks, by the first."""
    first = line(2, member("Pat", "Roy", email="o'brien@filiale.fr"))
    for email in ("o’brien@filiale.fr", "o'brien+x@filiale.fr", "о'brien@filiale.fr"):
        _, second = found(records, first, line(3, member("Luc", "Rey", email=email)))
        assert second.cautions == (Caution(Doubt.LOOK_ALIKE_ADDRESS, "o'brien@filiale.fr"),)


@pytest.mark.parametrize(
    ("first", "last", "fields"),
    [
        ("Am\ufffdlie", "Lef\ufffdvre", [Field.LAST_NAME, Field.FIRST_NAME]),
        ("No?", "Lef?vre", [Field.LAST_NAME, Field.FIRST_NAME]),
        ("Noé", "?ric", [Field.LAST_NAME]),
    ],
)
def test_names_that_lost_letters_are_refused(records: Records, first: str, last: str, fields: list[Field]) -> None:
    """Nobody is stored under half a name."""
    wrong = only(records, line(2, member("Noé", "Roy", email="n@filiale.fr"), first_name=first, last_name=last))
    assert wrong.verdict is Verdict.REFUSED
    assert [(type(each), each.field) for each in wrong.refusals] == [(DamagedText, field) for field in fields]


def test_names_the_wrong_way_round_are_put_to_check(records: Records) -> None:
    """Where Slack knows better."""
    swapped = only(records, line(2, DENIS, last_name="denis", first_name="DUBOIS"))
    assert (swapped.verdict, swapped.cautions) == (Verdict.CHECK, (Caution(Doubt.SWAPPED_NAMES, "Dubois"),))


def test_slack_settles_which_part_is_the_last_name(records: Records) -> None:
    """Of its members nothing is asked that it knows; of others it stays open."""
    asked = Caution(Doubt.NAME_ORDER, "Denis Dubois")
    assert only(records, replace(line(2, DENIS), doubts=(asked,))).verdict is Verdict.ADD
    assert only(records, replace(line(2, FELIX), doubts=(asked,))).cautions == (asked,)
    other = replace(line(2, DENIS, last_name="Dupont"), doubts=(asked,))
    assert only(records, other).cautions == (Caution(Doubt.OTHER_NAME_IN_SLACK, "Denis Dubois"),)


@pytest.mark.parametrize(
    ("starts", "ends", "began", "asked"),
    [
        ("01/09/98", "", 1998, []),
        ("15/03/87", "31/12/26", 1987, []),
        ("01/09/50", "", 1950, ["01/09/50"]),
        ("01/09/1950", "", 1950, []),
        ("", "31/12/99", None, ["31/12/99"]),
        ("", "31/12/2099", None, []),
    ],
)
def test_a_year_of_two_figures_is_understood_and_far_ones_are_asked_about(
    records: Records, starts: str, ends: str, began: int | None, asked: list[str]
) -> None:
    """Who began to work in 1998 has access from now on; the day stays to be shown."""
    written = line(2, DENIS, starts_on=starts, ends_on=ends)
    assert [(each.doubt, each.other) for each in only(records, written).cautions] == [
        (Doubt.FAR_YEAR, text) for text in asked
    ]
    reading = read_line(written, DAY)
    assert reading.candidate.starts_on is None
    assert (reading.began_on.year if reading.began_on else None) == began


def test_what_a_file_says_otherwise_of_somebody_there_is_not_taken_over(records: Records) -> None:
    """It is said, field by field; what is the same is not."""
    said = line(2, CHLOE, ends_on="30/06/2027", phone="06 99 99 99 99", function="Chargée de paie")
    there = only(records, said)
    assert there.verdict is Verdict.THERE
    assert [(type(each), each.field) for each in there.refusals] == [
        (NotTakenOver, field) for field in (Field.PHONE, Field.FUNCTION, Field.ENDS_ON)
    ]


def test_a_reason_in_the_line_answers_for_it(records: Records) -> None:
    """It is shown all the same what it answers."""
    given = only(records, line(2, DENIS, last_name="Dupont", reason="Nom d’usage"))
    assert given.verdict is Verdict.ADD
    assert given.doubts == {Doubt.OTHER_NAME_IN_SLACK}


def test_days_are_read_as_people_write_them(records: Records) -> None:
    """An access that begins and ends on a day; whoever is here already begins now."""
    dated = line(2, DENIS, starts_on="26/11/2026", ends_on="30 juin 2027")
    since_long = line(3, EMIL, starts_on="01/09/2019")
    first, second = judge(records, [dated, since_long], ROSTER, ANNE.slack_id, Above(), day=DAY)
    assert [each.found.verdict for each in (first, second)] == [Verdict.ADD] * 2
    assert (first.candidate.starts_on, first.candidate.ends_on) == (TOMORROW, date(2027, 6, 30))
    assert (second.candidate.starts_on, second.candidate.ends_on) == (None, None)
    assert second.found.line.form.starts_on == "01/09/2019"


def test_a_day_that_makes_no_sense_refuses_the_line(records: Records) -> None:
    """One that is over, one before the first, and what is no day; each at its field."""
    over = only(records, line(2, DENIS, ends_on="24/11/2026"))
    (refused,) = over.refusals
    assert isinstance(refused, DateTooEarly)
    assert (over.verdict, refused.field, refused.earliest) == (Verdict.REFUSED, Field.ENDS_ON, DAY)
    before = only(records, line(2, DENIS, starts_on="30/11/2026", ends_on="29/11/2026"))
    assert isinstance(before.refusals[0], DateTooEarly)
    assert before.refusals[0].earliest == date(2026, 11, 30)
    unclear = only(records, line(2, DENIS, starts_on="bientôt", ends_on="11/30/2026"))
    assert [(type(each), each.field) for each in unclear.refusals] == [
        (DateUnclear, Field.STARTS_ON),
        (DateUnclear, Field.ENDS_ON),
    ]
