"""Sending mail: by SMTP where a server is configured, else into a folder, which the demo shows at /demo/mail."""

from __future__ import annotations

import asyncio
import os
import secrets
import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from frontdesk.config import Mail
from settings import limits

TIMEOUT = limits.SMTP_STEP


class MailFailed(Exception):
    """reason: a code; never an address or a text. of_address: this address is refused, others may be served."""

    def __init__(self, reason: str, *, of_address: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.of_address = of_address


@dataclass(frozen=True)
class Letter:
    """A plain-text mail to one address. key: the same for each attempt to send the same letter."""

    to: str
    subject: str
    text: str
    key: str | None = None


class MailSender(Protocol):
    async def send(self, letter: Letter, /) -> None:
        """Hand the letter over. Raises MailFailed."""

    async def check(self) -> None:
        """Whether a letter could be handed over now, without one. Raises MailFailed."""


def sender_of(mail: Mail) -> MailSender:
    """The sender that the settings ask for."""
    return SmtpSender(mail.smtp_url, mail.sender) if mail.smtp_url else FolderSender(mail.folder, mail.sender)


def _message(letter: Letter, sender: str) -> EmailMessage:
    message = EmailMessage()
    try:
        message["From"], message["To"], message["Subject"] = sender, letter.to, letter.subject
    except ValueError:  # a line break in an address or subject
        raise MailFailed("bad_header") from None
    message["Date"] = formatdate(localtime=False)
    domain = sender.rpartition("@")[2]
    message["Message-ID"] = f"<{letter.key}@{domain}>" if letter.key else make_msgid(domain=domain)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    return message


class FolderSender:
    """Writes each letter as an .eml file: whole or not at all."""

    def __init__(self, folder: Path, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    async def send(self, letter: Letter, /) -> None:
        await asyncio.to_thread(self._write, letter)

    async def check(self) -> None:
        await asyncio.to_thread(self._check)

    def _check(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise MailFailed(f"folder_{error.errno}") from None
        if not os.access(self._folder, os.W_OK | os.X_OK):
            raise MailFailed("folder_closed")

    def _write(self, letter: Letter) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            name = secrets.token_hex(8)
            unfinished = self._folder / f"{name}.part"
            unfinished.write_bytes(bytes(_message(letter, self._sender)))
            unfinished.rename(self._folder / f"{name}.eml")
        except OSError as error:
            raise MailFailed(f"folder_{error.errno}") from None


class SmtpSender:
    """Sends over an encrypted connection: smtps:// from the first byte, smtp:// by STARTTLS (not on this machine)."""

    def __init__(self, url: str, sender: str) -> None:
        self._url = urlsplit(url)
        self._sender = sender

    async def send(self, letter: Letter, /) -> None:
        await asyncio.to_thread(self._deliver, letter)

    async def check(self) -> None:
        await asyncio.to_thread(self._deliver, None)

    def _deliver(self, letter: Letter | None) -> None:
        """The letter, or (None) all that comes before it."""
        message = _message(letter, self._sender) if letter is not None else None
        try:
            with self._connect() as server:
                if self._url.username:
                    server.login(unquote(self._url.username), unquote(self._url.password or ""))
                if message is not None:
                    server.send_message(message)
        except (smtplib.SMTPException, OSError) as error:
            of_address = isinstance(error, smtplib.SMTPRecipientsRefused)
            raise MailFailed(type(error).__name__, of_address=of_address) from None

    def _connect(self) -> smtplib.SMTP:
        host = self._url.hostname or ""
        if self._url.scheme == "smtps":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(host, self._url.port or 465, timeout=TIMEOUT, context=context)
        server = smtplib.SMTP(host, self._url.port or 587, timeout=TIMEOUT)
        if host not in ("127.0.0.1", "::1", "localhost"):
            server.starttls(context=ssl.create_default_context())
        return server
