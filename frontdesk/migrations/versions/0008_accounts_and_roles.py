"""companies of an account, its second factor and sessions as their owner sees them, dead letters that are given up"""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

import frontdesk.tables

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None
log = logging.getLogger("frontdesk.migrations")


def upgrade() -> None:
    moment = frontdesk.tables.Moment(timezone=True)
    op.create_table(
        "recovery_codes",
        sa.Column("agent_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("used_at", moment, nullable=True),
        sa.ForeignKeyConstraint(
            ["agent_id"], ["agents.id"], name=op.f("fk_recovery_codes_agent_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("agent_id", "code_hash", name=op.f("pk_recovery_codes")),
    )
    op.add_column("agents", sa.Column("companies", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("agents", sa.Column("subject", sa.String(length=255), nullable=True))
    op.add_column("agents", sa.Column("password_temporary", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("agents", sa.Column("totp_secret", sa.Text(), nullable=True))
    op.add_column("agents", sa.Column("totp_step", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_agents_subject"), "agents", ["subject"], unique=True)
    op.add_column("agent_sessions", sa.Column("way", sa.String(length=10), nullable=False, server_default="password"))
    op.add_column("agent_sessions", sa.Column("device", sa.String(length=80), nullable=True))
    op.add_column("agent_sessions", sa.Column("network", sa.String(length=50), nullable=True))
    op.add_column("agent_sessions", sa.Column("last_seen_at", moment, nullable=True))
    op.add_column("outbox", sa.Column("given_up_at", moment, nullable=True))
    op.add_column("outbox", sa.Column("given_up_by", sa.String(length=80), nullable=True))
    op.add_column("outbox", sa.Column("given_up_reason", sa.Text(), nullable=True))


def downgrade() -> None:
    """An account that the older version would let do more, or let in more easily, is locked until somebody looks."""
    _lock_what_would_be_wider()
    for column in ("given_up_reason", "given_up_by", "given_up_at"):
        op.drop_column("outbox", column)
    for column in ("last_seen_at", "network", "device", "way"):
        op.drop_column("agent_sessions", column)
    op.drop_index(op.f("ix_agents_subject"), "agents")
    for column in ("totp_step", "totp_secret", "password_temporary", "subject", "companies"):
        op.drop_column("agents", column)
    op.drop_table("recovery_codes")


def _lock_what_would_be_wider() -> None:
    agents = sa.table(
        "agents", sa.column("id"), sa.column("companies"), sa.column("password_temporary"), sa.column("totp_secret"),
        sa.column("disabled_at", frontdesk.tables.Moment(timezone=True)),
    )  # fmt: skip
    restricted = agents.c.companies.is_not(None) | agents.c.totp_secret.is_not(None) | agents.c.password_temporary
    locked = op.get_bind().execute(
        sa.update(agents).where(restricted, agents.c.disabled_at.is_(None)).values(disabled_at=datetime.now(UTC))
    )
    if locked.rowcount:
        log.warning("migrate.accounts_locked count=%d", locked.rowcount)
