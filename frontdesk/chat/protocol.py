"""The frames a browser may send (docs/interfaces.md), checked on arrival; unknown fields are ignored."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from frontdesk.fields import CustomerLanguage

ClientId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._:-]{8,64}$")]
Seq = Annotated[int, Field(ge=0, le=2_000_000_000)]


class _Frame(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class Hello(_Frame):
    type: Literal["hello"]
    after: Seq = 0
    language: CustomerLanguage | None = None


class Earlier(_Frame):
    type: Literal["earlier"]
    before: Seq


class Message(_Frame):
    type: Literal["message"]
    id: ClientId
    text: str
    consent: bool = False
    after: Seq | None = None


class Press(_Frame):
    type: Literal["press"]
    id: ClientId
    seq: Seq
    button: Annotated[str, StringConstraints(max_length=20)]
    consent: bool = False


class Typing(_Frame):
    type: Literal["typing"]
    on: bool


class Seen(_Frame):
    type: Literal["seen"]
    seq: Seq


class Contact(_Frame):
    type: Literal["contact"]
    id: ClientId
    value: str
    consent: bool = False


class Rate(_Frame):
    type: Literal["rate"]
    id: ClientId
    score: Annotated[int, Field(ge=1, le=5)]
    comment: str | None = None
    consent: bool = False


class SetLanguage(_Frame):
    type: Literal["language"]
    language: CustomerLanguage


class Restart(_Frame):
    type: Literal["restart"]
    id: ClientId


class Delete(_Frame):
    type: Literal["delete"]
    id: ClientId
    requests: Literal["keep", "drop"] | None = None


AnyFrame = Hello | Earlier | Message | Press | Typing | Seen | Contact | Rate | SetLanguage | Restart | Delete
READING = (Hello, Earlier)  # what reads a page of the log, and so counts as several frames
ClientFrame = Annotated[AnyFrame, Field(discriminator="type")]
_adapter: TypeAdapter[AnyFrame] = TypeAdapter(ClientFrame)
_object: TypeAdapter[dict[str, object]] = TypeAdapter(dict[str, object])
PIECE = 4096  # bytes or characters that count as one frame: reading a longer one takes as long as several
LARGEST_FRAME = 64 * 1024  # of them: the longest text with all its letters escaped fits in


class BadFrame(Exception):
    """field: what is wrong with it, as a path; id: the frame's own, if it has one."""

    def __init__(self, field: str, client_id: str | None) -> None:
        super().__init__(field)
        self.field = field
        self.client_id = client_id


def read_frame(data: str | bytes) -> AnyFrame:
    """The frame in a JSON text. Raises BadFrame."""
    try:
        return _adapter.validate_json(data)
    except ValidationError as error:
        raise _bad(error, data) from None


def _bad(error: ValidationError, data: str | bytes) -> BadFrame:
    problem = error.errors(include_url=False, include_input=False, include_context=False)[0]
    field = ".".join(str(part) for part in problem["loc"][1:]) or "frame"
    return BadFrame(field, id_of(data))


def id_of(data: str | bytes) -> str | None:
    """The id that a frame of any kind, also a bad one, gives itself; None for one too long to be worth reading."""
    if len(data) > 4 * PIECE:
        return None
    try:
        client_id = _object.validate_json(data).get("id")
    except ValidationError:
        return None
    return client_id if isinstance(client_id, str) and len(client_id) <= 64 and client_id.isascii() else None
