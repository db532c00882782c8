#!/usr/bin/env python3
"""Writes flood: the letters of a county's towns, villages, reservoirs and hydrological stations in its rainy days, and their gold. Every second letter is held back."""
import flood_early  # each adds its letters to the folder as it is read, in the order of their dates
import flood_late
from flood_base import c

for line in c.gold[1::2]:
    line["part"] = "held"
c.write()
