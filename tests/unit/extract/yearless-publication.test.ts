/** The day of publication without its year, which the line of the last update beside it completes. */
import { expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function publishedOf(head: string) {
  return extract(sourceOf(`${headlines.nb}\n${head}\n\n${bodies.nb.join('\n\n')}\n`)).record?.published ?? null;
}

it.each([
  ['on the same day', 'Publisert 15. mai kl. 07:33\nOppdatert 15. mai 2024 kl. 09:10', '2024-05-15'],
  ['on the day after', 'Publisert 15. mai kl. 07:33\nOppdatert 16. mai 2024 kl. 09:10', '2024-05-15'],
  ['in the next year', 'Publisert 30. desember\nOppdatert 2. januar 2024', '2023-12-30'],
])('has the year of the change: %s', (_, head, day) => {
  const found = publishedOf(head);
  expect(found?.value.edtf).toBe(day);
  expect(found?.provenance).toMatchObject({ kind: 'inferred', confidence: 'likely' });
  expect(found?.provenance.kind === 'inferred' ? found.provenance.spans : []).toHaveLength(2);
});

it.each([
  ['after the change', 'Publisert 20. mai\nOppdatert 15. mai 2024'],
  ['long before it', 'Publisert 3. juni\nOppdatert 15. mai 2024'],
])('has none where the day would lie %s', (_, head) => {
  expect(publishedOf(head)?.value.precision).not.toBe('day');
});
