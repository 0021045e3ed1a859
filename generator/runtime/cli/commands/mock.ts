import { defineCommand } from '../command.js';
import { UsageError } from '../usage-error.js';

export const mock = defineCommand({
  name: 'mock',
  summary: '',
  operands: '',
  options: {},
  examples: [],
  async run() {
    throw new UsageError('Not there yet.');
  },
});
