"""The office at work: each step of the pipeline in a room of its own. Only here do the chapters meet."""
