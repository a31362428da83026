/** Norwegian Bokmål words of the interface. Data only. */
import { articleNb } from './article-nb.ts';
import { en } from './en.ts';
import type { Phrases } from './phrases.ts';

export const nb: Phrases = { ...en, language: 'nb', article: articleNb };
