"""What people do with the values that they get, and with those that they make."""

import copy
import json
import pickle
from datetime import datetime, timedelta, timezone

from webhooks_under_test import ABSENT, DateTime, TagCreatedEvent, Tag, TagState, parse, to_json


def raises(error, act):
    try:
        act()
    except error as raised:
        return str(raised)
    raise AssertionError(f"no {error.__name__}")


read = DateTime.parse("2026-01-14T10:05:26.123456789+05:30")
assert isinstance(read, datetime) and read.text == "2026-01-14T10:05:26.123456789+05:30"
assert read == datetime(2026, 1, 14, 4, 35, 26, 123456, timezone.utc)
assert read.utcoffset() == timedelta(hours=5, minutes=30)
for same in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
    assert same == read and same.text == read.text
# What is computed from one has another text.
later = read + timedelta(days=1)
assert later > read and later.text == later.isoformat() and later.text.startswith("2026-01-15T10:05:26.123456")
assert read.replace(year=2027).text.startswith("2027-")
assert read.astimezone(timezone.utc).text == "2026-01-14T04:35:26.123456+00:00"
assert DateTime.parse("2016-12-31T23:59:60Z") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
assert "offset" in raises(ValueError, lambda: DateTime.of(datetime(2026, 1, 1)))

never = DateTime.parse("2026-02-30T00:00:00Z")
assert never.text == str(never) == f"{never}" == "2026-02-30T00:00:00Z"
assert repr(never) == "DateTime.parse('2026-02-30T00:00:00Z')"
assert never == DateTime.parse("2026-02-30T00:00:00Z") and never != read and len({never, read}) == 2
assert pickle.loads(pickle.dumps(never)) == never
for use in (lambda: never.year, lambda: never < read, lambda: read < never, lambda: never - read, lambda: never.isoformat()):
    assert "no date-time" in raises(ValueError, use)

now = datetime(2026, 1, 1, tzinfo=timezone.utc)
tag = Tag(id="tag_1", name="x", description=None, hex_color="#ffffff", auto_tagging_enabled=True,
          created_at=DateTime.of(now), updated_at=now)  # an ordinary datetime does, as well
event = TagCreatedEvent(id="evt_1", workspace_id="wrks_1", created_at=DateTime.of(now), data=TagState(object=tag))
written = json.loads(to_json(event))
assert written["type"] == "v1.tag.created" and written["data"]["object"]["updated_at"] == "2026-01-01T00:00:00+00:00"
assert written["data"]["object"]["description"] is None
again = parse(to_json(event))
assert isinstance(again, TagCreatedEvent) and json.loads(to_json(again)) == written
assert not ABSENT and repr(ABSENT) == "ABSENT" and copy.deepcopy(ABSENT) is ABSENT and pickle.loads(pickle.dumps(ABSENT)) is ABSENT
event.extra["ratio"] = float("nan")
raises(ValueError, lambda: to_json(event))
print("fine")
