"""Is this mail a report? If not: what else is it?"""
