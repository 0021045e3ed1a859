"""Does with an emitted package what each line on the standard input asks for, and answers with a line."""

from __future__ import annotations

import base64
import importlib
import json
import sys
from datetime import datetime, timezone
from typing import Any

package = importlib.import_module(sys.argv[1])


def round_trip(asked: Any) -> Any:
    event = package.parse(base64.b64decode(asked["body"]), asked.get("type"))
    return {"kind": type(event).__name__, "json": package.to_json(event)}


def verify(asked: Any) -> Any:
    now = datetime.fromtimestamp(asked["now"], timezone.utc)
    headers = [(name, value) for name, value in asked["headers"]]
    body = base64.b64decode(asked["body"])
    found = package.verify(body, headers, asked["secret"], now=now, tolerance=asked.get("tolerance"))
    seconds = None if found.timestamp is None else int(found.timestamp.timestamp())
    return {"id": found.id, "timestamp": seconds}


OPERATIONS = {"round_trip": round_trip, "verify": verify}

for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = OPERATIONS[asked["operation"]](asked)
    except package.WebhookVerificationError as error:
        answer = {"code": error.code, "header": error.header}
    except package.InvalidEventError as error:
        answer = {"invalid": error.path, "keyword": error.keyword, "type": error.event_type}
    print(json.dumps(answer), flush=True)
