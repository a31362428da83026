/**
 * An archive of made-up articles as a newspaper's might be: many years with busy ones and gaps, several sources and
 * languages, dates known to the day, to the month or not at all, matters told of by several papers in shared words.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chance } from './invented.ts';

type Chance = () => number;

const people =
  'Ann Moreau;Tomas Lindqvist;Ewa Kowalska;Peter Ashworth;Leila Haddad;Jonas Berg;Maria Duarte;Henrik Aas;Olga Petrova;David Okafor;Ruth Steiner;Paulo Nunes;Ingrid Solberg;Martin Frey;Clara Whitmore;Samir Nasser'.split(
    ';',
  );
const places =
  'Harwick;Dover;Bergen;Gdansk;Lisbon;Oslo;Marseille;Hamburg;Riga;Cork;Trieste;Malmö;Tromsø;Genoa;Antwerp;Porto'.split(
    ';',
  );
const bodies =
  'the port authority;the county council;the Ministry of Transport;the harbour union;the Coast Guard;the ferry company;the court of appeal;the fishermen’s league'.split(
    ';',
  );
const matters = [
  ['Ferry stays in port after storm', 'the ferry would stay in port until the storm had passed', 'ferry; storm'],
  ['Old bridge to close for two years', 'the old bridge would be closed for two years', 'bridge; traffic'],
  ['Council votes on harbour wall', 'the harbour wall would be raised by a metre', 'harbour; flood'],
  ['Court stops dumping of dredged sand', 'no more sand may be dumped in the bay', 'court; environment'],
  ['Fishing fleet returns with half a catch', 'the catch was half of what it had been a year before', 'fishing'],
  ['Strike at the container terminal enters third week', 'nobody would work before the pay was raised', 'strike; port'],
  ['Lighthouse sold to a family of painters', 'the lamp must burn every night, whoever owns the tower', 'lighthouse'],
  ['Two rescued as trawler sinks off the point', 'both men were in good health', 'rescue; fishing'],
] as const;
const norwegian = [
  'Fergen blir liggende i havn',
  'Fergen blir liggende i havn til stormen er over, sa havnesjefen i {place} tirsdag. Ingen ble skadet, og varene på kaien er trygge.',
  'Flere passasjerer måtte overnatte på terminalen. Kommunen åpnet skolen for dem som ikke fikk plass.',
] as const;
const german = [
  'Fähre bleibt wegen des Sturms im Hafen',
  'Die Fähre bleibt im Hafen, bis der Sturm vorüber ist, sagte der Hafenmeister von {place} am Dienstag. Verletzt wurde niemand.',
  'Mehrere Reisende mussten im Terminal übernachten. Die Gemeinde öffnete für sie die Schule.',
] as const;
const arabic = [
  'إغلاق الجسر القديم في المدينة',
  'قال مسؤولون في المدينة يوم الثلاثاء إن الجسر القديم سيبقى مغلقا أمام المرور حتى نهاية الشهر.',
  'وأضافوا أن أعمال الإصلاح بدأت هذا الأسبوع وأنها ستستغرق عاما كاملا على الأقل.',
] as const;
const sources =
  'The Harwick Journal;Harbour Post;The Northern Gazette;Kystbladet;Die Küste;Evening Mail;The Dock Worker;Sea Lanes;Weekly Observer;Port and Town'.split(
    ';',
  );
const months = 'January;February;March;April;May;June;July;August;September;October;November;December'.split(';');

/** Years by how much was saved in them: none is a gap. */
const years: readonly (readonly [number, number])[] = [
  ...[1987, 1988, 1989, 1990, 1991, 1992].map((year, at) => [year, 2 + at] as const),
  ...[1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005].map((year) => [year, 8] as const),
  ...[2006, 2007, 2008, 2009, 2010].map((year) => [year, 20] as const),
  ...[2014, 2015, 2016, 2017, 2018, 2019].map((year, at) => [year, 30 + 15 * at] as const),
  ...[2020, 2021, 2022].map((year) => [year, 150] as const),
];

/** Writes so many articles below `root`, the same on every run, with a configuration. */
export function writeInventedArchive(root: string, count: number): void {
  const next = chance(20211120);
  const config = `export default { title: 'The Coast File', description: 'What the papers of the coast wrote.', timeZone: 'Europe/Oslo' };\n`;
  mkdirSync(root, { recursive: true });
  writeFileSync(path.join(root, 'build.config.mjs'), config);
  for (let at = 0; at < count; at += 1) {
    const folder = path.join(root, 'articles', `batch-${Math.floor(at / 500)}`);
    if (at % 500 === 0) mkdirSync(folder, { recursive: true });
    const { name, text } = article(next, at);
    writeFileSync(path.join(folder, name), text);
  }
}

