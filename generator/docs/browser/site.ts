/** What every page does with a script, and does without one. A classic script: modules are refused on `file:` pages. */
import { startExpanding } from './site/expand.js';

document.documentElement.classList.add('scripted');
startExpanding();
