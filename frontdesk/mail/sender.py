"""Sending mail: by SMTP where a server is configured, else into a folder, which the demo shows at /demo/mail."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from typing import ParamSpec, Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib

from frontdesk.config import Mail
from frontdesk.threads import FILES
from settings import limits
from texts.typography import held

P = ParamSpec("P")
THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


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
        message["From"], message["To"], message["Subject"] = sender, letter.to, held(letter.subject)
    except ValueError:  # a line break in an address or subject
        raise MailFailed("bad_header") from None
    message["Date"] = formatdate(localtime=False)
    domain = sender.rpartition("@")[2]
    message["Message-ID"] = f"<{letter.key}@{domain}>" if letter.key else make_msgid(domain=domain)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(held(letter.text))
    return message


class FolderSender:
    """Writes each letter as an .eml file: whole or not at all."""

    def __init__(self, folder: Path, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    async def send(self, letter: Letter, /) -> None:
        """Raises MailFailed."""
        await self._run(self._write, letter)

    async def check(self) -> None:
        """Raises MailFailed where a letter could not be sent now."""
        await self._run(self._check)

    async def _run(self, do: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await FILES.run(limits.SMTP_TOTAL, do, *args, **kwargs)
        except TimeoutError:
            raise MailFailed("timeout") from None

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
        """Raises MailFailed."""
        await self._hand_over(_message(letter, self._sender))

    async def check(self) -> None:
        """Raises MailFailed where a letter could not be sent now."""
        await self._hand_over(None)

    async def _hand_over(self, message: EmailMessage | None) -> None:
        """The letter, or (None) all that comes before it."""
        server = self._server()
        try:
            # in all, as a limit of each step would let a server that drips keep the letter for ever
            async with asyncio.timeout(limits.SMTP_TOTAL):
                await server.connect()
                if message is not None:
                    await server.send_message(message)
        except TimeoutError:
            raise MailFailed("timeout") from None
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise MailFailed(type(error).__name__, of_address=True) from None
        except aiosmtplib.SMTPResponseException as error:
            raise MailFailed(f"{type(error).__name__}_{error.code}") from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise MailFailed(type(error).__name__) from None
        else:
            await _part(server)
        finally:
            server.close()

    def _server(self) -> aiosmtplib.SMTP:
        host, secure = self._url.hostname or "", self._url.scheme == "smtps"
        return aiosmtplib.SMTP(
            hostname=host, port=self._url.port or (465 if secure else 587), timeout=limits.SMTP_STEP, use_tls=secure,
            start_tls=not secure and host not in THIS_MACHINE,
            username=unquote(self._url.username) if self._url.username else None,
            password=unquote(self._url.password) if self._url.password else None,
        )  # fmt: skip


async def _part(server: aiosmtplib.SMTP) -> None:
    """End the connection as the protocol asks; the letter is handed over, whatever is answered."""
    with suppress(TimeoutError, aiosmtplib.SMTPException, OSError):
        async with asyncio.timeout(limits.SMTP_QUIT):
            await server.quit()
