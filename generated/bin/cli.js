#!/usr/bin/env node
// Generated from the contract. Do not edit.


import { run } from '../runtime/cli/run.js';
import { binding } from './binding.js';

await run(binding);
