"""codes asked for and guessed, counted apart; when a look-up or letter that failed is tried again"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import frontdesk.tables

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moment = frontdesk.tables.Moment(timezone=True)
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("number_hash", sa.String(length=64), nullable=False),
        sa.Column("address_hash", sa.String(length=64), nullable=False),
        sa.Column("known", sa.Boolean(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
    )
    op.create_index(op.f("ix_attempts_number_hash_at"), "attempts", ["number_hash", "at"])
    op.create_index(op.f("ix_attempts_address_hash_at"), "attempts", ["address_hash", "at"])
    op.add_column("verifications", sa.Column("next_at", moment, nullable=True))
    op.add_column("verifications", sa.Column("silent", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("verifications", "silent")
    op.drop_column("verifications", "next_at")
    op.drop_table("attempts")
