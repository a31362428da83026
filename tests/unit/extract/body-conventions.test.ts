/** Conventions of newsrooms and their sites around and amid the text, in several languages; beside each what only looks like it. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const head = 'Old bridge to close for two years';
const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const join = (...parts: readonly string[]) => `${parts.join('\n\n')}\n`;
const read = (text: string, path?: string): ArticleRecord => {
  const { record } = extract(sourceOf(text, path));
  if (record === null) throw new Error('not published');
  return record;
};
const shown = (record: ArticleRecord) => record.body.map(({ type, text }) => `${type}: ${text}`);
const ruleOf = (record: ArticleRecord, line: string) => record.setAside.find(({ text }) => text === line)?.rule ?? null;

/** A sentence or two in each language, to read the boxes with. */
const paragraphs: Readonly<Record<string, readonly [string, string]>> = {
  nb: [
    'Kommunestyret vedtok tirsdag å stenge den gamle broen over elven i to år, og det er ikke alle glade for.',
    'Ordføreren sier at pengene rekker til neste sommer, men bare hvis vinteren blir mild nok til at noen kan arbeide.',
  ],
  nn: [
    'Kommunestyret vedtok tysdag å stengje den gamle brua over elva i to år, og det er ikkje alle glade for.',
    'Ordføraren seier at pengane rekk til neste sommar, men berre om vinteren vert mild nok til at nokon kan arbeide.',
  ],
  da: [
    'Byrådet vedtog tirsdag at lukke den gamle bro over åen i to år, og det er ikke alle glade for.',
    'Borgmesteren siger, at pengene rækker til næste sommer, men kun hvis vinteren bliver mild nok til, at nogen kan arbejde.',
  ],
  sv: [
    'Fullmäktige beslutade på tisdagen att stänga den gamla bron över ån i två år, och det är inte alla glada för.',
    'Borgmästaren säger att pengarna räcker till nästa sommar, men bara om vintern blir mild nog för att någon ska kunna arbeta.',
  ],
  de: [
    'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke über den Fluss für zwei Jahre zu schließen.',
    'Die Bürgermeisterin sagt, das Geld reiche bis zum nächsten Sommer, aber nur wenn der Winter mild genug werde.',
  ],
  nl: [
    'De gemeenteraad besloot dinsdag de oude brug over de rivier twee jaar te sluiten, en niet iedereen is daar blij mee.',
    'De burgemeester zegt dat het geld tot de volgende zomer reikt, maar alleen als de winter zacht genoeg wordt.',
  ],
  fr: [
    'Le conseil de la ville a décidé mardi de fermer le vieux pont sur le fleuve pendant deux ans, ce qui ne plaît pas à tous.',
    "La maire dit que l'argent suffira jusqu'à l'été prochain, mais seulement si l'hiver est assez doux pour travailler.",
  ],
  es: [
    'El consejo de la ciudad decidió el martes cerrar el viejo puente sobre el río durante dos años, y no a todos les gusta.',
    'La alcaldesa dice que el dinero llegará hasta el próximo verano, pero solo si el invierno es bastante suave.',
  ],
  pt: [
    'A câmara da cidade decidiu na terça-feira fechar a velha ponte sobre o rio durante dois anos, e nem todos gostam disso.',
    'A presidente diz que o dinheiro chega até o próximo verão, mas só se o inverno não for muito duro para trabalhar.',
  ],
  it: [
    'Il consiglio della città ha deciso martedì di chiudere il vecchio ponte sul fiume per due anni, e non tutti ne sono felici.',
    "La sindaca dice che i soldi basteranno fino alla prossima estate, ma solo se l'inverno sarà abbastanza mite.",
  ],
  ru: [
    'Городской совет решил во вторник закрыть старый мост через реку на два года, и это нравится далеко не всем.',
    'Мэр говорит, что денег хватит до следующего лета, но только если зима будет достаточно мягкой для работы.',
  ],
  uk: [
    'Міська рада вирішила у вівторок закрити старий міст через річку на два роки, і це подобається далеко не всім.',
    'Мерка каже, що грошей вистачить до наступного літа, але тільки якщо зима буде досить м’якою для роботи.',
  ],
  ar: [
    'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم فوق النهر لمدة عامين، وهو ما لا يرضي جميع سكان الضفتين.',
    'وتقول رئيسة البلدية إن المال يكفي حتى الصيف المقبل، لكن فقط إذا كان الشتاء معتدلا بما يكفي للعمل.',
  ],
  ja: [
    '市議会は火曜日、川にかかる古い橋を二年間閉鎖することを決めたが、喜んでいる人ばかりではない。',
    '市長は、冬が穏やかであれば来年の夏まで資金は足りると説明し、渡し船の再開も検討していると話した。',
  ],
  ko: [
    '시의회는 화요일 강을 가로지르는 오래된 다리를 2년 동안 폐쇄하기로 결정했으나 모두가 반기는 것은 아니다.',
    '시장은 겨울이 온화하면 내년 여름까지 예산이 충분하다고 설명하며 나룻배 운항도 검토하고 있다고 말했다.',
  ],
};

