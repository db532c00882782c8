"""A real Dovecot 2.3 in a folder of its own: IMAP, STARTTLS and IMAPS on free loopback ports, any user may log in.

It runs as `nobody` when the tests run as root, else as the tests' own user.
"""

from __future__ import annotations

import contextlib
import getpass
import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from imapclient import IMAPClient

from tests.servers.certificates import Authority

PASSWORD = "correct-horse-7"
CHINESE_USER, CHINESE_PASSWORD = "zhongwen@mu.example", "正确的马"  #: the one user with another password

_CONFIG = """
base_dir = {home}/run
state_dir = {home}/state
instance_name = baosong-test
log_path = {home}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
auth_mechanisms = plain login
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{cert}
ssl_key = <{key}
mail_location = maildir:{home}/mail/%u
mail_fsync = never
mail_max_userip_connections = 100
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
  imap_max_line_length = 64k
}}
plugin {{
  quota = maildir:User quota
  quota_rule = *:storage=100M
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {home}/users
  result_failure = continue
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={home}/mail/%u allow_all_users=yes
}}
auth_failure_delay = 0
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
"""


def program() -> str | None:
    """The path of the server, None if it is not installed."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


class Dovecot:
    """start(), stop(); `port` is plain with STARTTLS, `tls_port` is IMAPS; the certificate is for localhost."""

    def __init__(self, authority: Authority | None = None) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="baosong-dovecot-"))
        self.home.chmod(0o755)
        self.authority = authority or Authority(self.home / "certificates")
        self.ca_file = self.authority.ca_file
        self.port, self.tls_port = free_port(), free_port()
        self._users = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Dovecot:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self) -> None:
        """Returns when the server answers; keeps the mails of an earlier run."""
        self._prepare()
        owner = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
        command = [program() or "dovecot"]
        command += ["-F", "-c", str(self.home / "dovecot.conf")]
        self._process = subprocess.Popen(
            command, cwd=self.home, stdin=subprocess.DEVNULL, start_new_session=True, **owner
        )
        for port in (self.port, self.tls_port):
            wait_for_port(port, self._process)

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
        with contextlib.suppress(ProcessLookupError):  # the sessions of clients outlive their master otherwise
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(5)

    def restart(self) -> None:
        self.stop()
        self.start()

    def new_user(self) -> str:
        """A user with an empty mailbox; the password is PASSWORD."""
        return f"office{next(self._users)}@mu.example"

    def client(self, user: str, password: str = PASSWORD) -> IMAPClient:
        """A second pair of hands in the mailbox: a person with a mail program."""
        client = IMAPClient("127.0.0.1", self.port, ssl=False, timeout=20)
        client._imap.debug = 0
        client.login(f'"{user}"', password)
        return client

    def deliver(self, user: str, raw: bytes, folder: str = "INBOX", internal_date: datetime | None = None) -> int:
        """Appends one mail and returns its UID."""
        return self.deliver_all(user, [raw], folder, internal_date)[0]

    def deliver_all(
        self, user: str, mails: Sequence[bytes], folder: str = "INBOX", internal_date: datetime | None = None
    ) -> list[int]:
        """Appends the mails over one connection (creating the folder) and returns their UIDs."""
        with self.client(user) as client:
            if not client.folder_exists(folder):
                client.create_folder(folder)
            for start in range(0, len(mails), 200):
                some = mails[start : start + 200]
                if internal_date is not None or len(some) == 1:
                    for raw in some:
                        client.append(folder, raw, msg_time=internal_date)
                else:
                    client.multiappend(folder, some)
            client.select_folder(folder, readonly=True)
            return list(client.search("ALL"))[-len(mails) :]

    def expunge(self, user: str, uids: Sequence[int], folder: str = "INBOX") -> None:
        """What a person does who deletes mails for good."""
        with self.client(user) as client:
            client.select_folder(folder)
            client.delete_messages(list(uids), silent=True)
            client.uid_expunge(list(uids))

    def flags(self, user: str, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]:
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            return client.get_flags(client.search("ALL"))

    def recreate(self, user: str, folder: str, mails: Sequence[bytes]) -> list[int]:
        """Deletes the folder and makes it anew: another UIDVALIDITY, UIDs from 1. Not for INBOX."""
        with self.client(user) as client:
            client.delete_folder(folder)
            client.create_folder(folder)
        return self.deliver_all(user, mails, folder)

    def renumber(self, user: str) -> None:
        """A new UIDVALIDITY for INBOX with the same mails, as after a restore of the server."""
        for name in ("dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache"):
            (self.home / "mail" / user / name).unlink(missing_ok=True)
        time.sleep(1.1)  # Dovecot takes the second as UIDVALIDITY

    def _prepare(self) -> None:
        (self.home / "mail").mkdir(exist_ok=True)
        (self.home / "users").write_text(f"{CHINESE_USER}:{{PLAIN}}{CHINESE_PASSWORD}::::::\n")
        good = self.authority.issue("dovecot")
        user = "nobody" if os.geteuid() == 0 else getpass.getuser()
        group = "nogroup" if os.geteuid() == 0 else _group()
        config = _CONFIG.format(
            home=self.home,
            user=user,
            group=group,
            cert=good.cert,
            key=good.key,
            port=self.port,
            tls_port=self.tls_port,
            password=PASSWORD,
        )
        (self.home / "dovecot.conf").write_text(config)
        if os.geteuid() == 0:
            for path in (self.home, *self.home.rglob("*")):
                shutil.chown(path, "nobody", "nogroup")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, process: subprocess.Popen[bytes], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"no server on port {port} (exit code {process.poll()})") from None
            time.sleep(0.02)


def _group() -> str:
    import grp

    return grp.getgrgid(os.getegid()).gr_name
