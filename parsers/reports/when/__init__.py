"""Which period is reported on, and whether the report is a first one, a correction, a supplement or 零报告."""
