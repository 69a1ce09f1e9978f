"""teams' settings changed on the desk; saved replies per company"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import frontdesk.tables
from frontdesk.migrations import check_fits

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "team_settings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("provider", sa.String(length=40), nullable=False),
        sa.Column("team", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=True),
        sa.Column("week", sa.JSON(), nullable=False),
        sa.Column("days_off", sa.JSON(), nullable=False),
        sa.Column("mail", sa.String(length=200), nullable=True),
        sa.Column("mail_language", frontdesk.tables.LANGUAGE, nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("agent_id", sa.Integer(), nullable=True),
        sa.Column("changed_by", sa.String(length=80), nullable=False),
        sa.Column("changed_at", frontdesk.tables.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agents.id"], name=op.f("fk_team_settings_agent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_settings")),
    )
    op.create_index(op.f("ix_team_settings_provider_team_id"), "team_settings", ["provider", "team", "id"])
    op.add_column("saved_replies", sa.Column("provider", sa.String(length=40), nullable=True))
    op.add_column("saved_replies", sa.Column("replaces", sa.String(length=40), nullable=True))
    op.add_column("saved_replies", sa.Column("changed_by", sa.String(length=80), nullable=True))
    op.add_column("saved_replies", sa.Column("changed_at", frontdesk.tables.Moment(timezone=True), nullable=True))
    _team_length(20, 40)


def downgrade() -> None:
    _team_length(40, 20)
    op.execute(sa.text("DELETE FROM saved_replies WHERE provider IS NOT NULL OR replaces IS NOT NULL"))
    for column in ("changed_at", "changed_by", "replaces", "provider"):
        op.drop_column("saved_replies", column)
    op.drop_index(op.f("ix_team_settings_provider_team_id"), table_name="team_settings")
    op.drop_table("team_settings")


def _team_length(before: int, after: int) -> None:
    if op.get_bind().dialect.name != "sqlite":  # which does not look at lengths
        check_fits(op.get_bind(), "cases", "team", after)
        op.alter_column("cases", "team", existing_type=sa.String(before), type_=sa.String(after))
