#!/usr/bin/env python3
"""Writes rivers: the letters of an invented county's towns, villages and river sections on their rivers, and their gold."""
import rivers_early  # each adds its letters to the folder as it is read, in the order of their dates
import rivers_late
from rivers_base import c

c.write()
