#!/usr/bin/env python3
"""Writes tests/corpus/harvest: the letters of a county's autumn harvest and sowing and their gold."""
import harvest_early  # each adds its letters to the folder as it is read, in the order of their dates
import harvest_late
from harvest_base import c

c.write()
