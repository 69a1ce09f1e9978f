"""wrong passwords are counted by device and address, no longer in the account's row"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import frontdesk.tables

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("agents", "locked_until")
    op.drop_column("agents", "failures")


def downgrade() -> None:
    op.add_column("agents", sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("agents", sa.Column("locked_until", frontdesk.tables.Moment(timezone=True), nullable=True))
