/** The article page: what it shows of a record, and that text stays text. */

import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import type { ArticlePage } from '../../../src/model/page.ts';
import { inferred, stated } from '../../../src/model/provenance.ts';
import type { PublishMode, SiteSettings } from '../../../src/model/settings.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import {
  block,
  date,
  harbourArticle,
  hostileText,
  listedOf,
  norwegianArticle,
  recordOf,
  sourceOf,
  spanOf,
} from '../../support/records.ts';
import { all, articlePageOf, byId, elementsOf, type Found, rendererOf } from '../../support/rendered.ts';

interface Shown {
  readonly publish?: PublishMode;
  readonly settings?: Partial<SiteSettings>;
  readonly page?: Partial<ArticlePage>;
}

function htmlOf({ record, source }: { record: ArticleRecord; source: SourceFile }, shown: Shown = {}): string {
  const self = listedOf(record, source, shown.publish);
  const subject = articlePageOf(self, shown.page);
  return rendererOf(shown.settings).page({ subject, record, source, excerpts: [] });
}

function pageOf(article: { record: ArticleRecord; source: SourceFile }, shown: Shown = {}): readonly Found[] {
  return elementsOf(htmlOf(article, shown));
}

const only = (elements: readonly Found[], wanted: string): Found => {
  const found = all(elements, wanted);
  expect(found.length, wanted).toBe(1);
  return found[0]!;
};

/** The row of a fact: its name, value and the rest. */
function row(page: readonly Found[], id: string) {
  const { inside } = byId(page, id);
  return {
    name: only(inside, 'dt').text,
    value: only(inside, 'b').text,
    notes: all(inside, '.xs').map(({ text }) => text),
    links: all(inside, 'a').map(({ attributes }) => attributes.href),
    mark: all(inside, '.dot').map(({ classes }) => classes.join(' ')),
  };
}

describe('the head of an article page', () => {
  const page = pageOf(harbourArticle());

  it('shows the headline of the source upright, with standfirst and byline', () => {
    const heading = only(page, 'h1');
    expect(heading.text).toBe('Ferry stays in port until the storm has passed');
    expect(heading.classes).not.toContain('derived');
    expect(only(page, '.stand').text).toBe('Goods on the quay are safe, says the harbour master.');
    expect(only(page, '.by').text).toBe('Nils Berg');
  });

  it('gives the reason of an inferred date in a popover that leads to the line', () => {
    const button = all(all(page, '.kick')[0]!.inside, 'button')[0]!;
    expect(button.text).toMatch(/^10 November 2021 or earlier/);
    const reason = byId(page, button.attributes.popovertarget ?? '');
    expect(reason.attributes).toHaveProperty('popover');
    expect(reason.text).toMatch(/The only date is that of the last update/);
    expect(all(reason.inside, 'a').map(({ attributes }) => attributes.href)).toEqual(['#L14']);
  });

  it('gives the reason of an inferred publisher likewise, describes its mark by it, and names the agency beside it', () => {
    const source = all(all(page, '.kick')[0]!.inside, 'button')[1]!;
    expect(source.text).toBe('The Harbour Post: Why this source?');
    expect(source.attributes).toMatchObject({ popovertarget: 'why-source', popovertargetaction: 'show' });
    expect(byId(page, source.attributes['aria-describedby']!).text).toMatch(/^The publisher is named only/);
    expect(only(page, '.kick').text).toMatch(/, Coast News/);
  });

  it('shows a stated date without a ring and a supplied headline as supplied', () => {
    const norwegian = pageOf(norwegianArticle());
    expect(all(norwegian, 'time')[0]!.attributes.datetime).toBe('2021-11');
    const reasons = all(norwegian, 'button').flatMap(({ attributes }) => attributes.popovertarget ?? []);
    expect(reasons).toEqual(['why-headline']);
    expect(only(norwegian, 'h1').classes).toContain('derived');
  });
});

