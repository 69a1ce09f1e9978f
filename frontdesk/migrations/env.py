"""Run by alembic; the connection comes from `frontdesk.migrations.upgrade`, which holds the lock."""

from alembic import context

from frontdesk.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, render_as_batch=True, transaction_per_migration=False
)
context.run_migrations()
