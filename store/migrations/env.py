"""Alembic's entry: runs the migrations on the connection that store/upgrade.py hands over."""

from __future__ import annotations

from alembic import context

from store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite too: we begin its transactions ourselves
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