const amid = (language: string, ...box: readonly string[]) => {
  const [one, two] = paragraphs[language] ?? ['', ''];
  return { record: read(join(one, ...box, two)), one, two };
};

describe('a notice of the site amid the text is set aside', () => {
  it.each([
    ['nb', 'Fant du en feil i saken? Meld fra til oss, så retter vi den.'],
    ['nn', 'Fann du ein feil i saka? Meld frå til oss, så rettar vi han.'],
    ['da', 'Har du fundet en fejl i artiklen? Skriv til os, så retter vi den.'],
    ['sv', 'Har du hittat ett fel i texten? Hör av dig till oss, så rättar vi det.'],
    [
      'de',
      'An dieser Stelle finden Sie einen Inhalt, der Cookies setzt und personenbezogene Daten an Drittanbieter gibt.',
    ],
    ['nl', 'Deze inhoud is van derden en plaatst cookies; pas uw instellingen aan om hem te zien.'],
    ['fr', "Ce contenu est fourni par un tiers qui dépose des cookies ; acceptez-les pour l'afficher."],
    ['es', 'Para ver este contenido tienes que aceptar las cookies de terceros.'],
    ['pt', 'Para ver este conteúdo é preciso aceitar os cookies de terceiros.'],
    ['it', 'Per visualizzare questo contenuto devi accettare i cookie di terze parti.'],
    ['ru', 'Нашли ошибку? Выделите её и нажмите Ctrl+Enter.'],
    ['uk', 'Знайшли помилку? Виділіть її та натисніть Ctrl+Enter.'],
    ['ar', 'هل وجدت خطأ في هذا المقال؟'],
    ['ja', 'お使いのブラウザではこの動画を再生できません。JavaScriptを有効にしてください。'],
    ['ko', '사용 중인 브라우저에서는 이 동영상을 볼 수 없습니다. 자바스크립트를 켜 주세요.'],
  ])('in %s', (language, notice) => {
    const { record, one, two } = amid(language, notice);
    expect(record.body.map(({ text }) => text)).toEqual([one, two]);
  });

  it.each([
    'The company said that passwords, account data and cookies of nine million users had been stolen.',
    'You have read that the bridge is safe; the engineers have read it too, and they laughed.',
    '“Your account of the matter, sir, is a lie, and you need a new password for the truth,” said the mayor.',
  ])('but “%s” stays', (text) => {
    expect(shown(read(join(head, p1, text, p2)))).toContain(`paragraph: ${text}`);
  });
});

