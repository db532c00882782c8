#!/usr/bin/env python3
"""Writes museum: the monthly letters of a city's museums, libraries and culture stations, and their gold."""
import museum_early  # each adds its letters to the folder as it is read, in the order of their dates
import museum_late
from museum_base import c

c.write()
