/** Who speaks in whole texts, with the names that the text gives. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** The speech of a text, each with the name of its speaker. */
function said(text: string): readonly (readonly [string, string | null])[] {
  const { record } = extract(sourceOf(text));
  return (record?.quotations ?? []).map(({ text: words, speaker }) => [
    words,
    speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? speaker.text),
  ]);
}

describe('who speaks', () => {
  it.each([
    [
      'pt',
      'Câmara discute a praça\n\n3 de maio de 2022\n\nA câmara discutiu ontem a obra.\n\nO vereador Abelardo Pires (PSD) criticou a medida: “Não há dinheiro para isto.” A reunião acabou tarde.\n',
      ['“Não há dinheiro para isto.”', 'Abelardo Pires'],
    ],
    [
      'es',
      'El pleno discute la plaza\n\n3 de mayo de 2022\n\nEl pleno discutió ayer la obra.\n\nEl concejal Abelardo Pires (PP) criticó la medida: «No hay dinero para esto». La sesión acabó tarde.\n',
      ['«No hay dinero para esto»', 'Abelardo Pires'],
    ],
    [
      'fr',
      'Le conseil discute\n\n3 mai 2022\n\nLe conseil a discuté hier de la place.\n\nLe conseiller Luc Ravel (LR) a critiqué la mesure : « Il n’y a pas d’argent. » La séance a fini tard.\n',
      ['« Il n’y a pas d’argent. »', 'Luc Ravel'],
    ],
  ])('is the person before the party in brackets (%s), who keeps the name', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
    const { record } = extract(sourceOf(text));
    const [, name] = expected;
    const own = record?.names.findIndex((one) => one.name === name);
    expect(record?.mentions.filter((one) => one.name === own).map((one) => one.text)).toEqual([name]);
  });

  it.each([
    ['The bridge in Harwick is shut. Engineer Nora Bell met Tom Reeve. I told him in May: “Nobody will pay.”\n'],
    ['Engineer Nora Bell met Tom Reeve. “Nobody will pay,” I told him.\n'],
    ['Engineer Nora Bell met Tom Reeve. “You should know,” we said to Reeve.\n'],
    ['Ingenieurin Nora Beller traf gestern den Stadtrat. Im Mai sagte ich ihm: „Niemand zahlt für diese Brücke.“\n'],
    ['Le maire Luc Ravel a rencontré Anne Dubois hier. « Personne ne paiera », lui ai-je dit.\n'],
  ])('is nobody whom the text has named where the writer speaks: %s', (text) => {
    expect(said(`The bridge\n\n3 May 2022\n\n${text}`).map(([, who]) => who)).toEqual([null]);
  });
});
