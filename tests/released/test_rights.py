"""Everything that the bot listens to, and who may use it: pressed by those who may not, nothing is changed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from sandbox import firm
from sandbox.slack import Message, Slack
from tests.released.codes import Ears
from tests.released.conftest import EVERY
from tests.released.opened import Released
from tests.released.presses import press, presses, send
from tests.rules.test_permission_matrix import MAY

# Each id, and the use cases that decide about it (tests/rules/test_permission_matrix.py says who may).
REACHES: dict[str, tuple[str, ...]] = {
    # Commands.
    **dict.fromkeys(("/espace", "/space"), ("show_space.show_space",)),
    **dict.fromkeys(("/admin-espace", "/space-admin"), ("enrol.standing",)),
    **dict.fromkeys(("/ajouter-abonne", "/add-subscriber"), ("add_subscriber.may_add",)),
    **dict.fromkeys(("/abonnes", "/subscribers"), ("list_subscribers.list_subscribers",)),
    "/client": ("show_client.client_meant", "show_client.show_client", "list_clients.list_clients"),
    **dict.fromkeys(("/portefeuilles", "/portfolios"), ("list_portfolios.list_portfolios",)),
    # Events.
    "app_home_opened": ("home.overview",),
    "team_join": (),
    "user_change": (),
    # Buttons, menus and choices.
    "add_after_enrolment": ("add_subscriber.may_add",),
    "add_another": ("add_subscriber.may_add",),
    "add_from_list": ("add_subscriber.may_add",),
    "add_member": ("follow_members.may_add_member",),
    "arrivals": ("add_arrivals.lines_of",),
    "choose_arrivals": ("add_arrivals.waiting",),
    "set_arrivals_aside": ("add_arrivals.set_all_aside",),
    "approve_enrolment": ("approve_enrolment.decide",),
    "refuse_enrolment": ("approve_enrolment.decide",),
    **dict.fromkeys(("choose_found", "see_found", "none_of_found"), ("add_subscriber.may_add",)),
    "open_ask_access": (),
    "withdraw_access_request": (),
    **dict.fromkeys(("grant_access", "refuse_access"), ("answer_access.may_answer_access",)),
    "open_access_requests": ("answer_access.list_requests",),
    "begin_review": ("review_access.read_sheet",),
    "collaborator": ("add_subscriber.may_add",),
    "confirm_access": ("review_access.confirm",),
    "confirm_page": ("review_access.confirm",),
    "end_access_in_review": ("change_access.may_change",),
    "remove_in_review": ("change_access.may_change",),
    "undo_confirmation": ("review_access.take_back",),
    "export_from_journal": ("export_journal.may_export",),
    "export_from_list": ("export_subscribers.may_export",),
    "export_review": ("export_review.export_review",),
    "extend_access": ("set_dates.may_set_dates",),
    "first_lines": ("import_subscribers.page",),
    "next_lines": ("import_subscribers.page",),
    "show_lines_.+": ("import_subscribers.page",),
    "export_clients": ("export_clients.may_export_clients", "export_clients.export_clients"),
    "import_clients": ("import_subscribers.may_import",),
    "import_from_list": ("import_subscribers.may_import",),
    "send_template": ("import_subscribers.may_import",),
    "open_import": ("import_subscribers.may_import",),
    "journal_topic": ("read_journal.read_journal",),
    "journal_first_day": ("read_journal.read_journal",),
    "journal_last_day": ("read_journal.read_journal",),
    "journal_clear": ("read_journal.read_journal",),
    "journal_newer": ("read_journal.read_journal",),
    "journal_older": ("read_journal.read_journal",),
    "open_journal": ("read_journal.read_journal",),
    "list_filter": ("list_subscribers.list_subscribers",),
    **dict.fromkeys(
        ("choose_several", "several_after", "several_before"),
        ("change_several.choices",),
    ),
    "choose_all": ("change_several.choices", "change_several.everybody_at"),
    "choose_people": (),
    "back_to_list": ("list_subscribers.list_subscribers",),
    **dict.fromkeys(
        ("hold_several", "remove_several", "date_several", "renew_several"),
        ("change_several.may_change_several",),
    ),
    "new_passwords_for_all": ("change_several.everybody_at", "change_several.may_change_several"),
    "list_after": ("list_subscribers.list_subscribers",),
    "list_before": ("list_subscribers.list_subscribers",),
    **dict.fromkeys(
        ("open_directory", "see_directory", "directory_further"),
        ("review_directory.read_sheet",),
    ),
    "put_entry_back": ("review_directory.put_back",),
    "put_all_back": ("review_directory.put_all_back",),
    "keep_entry": ("keep_difference.may_keep",),
    "open_list": ("list_subscribers.list_subscribers",),
    "open_portal": (),  # Slack opens the address; what is there asks who one is
    "open_administrators": ("list_administrators.list_administrators",),
    "open_deliveries": ("show_space.show_space",),
    "open_enrol": ("enrol.standing",),
    "withdraw_request": ("withdraw_request.withdraw_request",),
    "refresh_enrolment": ("enrol.progress",),
    "open_form": ("add_subscriber.may_add",),
    **dict.fromkeys(("news_daily", "news_at_once"), ("choose_news.choose_news",)),
    "open_profile": ("edit_profile.own_profile",),
    "open_review": ("review_access.read_sheet",),
    "open_review_at_home": ("review_access.read_sheet",),
    "review_further": ("review_access.read_sheet",),
    "start_review": ("review_access.start_review",),
    "own_new_password": ("ask_password.may_ask_password",),
    "resend_password": ("ask_password.may_ask_password",),
    **dict.fromkeys(("approve_password", "refuse_password"), ("answer_password.answer_password",)),
    "password_noted": ("note_password.note_password",),
    "show_password": ("reveal_password.begin", "reveal_password.finish"),
    "reactivate_member": ("follow_members.may_answer",),
    "remove_member": ("follow_members.may_answer",),
    "update_member": ("follow_members.may_answer",),
    "set_aside": ("follow_members.set_aside",),
    **dict.fromkeys(("same_person", "somebody_else"), ("decide_identity.decide",)),
    "report_enrolment": ("report_enrolment.report_enrolment",),
    "retry_delivery": ("retry_delivery.retry_delivery",),
    "subscriber_menu": (
        "edit_subscriber.may_edit",
        "change_access.may_change",
        "set_dates.may_set_dates",
        "ask_password.may_ask_password",
    ),
    "withdraw_administrator": (
        "withdraw_administrator.may_withdraw",
        "withdraw_administrator.withdraw_administrator",
    ),
    **dict.fromkeys(
        ("open_clients", "open_unassigned_clients", "clients_filter", "clients_before", "clients_after"),
        ("list_clients.list_clients",),
    ),
    **dict.fromkeys(("open_client", "client_day"), ("show_client.show_client",)),
    "add_client": ("permissions.administrator_of",),
    "edit_client": ("edit_client.may_change",),
    "end_client": ("edit_client.end_client",),
    "portfolios": ("choose_portfolio.choose_portfolio",),
    **dict.fromkeys(("open_portfolios", "portfolios_before", "portfolios_after"), ("list_portfolios.list_portfolios",)),
    **dict.fromkeys(
        ("open_portfolio", "open_portfolio_of", "portfolio_before", "portfolio_after"),
        ("show_portfolio.show_portfolio",),
    ),
    "create_portfolio": ("permissions.administrator_of",),
    **dict.fromkeys(("add_clients", "give_access", "rename_portfolio"), ("portfolio_rights.manager_of",)),
    "archive_portfolio": ("edit_portfolio.archive_portfolio",),
    "end_portfolio_right": ("give_right.end_right",),
    "hand_over_portfolio": ("hand_over.may_hand_over",),
    **dict.fromkeys(("hand_over_waiting", "hand_over_from_message"), ("hand_over.what_waits_for_a_lead",)),
    "choose_deputy": ("name_deputy.may_name_deputy",),
    **dict.fromkeys(("agree_to_portfolio_right", "refuse_portfolio_right"), ("answer_agreement.answer_agreement",)),
    "incompatible_portfolios": ("set_incompatible.may_set_incompatible",),
    "lift_incompatibility": ("set_incompatible.lift_incompatible",),
    "withdraw_portfolio_request": ("answer_agreement.withdraw_asking",),
    "confidential_portfolio": ("set_confidential.may_set_confidential",),
    "note_absence": ("set_absence.may_set_absence",),
    "cancel_absence": ("set_absence.cancel_absence",),
    "take_client_out": ("place_clients.take_out",),
    # Outside accesses.
    **dict.fromkeys(("open_services", "add_services"), ("list_services.list_services",)),
    "service_menu": ("edit_services.may_rename", "edit_services.archive_service"),
    **dict.fromkeys(
        (
            "open_accesses_to_close",
            "accesses_to_close_of_services",
            "accesses_to_close_left",
            "accesses_to_close_before",
            "accesses_to_close_after",
        ),
        ("close_outside_accesses.tasks_to_close",),
    ),
    **dict.fromkeys(
        ("close_outside_access", "close_outside_access_told"), ("close_outside_accesses.close_outside_access",)
    ),
    "keep_outside_access": ("close_outside_accesses.keep_outside_access",),
    "take_outside_access": ("close_outside_accesses.take_outside_access",),
    "leave_outside_access": ("close_outside_accesses.may_settle",),
    **dict.fromkeys(
        ("note_outside_accesses", "outside_accesses_in_review"), ("note_outside_accesses.outside_accesses_of",)
    ),
    "new_services": ("edit_services.add_services",),
    "service_name": ("edit_services.rename_service",),
    "outside_accesses_of": ("note_outside_accesses.note_outside_accesses",),
    "leave_outside_access_reason": ("close_outside_accesses.leave_outside_access",),
    # Menus that ask for what they offer.
    **dict.fromkeys(("deputy", "lead", "person"), ("choose_person.choose_person",)),
    # Forms.
    "ask_access": (),
    "refuse_access_reason": ("answer_access.refuse_access",),
    "change_access": ("change_access.change_access",),
    "change_several": ("change_several.change_several",),
    "client_form": ("edit_client.add_client", "edit_client.change_client"),
    "clients": ("list_clients.list_clients",),
    "edit_profile": ("edit_profile.edit_profile",),
    "edit_subscriber": ("edit_subscriber.edit_subscriber",),
    "enrol": ("enrol.choose",),
    "export_journal": ("export_journal.export",),
    "export_subscribers": ("export_subscribers.export",),
    "import_clients_file": ("import_subscribers.begin", "import_clients.examine_clients"),
    "import_file": ("import_subscribers.begin",),
    "import_proposal": ("import_subscribers.confirm",),
    "journal": ("read_journal.read_journal",),
    "keep_difference": ("keep_difference.keep",),
    "renew_password": ("ask_password.ask_password",),
    "new_portfolio": ("edit_portfolio.create_portfolio",),
    "portfolio": ("show_portfolio.show_portfolio",),
    "portfolio_name": ("edit_portfolio.rename_portfolio",),
    "give_right": ("give_right.give_right",),
    "hand_over": ("hand_over.hand_over",),
    "name_deputy": ("name_deputy.name_deputy",),
    "place_clients": ("place_clients.place_clients",),
    "set_absence": ("set_absence.set_absence",),
    "set_incompatible": ("set_incompatible.set_incompatible",),
    "set_confidential": ("set_confidential.set_confidential",),
    "review": ("review_access.read_sheet",),
    "set_dates": ("set_dates.set_dates",),
    "subscriber_form": ("add_subscriber.may_add", "add_subscriber.review"),
    "subscriber_review": ("add_subscriber.save",),
    "subscribers": ("list_subscribers.list_subscribers",),
}
NOBODY = "U0NOBODY"
KINDS: dict[str, dict[str, Any]] = {
    "a stranger": {},
    "a guest": {"is_restricted": True},
    "of another workspace": {"is_stranger": True, "team_id": "T0OTHER"},
}
LATEST = [each for each in EVERY if each[1] == "sqlite"][-1:]
# What a press by somebody without a place in the space must leave as it is.
KEPT = (
    "people",
    "journal",
    "outbox",
    "imports",
    "import_lines",
    "reviews",
    "review_lines",
    "strangers",
    "broadcasts",
    "drifts",
    "clients",
    "client_placements",
    "portfolios",
    "portfolio_memberships",
    "absences",
    "outside_services",
    "outside_accesses",
)


def test_every_id_has_a_row() -> None:
    """A command, button or form that is added says which use cases decide about it, and each of those has a right."""
    heard = {each.pattern if isinstance(each, re.Pattern) else each for ids in Ears().ids.values() for each in ids}
    assert heard == {*REACHES}
    assert {each for reached in REACHES.values() for each in reached} <= {*MAY}


@pytest.mark.timeout(180)
@pytest.mark.parametrize("released", LATEST, ids=[version for version, _ in LATEST], indirect=True)
@pytest.mark.parametrize("kind", KINDS)
async def test_who_is_nobody_here_changes_nothing(released: Released, kind: str) -> None:
    """They press what stands before anybody, and send every form: all is as it was."""
    async with released.opened(delivering=False) as stage:
        usual = next(each for each in firm.people() if each.id == firm.CLAIRE)
        named: dict[str, Any] = {"id": NOBODY, "name": "nobody", "email": "nobody@ailleurs.fr", "is_admin": False}
        stage.slack.workspace.add(replace(usual, **named, **KINDS[kind]))
        before = await stage.tables()
        for place in places(stage.slack, released):
            mine = place if isinstance(place, Message) else {**place, "person": NOBODY}
            for each in presses(NOBODY, mine):
                assert (await press(stage.slack, each)).failure is None, each.name
                await stage.bot.background.drain(10)
        for window in released.state["windows"]:
            if window["view"].get("submit"):
                await send(stage.slack, {**window, "person": NOBODY})
        await stage.bot.background.drain(10)
        after = await stage.tables()
        assert {name: after[name] for name in KEPT} == {name: before[name] for name in KEPT}


def places(slack: Slack, released: Released) -> list[Message | dict[str, Any]]:
    """All messages, windows and Homes that stand before anybody."""
    return [*slack.workspace.everything_said(), *released.state["windows"], *released.state["homes"]]
