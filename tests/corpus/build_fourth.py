#!/usr/bin/env python3
"""Writes fourth: the letters of a university of technology's branches and their gold."""
import fourth_early  # each adds its letters to the folder as it is read, in the order of their dates
import fourth_late
from fourth_base import c

c.write()
