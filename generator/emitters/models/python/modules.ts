import type { Contract, Signature } from '../../../contract/model.js';
import { plainLines } from '../../quote/plain-lines.js';
import { docstring, pythonString } from '../../quote/python.js';
import { DEFAULT_TOLERANCE } from '../../receiving/signature-modules.js';
import { typePlaces } from '../dispatch.js';

const BANNER = '# Generated from the contract. Do not edit.\n';

/** One module of all classes: they refer to each other in circles. */
export function modelsModule(classes: readonly string[]): string {
  const code = classes.join('\n\n');
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  const enums = ['IntEnum', 'StrEnum'].filter(uses);
  const typing = ['Any', 'Literal'].filter(uses);
  const runtime: readonly (readonly [string, readonly string[]])[] = [
    ['absent', ['ABSENT', 'Absent']],
    ['date_time', ['DateTime']],
    ['model', ['Model', 'ValueModel', 'wire']],
  ];
  const imports = [
    uses('dataclass') ? 'from dataclasses import dataclass\n' : '',
    enums.length > 0 ? `from enum import ${enums.join(', ')}\n` : '',
    typing.length > 0 ? `from typing import ${typing.join(', ')}\n` : '',
  ].join('');
  const own = runtime.flatMap(([module, names]) => {
    const used = names.filter(uses);
    return used.length > 0 ? [`from ._runtime.${module} import ${used.join(', ')}\n`] : [];
  });
  return `${BANNER}"""Everything that events consist of."""

from __future__ import annotations

${imports === '' ? '' : `${imports}\n`}${own.join('')}

${code}`;
}

export function eventsModule({ dispatch, messages }: Contract, classOf: ReadonlyMap<string, string>): string {
  const entries = messages.map(({ wireType }) => [pythonString(wireType), classOf.get(wireType) ?? ''] as const);
  const classes = [...new Set(entries.map(([, name]) => name))].sort();
  const places = typePlaces(dispatch);
  const place = places.body === undefined ? 'None' : tuple(places.body.map(pythonString));
  const header = places.header === undefined ? 'None' : pythonString(places.header);
  const told =
    places.header === undefined ? 'the type, where the body does not tell it' : `the value of the header ${header}`;
  return `${BANNER}"""From bodies to events, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Optional, Union, cast

from . import models
from ._runtime.model import Model, UnknownEvent, ValueModel
from ._runtime.parsing import Dispatch, RawBody, parse_event, write_event

Event = Union[
${classes.map((name) => `    models.${name},\n`).join('')}    UnknownEvent,
]
"""Any event. \`\`match\`\` and \`\`isinstance\`\` tell which."""

EVENT_TYPES: Final[Mapping[str, type[Any]]] = {
${entries.map(([type, name]) => `    ${type}: models.${name},\n`).join('')}}
"""The class of each event, by its type on the wire."""

_DISPATCH: Final = Dispatch(body=${place}, header=${header}, separator=${pythonString(places.separator)})


def parse(body: RawBody, event_type: Optional[str] = None) -> Event:
    """Reads the body of a delivery.

    :param body: as it arrived: bytes, or text
    :param event_type: ${told.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}
    :raises WebhookVerificationError: \`\`malformed_json\`\`, \`\`body_not_raw\`\`
    :raises InvalidEventError: where the body is not what the contract says of its type
    """
    return cast(Event, parse_event(body, _DISPATCH, EVENT_TYPES, event_type))


def to_json(event: Union[Model, ValueModel, UnknownEvent]) -> str:
    """Writes an event, or a part of one, as JSON.

    What was read comes out as the same JSON value: unknown properties, unknown values of
    enumerations and the text of date-times included.

    :raises ValueError: where a number is no JSON number, or a date-time has no offset
    """
    return write_event(event)
`;
}

function tuple(items: readonly string[]): string {
  if (items.length === 0) return '()';
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
}

export function signatureModule(signature: Signature): string {
  const tolerance = signature.tolerance ?? DEFAULT_TOLERANCE;
  const { version, versionSeparator, listSeparator, secret } = signature;
  const optional = (name: string, text: string | undefined) =>
    text === undefined ? '' : `    ${name}=${pythonString(text)},\n`;
  const families = signature.families.map(({ id, timestamp, signature: name }) => {
    const parts = [
      ['id', id],
      ['timestamp', timestamp],
      ['signature', name],
    ] as const;
    const told = parts.flatMap(([part, header]) =>
      header === undefined ? [] : [`${part}=${pythonString(header.toLowerCase())}`],
    );
    return `        HeaderFamily(${told.join(', ')}),\n`;
  });
  return `${BANNER}"""Whether a delivery comes from the sender."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Optional, Union

from ._runtime.parsing import RawBody
from ._runtime.signature import Delivery, HeaderFamily, Headers, SignatureScheme, verify_signature

_SCHEME: Final = SignatureScheme(
    algorithm=${pythonString(signature.algorithm)},
    content=${pythonString(signature.content)},
    encoding=${pythonString(signature.encoding)},
${optional('version', version)}${optional('version_separator', versionSeparator)}${optional('list_separator', listSeparator)}${optional('secret_prefix', secret.prefix)}    secret_encoding=${pythonString(secret.encoding)},
    tolerance=${tolerance},
    families=(
${families.join('')}    ),
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
    :param tolerance: seconds that the clocks may differ, both ways; ${tolerance} by default
    :raises WebhookVerificationError: with a \`\`code\`\`, where the delivery must not be handled
    :raises ValueError: where \`\`now\`\` or \`\`tolerance\`\` make no sense
    """
    return verify_signature(body, headers, secret, _SCHEME, now, tolerance)
`;
}

export function initModule({ info, signatures }: Contract, classes: readonly string[]): string {
  const isSigned = signatures.length > 0;
  const names = [
    ...['ABSENT', 'Absent', 'DateTime', 'ErrorCode', 'Event', 'EVENT_TYPES', 'InvalidEventError', 'UnknownEvent'],
    ...['WebhookVerificationError', 'parse', 'to_json', ...(isSigned ? ['Delivery', 'verify'] : [])],
  ];
  const doc = docstring([...plainLines(info.title, 90), '', ...plainLines(info.description ?? '', 90)], '');
  return `${BANNER}${doc}
from ._runtime.absent import ABSENT, Absent
from ._runtime.date_time import DateTime
from ._runtime.errors import ErrorCode, InvalidEventError, WebhookVerificationError
from ._runtime.model import UnknownEvent
${isSigned ? 'from ._runtime.signature import Delivery\n' : ''}from .events import EVENT_TYPES, Event, parse, to_json
from .models import (
${classes.map((name) => `    ${name},\n`).join('')})
${isSigned ? 'from .signature import verify\n' : ''}
__all__ = [
${[...names, ...classes].map((name) => `    "${name}",\n`).join('')}]
`;
}
