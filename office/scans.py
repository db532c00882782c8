"""The lane of recognition: one mail at a time in its child, while everything else goes on."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import ServiceError
from domain.jsonform import outcome_from_json
from domain.report import Outcome
from office.desk import Desk
from office.lanes import Lanes, ReadingFailed
from office.read import claim_next, release, settle
from store.mails import Claim
from store.schema import Lane


@dataclass(slots=True)
class Scans:
    """Knows which mail is being recognised, if any. Never more than one: a page takes a gigabyte and both cores."""

    lanes: Lanes
    _claim: Claim | None = None
    _trouble: ServiceError | ReadingFailed | None = None  #: why the claimed mail could not even be begun

    def look(self, desk: Desk) -> int:
        """Settle the mail whose recognition has ended and begin the next; how many were settled. Does not wait."""
        if self._claim is not None and self._trouble is None and not self.lanes.scans_ready():
            return 0
        settled = self._finish(desk)
        self._begin(desk)
        return settled

    def all(self, desk: Desk) -> int:
        """Every mail of the lane, one after another; how many were settled."""
        settled = 0
        while not desk.stopping():
            settled += self._finish(desk)
            if not self._begin(desk):
                break
            desk.watcher.at("识别", settled)
        return settled

    def let_go(self, desk: Desk) -> None:
        """Whatever is being recognised goes back into its lane, to be begun afresh."""
        claim, self._claim = self._claim, None
        if claim is not None:
            self.lanes.drop_scans()
            release(desk, claim, desk.now())

    def _begin(self, desk: Desk) -> bool:
        self._claim = claim_next(desk, Lane.OCR)
        if self._claim is None:
            return False
        try:
            self.lanes.begin_scans(self._claim.name, desk.store.archive.load(self._claim.sha256))
        except (ServiceError, ReadingFailed) as trouble:  # told, and answered for, when the mail is settled
            self._trouble = trouble
        return True

    def _finish(self, desk: Desk) -> bool:
        claim, self._claim = self._claim, None
        return claim is not None and settle(desk, claim, self._outcome)

    def _outcome(self) -> Outcome:
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            raise trouble
        return outcome_from_json(self.lanes.finish_scans())
