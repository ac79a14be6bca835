"""Every view and every message, every file and every sentence, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from slack_sdk.models.views import View

from locales import Localizer
from rules.answer_password import PasswordAnswer
from rules.approve_enrolment import Decision
from rules.decide_identity import Decision as Decided
from rules.export_journal import Line as ExportedLine
from rules.files.columns import Column, ColumnsDiffer, MissingColumns
from rules.files.tables import FileRefused
from rules.model.cautions import Doubt
from rules.model.door_groups import GroupAspect
from rules.model.drift import Aspect
from rules.model.journal_topics import ALL, Sought, Topic
from rules.model.listing import Filter
from rules.model.notices import Tally
from rules.model.payload import Takeover
from rules.model.people import Access
from rules.model.refusals import FieldRefused, Refused
from rules.model.reviews import Answer
from rules.model.sought import Sought as SoughtName
from tests.views import (
    sample_clients,
    sample_directory,
    sample_events,
    sample_facts,
    sample_imports,
    sample_outside_refusals,
    sample_portfolios,
)
from tests.views.given import Given
from tests.views.sample import Sample, sample_of
from tests.views.sample_facts import AT, person
from tests.views.sample_messages import notices_of
from tests.views.sample_portfolio_refusals import of_client_lines
from tests.views.sample_windows import views_of
from views import (
    access_days,
    access_refusals,
    add_arrivals,
    answer_access,
    answer_password,
    approve_enrolment,
    ask_access,
    asking_refusals,
    cautions,
    client_page,
    client_refusals,
    days,
    decide_identity,
    door,
    drift_words,
    enrol,
    export_clients,
    export_journal,
    export_review,
    export_subscribers,
    field_refusals,
    file_refusals,
    find_collaborator,
    follow_members,
    import_clients,
    import_subscribers,
    import_template,
    journal_changes,
    list_places,
    outside_refusals,
    read_journal,
    refusals,
    report_enrolment,
    review_access,
    run_import,
    standing,
    subscriber_form,
    takeover,
    windows,
)
from views.message_context import Notice


def sheets_of(localizer: Localizer, given: Given) -> list[Sample]:
    """Every file for a spreadsheet."""
    people = sample_facts.page(given).people
    events = sample_events.events(given)
    lines = [ExportedLine(each, "A1", "f" * 64, hidden) for each in events for hidden in (False, True)]
    everybody = [*people, *(replace(people[0], access=access, phone=None) for access in Access)]
    return [
        Sample(run_import.not_added, (localizer, given.function, sample_facts.lines(given))),
        Sample(import_clients.not_done, (localizer, given.function, sample_imports.lines(given))),
        Sample(export_subscribers.subscribers, (localizer, everybody, AT)),
        Sample(export_journal.journal, (localizer, lines, AT)),
        Sample(export_clients.client_list, (localizer, *sample_imports.exported(given), AT)),
        Sample(export_clients.matrix, (localizer, *sample_imports.exported(given), AT)),
        Sample(export_review.record, (localizer, sample_facts.record(given))),
    ]


def pages_of(localizer: Localizer, given: Given) -> list[Sample]:
    """Every page to print."""
    sheets = [(given.function, each) for each in sample_clients.sheets(given)]
    return [Sample(client_page.page, (localizer, sheets, AT))]


def sentences_of(localizer: Localizer, given: Given) -> list[Sample]:
    """Every sentence that stands alone: at a field, or where there are no windows."""
    sought = SoughtName(f"{given.name} {given.function}")
    made: list[tuple[Callable[..., str], tuple[Any, ...]]] = [
        *((refusals.sentence, (refused,)) for refused in sample_facts.every_refusal(given)),
        *((refusals.whispered, (refused,)) for refused in sample_facts.every_refusal(given)),
        *((outside_refusals.of_outside, (refused,)) for refused in sample_outside_refusals.refusals_of(given)),
        *((_own_sentence(refused), (refused,)) for refused in sample_facts.every_refusal(given)),
        *((client_refusals.of_client_line, (refused,)) for refused in of_client_lines(given)),
        (answer_access.reason_sentence, ()),
        *((say, (sought,)) for say in (find_collaborator.searching_sentence, find_collaborator.nobody_sentence)),
        (find_collaborator.unsearched_sentence, ()),
        (ask_access.silent_sentence, ()),
        (ask_access.hint_sentence, ()),
        (door.password_on_its_way, ()),
        (ask_access.waits_sentence, (AT, sample_facts.asked(given))),
        (ask_access.stuck_sentence, (AT,)),
        *((asking_refusals.whom_to_ask, (names,)) for names in (sample_facts.names(given), ())),
        (subscriber_form.silent_sentence, ()),
        (subscriber_form.unfilled_sentence, ()),
        *((subscriber_form.outsider_sentence, (each,)) for each in sample_facts.outsiders(given)),
        (follow_members.set_aside_sentence, ()),
        (add_arrivals.nobody_ticked_sentence, ()),
        *((add_arrivals.set_aside_sentence, (n,)) for n in (1, 1234)),
        *((decide_identity.decided_sentence, (Decided(person(given), same),)) for same in (True, False)),
        (export_review.file_comment, ()),
        *((export_review.answer, (answer, None)) for answer in (*Answer, None)),
        *((report_enrolment.reported_sentence, args) for args in sample_facts.reports(given)),
        *((review_access.outcome, (n, n)) for n in (0, 1, 2)),
        *((approve_enrolment.decided_sentence, (Decision(person(given), approved),)) for approved in (True, False)),
        *((answer_password.answer_sentence, (PasswordAnswer(person(given), granted),)) for granted in (True, False)),
        (windows.failure_sentence, ("a1b2c3",)),
        (windows.too_fast_sentence, ()),
        (windows.expired_sentence, ("/espace",)),
        (windows.elsewhere_sentence, ()),
        *((enrol.told, (Tally(n, n, n, n),)) for n in (0, 1, 2)),
        *((standing.profile, (firm_person.profile,)) for firm_person in sample_facts.page(given).people),
        *((file_refusals.column, (column,)) for column in Column),
        (access_days.would_return, (sample_facts.DAY,)),
        *((days.span, (first, sample_facts.DAY)) for first in (AT.date(), sample_facts.DAY)),
        *((access_refusals.of_access, (each,)) for each in sample_facts.standing_refusals(given)),
        (import_subscribers.silent_sentence, ()),
        *((say, ()) for say in (import_template.file_comment, import_template.file_name, import_template.sheet_name)),
        *((run_import.file_comment, (n,)) for n in (1, 1234)),
        *((export_subscribers.file_comment, (n,)) for n in (1, 1234)),
        *((export_clients.file_comment, (n,)) for n in (1, 1234)),
        (export_journal.file_comment, ()),
        *((journal_changes.changes, (each,)) for each in sample_events.events(given)),
        *((read_journal.scope_words, (sought,)) for sought in (ALL, Sought("", Topic.FILES, AT.date(), None))),
        *((takeover.who_may_sentence, (who_may,)) for who_may in Takeover),
        *((list_places.filter_name, (only,)) for only in (None, *Filter)),
        *((list_places.count, (each,)) for each in sample_facts.listings(given)),
        *((drift_words.group_words, (each,)) for each in GroupAspect),
        *((partial(drift_words.aspect_words, lets_in=more), (each,)) for each in Aspect for more in (False, True)),
        *((drift_words.value_words, (Aspect.HOLD, value)) for value in ("", "held", "open")),
        *((drift_words.undone_words, (each,)) for each in sample_directory.UNDONE),
        *sample_portfolios.sentences(given),
        *((standing.access_words, (access,)) for access in Access),
        *sample_clients.sentences(given),
        *((cautions.caution_sentence, (caution,)) for caution in sample_facts.review(given, *Doubt).cautions),
    ]
    return [sample_of(make, localizer, *args) for make, args in made]


def _own_sentence(refused: Refused) -> Callable[..., str]:
    match refused:
        case FieldRefused():
            return field_refusals.of_field
        case FileRefused():
            return file_refusals.of_file
        case MissingColumns():
            return file_refusals.of_columns
        case ColumnsDiffer():
            return file_refusals.of_two_columns
        case _ if isinstance(refused, asking_refusals.AskingRefused):
            return asking_refusals.of_asking
    return refusals.sentence


def everything_of(localizer: Localizer, given: Given) -> list[tuple[Sample, str, View | Notice]]:
    """Every view and message as made, with what made it, and a name for it."""
    samples = [*views_of(localizer, given), *notices_of(localizer, given)]
    return [(sample, f"{number} {sample.name}", sample.made()) for number, sample in enumerate(samples)]
