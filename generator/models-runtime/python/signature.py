"""Signatures of deliveries: an HMAC (RFC 2104) over the id, the time and the body as it arrived."""

from __future__ import annotations

import base64
import hmac
import math
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Literal, Optional, Protocol, Union

from .errors import WebhookVerificationError
from .parsing import RawBody, raw_bytes


class HasItems(Protocol):
    """A mapping, and what frameworks have instead because a header can come twice."""

    def items(self) -> Iterable[tuple[Any, Any]]:
        """Names and values."""
        ...


Headers = Union[HasItems, Iterable[tuple[Any, Any]]]
"""Headers as frameworks have them: anything with ``items()``, or pairs, as text or bytes, in any letter case."""


@dataclass(frozen=True, kw_only=True)
class HeaderFamily:
    """Headers that belong together, by their names in small letters."""

    signature: str
    id: Optional[str] = None
    timestamp: Optional[str] = None

    def present(self) -> list[str]:
        """The names of all its headers."""
        return [name for name in (self.id, self.timestamp, self.signature) if name is not None]


@dataclass(frozen=True, kw_only=True)
class SignatureScheme:
    """How deliveries are signed, as the contract tells it."""

    algorithm: Literal["sha1", "sha256", "sha384", "sha512"]
    content: str
    """What is signed: a template of ``{id}``, ``{timestamp}`` and ``{body}``."""
    encoding: Literal["base64", "hex"]
    version: Optional[str] = None
    """What stands before the signatures of this scheme; others are skipped."""
    version_separator: str = ","
    list_separator: Optional[str] = None
    """What stands between signatures. Without it a header holds one."""
    secret_prefix: str = ""
    secret_encoding: Literal["base64", "hex", "utf8"]
    tolerance: float
    """Seconds that a timestamp may be off, both ways."""
    families: tuple[HeaderFamily, ...]
    """The sets of headers, any one of which has to be complete."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """What the headers of a verified delivery say."""

    id: Optional[str]
    """The same for every attempt to deliver the event; ``None`` where the headers do not tell it."""
    timestamp: Optional[datetime]
    """When this attempt was signed; ``None`` where the headers do not tell it."""


def verify_signature(
    body: RawBody,
    headers: Headers,
    secret: Union[str, Sequence[str]],
    scheme: SignatureScheme,
    now: Optional[datetime],
    tolerance: Optional[float],
) -> Delivery:
    """Checks that a delivery comes from the sender and is recent.

    :raises WebhookVerificationError: where the delivery must not be handled
    :raises ValueError: where ``now`` or ``tolerance`` make no sense
    """
    content = raw_bytes(body)
    found = _read_headers(headers, scheme)
    keys = _keys_of(secret, scheme)
    family = _choose_family(scheme.families, found)
    delivery_id = _checked_id(family, found, scheme.content)
    timestamp = _checked_timestamp(family, found, scheme, now, tolerance)
    before, after = _frame(scheme.content, delivery_id or "", found.get(family.timestamp or "", ""))
    for key in keys:
        digest = hmac.new(key, before + content + after, scheme.algorithm).digest()
        expected = base64.b64encode(digest) if scheme.encoding == "base64" else digest.hex().encode()
        if _is_signed_with(expected, found[family.signature], scheme):
            return Delivery(id=delivery_id, timestamp=timestamp)
    kind = "" if scheme.version is None else f"{scheme.version} "
    message = (
        f"No {kind}signature fits: the secret is that of another endpoint, "
        "or the body is not byte for byte what was sent."
    )
    raise WebhookVerificationError("signature_mismatch", message, family.signature)


def _read_headers(headers: Any, scheme: SignatureScheme) -> dict[str, str]:
    """The headers that the scheme knows, each of which may come once."""
    has_commas = (scheme.list_separator or "").startswith(",")
    wanted = {
        name: has_commas and name == family.signature for family in scheme.families for name in family.present()
    }
    found: dict[str, str] = {}
    for name, value in _pairs_of(headers):
        name = _text_of(name).lower()
        if name not in wanted:
            continue
        values = list(value) if isinstance(value, (list, tuple)) else [value]
        if not values or values[0] is None:
            continue
        if name in found or len(values) > 1:
            raise _duplicate(name)
        if not isinstance(values[0], (str, bytes)):
            raise WebhookVerificationError("malformed_header", f"The header {name} is not text.", name)
        text = _text_of(values[0])
        # Frameworks join the values of a repeated header with a comma and a space.
        if not wanted[name] and (", " in text):
            raise _duplicate(name)
        found[name] = text
    return found


def _pairs_of(headers: Any) -> list[tuple[Any, Any]]:
    problem = "There are no headers: pass those of the request, as a mapping or as pairs."
    if headers is None or isinstance(headers, (str, bytes)):
        raise WebhookVerificationError("missing_header", problem)
    try:
        pairs = headers.items() if hasattr(headers, "items") else headers
        return [(name, value) for name, value in pairs if isinstance(name, (str, bytes))]
    except (TypeError, ValueError):
        raise WebhookVerificationError("missing_header", problem) from None


def _text_of(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _duplicate(name: str) -> WebhookVerificationError:
    return WebhookVerificationError("duplicate_header", f"The header {name} came more than once.", name)


def _keys_of(secret: object, scheme: SignatureScheme) -> list[bytes]:
    secrets = list(secret) if isinstance(secret, (list, tuple)) else [secret]
    if not secrets:
        raise _invalid_secret("is not set: the list is empty")
    return [_key_of(each, scheme) for each in secrets]


_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")


def _key_of(secret: object, scheme: SignatureScheme) -> bytes:
    if not isinstance(secret, str):
        raise _invalid_secret("is not set: it has to be a string")
    text = secret.removeprefix(scheme.secret_prefix)
    if text == "":
        raise _invalid_secret("is empty")
    if scheme.secret_encoding == "base64" and _BASE64.fullmatch(text):
        return base64.b64decode(text)
    if scheme.secret_encoding == "hex" and _HEX.fullmatch(text):
        return bytes.fromhex(text)
    if scheme.secret_encoding == "utf8":
        return text.encode(errors="replace")
    place = f" after '{scheme.secret_prefix}'" if scheme.secret_prefix else ""
    raise _invalid_secret(
        f"is not {scheme.secret_encoding}{place}: copy it again, whole and without spaces or quotes"
    )


def _invalid_secret(problem: str) -> WebhookVerificationError:
    return WebhookVerificationError("invalid_secret", f"The signing secret {problem}.")


def _choose_family(families: tuple[HeaderFamily, ...], found: Mapping[str, str]) -> HeaderFamily:
    """The one family to verify by. Where several differ, somebody put the delivery together."""
    for family in families:
        if all(name in found for name in family.present()):
            break
    else:
        raise _incomplete(families, found)
    for other in families:
        for part in ("id", "timestamp", "signature"):
            name, own = getattr(other, part), getattr(family, part)
            if name in found and found[name] != found.get(own):
                message = f"The header {name} differs from {own}: a delivery has one of them."
                raise WebhookVerificationError("mixed_headers", message, name)
    return family


def _incomplete(families: tuple[HeaderFamily, ...], found: Mapping[str, str]) -> WebhookVerificationError:
    started = [family for family in families if any(name in found for name in family.present())]
    if len(started) > 1:
        sets = " or ".join(", ".join(family.present()) for family in families)
        return WebhookVerificationError("mixed_headers", f"One family of headers has to be complete: {sets}.")
    missing = next(name for name in (started or families)[0].present() if name not in found)
    message = f"The header {missing} is not there: pass all headers of the delivery on."
    return WebhookVerificationError("missing_header", message, missing)


_ID = re.compile(r"[!-~]{1,256}")
# int() reads signs, spaces, underscores and the digits of all scripts.
_UNIX_SECONDS = re.compile(r"[0-9]{1,12}")
_BORDER = re.compile(r"\{id\}([^{]+)")


def _checked_id(family: HeaderFamily, found: Mapping[str, str], content: str) -> Optional[str]:
    if family.id is None:
        return None
    delivery_id = found[family.id]
    # What stands behind the id in the signed content: an id with the same in it could move the border.
    border = _BORDER.search(content)
    if _ID.fullmatch(delivery_id) and not (border and border[1] in delivery_id):
        return delivery_id
    message = f"The header {family.id} is not the id of a delivery."
    raise WebhookVerificationError("malformed_header", message, family.id)


def _checked_timestamp(
    family: HeaderFamily,
    found: Mapping[str, str],
    scheme: SignatureScheme,
    now: Optional[datetime],
    tolerance: Optional[float],
) -> Optional[datetime]:
    if family.timestamp is None:
        return None
    text = found[family.timestamp]
    if not _UNIX_SECONDS.fullmatch(text):
        message = f"The header {family.timestamp} is not a Unix time in seconds."
        raise WebhookVerificationError("malformed_header", message, family.timestamp)
    allowed = scheme.tolerance if tolerance is None else tolerance
    if not allowed >= 0:
        raise ValueError(f"tolerance must be a number of seconds that is not negative, but is {allowed}")
    age = _unix_seconds(now) - int(text)
    if abs(age) > allowed:
        when = "ago" if age > 0 else "ahead"
        message = (
            f"The delivery was signed {abs(age)} seconds {when}, and {allowed:g} are allowed. "
            "It may be a replay; if all are refused, check the clock."
        )
        raise WebhookVerificationError(
            "timestamp_too_old" if age > 0 else "timestamp_too_new", message, family.timestamp
        )
    try:
        return datetime.fromtimestamp(int(text), timezone.utc)
    except (OverflowError, ValueError):
        message = f"The header {family.timestamp} is beyond every calendar."
        raise WebhookVerificationError("malformed_header", message, family.timestamp) from None


def _unix_seconds(now: Optional[datetime]) -> int:
    if now is None:
        return math.floor(time.time())
    if now.utcoffset() is None:
        raise ValueError("now must have an offset: pass tzinfo, such as datetime.timezone.utc")
    return math.floor(now.timestamp())


def _frame(template: str, delivery_id: str, timestamp: str) -> tuple[bytes, bytes]:
    """The signed content without the body: what stands before it, and what comes after."""
    before, _, after = template.partition("{body}")
    values = {"{id}": delivery_id, "{timestamp}": timestamp}

    def fill(text: str) -> bytes:
        return re.sub(r"\{id\}|\{timestamp\}", lambda found: values[found[0]], text).encode()

    return fill(before), fill(after)


def _is_signed_with(expected: bytes, header: str, scheme: SignatureScheme) -> bool:
    """Whether one of the header's signatures is this one. Those of other versions are skipped."""
    prefix = "" if scheme.version is None else scheme.version + scheme.version_separator
    entries = [header] if scheme.list_separator is None else header.split(scheme.list_separator)
    return any(
        # Text with text, in a time that tells nothing: one way to write the bytes counts and no other.
        hmac.compare_digest(entry[len(prefix) :].encode(errors="replace"), expected)
        for entry in entries
        if entry.startswith(prefix)
    )
