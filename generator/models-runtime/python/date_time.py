"""Date-times that remember how they were written."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, Any, NoReturn, Optional

# RFC 3339, section 5.6. Digits of other scripts are none, and a line end is no part of it.
_RFC3339 = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}):([0-9]{2})(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


class DateTime(datetime):
    """A :class:`datetime.datetime` with an offset, and the text that it was read from.

    The text may say more than a ``datetime`` holds: nanoseconds, a leap second, ``Z`` or ``+00:00``.
    It is what is written again. Where the text is no date-time at all it is kept as well, and
    everything else about the value raises :class:`ValueError`.
    """

    _text: Optional[str] = None

    @classmethod
    def of(cls, moment: datetime) -> DateTime:
        """A moment to put into an event.

        :raises ValueError: where it has no offset, so that nobody knows when it is
        """
        if moment.utcoffset() is None:
            raise ValueError("a date-time needs an offset: pass tzinfo, such as datetime.timezone.utc")
        return cls._copy(moment)

    @classmethod
    def parse(cls, text: str) -> DateTime:
        """Reads a date-time as RFC 3339 writes it. Never raises: see the class."""
        found = _RFC3339.fullmatch(text)
        moment = None if found is None else _moment(found)
        made = _NotADateTime(1, 1, 1) if moment is None else DateTime._copy(moment)
        made._text = text
        return made

    @classmethod
    def _copy(cls, moment: datetime) -> DateTime:
        return DateTime(
            moment.year,
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
            moment.microsecond,
            moment.tzinfo,
            fold=moment.fold,
        )

    @property
    def text(self) -> str:
        """As it was written, or as RFC 3339 writes it where it was made here."""
        return self._text if self._text is not None else datetime.isoformat(self)

    def __reduce_ex__(self, protocol: Any) -> Any:
        if self._text is not None:
            return (DateTime.parse, (self._text,))
        return super().__reduce_ex__(protocol)

    def __copy__(self) -> DateTime:
        return self

    def __deepcopy__(self, memo: Any) -> DateTime:
        return self


def _moment(found: re.Match[str]) -> Optional[datetime]:
    """The same as a ``datetime``; ``None`` where there is no such day, hour or offset."""
    date, clock, seconds, fraction, offset = found.groups()
    # A leap second is the last of its minute here: nothing in Python holds the 61st.
    leap = seconds == "60"
    micros = f"{(fraction or '.0')[1:7]:0<6}"
    try:
        moment = datetime.fromisoformat(f"{date}T{clock}:{'59' if leap else seconds}.{micros}")
        return moment.replace(tzinfo=_zone(offset))
    except ValueError:
        return None


def _zone(offset: str) -> tzinfo:
    if offset in "Zz":
        return timezone.utc
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    if minutes > 59:
        raise ValueError("no such offset")
    sign = -1 if offset[0] == "-" else 1
    return timezone(sign * timedelta(hours=hours, minutes=minutes))


class _NotADateTime(DateTime):
    """A text in the place of a date-time. It breaks where somebody uses it as one, not before."""

    def __getattribute__(self, name: str) -> Any:
        if name == "text" or name.startswith("_"):
            return object.__getattribute__(self, name)
        return self._refuse()

    def _refuse(self, *_: Any) -> NoReturn:
        raise ValueError(f"{self._text!r} is no date-time as RFC 3339 writes them")

    # The signatures stay those of a date-time: who uses one as that is wrong about the value alone.
    if not TYPE_CHECKING:
        __lt__ = __le__ = __gt__ = __ge__ = _refuse
        __add__ = __radd__ = __sub__ = __rsub__ = _refuse

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _NotADateTime) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"DateTime.parse({self._text!r})"

    def __format__(self, format_spec: str) -> str:
        return format(self.text, format_spec) if format_spec == "" else self._refuse()