describe('a box of facts', () => {
  it.each([
    ['nb', 'Fakta om broen', 'Kilde: Byleksikon'],
    ['da', 'Fakta om broen', 'Kilde: Byleksikon'],
    ['sv', 'Fakta om bron', 'Källa: Stadslexikon'],
    ['de', 'Hintergrund', 'Quelle: Stadtlexikon'],
    ['fr', 'Repères', 'Source : Encyclopédie'],
  ])('in %s ends with its source', (language, title, source) => {
    const { record, one, two } = amid(
      language,
      title,
      'Built in 1871, it is the oldest bridge in the whole county.',
      source,
    );
    expect(record.body.map(({ text }) => text)).toEqual([one, two]);
    expect(record.setAside.map(({ rule }) => rule)).toEqual(Array.from({ length: 3 }, () => 'set-aside/box'));
  });

  it('without an end stays in the text, its heading a crosshead', () => {
    expect(shown(read(join(head, p1, 'Background', p2, p3)))).toContain('crosshead: Background');
  });
});

describe('a poll', () => {
  it('is set aside to its button, and the crosshead below it stays', () => {
    const poll = ['Poll', 'Should the bridge open again?', 'Yes, at once', 'No, build another', 'Vote'];
    const body = shown(read(join(head, p1, ...poll, 'Winter of 1979', p2)));
    expect(body).toEqual([`paragraph: ${p1}`, 'crosshead: Winter of 1979', `paragraph: ${p2}`]);
  });

  it('is no crosshead that speaks of one', () => {
    expect(shown(read(join(head, p1, 'The poll that nobody wanted', p2)))).toContain(
      'crosshead: The poll that nobody wanted',
    );
  });
});

describe('a list of sources', () => {
  it('at the end is set aside with its heading', () => {
    const sources = [
      'Sources:',
      'Whitlock, Anna. “The Pillars of the Ley.” Harwick Press, 1979.',
      'County archive, box 12.',
    ];
    expect(shown(read(join(head, p1, p2, p3, p1.replace('two', 'three'), ...sources)))).not.toContain(
      'paragraph: County archive, box 12.',
    );
  });

  it('is not what a crosshead named so heads in the middle of the text', () => {
    const body = shown(read(join(head, p1, 'Sources', p2, p3, p1.replace('two', 'three'))));
    expect(body).toContain(`paragraph: ${p2}`);
  });
});

describe('a summary by a program', () => {
  it('is set aside with its sentences, down to the label that ends it', () => {
    const summary = [
      'Summary',
      'This summary was generated by AI.',
      'The bridge closes.',
      'The old bridge over the Ley closes for two years.',
    ];
    const record = read(join(head, ...summary, 'Advertisement', p1, p2));
    expect(shown(record)).not.toContain('paragraph: The old bridge over the Ley closes for two years.');
    expect(shown(record)).toContain(`paragraph: ${p2}`);
  });

  it('is not news of such summaries', () => {
    const news = 'The paper stopped its AI-generated summary in May, after it had closed the wrong bridge twice.';
    expect(shown(read(join(head, p1, news, p2)))).toContain(`paragraph: ${news}`);
  });
});

