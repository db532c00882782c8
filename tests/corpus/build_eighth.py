#!/usr/bin/env python3
"""Writes eighth: letters of the medical university by further hands, with many deeds, and their gold."""
import eighth_early  # each adds its letters to the folder as it is read, in the order of their dates
import eighth_late
from eighth_base import c

c.write()
