"""Why a delivery is refused."""

from __future__ import annotations

from typing import Any, Literal, Optional

ErrorCode = Literal[
    "signature_mismatch",
    "timestamp_too_old",
    "timestamp_too_new",
    "missing_header",
    "malformed_header",
    "duplicate_header",
    "mixed_headers",
    "invalid_secret",
    "body_not_raw",
    "malformed_json",
]
"""For programs; the messages of errors are for people, and may change."""


class WebhookVerificationError(Exception):
    """A delivery that must not be handled, or a receiver that cannot verify deliveries.

    Holds neither the secret nor the body.
    """

    def __init__(self, code: ErrorCode, message: str, header: Optional[str] = None) -> None:
        super().__init__(message)
        self.code: ErrorCode = code
        """Why it was refused."""
        self.header = header
        """The header that is at fault, in small letters, where one is."""


class InvalidEventError(ValueError):
    """A body that is JSON, and yet not what the contract says."""

    def __init__(self, path: str, keyword: str, message: str, event_type: Optional[str], value: Any) -> None:
        super().__init__(f"{path or 'the body'} {message}")
        self.path = path
        """The place that is wrong, as a JSON pointer (RFC 6901)."""
        self.keyword = keyword
        """What it breaks: a keyword of JSON Schema, ``missing-event-type`` or ``invalid-event-type``."""
        self.event_type = event_type
        """What the event claims to be, if it does."""
        self.value = value
        """The body, parsed: keep it where you look at what went wrong."""
