"""``python -m contracts.service`` serves; ``python -m contracts.service --openapi`` prints the OpenAPI document."""

from __future__ import annotations

import argparse
import json
import os
import socket
import sqlite3
import sys
from pathlib import Path

import uvicorn

import languages
import logs
import settings
from contracts.demo import read_demo
from contracts.service.app import create_app
from contracts.service.catalogue import BadFile, Catalogue
from contracts.service.store import Store
from retention.errors import PolicyError
from retention.provider import PROVIDERS, providers
from retention.reading import Slips
from settings.installation import OWNER_ONLY


def main() -> int:
    """Exit status 2 and a line on standard error for each setting, slip, file or port that cannot be used."""
    parser = argparse.ArgumentParser(prog="python -m contracts.service")
    parser.add_argument("--openapi", action="store_true", help="print the OpenAPI document and stop")
    if parser.parse_args().openapi:
        print(json.dumps(create_app(Catalogue(Store(Path())), "").openapi(), indent=2))
        return 0
    found = slips()
    try:
        chosen = settings.contracts_service(os.environ)
    except settings.BadSettings as bad:
        found = bad.problems + found
    if found:
        return settings.print_problems(settings.BadSettings(found))
    try:
        os.umask(OWNER_ONLY)  # its database
        listener = _listen(chosen.host, chosen.port)
        catalogue = Catalogue(Store(chosen.database), chosen.file)
        catalogue.open()  # with the port in hand: a second service must not touch the first one's database
    except settings.BadSettings as bad:
        return settings.print_problems(bad)
    except (BadFile, ValueError) as error:
        return _failed(str(error))
    except (sqlite3.Error, OSError) as error:
        return _failed(f"CONTRACTS_DB: cannot be used ({error})")
    logs.configure(chosen.log_level)
    with listener:
        uvicorn.Server(
            uvicorn.Config(
                create_app(catalogue, chosen.token),
                log_level=chosen.log_level.lower(),
                access_log=False,
                log_config=None,
                server_header=False,
                timeout_keep_alive=30,
                timeout_graceful_shutdown=2,
            )
        ).run(sockets=[listener])
    return 0


def slips() -> list[str]:
    """What is wrong in the files that its contracts are made of and checked by, a line each."""
    try:
        languages.known()
        companies = providers().values()
    except (languages.LanguagesError, PolicyError) as error:
        return str(error).splitlines()
    found = Slips()
    for company in companies:
        found.read(read_demo, PROVIDERS / company.id, company)
    return found.lines()


def _listen(host: str, port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise settings.BadSettings([f"CONTRACTS_PORT: {port} cannot be used ({error.strerror})"]) from None
    return listener


def _failed(line: str) -> int:
    print(f"error: {line}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
