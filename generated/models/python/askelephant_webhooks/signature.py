# Generated from the contract. Do not edit.
"""Whether a delivery comes from the sender."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Optional, Union

from ._runtime.parsing import RawBody
from ._runtime.signature import Delivery, HeaderFamily, Headers, SignatureScheme, verify_signature

_SCHEME: Final = SignatureScheme(
    algorithm="sha256",
    content="{id}.{timestamp}.{body}",
    encoding="base64",
    version="v1",
    version_separator=",",
    list_separator=" ",
    secret_prefix="whsec_",
    secret_encoding="base64",
    tolerance=300,
    families=(
        HeaderFamily(id="svix-id", timestamp="svix-timestamp", signature="svix-signature"),
        HeaderFamily(id="webhook-id", timestamp="webhook-timestamp", signature="webhook-signature"),
    ),
)


def verify(
    body: RawBody,
    headers: Headers,
    secret: Union[str, Sequence[str]],
    *,
    now: Optional[datetime] = None,
    tolerance: Optional[float] = None,
) -> Delivery:
    """Checks that a delivery comes from the sender and is recent. Verify first, then parse.

    :param body: as it arrived: what was parsed and written again is not what was signed
    :param headers: of the request, in any form and letter case
    :param secret: the endpoint's signing secret; several while one replaces another
    :param now: the time to compare with, for tests; the clock's by default
    :param tolerance: seconds that the clocks may differ, both ways; 300 by default
    :raises WebhookVerificationError: with a ``code``, where the delivery must not be handled
    :raises ValueError: where ``now`` or ``tolerance`` make no sense
    """
    return verify_signature(body, headers, secret, _SCHEME, now, tolerance)
