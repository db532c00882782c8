"""Raw mails on disk: named by their content, whole or not there at all."""

from __future__ import annotations

import errno
import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.errors import NeedsAPerson, TryLater
from store.archive import Archive

MAIL = b"From: lin@b1.example\r\n\r\n\x00\xff body"
SHA = hashlib.sha256(MAIL).hexdigest()


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "deep" / "archive")


def test_the_bytes_come_back_as_they_were(archive: Archive) -> None:
    assert archive.save(MAIL) == SHA
    assert archive.load(SHA) == MAIL


def test_a_file_lies_under_its_hash_and_is_its_owners_alone(archive: Archive) -> None:
    archive.save(MAIL)
    path = archive.root / SHA[:2] / SHA[2:4] / f"{SHA}.eml"
    assert path.stat().st_mode & 0o777 == 0o600
    assert {folder.stat().st_mode & 0o777 for folder in (archive.root, path.parent, path.parent.parent)} == {0o700}


def test_a_batch_gives_its_hashes_in_order_and_keeps_one_file_for_equal_mails(archive: Archive) -> None:
    batch = [b"b", b"a", b"b"]
    assert archive.save_batch(batch) == [hashlib.sha256(content).hexdigest() for content in batch]
    assert len(list(archive.entries())) == 2


def test_the_servers_date_is_kept_as_the_files_time(archive: Archive) -> None:
    received = datetime(2021, 8, 9, 1, 2, 3, tzinfo=UTC)
    archive.save(MAIL, received)
    assert list(archive.entries()) == [(SHA, received)]


def test_every_file_and_every_new_folder_is_synced_before_save_returns(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    archive.save(MAIL)
    assert synced[0].startswith(SHA)
    assert set(synced[1:]) == {"archive", SHA[:2], SHA[2:4]}  # the parents of the new folders, the file's own folder


def test_a_known_mail_is_synced_again_but_not_written_again(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash between rename and folder sync left a file that a power cut would still take."""
    archive.save(MAIL)
    before = archive.path(SHA).stat().st_ino
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    archive.save(MAIL)
    assert archive.path(SHA).stat().st_ino == before
    assert len(synced) == 1


def test_a_changed_byte_is_found_when_loading(archive: Archive) -> None:
    archive.save(MAIL)
    path = archive.path(SHA)
    path.write_bytes(MAIL[:-1] + b"Y")
    with pytest.raises(NeedsAPerson, match="已损坏") as caught:
        archive.load(SHA)
    assert caught.value.code == "archive_damaged"


def test_a_missing_file_is_told_like_a_damaged_one(archive: Archive) -> None:
    with pytest.raises(NeedsAPerson) as caught:
        archive.load(SHA)
    assert caught.value.code == "archive_damaged"


def test_saving_again_heals_a_damaged_file(archive: Archive) -> None:
    archive.save(MAIL)
    archive.path(SHA).write_bytes(b"torn")
    archive.save(MAIL)
    assert archive.load(SHA) == MAIL


@pytest.mark.parametrize("name", ["../../etc/passwd", "AB" * 32, "", "a" * 63, "a" * 63 + "/"])
def test_only_a_hash_is_a_name(archive: Archive, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        archive.load(name)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "archive_refused"),
        (errno.EIO, "archive_failed"),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync", "open"])
def test_trouble_with_the_disk_leaves_no_half_file_and_is_tried_later(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, call: str, number: int, code: str
) -> None:
    calls: list[str] = []

    def fail(*_: object) -> int:
        calls.append(call)
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, call, fail)
        with pytest.raises(TryLater, match="会自动继续") as caught:
            archive.save(MAIL)
    assert caught.value.code == code
    assert len(calls) == 1  # above all fsync: a second try on the same file may lie (fsyncgate)
    assert archive.leftovers() == []
    assert not archive.has(SHA)
    assert archive.save(MAIL) == SHA


def test_a_batch_that_fails_half_way_leaves_nothing_unfinished(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, iter(range(100))

    def fsync(descriptor: int) -> None:
        if next(calls) == 2:
            raise OSError(errno.ENOSPC, "full")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(TryLater):
        archive.save_batch([b"1", b"2", b"3", b"4"])
    assert archive.leftovers() == []
    assert list(archive.entries()) == []


def test_sweeping_removes_what_a_dead_process_was_writing(archive: Archive) -> None:
    (archive.root / "tmp" / f"{SHA}.99.0").write_bytes(b"half")
    assert archive.leftovers() == [f"{SHA}.99.0"]
    assert archive.sweep() == 1
    assert archive.leftovers() == []


def test_a_removed_mail_is_gone(archive: Archive) -> None:
    archive.save(MAIL)
    assert archive.remove(SHA)
    assert not archive.has(SHA)
    assert not archive.remove(SHA)


def test_strange_files_in_the_folder_are_no_mails(archive: Archive) -> None:
    archive.save(MAIL)
    (archive.path(SHA).parent / "notes.eml").write_bytes(b"x")
    assert [sha for sha, _ in archive.entries()] == [SHA]
