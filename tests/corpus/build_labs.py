#!/usr/bin/env python3
"""Writes labs: the monthly letters on the safety of a university's laboratories, and their gold."""
import labs_early  # each adds its letters to the folder as it is read, in the order of their dates
import labs_late
from labs_base import c

c.write()
