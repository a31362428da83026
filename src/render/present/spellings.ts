/** Presents how articles spell a name: the spellings that tell languages and authors apart, then the forms in sentences. */
import type { EntryPage } from '../../model/connection-page.ts';
import { compareText } from '../../model/date.ts';
import { groupBy } from '../../model/group.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { numberWords } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { languageName, type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';

/** Forms of a name beside its spellings. Evidence: an inflecting language has about as many. */
const mostForms = 8;

/** One language: its name, and the spellings and forms in it. */
export interface SpellingView extends PassageLanguage {
  readonly name: string;
  readonly names: string;
}

/** The spellings by language, each with how many articles have it; then the other forms in the articles of the page. */
export function spellingsOf(input: RenderInput<EntryPage>, context: PageContext): readonly SpellingView[] {
  const { phrases } = context;
  return [...groupBy(input.subject.entry.variants, ({ language }) => language)].map(([language, variants]) => {
    const known = new Set(variants.map(({ name }) => name));
    const forms = formsIn(input, language).filter((form) => !known.has(form));
    const counted = variants.map(({ name, items }) => `${name} (${numberWords(phrases, items)})`);
    return {
      ...passageLanguage(language, phrases),
      name: languageName(language, phrases),
      names: [...counted, ...forms.slice(0, mostForms)].join(phrases.words.comma),
    };
  });
}

/** How the articles of the page in a language write the name in their sentences, the most frequent forms first. */
function formsIn({ subject, reads }: RenderInput<EntryPage>, language: LanguageTag): readonly string[] {
  const forms = subject.named.flatMap(({ article, name }) => {
    const mentions = article.card.language === language ? (reads?.get(article.card.id)?.record.mentions ?? []) : [];
    return mentions.flatMap((mention) => (mention.name === name ? [mention.text.replace(/\s+/g, ' ')] : []));
  });
  const byForm = [...groupBy(forms, (form) => form)];
  return byForm.sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0])).map(([form]) => form);
}
