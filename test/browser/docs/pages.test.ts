import { readOwnContract } from '../../support/contract.js';
import { htmlOf, renderedFiles, siteFilesOf } from '../../support/docs-site.js';
import { isDeep } from '../../support/runs.js';
import { describeSite } from './describe-site.js';
import { showcase } from './showcase.js';

const files = await siteFilesOf(await readOwnContract(), {}, { python: true, go: true });
const paths = htmlOf(files).map(([path]) => path);

/** Pages that come from one template: those of a folder, and of events those of one action. */
function kindOf(path: string): string {
  const [, folder, action] = /^(\w+)\/(?:.*\.)?(\w+)\.html$/.exec(path) ?? [];
  if (folder === undefined) return path;
  return folder === 'events' ? `${folder} ${action}` : folder;
}

/** One page of each kind, each of another place in its kind, so that they are of different resources. */
function sampleOf(all: readonly string[]): string[] {
  const kinds = [...new Set(all.map(kindOf))].map((kind) => all.filter((path) => kindOf(path) === kind));
  return kinds.flatMap((kind, at) => kind[at % kind.length] ?? []);
}

describeSite('our contract', files, isDeep ? paths : sampleOf(paths));
describeSite('every kind of block', renderedFiles(showcase));
