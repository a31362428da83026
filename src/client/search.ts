/* The search of the site: this page only, and only with scripts. It loads pieces of the index as classic scripts, which
   work from a disk as well as from a server, and shows what they hold as text. */
import { type Asked, addressFor, askedBy } from './search/address.ts';
import { countFacets, drawFacets } from './search/facet-list.ts';
import { find, type Results } from './search/find.ts';
import { indexReader } from './search/index-reader.ts';
import { loadScript } from './search/load-script.ts';
import { narrowed } from './search/narrow.ts';
import { parseQuery } from './search/query.ts';
import { drawHit, drawName, need } from './search/results.ts';
import { speakerOf } from './search/said.ts';

const form = need<HTMLFormElement>('#find');
const field = need<HTMLInputElement>('#q');
const side = need('#facets');
const told = need('#told');
const list = need('#hits');
const who = need('#who');
const more = need('#more');
const title = document.title;
const speaker = speakerOf(form.dataset.said ?? '{}', document.documentElement.lang);
const { said } = speaker;
const reader = indexReader(loadScript);

/** Results at a time. */
const atOnce = 20;
const mostNames = 6;
/** Milliseconds without a key after which what was typed is sought. */
const pause = 180;

/* What is asked and found now. Whatever comes back for an older question is dropped. */
let asked: Asked = askedBy(new URLSearchParams(location.search));
let found: { readonly q: string; readonly results: Results } | null = null;
let shown = 0;
let turn = 0;

const tell = (strong: string, rest = ''): void => {
  const bold = document.createElement('b');
  bold.textContent = strong;
  told.replaceChildren(...(strong === '' ? [] : [bold]), ...(rest === '' ? [] : [` ${rest}`]));
};

const fillForm = (): void => {
  field.value = asked.q;
  need<HTMLInputElement>('[name="from"]').value = String(asked.choice.from ?? '');
  need<HTMLInputElement>('[name="to"]').value = String(asked.choice.to ?? '');
  need<HTMLSelectElement>('#order').value = asked.choice.order === 'best' ? '' : asked.choice.order;
  for (const box of side.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
    box.checked = asked.choice[box.name as 'language'].includes(box.value);
};

const askedNow = (): Asked => {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.append(name, value.trim());
  return askedBy(parameters);
};

const clear = (): void => {
  list.replaceChildren();
  who.hidden = true;
  more.hidden = true;
};

const showNames = async (numbers: readonly number[], mine: number): Promise<void> => {
  const names = await Promise.all(numbers.slice(0, mostNames).map((number) => reader.name(number)));
  if (mine !== turn) return;
  need('ul', who).replaceChildren(
    ...names.flatMap((name) => (name ? [drawName(name, who.dataset.comma ?? ', ')] : [])),
  );
  who.hidden = names.length === 0;
};

const showMore = async (mine: number): Promise<void> => {
  if (!found) return;
  const archive = await reader.archive();
  const matches = narrowed(found.results.articles, asked.choice, archive);
  const next = matches.slice(shown, shown + atOnce);
  const articles = await Promise.all(next.map(({ article }) => reader.text(article)));
  if (mine !== turn || !found) return;
  const drawing = { query: parseQuery(found.q), archive, speaker };
  if (shown === 0) list.replaceChildren();
  next.forEach((match, at) => {
    const article = articles[at];
    if (article) list.append(drawHit({ match, article }, drawing));
  });
  shown += next.length;
  more.hidden = shown >= matches.length;
};

const tellNothing = (all: Results, q: string): void => {
  if (all.articles.length === 0) tell(speaker.fill(said.nothing, { q }), said.advice);
  else tell(speaker.fill(said.nothingNarrowed, { found: speaker.count(said.found, all.articles.length) }));
};

const tellCounts = (all: Results, left: Results['articles']): void => {
  const borrowed = left.filter(({ ways }) => ways.length > 0).length;
  const split = [speaker.count(said.direct, left.length - borrowed), speaker.count(said.borrowed, borrowed)];
  const parts = [...(borrowed > 0 ? [split.join(who.dataset.comma)] : []), ...(all.isCut ? [said.someChecked] : [])];
  tell(speaker.count(said.found, left.length), parts.join(' '));
};

const show = async (isNew: boolean, mine: number): Promise<void> => {
  if (!found) return;
  const archive = await reader.archive();
  const { results } = found;
  const matches = results.articles;
  const narrowing = { matches, choice: asked.choice, archive, number: speaker.number };
  if (isNew) drawFacets(narrowing);
  else countFacets(narrowing);
  side.hidden = matches.length < 2;
  const left = narrowed(matches, asked.choice, archive);
  if (left.length === 0) clear();
  shown = 0;
  await Promise.all([showMore(mine), showNames(results.names, mine)]);
  if (mine !== turn) return;
  if (left.length === 0) tellNothing(results, found.q);
  else tellCounts(results, left);
};

const search = async (): Promise<void> => {
  turn += 1;
  const mine = turn;
  const { q } = asked;
  document.title = q === '' ? title : speaker.fill(said.titleFor, { q, title });
  if (q === '') {
    found = null;
    side.hidden = true;
    clear();
    return tell('');
  }
  const isNew = found?.q !== q;
  try {
    if (isNew) {
      if (!found) tell(said.searching);
      const results = await find(reader, parseQuery(q));
      if (mine !== turn) return;
      found = { q, results };
    }
    await show(isNew, mine);
  } catch {
    if (mine === turn) tell(said.failed);
  }
};

/* Some browsers let no page opened from a disk change its address: then the search works, but is in no address. */
const remember = (isTyping: boolean): void => {
  const address = addressFor(asked) || location.pathname;
  if (addressFor(asked) === location.search) return;
  try {
    if (isTyping && history.state?.isTyping) history.replaceState({ isTyping }, '', address);
    else history.pushState({ isTyping }, '', address);
  } catch {
    /* Nothing is lost but the address. */
  }
};

const ask = (isTyping: boolean): void => {
  asked = askedNow();
  remember(isTyping);
  search();
};

let waiting = 0;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => ask(true), pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  ask(false);
});
side.addEventListener('change', () => ask(false));
more.addEventListener('click', async () => {
  const first = shown;
  await showMore(turn);
  list.children[first]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => {
  asked = askedBy(new URLSearchParams(location.search));
  fillForm();
  search();
});

fillForm();
/* Where a screen is touched, the focus would open a keyboard that nobody asked for. */
if (asked.q === '' && matchMedia('(hover: hover)').matches) field.focus();
search();
