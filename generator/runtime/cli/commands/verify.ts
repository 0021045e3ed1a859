import { defineCommand } from '../command.js';
import { UsageError } from '../usage-error.js';

export const verify = defineCommand({
  name: 'verify',
  summary: '',
  operands: '',
  options: {},
  examples: [],
  async run() {
    throw new UsageError('Not there yet.');
  },
});
