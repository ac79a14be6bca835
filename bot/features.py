"""The features of the bot, each registered by its handlers."""

from __future__ import annotations

from collections.abc import Callable

from slack_bolt.async_app import AsyncApp

from handlers import (
    add_arrivals,
    add_subscriber,
    approve_enrolment,
    change_access,
    change_several,
    decide_identity,
    edit_profile,
    edit_subscriber,
    enrol,
    export_journal,
    export_subscribers,
    failures,
    follow_members,
    home,
    import_subscribers,
    list_administrators,
    list_subscribers,
    note_password,
    read_journal,
    renew_password,
    report_enrolment,
    retry_delivery,
    reveal_password,
    review_access,
    set_dates,
    show_space,
    subscriber_menu,
)
from handlers.app_context import AppContext

FEATURES: tuple[Callable[[AsyncApp, AppContext], None], ...] = (
    show_space.register,
    home.register,
    follow_members.register,
    add_arrivals.register,
    decide_identity.register,
    edit_profile.register,
    retry_delivery.register,
    enrol.register,
    approve_enrolment.register,
    report_enrolment.register,
    list_administrators.register,
    read_journal.register,
    export_journal.register,
    review_access.register,
    list_subscribers.register,
    subscriber_menu.register,
    add_subscriber.register,
    import_subscribers.register,
    export_subscribers.register,
    edit_subscriber.register,
    change_access.register,
    change_several.register,
    set_dates.register,
    renew_password.register,
    note_password.register,
    reveal_password.register,
    failures.register,
)
