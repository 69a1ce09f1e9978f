"""language codes of up to eight letters, such as xx-YY"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from frontdesk.migrations import check_fits

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None
TABLES = ("agents", "cases", "conversations", "saved_replies")


def upgrade() -> None:
    _change(2, 8)


def downgrade() -> None:
    _change(8, 2)


def _change(before: int, after: int) -> None:
    if op.get_bind().dialect.name == "sqlite":  # which does not look at lengths
        return
    for table in TABLES:
        check_fits(op.get_bind(), table, "language", after)
        op.alter_column(
            table, "language", existing_type=sa.String(before), type_=sa.String(after), existing_nullable=False
        )
