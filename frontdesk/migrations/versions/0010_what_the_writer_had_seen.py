"""the number of the last message that stood on the screen when a customer wrote"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("messages", sa.Column("written_after", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("messages", "written_after")
