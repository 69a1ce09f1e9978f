"""The front desk put together: its services, its background work and its routes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy.engine import make_url

from frontdesk import health, migrations
from frontdesk.allowances import Allowances
from frontdesk.chat import api, sessions_api, ws
from frontdesk.clock import clock
from frontdesk.config import Settings
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations.watch import Watch
from frontdesk.db import Database
from frontdesk.demo import pages as demo_pages
from frontdesk.desk import demo as desk_demo
from frontdesk.desk import router as desk_router
from frontdesk.desk.pages import error_page as desk_error_page
from frontdesk.hub import Hub, RedisHub
from frontdesk.keyed import Keyed
from frontdesk.mail.sender import sender_of
from frontdesk.outbox import worker as outbox
from frontdesk.privacy import daily, notice
from frontdesk.services import Services
from frontdesk.shared_allowances import SharedAllowances
from frontdesk.turns.bot import Bot
from frontdesk.web import failures, headers, widget_files
from frontdesk.web.access import Presence
from frontdesk.web.body_limit import BodyLimit
from frontdesk.web.this_machine import ThisMachineOnly
from nlu import secrets
from settings import limits
from startup.ahead import read_ahead


def make_services(settings: Settings) -> Services:
    """The services that the settings ask for; tests make their own."""
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    keyed = Keyed(settings.app_key)
    return Services(
        settings=settings,
        db=Database(settings.database_url, settings.delivery),
        hub=RedisHub(settings.redis_url) if settings.redis_url else Hub(),
        bot=Bot(settings.rasa_url, settings.channel_secret),
        contracts=ContractsReader.connect(settings.contracts_url, settings.contracts_token, clock),
        mail=sender_of(settings.mail),
        keyed=keyed,
        notice=notice.version(settings),
        presence=Presence(settings.limits.connections),
        may=SharedAllowances(settings.redis_url) if settings.redis_url else Allowances(),
    )


def make_app(services: Services) -> FastAPI:
    """The application; what it started ends with it."""
    app = FastAPI(
        title="Front desk", version="0.1.0", lifespan=_lifespan, docs_url=None, redoc_url=None,
        openapi_url="/openapi.json" if services.settings.demo_private else None,
        description="Conversations between customers, the assistant and the renewals team.",
    )  # fmt: skip
    app.state.services, app.state.health = services, health.Health(services)
    failures.install(app, {"/desk": desk_error_page})
    app.include_router(sessions_api.router)
    app.include_router(api.router)
    app.include_router(ws.router)
    app.include_router(widget_files.router)
    app.include_router(desk_router)
    app.include_router(notice.router)
    if services.settings.demo:
        app.include_router(demo_pages.router)
    app.include_router(health.router)
    origins = sorted({origin for each in services.settings.allowed_origins.values() for origin in each})
    app.add_middleware(
        CORSMiddleware, allow_origins=origins, allow_methods=["GET", "POST", "DELETE"],
        allow_headers=["Authorization", "Content-Type"], max_age=3600,
    )  # fmt: skip
    app.add_middleware(BodyLimit)
    if services.settings.demo_private:
        app.add_middleware(ThisMachineOnly, names=services.settings.own_names)
    app.add_middleware(headers.SecurityHeaders)
    return app


def _read_ahead() -> None:
    """What the first message would otherwise wait for."""
    read_ahead()
    secrets.hide("1")  # reads the words around secrets


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    services: Services = app.state.services
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(limits.NAMES_AT_ONCE, "names"))
    async with AsyncExitStack() as ending:
        ending.push_async_callback(services.db.shut)
        ending.push_async_callback(app.state.health.close)
        await asyncio.to_thread(migrations.upgrade, services.db.engine)
        await asyncio.to_thread(_read_ahead)
        if services.settings.demo_private:
            await services.db.chores.write(desk_demo.ensure, services.now())
        await services.may.start()
        ending.push_async_callback(services.may.stop)
        await services.hub.start()
        ending.push_async_callback(services.hub.stop)
        if not services.db.sqlite or services.hub.connected is not None:  # others may write to the same tables
            watch = Watch(services.db, services.hub)
            watch.start()
            ending.push_async_callback(watch.stop)
        ending.push_async_callback(services.bot.close)
        worker = outbox.start(services.db, services.settings.delivery, services.mail, services.now)
        ending.push_async_callback(worker.stop)
        keeper = daily.Keeper(services)
        keeper.start()
        ending.push_async_callback(keeper.stop)
        ending.push_async_callback(services.code_mail.stop)
        await services.code_mail.start()
        await services.turns.start()
        ending.push_async_callback(services.turns.stop)
        yield
