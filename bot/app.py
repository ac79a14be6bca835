"""The assembly of the bot from all its parts."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

import aiohttp
from prometheus_client import CollectorRegistry
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.features import FEATURES
from bot.imports import read_roster, session_of
from bot.logs import SLACK_BOLT, SLACK_SDK
from bot.metrics import Metrics
from bot.password_maker import PasswordMaker
from bot.settings import Settings, policy_of
from gateways.log_context import current_request
from gateways.slack.directory import Directory
from gateways.slack.files import FileSharing
from gateways.slack.health import AppHealth, SlackClient
from gateways.slack.home_tabs import HomeTabs
from gateways.slack.messages import LONGEST_CALL, SlackMessages
from gateways.slack.rate_limits import Pace, Pacing
from gateways.slack.team_channel import KnownChannel, find_team_channel
from handlers.app_context import ANSWERS_WITHIN, AppContext
from handlers.background import Background
from handlers.bounds import Bounds, asks_of_one_person
from handlers.other_workspaces import OwnWorkspace
from handlers.read_file import FileReader
from handlers.request_app import Refusal, RequestApp
from locales import Languages
from rules import broadcasts, upgrade_messages
from rules.keep_door import turn_door
from rules.keep_team_channel import found_before, keep_team_channel
from rules.model.passwords import PasswordsInHand
from rules.model.people import Space, SpaceId
from rules.model.policy import AdmissionPolicy
from rules.ports import Channel, Door, Sessions, Transactions
from storage.database import Database
from views.firm_profile import FirmProfile
from views.wording import Wording
from workers.backlog import Backlog
from workers.door import DoorWorker
from workers.homes import Homes
from workers.imports import Importer
from workers.jobs import Jobs
from workers.open_space import open_space
from workers.outbox import Worker
from workers.scheduler import Scheduler

DoorOf = Callable[[SpaceId], AbstractContextManager[Door]]  # opens the firm's directory, for one space's entries


@dataclass(frozen=True, slots=True)
class Cabinet:
    """The bot, put together: what answers Slack and what works by itself."""

    app: RequestApp
    worker: Worker
    homes: Homes
    importer: Importer
    backlogs: Sequence[Backlog]
    door: DoorWorker | None
    scheduler: Scheduler
    background: Background
    records: Transactions
    metrics: Metrics

    @property
    def by_itself(self) -> tuple[Homes | Importer | Backlog | DoorWorker | Scheduler, ...]:
        """The workers besides the one that sends, each stopped after its step."""
        door = [self.door] if self.door is not None else []
        return (self.homes, self.importer, *self.backlogs, *door, self.scheduler)


def slack_session(connector: aiohttp.BaseConnector | None = None) -> aiohttp.ClientSession:
    """Open one session for every call to Slack; the caller closes it.

    It has no limit on connections.
    """
    return aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=LONGEST_CALL.seconds), connector=connector or aiohttp.TCPConnector(limit=0)
    )


def slack_client(api_url: str, session: aiohttp.ClientSession | None, token: str | None = None) -> SlackClient:
    """Make a client of Slack's Web API that never repeats a call.

    Only the outbox may repeat one.
    """
    return SlackClient(
        health=AppHealth(),
        token=token,
        base_url=api_url,
        session=session,
        timeout=LONGEST_CALL.seconds,
        retry_handlers=[],
        logger=logging.getLogger(SLACK_SDK),
    )


def now_in_utc() -> datetime:
    """Give the present time in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Ground:
    """The things that every part needs."""

    settings: Settings
    client: SlackClient
    records: Transactions
    directory: Directory
    languages: Languages
    firm_profile: FirmProfile
    policy: AdmissionPolicy
    passwords: PasswordsInHand
    password_maker: PasswordMaker
    metrics: Metrics
    process_id: str
    now: Callable[[], datetime]
    answers_within: float  # seconds


