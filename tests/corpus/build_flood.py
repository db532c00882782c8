#!/usr/bin/env python3
"""Writes flood: the letters of a county's towns, villages, reservoirs and hydrological stations in its rainy days, and their gold."""
import flood_early  # each adds its letters to the folder as it is read, in the order of their dates
import flood_late
from flood_base import c

c.write()