function article(next: Chance, at: number): { readonly name: string; readonly text: string } {
  const roll = next();
  const number = String(at).padStart(5, '0');
  if (roll < 0.06) return { name: `${number}.txt`, text: foreign(next, norwegian, 'day') };
  if (roll < 0.09) return { name: `${number}.txt`, text: foreign(next, german, 'month') };
  if (roll < 0.11) return { name: `${number}.md`, text: foreign(next, arabic, 'day') };
  return roll < 0.7 ? { name: `${number}.md`, text: withFacts(next) } : { name: `${number}.txt`, text: bare(next) };
}

function pick<T>(next: Chance, things: readonly T[]): T {
  return things[Math.floor(next() * things.length)] as T;
}

/** A day, busier years more often: every matter has its days in them, so that papers tell of it together. */
function dayOf(next: Chance, matter: number): { year: number; month: number; day: number } {
  const sum = years.reduce((all, [, weight]) => all + weight, 0);
  let rest = next() * sum;
  const [year] = years.find(([, weight]) => {
    rest -= weight;
    return rest < 0;
  }) ?? [2021, 0];
  const month = ((year * 5 + matter * 7) % 12) + 1;
  return { year, month, day: 1 + ((year + matter * 3 + Math.floor(next() * 5)) % 28) };
}

const two = (number: number) => String(number).padStart(2, '0');

function withFacts(next: Chance): string {
  const matter = Math.floor(next() * matters.length);
  const [headline, , keywords] = matters[matter] as (typeof matters)[number];
  const { year, month, day } = dayOf(next, matter);
  const known = next();
  const date = known < 0.8 ? `${year}-${two(month)}-${two(day)}` : known < 0.9 ? `${year}-${two(month)}` : null;
  const head = [
    `title: ${JSON.stringify(`${headline} in ${pick(next, places)}`)}`,
    ...(date === null ? [] : [`date: ${date}`]),
    ...(next() < 0.85 ? [`publisher: ${pick(next, sources)}`] : []),
    ...(next() < 0.5 ? [`author: ${pick(next, people)}`] : []),
    `keywords: [${keywords.split('; ').join(', ')}]`,
  ];
  return `---\n${head.join('\n')}\n---\n\n${body(next, matter).join('\n\n')}\n`;
}

function bare(next: Chance): string {
  const matter = Math.floor(next() * matters.length);
  const { year, month, day } = dayOf(next, matter);
  const [headline] = matters[matter] as (typeof matters)[number];
  const place = pick(next, places);
  const paragraphs = body(next, matter);
  const kind = next();
  if (kind < 0.5) return `${two(day)}.${two(month)}.${year} ${headline} in ${place}\n\n${paragraphs.join('\n\n')}\n`;
  if (kind < 0.7) return `${months[month - 1]} ${year}\n\n${headline} in ${place}\n\n${paragraphs.join('\n\n')}\n`;
  if (kind < 0.85)
    return `The quay of ${place}, seen on ${months[month - 1]} ${day}, ${year}. Photograph: Coast News\n\n${paragraphs.join('\n\n')}\n`;
  return `${headline} in ${place}\n\n${paragraphs.join('\n\n')}\n`;
}

function foreign(next: Chance, [headline, ...paragraphs]: readonly string[], precision: 'day' | 'month'): string {
  const { year, month, day } = dayOf(next, 0);
  const date = precision === 'day' ? `${two(day)}.${two(month)}.${year}` : `${two(month)}.${year}`;
  const words = paragraphs.map((each) => each.replace('{place}', pick(next, places)));
  return `${date} ${headline}\n\n${words.join('\n\n')}\n`;
}

function body(next: Chance, matter: number): readonly string[] {
  const [, words] = matters[matter] as (typeof matters)[number];
  const [speaker, place, authority] = [pick(next, people), pick(next, places), pick(next, bodies)];
  const last = speaker.split(' ').at(-1);
  const count = 3 + Math.floor(next() * 9);
  const more = Array.from({ length: count }, () => pick(next, sentences)(pick(next, people), pick(next, places), next));
  return [
    `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${speaker} of ${authority} said in ${place} on Tuesday.`,
    `“We have waited for this a long time, and ${words},” ${last} told Coast News.`,
    ...more,
  ];
}

const sentences: readonly ((person: string, place: string, next: Chance) => string)[] = [
  (person, place) =>
    `${person}, who has lived in ${place} for thirty years, said that nobody had asked the people who work on the quay.`,
  (_, place, next) =>
    `About ${Math.floor(next() * 90) + 10} people had gathered in ${place} since the morning, many of them with banners and children.`,
  (person, place) =>
    `“It is not a question of money,” said ${person}. “It is a question of what ${place} will be in twenty years.”`,
  (_, place) =>
    `Trains between ${place} and the coast ran late all day, and the road along the shore was closed for some hours.`,
  (person, place) =>
    `A report by ${person} had warned of this already, but it was read by few outside the town hall of ${place}.`,
  (_, place, next) =>
    `The work will cost ${Math.floor(next() * 400) / 10 + 1} million and begin next spring near ${place}.`,
];