async def assemble(
    settings: Settings,
    database: Database,
    client: SlackClient,
    password_maker: PasswordMaker,
    now: Callable[[], datetime] = now_in_utc,
    pacing: Pacing | None = None,
    *,
    asks: Pace | None = None,
    door: DoorOf | None = None,
    sessions: Sessions | None = None,
    answers_within: float = ANSWERS_WITHIN,
) -> Cabinet:
    """Recognise the workspace, open its space and put the parts together.

    Without `pacing`, messages go at Slack's pace; without `asks`, people ask for no more than by hand; without `door`
    the space has no directory, and without `sessions` those that are open at a portal stay so. Raises SlackApiError,
    aiohttp.ClientError, TimeoutError, DirectorySilent or ChannelUnknown where Slack does not let it start.
    """
    who = await client.auth_test()
    space = await database.open_space(who["team_id"], who["team"])
    policy = policy_of(settings)
    ground = _Ground(
        settings=settings,
        client=client,
        records=database.for_space(space, policy, current_request),
        directory=Directory(client, space.team_id),
        languages=Languages.load(settings.default_locale),
        firm_profile=_firm_profile(settings, space, door, sessions),
        policy=policy,
        passwords=PasswordsInHand(),
        password_maker=password_maker,
        metrics=Metrics(CollectorRegistry()),
        process_id=_process_name(),
        now=now,
        answers_within=answers_within,
    )
    files, background = FileSharing(client, session_of(client)), Background()
    kept = await ground.records.read(found_before, settings.channel)
    channel = KnownChannel(client, await find_team_channel(client, settings.channel, kept))
    messages = SlackMessages(client, channel, Wording(ground.languages, ground.firm_profile, ground.now))
    worker = _worker(ground, messages, pacing or Pacing(client.health))
    homes, importer = _homes(ground), _importer(ground, messages, files, worker.wake)

    expander = Backlog(ground.records, broadcasts.waiting, broadcasts.expand, now, worker.wake)
    converter = Backlog(ground.records, upgrade_messages.waiting, upgrade_messages.convert, now, worker.wake)
    directory = _door(ground, door, sessions, space.id, worker.wake)

    def wake() -> None:
        worker.wake()
        expander.wake()
        homes.wake()
        importer.wake()
        if directory is not None:
            directory.wake()

    await ground.records.write(turn_door, on=directory is not None)
    await open_space(ground.records, ground.directory, settings.partners, now())
    await ground.records.write(keep_team_channel, channel.now, now())
    installed = AuthorizeResult.from_auth_test_response(bot_token=settings.bot_token, auth_test_response=who)
    context = _app_context(ground, background, files, homes, wake)
    bounds = Bounds(context, client, asks or asks_of_one_person())
    workspace = OwnWorkspace(context, str(who["team_id"]))
    app = _bolt(settings, client, installed, context, ground.metrics, (workspace.refusal, bounds.refusal))
    scheduler = _scheduler(ground, channel, wake, directory)
    backlogs = (expander, converter)
    return Cabinet(
        app, worker, homes, importer, backlogs, directory, scheduler, background, ground.records, ground.metrics
    )


def _worker(ground: _Ground, channel: Channel, pacing: Pacing) -> Worker:
    return Worker(
        records=ground.records,
        channel=channel,
        passwords=ground.passwords,
        make_password=ground.password_maker.make,
        process_id=ground.process_id,
        now=ground.now,
        delivered=ground.metrics.delivered,
        pacing=pacing,
    )


def _homes(ground: _Ground) -> Homes:
    return Homes(
        records=ground.records,
        tabs=HomeTabs(ground.client),
        languages=ground.languages,
        firm_profile=ground.firm_profile,
        now=ground.now,
    )


def _importer(ground: _Ground, messages: SlackMessages, files: FileSharing, added: Callable[[], None]) -> Importer:
    return Importer(
        records=ground.records,
        messages=messages,
        files=files,
        wording=Wording(ground.languages, ground.firm_profile, ground.now),
        read_roster=partial(read_roster, ground.directory),
        process_id=ground.process_id,
        now=ground.now,
        added=added,
    )


def _firm_profile(settings: Settings, space: Space, door: DoorOf | None, sessions: Sessions | None) -> FirmProfile:
    within = sessions.within if sessions else None
    return FirmProfile(space.firm, settings.help_contact, settings.portal, door is not None, within)


def _door(
    ground: _Ground, door: DoorOf | None, sessions: Sessions | None, space: SpaceId, brought: Callable[[], None]
) -> DoorWorker | None:
    if door is None:
        return None
    return DoorWorker(
        records=ground.records,
        open_door=partial(door, space),
        process_id=ground.process_id,
        now=ground.now,
        brought=brought,
        clear_of=ground.passwords.with_hash,
        sessions=sessions,
    )


def _scheduler(ground: _Ground, channel: KnownChannel, wake: Callable[[], None], door: DoorWorker | None) -> Scheduler:
    settings, now = ground.settings, ground.now
    review, keep = settings.review_every, settings.keep_messages
    jobs = Jobs(ground.records, ground.directory, channel, review, keep, wake, now, door)
    return Scheduler(jobs.all(), now)


def _app_context(
    ground: _Ground, background: Background, files: FileSharing, homes: Homes, wake: Callable[[], None]
) -> AppContext:
    return AppContext(
        records=ground.records,
        directory=ground.directory,
        languages=ground.languages,
        background=background,
        passwords=ground.passwords,
        make_password=ground.password_maker.make,
        wake=wake,
        read_file=FileReader().read,
        send_file=files.send,
        show_home=partial(homes.show, anew=True),
        now=ground.now,
        policy=ground.policy,
        firm_profile=ground.firm_profile,
        process_id=ground.process_id,
        answers_within=ground.answers_within,
    )


def _bolt(
    settings: Settings,
    client: AsyncWebClient,
    installed: AuthorizeResult,
    context: AppContext,
    metrics: Metrics,
    refusals: Sequence[Refusal],
) -> RequestApp:
    async def authorize() -> AuthorizeResult:
        return installed

    # With the token in its client, Bolt would ask Slack once more who we are, and let the first command wait for it.
    without_token = slack_client(settings.api_url, client.session)
    # process_before_response: without it Bolt looks for the acknowledgement only every 10 ms.
    app = RequestApp(
        metrics.acknowledged,
        refusals,
        # Without a name Bolt reads the sources of the whole stack for one, which takes longer than all the rest.
        name="cabinet",
        client=without_token,
        authorize=authorize,
        # bot/transports.py has done so; Bolt, for its part, logs the whole body of what it refuses.
        request_verification_enabled=False,
        process_before_response=True,
        logger=logging.getLogger(SLACK_BOLT),
    )
    for register in FEATURES:
        register(app, context)
    return app


def _process_name() -> str:
    return f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}"
