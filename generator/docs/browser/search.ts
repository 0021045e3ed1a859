/** The search of the site, loaded when somebody is about to search. The index was loaded beside it. */
import { SearchDialog } from './search/dialog.js';

let dialog: SearchDialog | undefined;

globalThis.webhookDocsSearch = {
  open(root) {
    if (!globalThis.webhookDocsIndex) return;
    dialog ??= new SearchDialog(globalThis.webhookDocsIndex, root);
    dialog.open();
  },
};
