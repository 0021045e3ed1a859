import { siteFilesOf } from '../../support/docs-site.js';
import { contractOfDocument } from '../../support/emitted-package.js';
import { githubCatalogue } from '../../support/github-catalogue.mjs';
import { describeSite } from './describe-site.js';

const files = await siteFilesOf(await contractOfDocument(githubCatalogue()));

/** The largest pages, where most can go wrong, and one of each kind. */
const SAMPLE = [
  'index.html',
  'events/index.html',
  'events/pull_request.opened.html',
  'events/issues.assigned.html',
  'events/push.html',
  'events/ping.html',
  'playground.html',
].filter((path) => files.has(path));

describeSite("GitHub's catalogue", files, SAMPLE);
