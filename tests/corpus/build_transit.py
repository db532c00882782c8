#!/usr/bin/env python3
"""Writes transit: the letters of a city bus company's depots on their winter readiness, and their gold."""
import transit_early  # each adds its letters to the folder as it is read, in the order of their dates
import transit_late
from transit_base import c

c.write()
