// The build bundles this module with its library, which is large on the disk and small in what is used of it.
import hljs from 'highlight.js/lib/core';
import shell from 'highlight.js/lib/languages/bash';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';

const LANGUAGES = { go, http, javascript: typescript, json, python, ruby, sh: shell, typescript, yaml };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
hljs.configure({ classPrefix: 'h-' });

/** Brackets and commas look like the text around them, and are half of all marks in JSON. */
const PLAIN = /<span class="h-punctuation">([^<]*)<\/span>/g;

/** Code as HTML: spans with classes, everything else escaped. */
export function highlight(text: string, language: string): string {
  if (!Object.hasOwn(LANGUAGES, language)) return escapeHtml(text);
  return hljs.highlight(text, { language, ignoreIllegals: true }).value.replace(PLAIN, '$1');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