describe('captions without a label', () => {
  it.each([
    ['Roughly nine people cross the bridge each day [File: Reuters]', 'Reuters'],
    ['The capsule as its makers imagine it [SpaceX via Nasa]', 'SpaceX via Nasa'],
    ['The mayor on the bridge on Tuesday. (Ben Ashworth/The Firth Courier)', 'Ben Ashworth/The Firth Courier'],
    ['El alcalde, este domingo en el puente. EFE/ J.J. Guillén', 'EFE/ J.J. Guillén'],
    ['終点の停留所で降車を待つ猫＝10月28日、小袖島、須磨拓郎撮影', '須磨拓郎撮影'],
    ['다리 위에서 기다리는 시민들 [사진 출처 = 연합뉴스]', '연합뉴스'],
  ])('%s', (caption, credit) => {
    const figure = read(join(head, p1, caption, p2)).body.find(({ type }) => type === 'figure');
    expect(figure?.type === 'figure' && figure.credit?.text).toBe(credit);
  });

  it.each([
    'Tom Arne Moe (left) and his brother Nils on the quay',
    'Aage (tv.) og Verner Thuesen ved færgen, som de har sejlet i halvtreds år.',
    'Der Bürgermeister (rechts) mit seiner Vorgängerin auf der Brücke',
  ])('%s', (caption) => expect(shown(read(join(head, p1, caption, p2)))).toContain(`figure: ${caption}`));

  it('stand once where the page holds them twice', () => {
    const caption = 'The third pillar, seen from the ferry landing';
    const record = read(join(head, p1, caption, `${caption} Photo: Sam Reed`, p2));
    expect(shown(record).filter((block) => block.includes(caption))).toHaveLength(1);
    expect(ruleOf(record, caption)).toBe('set-aside/repeat');
  });

  it.each([
    'He founded the National Bridge Authority (NBA) in 1971 and left it (to his brother).',
    'The road turns (left) at the mill, “and (right) at the pub,” as the driver put it.',
    'The act of 1871 [as amended] says that the bridge belongs to the town.',
  ])('are not “%s”', (text) => expect(shown(read(join(head, p1, text, p2)))).toContain(`paragraph: ${text}`));
});

describe('around the text', () => {
  it('what stands above the headline is not of the article', () => {
    const strip = 'The voice of the river since 1850, and still on sale at the north landing.';
    const record = read(join('Home', 'News', strip, head, 'By Jane Doe', '12 May 2020', p1, p2, p3));
    expect(record.headline.value).toBe(head);
    expect(shown(record)).not.toContain(`paragraph: ${strip}`);
  });

  it('nor what stands below the claim of rights', () => {
    const legal = 'The Harwick Journal is entered in the register of the county under number 1850.';
    const record = read(join(head, p1, p2, p3, '© 2020 The Harwick Journal. All rights reserved.', legal));
    expect(ruleOf(record, legal)).toBe('set-aside/outside');
  });

  it('but a claim of rights above half of the text ends nothing', () => {
    const body = shown(read(join('© 2020 The Harwick Journal. All rights reserved.', head, p1, p2, p3)));
    expect(body).toContain(`paragraph: ${p3}`);
  });
});

describe('small lines', () => {
  it.each([
    '← Newer',
    'Older →',
    '« Lettera precedente',
    '22 hours ago',
    'vor 3 Stunden',
    'il y a 2 heures',
    'news@harwick.example',
  ])('“%s” is set aside', (line) =>
    expect(read(join(head, p1, p2, line, p3)).body.map(({ text }) => text)).toEqual([p1, p2, p3]),
  );

  it('that break off in a row are teasers', () => {
    const teasers = [
      'Oil prices steady after two days...',
      'Ferry plans return to council...',
      'North bank shops close...',
    ];
    expect(read(join(head, p1, p2, ...teasers, p3)).body.map(({ text }) => text)).toEqual([p1, p2, p3]);
  });

  it.each(['“Well...”', '« Le pont » ferme', '* * *'])('“%s” stays', (line) =>
    expect(read(join(head, p1, p2, line, p3)).body.map(({ text }) => text)).toContain(line),
  );
});

describe('what pages are strewn with', () => {
  it.each([
    ['a strip of links', 'Imprint | Privacy | Terms'],
    ['an offer with its price', 'Three months for £9! Subscribe to the Journal today'],
    ['reading time', '4 min read'],
    ['reading time in Norwegian', '4 min lesetid'],
    ['a count of views', 'Просмотров: 4218'],
  ])('%s is set aside: “%s”', (_, line) =>
    expect(read(join(head, p1, p2, line, p3)).body.map(({ text }) => text)).toEqual([p1, p2, p3]),
  );

  it('headlines under counts are a list of other articles', () => {
    const list = ['1', 'The village that voted', '2', 'Quiz: which lighthouse is it?', '3', 'Rye bread for beginners'];
    expect(read(join(head, p1, p2, p3, ...list)).body.map(({ text }) => text)).toEqual([p1, p2, p3]);
  });

  it('what touches the label of an advert is its copy', () => {
    const text = join(head, p1, 'Advertisement\nMattresses by Morpheus: the night has found a home.', p2, p3);
    expect(read(text).body.map(({ text: words }) => words)).toEqual([p1, p2, p3]);
  });

  it.each(['Reference: 10.1038/s41586-020-2649', 'North bank · south bank'])('“%s” stays', (line) =>
    expect(read(join(head, p1, line, p2, p3)).body.map(({ text }) => text)).toContain(line),
  );

  it('a paragraph below an advert stays where nothing parts the paragraphs', () => {
    expect(read(`${head}\n${p1}\nAdvertisement\n${p2}\n${p3}\n`).body.map(({ text }) => text)).toContain(p2);
  });
});

