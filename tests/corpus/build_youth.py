#!/usr/bin/env python3
"""Writes youth: the weekly letters of a university's summer practice teams, and their gold. Every second letter is held back."""
import youth_early  # each adds its letters to the folder as it is read, in the order of their dates
import youth_late
from youth_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
