"""EDGE. The settings of the mailbox and of sending, as the edges take them; secrets are resolved here, when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secret import resolve
from settings import Settings

if TYPE_CHECKING:
    from ingest.imap import Mailbox
    from notify.smtp import Sender


def mailbox_of(settings: Settings) -> Mailbox:
    """The mailbox, not yet logged in."""
    from ingest.imap import Mailbox, MailboxSettings
    from network import Security

    keys, paths = settings.mailbox, settings.paths
    return Mailbox(
        MailboxSettings(
            host=keys.host,
            user=keys.user,
            password=resolve(keys.password, "[mailbox] password", paths.base),
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
            password=resolve(keys.password, "[smtp] password", paths.base) if keys.password else "",
            port=keys.port,
            security=Security(keys.security),
            ca_file=paths.of(keys.ca_file) if keys.ca_file else None,
        )
    )


def from_address(settings: Settings) -> str:
    """The bare address in [smtp] from."""
    return settings.smtp.from_.rpartition("<")[2].rstrip(">").strip()
