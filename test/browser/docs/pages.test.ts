import { readOwnContract } from '../../support/contract.js';
import { renderedFiles, siteFilesOf } from '../../support/docs-site.js';
import { describeSite } from './describe-site.js';
import { showcase } from './showcase.js';

describeSite('our contract', await siteFilesOf(await readOwnContract()));
describeSite('every kind of block', renderedFiles(showcase));
