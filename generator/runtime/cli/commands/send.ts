import { defineCommand } from '../command.js';
import { UsageError } from '../usage-error.js';

export const send = defineCommand({
  name: 'send',
  summary: '',
  operands: '',
  options: {},
  examples: [],
  async run() {
    throw new UsageError('Not there yet.');
  },
});
