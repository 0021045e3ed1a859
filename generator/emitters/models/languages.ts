import type { LanguageName } from '../../config/languages.js';
import type { Language } from './language.js';

const LANGUAGES: Readonly<Record<LanguageName, () => Promise<Language>>> = {
  python: () => import('./python/index.js').then(({ python }) => python),
  go: () => import('./go/index.js').then(({ go }) => go),
};

export function loadLanguage(name: LanguageName): Promise<Language> {
  return LANGUAGES[name]();
}