describe('lists', () => {
  it('are numbers that count on from one', () => {
    const body = shown(read(join(head, p1, '1. Swim across.\n2. Row across.\n3. Wait for the ferry.', p2)));
    expect(body[1]).toBe('list: 1. Swim across. 2. Row across. 3. Wait for the ferry.');
  });

  it('are dashes close together below a colon', () => {
    expect(shown(read(join(head, p1, 'You will need:', '- a towel\n- a coat', p2)))).toContain(
      'list: - a towel - a coat',
    );
  });

  it.each([
    ['a year', '1986. That was the year.\n1987. That was the next.'],
    ['speech', '- Ja, sier han. Det blir bra.\n- Nei, svarer hun. Det blir det ikke.'],
  ])('are not %s at the start of a line', (_, lines) => {
    expect(shown(read(join(head, p1, lines, p2))).some((block) => block.startsWith('list'))).toBe(false);
  });
});

describe('Markdown', () => {
  const md = (...parts: string[]) => read(join(...parts), 'article.md');

  it('is read by the same rules: furniture, notes, captions and datelines', () => {
    const record = md(
      `# ${head}`,
      '![The pillar](p.jpg)\nThe third pillar on Tuesday. Photo: Sam Reed',
      `**HARWICK (Norstar)** – ${p1}`,
      '[Read more: ferry plans return](https://a.example/1)',
      p2,
      '> *Correction, 14 May: the pillars are five, and not four as we wrote at first.*',
      '*Sign up to* **The Ferry**, *our weekly newsletter, and never miss a sailing.*',
    );
    expect(shown(record)).toEqual([
      'figure: The pillar',
      'figure: The third pillar on Tuesday. Photo: Sam Reed',
      `paragraph: ${p1}`,
      `paragraph: ${p2}`,
      'editor-note: Correction, 14 May: the pillars are five, and not four as we wrote at first.',
    ]);
    expect(record.dateline?.value).toBe('HARWICK');
  });

  it('keeps its own lists, quotations and headings', () => {
    const record = md(`# ${head}`, p1, '## What it takes', '- two years\n- nine million pounds', '> We shall pay.', p2);
    expect(shown(record)).toEqual([
      `paragraph: ${p1}`,
      'crosshead: What it takes',
      'list: two years nine million pounds',
      'quotation: We shall pay.',
      `paragraph: ${p2}`,
    ]);
  });

  it('keeps the marks of a paragraph whose dateline is cut off', () => {
    const block = md(`# ${head}`, `HARWICK (Norstar) – The *council* voted.`, p2).body[0];
    expect(block?.type === 'paragraph' && block.marks?.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'council',
    ]);
  });

  it('is reported where most of it was set aside', () => {
    const menu = Array.from({ length: 12 }, (_, at) => `[Section ${at}](https://a.example/${at})`);
    const { diagnostics } = extract(
      sourceOf(
        join(...menu, `# ${head}`, p1, 'Share', 'Print', 'Related articles', '- [Ferry plans return](#)'),
        'a.md',
      ),
    );
    expect(diagnostics.map(({ code }) => code)).toContain('mostly-set-aside');
  });
});
