/** Norwegian Bokmål words of the interface. Data only. */
import { archiveNb } from './archive-nb.ts';
import { articleNb } from './article-nb.ts';
import { en } from './en.ts';
import type { Phrases } from './phrases.ts';

export const nb: Phrases = { ...en, language: 'nb', article: articleNb, archive: archiveNb };
