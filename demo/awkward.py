"""The mails that make work: a scan, an old .doc, a password, a share behind a link, a program, a name nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from demo import envelopes as e
from demo import papers
from demo.week import SampleMail, Week

_FILES = Path(__file__).parent / "files"


def awkward_mails(week: Week) -> Iterator[SampleMail]:
    """In the order of their numbers."""
    yield from _old_and_scanned(week)
    yield from _closed(week)
    yield from _doubtful(week)


def _old_and_scanned(week: Week) -> Iterator[SampleMail]:
    yield SampleMail("17-scan", week.before_due(hours=7), e.letter(
        ("车望舒", "zb14@hm.example"), "生理支部情况（扫描件）", f"顾老师：生理支部{week.told}的情况见扫描件。",
        week.before_due(hours=7), e.QQ,
        attachments=[e.Attachment("生理支部扫描件.jpg", "image/jpeg", (_FILES / "scan.jpg").read_bytes())]))  # fmt: skip
    yield SampleMail("18-old-word", week.before_due(hours=19), e.letter(
        ("江枫桥", "zb27@hm.example"), "外科支部情况", f"外科支部{week.told}的情况见附件。", week.before_due(hours=19), e.FOXMAIL,
        attachments=[e.Attachment("外科支部.doc", "application/msword", (_FILES / "report.doc").read_bytes())]))  # fmt: skip


def _closed(week: Week) -> Iterator[SampleMail]:
    paper = papers.word_prose("护理学院学生第一党支部情况", ["支部党员46名，参与疫情防控40名，志愿服务120人次。"])
    locked = papers.locked_zip("材料.docx", paper, b"0571")
    yield SampleMail("19-locked-zip", week.before_due(hours=6), e.letter(
        ("喻之行", "zb18@hm.example"), "学生一支部材料", "材料见附件，密码另行电话告知。", week.before_due(hours=6), e.COREMAIL,
        attachments=[e.Attachment("材料.zip", "application/zip", locked)]))  # fmt: skip
    yield SampleMail("20-linked", week.before_due(hours=5), e.letter(
        ("应怀瑾", "zb10@hm.example"), "研究生支部情况",
        "<html><body><p>老师好，研究生支部的材料较大，用超大附件发送，请下载。</p>"
        '<p>从QQ邮箱发来的超大附件</p><p><a href="https://wx.mail.qq.com/ftn/download?func=3&amp;k=invented">'
        "研究生支部情况.docx</a>（61.4M，进入下载页面）</p></body></html>", week.before_due(hours=5), e.QQ, html=True))  # fmt: skip
    yield SampleMail("21-program", week.before_due(hours=4), e.letter(
        ("车间", "pc@unknown.example"), "学习材料", "见附件。", week.before_due(hours=4), e.COREMAIL,
        attachments=[e.Attachment("材料.exe", "application/octet-stream", b"MZ" + bytes(200))]))  # fmt: skip


def _doubtful(week: Week) -> Iterator[SampleMail]:
    yield SampleMail("22-unknown-unit", week.before_due(hours=2), e.letter(
        ("闻人泽", "gwxy@hm.example"), "转：流行病学教研室党支部情况",
        f"顾老师：转报公共卫生学院流行病学教研室党支部{week.told}情况：党员18名，参与疫情防控18名，志愿服务64人次。",
        week.before_due(hours=2), e.COREMAIL))  # fmt: skip
