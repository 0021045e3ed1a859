import { defineCommand } from '../command.js';
import { UsageError } from '../usage-error.js';

export const sign = defineCommand({
  name: 'sign',
  summary: '',
  operands: '',
  options: {},
  examples: [],
  async run() {
    throw new UsageError('Not there yet.');
  },
});
