"""Every file of texts begins with a comment on the whole file, which says what it holds."""

from __future__ import annotations

from retention.provider import PROVIDERS
from tests.shipped import COMPANIES
from texts import files


def test_every_file_says_first_what_it_holds() -> None:
    own = [path for company in COMPANIES for path in (PROVIDERS / company / "texts").glob("*/*.ftl")]
    for path in (*files.ROOT.glob("*/*.ftl"), *own):
        assert path.read_text("utf-8").startswith("### "), path


def test_mails_to_customers_stand_in_a_file_of_their_own() -> None:
    for folder in {path.parent for path in files.ROOT.glob("*/mail.ftl")}:
        elsewhere = [path for path in folder.glob("*.ftl") if path.stem not in ("mail", "team")]
        assert not any("-mail-subject =" in path.read_text("utf-8") for path in elsewhere)
