import { installSearch } from './search/opener.js';

/** What every page does with a script, and does without one. A classic script: modules are refused on `file:` pages. */
document.documentElement.classList.add('scripted');

const script = document.currentScript;
if (script instanceof HTMLScriptElement) installSearch(new URL('..', script.src).href);
