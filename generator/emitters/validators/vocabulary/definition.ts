import type { CodeKeywordDefinition } from 'ajv';
import type { ModuleParts } from '../module-text.js';

/** A part of the vocabulary: definitions of keywords whose code goes into one module. */
export type Definitions = (text: ModuleParts) => readonly CodeKeywordDefinition[];
