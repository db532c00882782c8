"""EDGE. Where a password is kept: `env:NAME`, `file:PATH` or `command:…`; the config only says where."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
from pathlib import Path

from domain.errors import ConfigError

COMMAND_SECONDS = 30


class Secret(str):
    """A password: usable as text, invisible in repr, logs of values, and tracebacks that show locals."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "…"


def resolve(reference: str, key: str, folder: Path) -> Secret:
    """The secret that `reference` points to. `key` ("config.toml 第 24 行 [mailbox] password") names it in complaints (ConfigError).

    A file's or command's last line end does not belong to the secret. Relative paths are relative to `folder`,
    in which the command runs too; it runs without a shell.
    """
    kind, colon, rest = reference.partition(":")
    sources = {"env": _from_environment, "file": _from_file, "command": _from_command}
    if not colon or kind not in sources or not rest.strip():
        raise _complaint(
            key,
            '不要把密码直接写进配置。请写成 env:变量名、file:文件路径 或 command:命令，例如 password = "file:secrets/mailbox"',
        )
    value = sources[kind](rest.strip(), key, folder)
    if not value:
        raise _complaint(key, f"从 {kind}:{rest.strip()} 得到的密码是空的，请把密码或授权码放进去")
    if any(char in value for char in "\r\n\0"):
        raise _complaint(key, f"从 {kind}:{rest.strip()} 得到的密码不止一行，请只留一行")
    return Secret(value)


def warning(reference: str, key: str, folder: Path) -> str | None:
    """A sentence if the secret's file can be read by others on this machine."""
    kind, _, rest = reference.partition(":")
    path = folder / Path(rest.strip()).expanduser()
    if kind != "file" or os.name != "posix" or not path.is_file():
        return None
    if path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        return f"{key}：密码文件 {path} 其他用户也能读，请执行 chmod 600 {shlex.quote(str(path))}。"
    return None


def _from_environment(name: str, key: str, folder: Path) -> str:
    if name not in os.environ:
        raise _complaint(
            key,
            f"没有环境变量 {name}。值为密码或授权码；在终端里用 read -rs {name} && export {name} 输入，"
            f"服务写在 EnvironmentFile 里（见管理员手册第七节）",
        )
    return os.environ[name]


def _from_file(path: str, key: str, folder: Path) -> str:
    place = folder / Path(path).expanduser()
    try:
        return place.read_text("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except FileNotFoundError:
        raise _complaint(
            key, f"找不到密码文件 {place}，请建立它，只写一行密码或授权码，再执行 chmod 600 {shlex.quote(str(place))}"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise _complaint(key, f"读不了密码文件 {place}（{type(error).__name__}），请检查权限和内容") from None


def _from_command(command: str, key: str, folder: Path) -> str:
    try:
        words = shlex.split(command)
        done = subprocess.run(  # noqa: S603  the admin's own command, from the admin's own config, without a shell
            words, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=COMMAND_SECONDS, check=True
        )
        return done.stdout.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except subprocess.TimeoutExpired:
        raise _complaint(key, f"取密码的命令 {COMMAND_SECONDS} 秒没有结束，请检查：{command}") from None
    except subprocess.CalledProcessError as error:
        raise _complaint(key, f"取密码的命令失败（退出码 {error.returncode}），请检查：{command}") from None
    except (OSError, ValueError) as error:
        raise _complaint(key, f"取密码的命令不能运行（{type(error).__name__}），请检查：{command}") from None


def _complaint(key: str, remedy: str) -> ConfigError:
    return ConfigError((f"{key}：{remedy}。",))
