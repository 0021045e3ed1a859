/**
 * Runs before anything is painted, so that neither the colours nor the tabs of a page change before the reader's eyes.
 * Where the rest of the script does not come, the page goes back to what it is without one.
 */
import { storedTheme } from './site/stored.js';

const root = document.documentElement;
const theme = storedTheme();
if (theme) root.dataset.theme = theme;
root.classList.add('scripted');
addEventListener('error', () => root.classList.remove('scripted'), true);
