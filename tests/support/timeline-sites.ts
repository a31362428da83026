/** Sites with the timelines of bigger archives: only those of their pages, made from invented cards without a build. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileOf } from '../../src/model/ids.ts';
import type { Page } from '../../src/model/page.ts';
import type { DayTrace } from '../../src/model/traces.ts';
import { itemId, makeCard } from './cards.ts';
import { htmlOf, inputOf, type Planned, planned } from './planned.ts';
import { date, harbourArticle } from './records.ts';

/** An archive of so many articles over `years`, of eleven sources in two languages, known as exactly as articles are. */
export function inventedTimeline(count: number, years: number): Planned {
  const days = years * 365;
  const dayOf = (at: number) => new Date(Date.UTC(2012, 0, 1) + (at % days) * 86_400_000).toISOString().slice(0, 10);
  // Articles crowd around some days, and for a sixth of the time there are none.
  const spread = (at: number) => Math.floor(((at * 7919) % (days * 0.84)) ** 0.98);
  const cards = Array.from({ length: count }, (_, at) => {
    const day = dayOf(at % 3 === 0 ? Math.floor(days * 0.4) + (at % 9) : spread(at));
    const published =
      [day, day, day, day.slice(0, 7), `[${day}..]`, `[..${day}]`, day, null, `${day}~`][at % 9] ?? null;
    const told: DayTrace[] = [[0, dayOf(Math.floor((days * (at % 8)) / 9) + 5), at % 2 === 0 ? 0 : 1]];
    return makeCard({
      id: itemId(at + 1),
      published,
      publisher: at % 6 === 0 ? null : `The Paper of Harbour ${at % 11}`,
      language: at % 5 === 0 ? 'nb' : 'en',
      headline: `Ferry number ${at} stays in port while the storm lasts`,
      facts: at % 4 === 1 && published !== null ? { published: 'inferred' } : {},
      traces: { days: at % 3 === 0 ? told : [] },
    });
  });
  return planned(cards, { title: 'The Harbour File' });
}

/** What a page is made from, with a sentence for each day that articles speak of. */
export function speakingInput(page: Page) {
  const { source, record } = harbourArticle();
  const block = record.body.findIndex(({ type }) => type === 'paragraph');
  const within = { start: 4, end: 11 };
  const said = { block, within, span: within, past: true, confidence: 'certain' } as const;
  const datesSpokenOf = [{ ...said, date: date('2021-11-18'), reckonedFrom: null }];
  const read = { source, record: { ...record, datesSpokenOf } };
  return { ...inputOf(page), reads: new Map(('reads' in page ? page.reads : []).map((id) => [id, read])) };
}

/** The front page, the timeline and the fullest year, month and day of an archive. */
export function timelinePagesOf({ site }: Planned): readonly Page[] {
  return (['front', 'timeline', 'year', 'month', 'day'] as const).flatMap((kind) => {
    const pages = site.pages.filter((page) => page.kind === kind);
    return pages.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 1);
  });
}

/** Writes these pages below a new temporary folder, which the caller removes; `assets` is the folder of a built site's. */
export function writeTimelineSite(archive: Planned, assets: string): { folder: string; addresses: readonly string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-timeline-'));
  cpSync(assets, path.join(folder, 'assets'), { recursive: true });
  const addresses = timelinePagesOf(archive).map((page) => {
    const file = path.join(folder, fileOf(page.address));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, htmlOf(archive, speakingInput(page)));
    return fileOf(page.address);
  });
  return { folder, addresses };
}
