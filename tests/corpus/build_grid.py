#!/usr/bin/env python3
"""Writes grid: the letters of a city power company's counties, stations and teams on the hot weeks of summer, and their gold."""
import grid_early  # noqa: F401 - each adds its letters to the folder as it is read, in the order of their dates
import grid_late  # noqa: F401
from grid_base import c

for line in c.gold[1::2]:  # every second letter is held back
    line["part"] = "held"
c.write()
