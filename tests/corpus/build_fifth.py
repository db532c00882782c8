#!/usr/bin/env python3
"""Writes fifth: the letters of the medical university's other weeks and their gold."""
import fifth_early  # each adds its letters to the folder as it is read, in the order of their dates
import fifth_middle
import fifth_late  # the last: the letters stand in the order of the lines here
from fifth_base import c

c.write()
