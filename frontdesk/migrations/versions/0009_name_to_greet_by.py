"""the name that the host page's token gives, to greet by"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversations", sa.Column("called", sa.String(length=60), nullable=True))


def downgrade() -> None:
    op.drop_column("conversations", "called")
