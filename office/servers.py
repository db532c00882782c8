"""EDGE. The settings of the mailbox and of sending, as the edges take them; secrets are resolved here, when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.errors import ConfigError, NeedsAPerson
from settings.keys import Settings
from settings.secret import resolve

if TYPE_CHECKING:
    from ingest.imap import Mailbox
    from notify.smtp import Sender
    from second.ask import SecondReader


def mailbox_of(settings: Settings) -> Mailbox:
    """The mailbox, not yet logged in."""
    from ingest.imap import Mailbox, MailboxSettings
    from network import Security

    keys, paths = settings.mailbox, settings.paths
    return Mailbox(
        MailboxSettings(
            host=keys.host,
            user=keys.user,
            password=_secret(settings, "mailbox", keys.password),
            port=keys.port,
            security=Security(keys.security),
            folders=keys.folders,
            junk=keys.junk,
            account=keys.user,
            ca_file=paths.of(keys.ca_file) if keys.ca_file else None,
            mail_bytes=settings.limits.mail_bytes,
        )
    )


def sender_of(settings: Settings) -> Sender:
    """The way out, not yet connected."""
    from network import Security
    from notify.smtp import Sender, SmtpSettings

    keys, paths = settings.smtp, settings.paths
    return Sender(
        SmtpSettings(
            host=keys.host,
            sender=from_address(settings),
            user=keys.user,
            password=_secret(settings, "smtp", keys.password) if keys.password else "",
            port=keys.port,
            security=Security(keys.security),
            ca_file=paths.of(keys.ca_file) if keys.ca_file else None,
        )
    )


def _secret(settings: Settings, section: str, reference: str) -> str:
    """A password that cannot be had stops the mailbox, not the service."""
    try:
        return resolve(reference, settings.file.where(section, "password"), settings.paths.base)
    except ConfigError as error:
        raise NeedsAPerson("".join(error.complaints), "no_password") from error


def second_reader_of(settings: Settings) -> SecondReader | None:
    """The second reader, not yet asked; None when it is off. Its key is looked up when it is first asked."""
    from second.ask import Access, SecondReader

    keys, paths = settings.reader, settings.paths
    if keys.second != "on":
        return None
    return SecondReader(
        Access(
            url=keys.url,
            model=keys.model,
            key=lambda: resolve(keys.key, settings.file.where("reader", "key"), paths.base),
            seconds=keys.seconds.total_seconds(),
            budget_chars=keys.budget_chars,
            ca_file=paths.of(keys.ca_file) if keys.ca_file else None,
        )
    )


def from_address(settings: Settings) -> str:
    """The bare address in [smtp] from."""
    return settings.smtp.from_.rpartition("<")[2].rstrip(">").strip()
