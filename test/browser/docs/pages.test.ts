import { readOwnContract } from '../../support/contract.js';
import { renderedFiles, siteFilesOf } from '../../support/docs-site.js';
import { describeSite } from './describe-site.js';
import { showcase } from './showcase.js';

const models = { python: true, go: true };

describeSite('our contract', await siteFilesOf(await readOwnContract(), {}, models));
describeSite('every kind of block', renderedFiles(showcase));