describe('the languages of an article page', () => {
  it('marks every text in another language than the interface', () => {
    const page = pageOf(norwegianArticle());
    expect(page[0]!.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(only(page, 'h1').attributes.lang).toBe('nb');
    expect(only(page, '.text').attributes.lang).toBe('nb');
    const raw = all(byId(page, 'L1').inside, 'span').filter(({ attributes }) => attributes.lang === 'nb');
    expect(raw.map(({ text }) => text)).toEqual(['date 2021-11 Fergen blir liggende til stormen er over.']);
  });

  it('marks nothing when the article is in the language of the interface, and speaks that language', () => {
    const page = pageOf(norwegianArticle(), { settings: { language: 'nb' } });
    expect(page[0]!.attributes.lang).toBe('nb');
    expect(page.slice(1).filter(({ attributes }) => attributes.lang !== undefined)).toEqual([]);
    expect(only(byId(page, 'record').inside, 'h2').text).toBe('Dette er kjent');
  });

  it('writes right-to-left text from right to left', () => {
    const source = sourceOf('إغلاق الجسر القديم في المدينة\n');
    const record = recordOf(source, {
      language: inferred('ar', { spans: [], rule: 'language/script', confidence: 'certain' }),
    });
    const page = pageOf({ source, record });
    expect(only(page, 'h1').attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(only(page, '.text').attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});

describe('the record on an article page', () => {
  const page = pageOf(harbourArticle());

  it('says of each fact how it is known, why, and on which line', () => {
    expect(row(page, 'f-published')).toEqual({
      name: 'Date: inferred',
      value: '10 November 2021 or earlier',
      notes: [
        'The only date is that of the last update, so the article appeared then or earlier. Line 14',
        'Also considered: 2021, month and day not given (Line 24).',
      ],
      links: ['#L14'],
      mark: ['dot o'],
    });
    expect(row(page, 'f-agency')).toMatchObject({
      name: 'Agency: stated',
      value: 'Coast News',
      links: ['#L24'],
      mark: ['dot'],
    });
  });

  it('says that the text speaks of a later day as past', () => {
    const source = sourceOf('2021-11-20 The ferry left.\n\nSince 21 November it has been at sea.\n');
    const at = { span: spanOf(source, '21 November'), within: { start: 6, end: 17 } };
    const said = { ...at, block: 1, reckonedFrom: null, confidence: 'certain' } as const;
    const record = recordOf(source, {
      published: stated(date('2021-11-20'), spanOf(source, '2021-11-20'), 'published/header-line'),
      datesSpokenOf: [
        { date: date('2021-11-21'), past: true, ...said },
        { date: date('2021-11-25'), past: false, ...said },
      ],
    });
    expect(row(pageOf({ source, record }), 'f-published').notes.slice(1)).toEqual([
      'The text speaks of a later day as past: 21 November 2021 (Line 3).',
    ]);
  });

  it('lists the days worked out from words of the text, and gives them with the words', () => {
    const source = sourceOf('2021-11-16 The pier\n\nThe pier fell yesterday.\n');
    const within = { start: 14, end: 23 };
    const at = { within, span: spanOf(source, 'yesterday'), block: 1 };
    const record = recordOf(source, {
      published: stated(date('2021-11-16'), spanOf(source, '2021-11-16'), 'published/header-line'),
      datesSpokenOf: [
        { ...at, date: date('2021-11-15'), past: true, reckonedFrom: 'published', confidence: 'certain' },
      ],
    });
    const page = pageOf({ source, record });
    expect(row(page, 'f-days').value).toBe('15 November 2021');
    expect(all(page, 'a').find(({ text }) => text === '15 November 2021')?.attributes.href).toBe('#L3');
    const [day] = all(page, 'time').filter(({ text }) => text === 'yesterday');
    expect(day?.attributes).toEqual({
      datetime: '2021-11-15',
      title: 'Monday 15 November 2021, worked out from the day of publication',
    });
  });

  it('says of a time without a zone that the zone is not stated', () => {
    expect(row(page, 'f-updated').value).toBe('10 November 2021, 10:27, zone not stated');
  });

  it('names the credit of a photograph that is not in the archive', () => {
    expect(row(page, 'f-photograph')).toMatchObject({ value: 'Mara Lind / Harbour Pictures', links: ['#L5'] });
  });

  it('counts the lines that are shown nowhere', () => {
    expect(row(page, 'f-set-aside')).toMatchObject({ value: '4 lines', links: ['#L1'] });
  });

  it('leaves open what is not known, and says so', () => {
    const bare = sourceOf('Nobody knows where this comes from.\n');
    const rows = pageOf({ source: bare, record: recordOf(bare) });
    for (const id of ['f-published', 'f-publisher', 'f-byline']) {
      expect(row(rows, id)).toMatchObject({ value: 'Not stated', mark: ['dot n'], links: [] });
      expect(row(rows, id).name).toMatch(/: not known$/);
    }
    expect(row(rows, 'f-set-aside')).toMatchObject({ value: 'Nothing', notes: ['Every line is shown.'] });
    expect(rows.filter(({ attributes }) => attributes.id === 'f-agency')).toEqual([]);
  });

  it('says of a fact in front matter that the file states it, not that a person confirmed it', () => {
    expect(row(pageOf(norwegianArticle()), 'f-language')).toMatchObject({
      name: 'Language: stated in front matter',
      value: 'Norwegian Bokmål',
      notes: ['The file’s own front matter states it.'],
      mark: ['dot'],
    });
  });

  it('states the rights of the publisher, or that they are not determined', () => {
    expect(row(page, 'f-rights').value).toBe('Rights not determined');
    const settled = { publishers: { 'The Harbour Post': { rights: 'By permission of The Harbour Post' } } };
    expect(row(pageOf(harbourArticle(), { settings: settled }), 'f-rights').value).toBe(
      'By permission of The Harbour Post',
    );
  });
});

describe('the text as received in an article page', () => {
  const page = pageOf(harbourArticle());

  it('shows every line with text under its own number', () => {
    const { text } = harbourArticle().source;
    const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [`L${at + 1}`]));
    const shown = all(only(page, '.raw').inside, 'li');
    expect(shown.map(({ attributes }) => attributes.id)).toEqual(lines);
    expect(shown.map(({ attributes }) => `L${attributes['data-n']}`)).toEqual(lines);
  });

  it('labels the lines that are set aside with the reason, and keeps their words', () => {
    const cut = all(only(page, '.raw').inside, '.cut');
    expect(cut.map(({ attributes, text }) => [attributes.id, text])).toEqual([
      ['L1', 'Advertisement labelAdvertisement'],
      ['L3', expect.stringMatching(/^Appeal for supportSupport from readers/)],
      ['L26', 'Reader commentsLeave a comment'],
      ['L27', 'Reader comments Submit a report'],
    ]);
  });

  it('marks the part of a line that is set aside', () => {
    const line = byId(page, 'L14');
    expect(line.classes).not.toContain('cut');
    expect(only(line.inside, 'mark').text).toBe('LAST UPDATE |');
    expect(only(line.inside, 'b').text).toBe('Updated, In part: Label');
  });

  it('leads to the file and the record, and names the digest', () => {
    const links = all(page, 'a').map(({ attributes }) => attributes.href);
    expect(links).toContain('original.txt');
    expect(links).toContain('record.json');
    expect(byId(page, 'original').text).toContain(harbourArticle().source.fixity.digest);
  });
});

describe('an article of which not all may be shown', () => {
  it('shows only headline, standfirst and first paragraph of an extract, and says so', () => {
    const html = htmlOf(harbourArticle(), { publish: 'extract' });
    const page = elementsOf(html);
    const paragraphs = all(only(page, '.text').inside, 'p').map(({ attributes }) => attributes.id);
    expect(paragraphs).toEqual([expect.stringMatching(/^p-/)]);
    expect(only(page, '.stand').text).toBe('Goods on the quay are safe, says the harbour master.');
    expect(only(page, '.not-shown').text).toMatch(/^Only the opening is shown/);
    for (const hidden of ['Nobody was hurt', 'the same last year', 'Support from readers', 'original.txt', '#L'])
      expect(html).not.toContain(hidden);
  });

  it('shows only facts of a record', () => {
    const html = htmlOf(harbourArticle(), { publish: 'record' });
    const page = elementsOf(html);
    expect(all(page, '.text')).toEqual([]);
    expect(only(page, '.not-shown').text).toMatch(/^The text is not published/);
    for (const hidden of ['Goods on the quay', 'THE COUNCIL', 'The ferry lies', 'original.txt', '#L'])
      expect(html).not.toContain(hidden);
    expect(row(page, 'f-published').value).toBe('10 November 2021 or earlier');
  });
});

describe('the ways on from an article', () => {
  const other = (edtf: string, path: string) => {
    const source = sourceOf(`Ferry ${path}\n`, path);
    const published = stated(date(edtf), spanOf(source, 'Ferry'), 'published/header-line');
    return listedOf(recordOf(source, { published }), source);
  };

  it.each([
    ['2021-11-08', '2021-11-16', 'After: 16 November 2021'],
    ['2021-11-16', '2021-11-08', 'Before: 8 November 2021'],
    ['2021-11-10', '2021-11', 'Order not known: November 2021, day not given'],
    ['2021-11', '2021-11-10', 'Order not known: 10 November 2021'],
    ['[..2021-11-10]', '[2021-11-14..]', 'After: 14 November 2021 or later'],
    ['[..2021-11-10]', '2021-11-08', 'Order not known: 8 November 2021'],
    ['[2021-11-14..]', '2021-11-16', 'Order not known: 16 November 2021'],
    ['2021-11-16', '2021-11-16', 'The same day: 16 November 2021'],
  ])('says from %s of the article of %s beside it no more than both prove: %s', (here, there, label) => {
    const article = harbourArticle();
    const published = stated(date(here), spanOf(article.source, 'Goods'), 'published/header-line');
    const dated = { ...article, record: { ...article.record, published } };
    for (const side of ['older', 'newer'])
      expect(all(only(pageOf(dated, { page: { [side]: other(there, 'x.txt') } }), '.pn').inside, 'a')[0]!.text).toBe(
        `${label}Ferry x.txt`,
      );
  });

  it('leads to the nearest by day where none is of the same day, with the reason', () => {
    const related = only(pageOf(harbourArticle(), { page: { nearest: [other('2021-11-08', 'old.txt')] } }), '.led');
    expect(related.text).toContain('Nearest dated to a dayNo other article is dated to the same day.');
    expect(all(related.inside, '.hd').map(({ text }) => text)).toEqual(['Ferry old.txt']);
  });

  it('draws the article among all others without a style attribute', () => {
    const page = pageOf(harbourArticle(), { page: { among: [date('2021-11-16'), date('2021-11'), null] } });
    const drawing = only(page, '.track').inside;
    const shown = (wanted: string) => all(drawing, wanted).map(({ attributes }) => ({ ...attributes }));
    expect(shown('circle')).toEqual([
      { class: 'pt small', cx: '51.67%', r: '7' },
      { class: 'pt o', cx: '31.67%', r: '7' },
    ]);
    expect(shown('.d')).toEqual([{ class: 'sp o d', x1: '0%', x2: '31.67%' }]);
    expect(shown('line').filter(({ x2 }) => x2 === '100%')).toContainEqual({ class: 'sp small', x1: '0%', x2: '100%' });
    expect(page.filter(({ attributes }) => attributes.style !== undefined)).toEqual([]);
    expect(only(page, '.where').text).toBe('1 November 2021This article among all in the archive30 November 2021');
  });
});

describe('hostile text', () => {
  const source = sourceOf(`${hostileText}\n\nComment: ${hostileText}\n`, 'a <b>.txt');
  const record = recordOf(source, {
    publisher: inferred(hostileText, { spans: [], rule: 'publisher/appeal', confidence: 'guess' }),
    byline: stated(hostileText, { start: 0, end: 5 }, 'byline/by-line'),
    address: stated('javascript:alert(1)', { start: 0, end: 5 }, 'address/own-line'),
    body: [block(source, hostileText), block(source, `Comment: ${hostileText}`, 'editor-note')],
  });
  const html = htmlOf({ source, record }, { settings: { title: hostileText, base: 'https://archive.example/' } });
  const page = elementsOf(html);

  it('stays text everywhere', () => {
    expect(all(page, 'img')).toEqual([]);
    expect(all(page, 'script').map(({ attributes }) => attributes.type ?? attributes.src)).toEqual([
      '../../assets/script.js',
      'application/ld+json',
    ]);
    const [words] = hostileText.split(' \u2028');
    const paragraph = all(page, 'p').find(({ attributes }) => attributes.id?.startsWith('p-'))!;
    for (const place of [only(page, 'h1'), paragraph, byId(page, 'c-text'), byId(page, 'L1')])
      expect(place.text).toContain(words);
  });

  it('never becomes a link', () => {
    expect(row(page, 'f-address')).toMatchObject({ value: 'javascript:alert(1)', links: ['#L1'] });
    expect(all(page, 'a').filter(({ attributes }) => attributes.href?.startsWith('javascript'))).toEqual([]);
  });
});
