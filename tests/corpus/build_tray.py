#!/usr/bin/env python3
"""Writes tray: what lies in the mailbox of a county's school sports office, reports and other letters, held back as a whole, and their gold."""
import tray_early  # noqa: F401  each adds its letters to the folder as it is read, in the order of their dates
import tray_late  # noqa: F401
from tray_base import c

c.write()
