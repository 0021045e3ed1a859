import type { CatalogueEntry } from './entry.js';

/** The catalogue of event types in a Svix environment. */
export const SVIX = {
  'svix-name': {
    severity: 'error',
    title: 'An event type has a name that Svix does not allow',
    help: 'Svix allows letters, digits, `.`, `-` and `_`, 256 at most. Rename the type, or leave the message out with `--exclude`.',
  },
  'svix-token-missing': {
    severity: 'error',
    title: 'There is no token for Svix',
    help: 'Put an API key of the environment into SVIX_TOKEN. It is read from there alone, so that it stays out of histories and logs.',
  },
  'svix-library-missing': {
    severity: 'error',
    title: 'The library of Svix is not installed',
    help: 'Run `npm install --save-dev svix`. Only the `svix` commands need it.',
  },
  'svix-request-failed': {
    severity: 'error',
    title: 'Svix refused a request, or could not be reached',
    help: 'Nothing is lost: run the command again, and it does what is left. For 401, check SVIX_TOKEN and its region (`--server-url`).',
  },
  'svix-drift': {
    severity: 'error',
    title: 'The event types in Svix are not what the contract says',
    help: 'Look at the changes with `webhook-contract svix plan`, and make them with `webhook-contract svix apply`.',
  },
} as const satisfies Record<string, CatalogueEntry>;
