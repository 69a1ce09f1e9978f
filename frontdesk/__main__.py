"""`python -m frontdesk`: the public service on FRONTDESK_HOST:FRONTDESK_PORT."""

from __future__ import annotations

import argparse
import logging
import os
import sys

import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError

import logs
import startup
from frontdesk import config, migrations, stopping
from frontdesk.app import make_app, make_services
from frontdesk.db import Database
from frontdesk.web import workers
from frontdesk.web.impatient import ImpatientHttp, ImpatientWebSocket
from settings import limits, print_problems
from settings.installation import OWNER_ONLY

log = logging.getLogger("frontdesk")
LARGEST_MESSAGE = 256 * 1024  # bytes of one WebSocket message; a longer text is refused with a clear error below that


def app() -> FastAPI:
    """What each worker process runs."""
    settings = config.read()
    logs.configure(settings.log_level)
    stopping.end_in_time()
    return make_app(make_services(settings))


def main(arguments: list[str] | None = None) -> int:
    """Exit status 2 with a line for every setting, and every slip in the data, that it cannot be served with."""
    parser = argparse.ArgumentParser(prog="python -m frontdesk")
    parser.add_argument("--checked", action="store_true", help="the data has just been checked by who starts this")
    checked = parser.parse_args(arguments).checked
    os.umask(OWNER_ONLY)  # database and letters
    found = config.problems() + ([] if checked else startup.problems())
    if not found:
        settings = config.read()
        found = _newer(settings.database_url)
    if found:
        return print_problems(config.BadSettings(found))
    logs.configure(settings.log_level)
    for gap in settings.gaps():
        log.warning("start.gap %s", gap)
    workers.be_patient()
    uvicorn.run(
        "frontdesk.__main__:app",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        http=ImpatientHttp,
        ws=ImpatientWebSocket,
        ws_max_size=LARGEST_MESSAGE,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        server_header=False,
        access_log=False,
        log_config=None,
        log_level=settings.log_level.lower(),
        timeout_keep_alive=int(limits.HTTP_IDLE),
        timeout_graceful_shutdown=int(limits.REQUESTS_STOP),
        timeout_worker_healthcheck=int(limits.PART_START),
    )
    return 0


def _newer(database_url: str) -> list[str]:
    """The problem of a database that a newer version has been at; one that cannot be read is reported by the app."""
    database = Database(database_url)
    try:
        database.read_now(migrations.check_known)
    except migrations.NewerDatabase as newer:
        return [f"DATABASE_URL: {newer}"]
    except SQLAlchemyError:
        pass
    finally:
        database.close()
    return []


if __name__ == "__main__":
    sys.exit(main())
