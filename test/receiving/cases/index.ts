import type { Case } from '../harness.js';
import { bodies } from './bodies.js';
import { headers } from './headers.js';
import { json } from './json.js';
import { kinds } from './kinds.js';
import { mutations } from './mutations.js';
import { reference } from './reference.js';
import { requests } from './requests.js';
import { secrets } from './secrets.js';
import { signatures } from './signatures.js';
import { timestamps } from './timestamps.js';
import { vectors } from './vectors.js';

export const ALL_CASES: readonly Case[] = [
  ...[vectors, reference, timestamps, signatures, secrets, headers, mutations].flat(),
  ...[bodies, json, kinds, requests].flat(),
];
