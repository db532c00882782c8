"""What all tests share: property tests try the same examples in every run; `make fuzz` and time find new ones."""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")
