import type { CatalogueEntry } from './entry.js';

/** The tool itself: command line, configuration, the output folder, drift. */
export const TOOL = {
  usage: {
    severity: 'error',
    title: 'The command line is not understood',
    help: 'Run `webhook-contract --help`.',
  },
  'too-many-warnings': {
    severity: 'error',
    title: 'There are more warnings than allowed',
    help: 'Resolve warnings, or allow more with `--max-warnings`.',
  },
  'config-not-found': {
    severity: 'error',
    title: 'The configuration file does not exist',
    help: 'Check the path after `--config`, or leave it out: webhook-contract.config.js is read if there is one.',
  },
  'config-invalid': {
    severity: 'error',
    title: 'The configuration is not valid',
    help: 'The type `Config` of webhook-contract lists every option; with it, editors check the file while you write.',
  },
  'output-is-project-root': {
    severity: 'error',
    title: 'The output folder holds the project itself',
    help: 'Choose a folder for generated files alone, such as `--out generated`.',
  },
  'output-not-ours': {
    severity: 'error',
    title: 'The output folder has content that webhook-contract did not write',
    help: 'Choose a new or empty folder with `--out`. If the content was generated and only its manifest.json is lost, restore that or delete the folder. Nothing was touched.',
  },
  'output-outside-root': {
    severity: 'error',
    title: 'A file would land outside the output folder',
    help: 'Replace the symbolic link inside the output folder with a real folder, or delete it. Nothing was touched.',
  },
  'output-path-unsafe': {
    severity: 'error',
    title: 'A file name is not safe on every system',
    help: 'Rename what it is named after in the document. If it has an ordinary name there, this is a defect of the emitter.',
  },
  'output-path-collision': {
    severity: 'error',
    title: 'Two files would have the same path',
    help: 'Rename one of the two in the document. Names that differ only in case are one file on macOS and Windows.',
  },
  'output-unreadable': {
    severity: 'error',
    title: 'The output folder cannot be read',
    help: 'Check who owns the folder and its files. Nothing was touched.',
  },
  'output-write-failed': {
    severity: 'error',
    title: 'The output could not be written',
    help: 'Fix the cause and run `webhook-contract generate` again: it completes what is missing.',
  },
  'drift-missing': {
    severity: 'error',
    title: 'A generated file is missing',
    help: 'Run `webhook-contract generate` and commit the result.',
  },
  'drift-changed': {
    severity: 'error',
    title: 'A generated file is not what the contract gives',
    help: 'Run `webhook-contract generate` and commit the result. Generated files are never edited by hand.',
  },
  'drift-orphaned': {
    severity: 'error',
    title: 'A file in the output folder does not belong to the contract',
    help: 'Run `webhook-contract generate` and commit the result.',
  },
  'init-file-exists': {
    severity: 'error',
    title: 'A file to be created exists already',
    help: 'Run `webhook-contract init` in another folder, or move the file. Nothing was touched.',
  },
  'init-failed': {
    severity: 'error',
    title: 'The starter contract could not be written',
    help: 'Check that the folder exists or can be created, and that you may write to it.',
  },
  'modelina-missing': {
    severity: 'error',
    title: 'The library for models in other languages is not installed',
    help: 'Install it beside webhook-contract: `npm install --save-dev --ignore-scripts @asyncapi/modelina`.',
  },
  'internal-error': {
    severity: 'error',
    title: 'A defect of webhook-contract',
    help: 'Please report it, with the command and if possible the document. WEBHOOK_CONTRACT_DEBUG=1 shows the stack trace.',
  },
} as const satisfies Record<string, CatalogueEntry>;
