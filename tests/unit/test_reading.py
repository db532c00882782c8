"""The pure middle: which lane a scan belongs into."""

from __future__ import annotations

from pathlib import Path

import pytest

from config import load_campaign
from domain.report import Disposition
from reading import NeedsOcr, Setup, ocr_installed, read_mail

DEV = Path(__file__).parents[1] / "corpus" / "dev"
PHOTO = DEV / "messages" / "0010.eml"


@pytest.mark.skipif(not ocr_installed(), reason="recognition is an extra")
def test_a_scan_goes_to_the_other_lane() -> None:
    with pytest.raises(NeedsOcr):
        read_mail(PHOTO.read_bytes(), Setup(load_campaign(DEV / "campaign.toml")))


def test_a_scan_is_asked_for_in_another_form_where_recognition_is_not_wanted() -> None:
    outcome = read_mail(PHOTO.read_bytes(), Setup(load_campaign(DEV / "campaign.toml"), wants_ocr=False))
    assert outcome.disposition is Disposition.UNREADABLE
    assert "ocr_off" in {problem.code for note in outcome.documents for problem in note.problems}
