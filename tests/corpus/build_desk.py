#!/usr/bin/env python3
"""Writes desk: letters of all kinds that come into the mailbox of a primary-care office, and their gold. All of them are open."""
import desk_early  # each adds its letters to the folder as it is read, in the order of their dates
import desk_late
from desk_base import c

c.write()
