#!/usr/bin/env python3
"""Writes union: the letters of a city's trade unions on their care for workers, and their gold. Every second letter is held back."""
import union_early  # each adds its letters to the folder as it is read, in the order of their dates
import union_late
from union_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
