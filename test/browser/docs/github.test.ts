import { htmlOf, siteFilesOf } from '../../support/docs-site.js';
import { contractOfDocument } from '../../support/emitted-package.js';
import { githubCatalogue } from '../../support/github-catalogue.mjs';
import { isDeep } from '../../support/runs.js';
import { describeSite } from './describe-site.js';

const files = await siteFilesOf(await contractOfDocument(githubCatalogue()));

/** The largest pages, where most can go wrong, and one that is small. */
const SAMPLE = ['index.html', 'events/index.html', 'events/pull_request.opened.html', 'events/ping.html'];
const deep = htmlOf(files).flatMap(([path], at) => (at % 10 === 0 || SAMPLE.includes(path) ? [path] : []));

describeSite("GitHub's catalogue", files, isDeep ? deep : SAMPLE);
