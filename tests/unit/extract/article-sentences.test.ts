/** Sentences of an article that open, stand or end as furniture, captions and comments do: each stays in the body. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const join = (...parts: readonly string[]) => `${parts.join('\n\n')}\n`;
const bodyOf = (text: string): readonly string[] =>
  extract(sourceOf(text)).record?.body.map((block) => block.text) ?? [];

const around: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'Bridge closed after flood',
    'The bridge over the Aire was closed on Monday after the river rose by two metres overnight.',
    'The council will decide next week whether the bridge can be repaired.',
  ],
  de: [
    'Brücke nach Hochwasser gesperrt',
    'Die Brücke über die Ilm ist am Montag gesperrt worden, nachdem der Fluss über Nacht gestiegen war.',
    'Der Kreistag entscheidet in der nächsten Woche, ob die Brücke repariert werden kann.',
  ],
  fr: [
    'Le pont fermé après la crue',
    'Le pont sur la Vire a été fermé lundi après que la rivière est montée de deux mètres pendant la nuit.',
    'Le conseil décidera la semaine prochaine si le pont peut être réparé.',
  ],
  es: [
    'Cierran el puente tras la crecida',
    'El puente sobre el Ebro fue cerrado el lunes después de que el río subiera dos metros durante la noche.',
    'El consejo decidirá la próxima semana si el puente puede ser reparado.',
  ],
  nb: [
    'Broen stengt etter flom',
    'Broen over Glomma ble stengt mandag etter at elva steg to meter i løpet av natten.',
    'Fylkestinget avgjør neste uke om broen kan repareres.',
  ],
};

const textIn = (language: string) => around[language] as readonly [string, string, string];

describe('a sentence that opens as furniture does stays in the article, amid it and at its end', () => {
  it.each([
    ['en', 'Also on the river, two barges broke loose and sank near the weir.'],
    ['en', 'Get our children back, a father told the council on Thursday evening.'],
    ['en', 'Follow the latest rules or lose your licence, drivers were told on Friday.'],
    ['en', 'Watch the river, the mayor urged the people of the lower town.'],
    ['en', 'Prices may vary between the two valleys, the farmers warned on Tuesday.'],
    ['en', 'Provided by the fire brigade, the tents were put up on the football ground.'],
    ['en', 'Copyright law is to be rewritten before the summer, according to the minister.'],
    ['de', "Hier geht's um Menschen, nicht um Zahlen in einer Tabelle."],
    ['de', 'Jetzt anmelden muss sich, wer im Herbst einen Platz in der Kita will.'],
    ['de', 'Auf Facebook kündigte der Landrat seinen Rücktritt an.'],
    ['de', 'Das könnte Sie ein Vermögen kosten, warnt der Mieterverein.'],
    ['fr', 'Recevez nos excuses, a dit le préfet aux familles.'],
    ['fr', 'Plus de trois mille foyers étaient encore sans courant mardi.'],
    ['fr', 'Les commentaires sont venus de toute la vallée.'],
    ['es', 'No te pierdas, le dijo su padre antes de que se marchara.'],
    ['es', 'Los comentarios del ministro provocaron protestas en toda la ciudad.'],
    ['nb', 'Få varsel ble gitt før skredet tok veien og to hus.'],
    ['nb', 'Les mer om lover enn om mennesker, rådet professoren studentene.'],
  ])('%s: %s', (language, sentence) => {
    const [head, lede, end] = textIn(language);
    expect(bodyOf(join(head, lede, sentence, end))).toEqual([lede, sentence, end]);
    expect(bodyOf(join(head, lede, end, sentence))).toEqual([lede, end, sentence]);
  });

  it.each([
    ['en', 'Get our daily newsletter with the news of the county in your inbox.'],
    ['en', 'Follow the latest on the flood in our app.'],
    ['de', "Hier geht's zum Newsletter der Redaktion."],
    ['de', 'Das könnte Sie auch interessieren: Fähre fährt wieder'],
    ['fr', 'Les commentaires sont soumis à modération avant leur publication.'],
    ['es', 'No te pierdas: el río vuelve a su cauce'],
    ['nb', 'Få varsel på telefonen når det skjer noe i appen vår.'],
  ])('while the box it reads like is set aside, %s: %s', (language, box) => {
    const [head, lede, end] = textIn(language);
    expect(bodyOf(join(head, lede, box, end))).toEqual([lede, end]);
  });
});

describe('the last paragraph below a link', () => {
  const [head, lede, end] = textIn('de');
  const last = 'Die Landrätin kündigte eine Prüfung an. Die Brücke war 1969 gebaut worden.';

  it.each(['Lesen Sie auch: Ilm steigt weiter', 'Lesen Sie auch:\nIlm steigt weiter'])(
    'goes on with the article though an agency or initials sign it: %j',
    (link) => {
      expect(bodyOf(join(head, lede, end, link, `${last} (mk)`))).toEqual([lede, end, `${last} (mk)`]);
      const { record } = extract(sourceOf(join(head, lede, end, link, `${last} (dpa)`)));
      expect(record?.body.map(({ text }) => text)).toEqual([lede, end, last]);
      expect(record?.agency?.value).toBe('dpa');
    },
  );

  it('is another title where no sentence ends before the bracket', () => {
    expect(bodyOf(join(head, lede, end, 'Lesen Sie auch:\nLandrätin will die alte Brücke prüfen (mk)'))).toEqual([
      lede,
      end,
    ]);
  });
});

describe('the entries of a live report below a button for comments', () => {
  const [head, lede] = textIn('en');
  const intro = 'We follow the work of the rescuers here as it happens, with reports from both banks of the river.';
  const entries = [
    'The bridge is closed to all traffic until further notice.',
    'Divers have found the lorry, but not the driver, the fire chief said.',
    'The mayor asked people to stay away from the lower town.',
    'The driver was pulled from the water and taken to hospital.',
  ];
  const withStamps = (stamp: (at: number) => string) => entries.flatMap((entry, at) => [stamp(at), entry]);

  it('stay, for a day and a minute name nobody who comments', () => {
    const body = bodyOf(join(head, lede, intro, 'Comments (4)', ...withStamps((at) => `3 May, 14:${10 + at}`)));
    expect(body).toEqual(expect.arrayContaining(entries));
  });

  it('while those whom a name signs are comments', () => {
    const stamps = withStamps((at) => `ferryman${at}\n3 May, 14:${10 + at}`);
    expect(bodyOf(join(head, lede, intro, 'Comments (4)', ...stamps))).toEqual([lede, intro]);
  });
});

describe('a line above a credit amid the text', () => {
  const [head, lede, end] = textIn('en');
  const third = 'Shopkeepers on the north bank fear for their trade and have asked for a ferry.';

  const [two, one] = [
    'The repairs will cost €1.2m. The county pays half of it.',
    'The engineer resigned on Friday after the vote.',
  ];
  const paragraphsOf = (text: string) =>
    (extract(sourceOf(text)).record?.body ?? []).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

  it.each([two, one])('is a paragraph when it is a whole sentence amid lines that touch: %s', (sentence) => {
    const tight = `${[head, '', lede, sentence, 'Photo: Declan Moore', end, third].join('\n')}\n`;
    expect(paragraphsOf(tight)).toEqual([lede, sentence, end, third]);
  });

  it('is a paragraph when it has two, and a caption when it alone touches what stands below it', () => {
    const apart = (text: string) => paragraphsOf(join(head, lede, end, `${text}\nPhoto: Declan Moore`, third));
    expect(apart(two)).toEqual([lede, end, two, third]);
    expect(apart(one)).toEqual([lede, end, third]);
  });

  it.each(['The mayor at the old bridge', 'Mayor Anna Holt (left) with the engineers.'])(
    'is a caption when it says so: %s',
    (caption) => {
      const { record } = extract(sourceOf(join(head, lede, end, `${caption}\nPhoto: Declan Moore`, third)));
      const paragraphs = record?.body.filter(({ type }) => type === 'paragraph').map(({ text }) => text);
      expect(paragraphs).toEqual([lede, end, third]);
    },
  );
});
