/** What every page does with a script, and does without one. A classic script: modules are refused on `file:` pages. */
import { installSearch } from './search/opener.js';
import { startContents } from './site/contents.js';
import { startCopying } from './site/copy.js';
import { startExamples } from './site/examples.js';
import { startExpanding } from './site/expand.js';
import { startEventFilters, startNavigationFilter } from './site/filters.js';
import { startNavigation } from './site/navigation.js';
import { startTabs } from './site/tabs.js';
import { startThemeSwitch } from './site/theme.js';

startThemeSwitch();
startTabs();
startExamples();
startExpanding();
startCopying();
startNavigation();
startNavigationFilter();
startEventFilters();
startContents();
startExpanding();

const script = document.currentScript;
if (script instanceof HTMLScriptElement) installSearch(new URL('..', script.src).href);
