"""EDGE: only one Baosong leads. A file lock on this machine, a lease with a fencing epoch for all machines."""

from __future__ import annotations

import fcntl
import os
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from domain.errors import NeedsAPerson, TryLater
from store.schema import instance_lease

#: a leader that has not renewed for so long may be replaced from another machine
LEASE = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class Lead:
    """That we lead: the epoch is written nowhere else, so a leader that was replaced finds out at its next write."""

    epoch: int
    since: datetime


class FileLock:
    """An flock: the system releases it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> bool:
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def take_lease(connection: Connection, now: datetime) -> Lead:
    """Take or inherit the lease. The caller holds the file lock, so a holder on this very machine is dead.

    NeedsAPerson("second_instance") names a living holder elsewhere.
    """
    row = connection.execute(select(instance_lease).with_for_update()).one_or_none()
    ours = {"pid": os.getpid(), "host": socket.gethostname(), "since": now, "until": now + LEASE}
    if row is None:
        try:
            connection.execute(insert(instance_lease).values(id=1, epoch=1, **ours))
        except IntegrityError as error:
            raise busy_start() from error
        return Lead(1, now)
    if row.host != ours["host"] and row.until > now:
        raise second_instance(row)
    connection.execute(update(instance_lease).values(epoch=row.epoch + 1, **ours))
    return Lead(row.epoch + 1, now)


def check_lease(connection: Connection, lead: Lead) -> None:
    """In the very transaction that writes: nobody can take over before it ends."""
    row = connection.execute(select(instance_lease).with_for_update(read=True)).one_or_none()
    if row is None or row.epoch != lead.epoch:
        raise lost_lead(row)


def renew_lease(connection: Connection, lead: Lead, now: datetime) -> None:
    renewed = connection.execute(
        update(instance_lease).where(instance_lease.c.epoch == lead.epoch).values(until=now + LEASE)
    )
    if renewed.rowcount != 1:
        raise lost_lead(connection.execute(select(instance_lease)).one_or_none())


def end_lease(connection: Connection, lead: Lead, now: datetime) -> None:
    """Give up at once, so that another machine need not wait. The row stays: its epoch must never repeat."""
    connection.execute(update(instance_lease).where(instance_lease.c.epoch == lead.epoch).values(until=now))


def second_instance(row: Row[tuple[object, ...]] | None) -> NeedsAPerson:
    who = f"（进程 {row.pid}，主机 {row.host}，{row.since:%Y-%m-%d %H:%M:%S} UTC 启动）" if row else ""
    return NeedsAPerson(f"另一个报送服务正在运行{who}，本次没有启动；如需更换，请先停止它。", "second_instance")


def lost_lead(row: Row[tuple[object, ...]] | None) -> NeedsAPerson:
    who = f"（进程 {row.pid}，主机 {row.host}，{row.since:%Y-%m-%d %H:%M:%S} UTC 启动）" if row else ""
    return NeedsAPerson(f"本进程停顿过久，另一个报送服务{who}已经接手，本进程停止写入。", "lost_lead")


def busy_start() -> TryLater:
    return TryLater("另一个报送服务刚刚启动，请稍候再试。", "second_instance")
