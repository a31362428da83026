/** Who speaks where something stands between the verb and the name: a place, a paper in marks, an adverb, another name. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const uk = 'Новини громади\n\nУ місті запрацював перший муніципальний притулок для тварин, його чекали сім років.\n\n';
const ru = 'Новости района\n\nЖители города третьи сутки остаются без холодной воды, ремонт продолжается.\n\n';
const pl = 'Wieści z gminy\n\nMieszkańcy gminy od poniedziałku czekają na otwarcie mostu, który jest zamknięty.\n\n';
const it_ = 'Frana sulla statale\n\nDa tre giorni gli abitanti del paese non possono scendere a valle con le auto.\n\n';
const es =
  'Noticias del valle\n\nLos vecinos del pueblo esperan desde hace tres días que se abra la carretera del valle.\n\n';
const en = 'News from the town\n\nThe town lifted the closure of its lower quarter on Wednesday, after five days.\n\n';

describe('who stands behind', () => {
  it.each([
    [`${uk}«Ми чекали», — сказала на відкритті директорка закладу Оксана Лисенко.`, 'Оксана Лисенко'],
    [`${ru}«Мы ждали», — рассказала «Вестям Поволжья» местная жительница Галина Сомова.`, 'Галина Сомова'],
    [`${ru}Галина Сомова ждёт. «Обещают, — вздыхает Сомова. — А кран сухой».`, 'Галина Сомова'],
    [`${es}“No nos rendimos”, dijo en rueda de prensa el alcalde Juan Gil.`, 'Juan Gil'],
    [`${es}Juan Gil espera. “No nos rendimos”, afirmó ayer.`, 'Juan Gil'],
    [`${it_}Il sindaco Ettore Pioda aspetta. «Servono soldi», sbotta però il primo cittadino.`, 'Ettore Pioda'],
    [`${it_}Secondo il geologo della Regione, Fabio Sartori, il versante resta «instabile».`, 'Fabio Sartori'],
    [
      `${en}At a meeting with the museum’s director, Alan Forsyth, the island’s minister, Losa Maile, said it was “ours now”.`,
      'Losa Maile',
    ],
    [`${en}Chidi Achebe sat by Marian Pell. Mr Achebe smiled. “He signed it,” she said.`, 'Marian Pell'],
  ])('speaks: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    [`${pl}– Nogi niosły same – powiedziała PAP zawodniczka klubu.`, '(zawodniczka klubu)'],
    [`${pl}– Nogi niosły same – poinformowała PAP w czwartek.`, 'PAP'],
    [`${it_}Secondo la polizia, Ettore Pioda, ubriaco, ha cantato «vado via».`, null],
    [`${it_}Secondo un vicino, Ettore Pioda, ubriaco, ha cantato «vado via».`, null],
    [`${en}Losa Maile, who had met her rival, Alan Forsyth, said it was “ours now”.`, 'Losa Maile'],
    [`${en}Losa Maile, a friend of Alan Forsyth, said it was “ours now”.`, 'Losa Maile'],
  ])('speaks or does not: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is not taken for whoever spoke before where words behind the verb say somebody else', () => {
    const text = `${pl}– Czekamy – mówi Andrzej Lis.\n\n„Most zostanie zamknięty” – informuje w komunikacie starostwo powiatowe.`;
    expect(speakers(text)).toEqual(['Andrzej Lis', null]);
  });
});

const de = 'Nachrichten\n\nDie Stadt hat am Mittwoch die Sperrung der Unterstadt nach fünf Tagen aufgehoben.\n\n';
const fr = 'Des nouvelles\n\nLa ville a levé mercredi la fermeture de ses rues basses, cinq jours après la crue.\n\n';
const nb = 'Nytt fra byen\n\nByen åpnet onsdag gatene ved havna igjen, fem dager etter at vannet steg.\n\n';
const da = 'Nyt fra byen\n\nByen åbnede onsdag gaderne ved havnen igen, fem dage efter at vandet steg.\n\n';
const pt = 'Notícias da vila\n\nA vila abriu na quarta-feira as ruas junto ao porto, cinco dias depois da cheia.\n\n';
const nl = 'Nieuws uit de stad\n\nDe stad heeft woensdag de straten bij de haven weer geopend, na vijf dagen.\n\n';

const cs = 'Zprávy z města\n\nMěsto ve středu po pěti dnech znovu otevřelo ulice u přístavu, kde voda opadla.\n\n';

describe('who stands behind whoever was told', () => {
  it.each([
    [`${pl}– Dym był gęsty – powiedział szwedzkiej telewizji kapitan Jan Kot.`, 'Jan Kot'],
    [`${pl}– Dym był gęsty – powiedział dziennikarzom Jan Kot.`, 'Jan Kot'],
    [`${pl}– Dym był gęsty – powiedziała portalowi Onet rzeczniczka Anna Mak.`, 'Anna Mak'],
    [`${pl}– Dym był gęsty – powiedziała lokalnej gazecie w piątek.`, null],
    [`${pl}– Dym był gęsty – powiedział Jan Kot polskiemu radiu.`, 'Jan Kot'],
    [`${cs}„Kouř byl hustý,“ řekl České televizi Jan Novák.`, 'Jan Novák'],
    [`${cs}„Kouř byl hustý,“ řekla místnímu deníku mluvčí hasičů Anna Malá.`, 'Anna Malá'],
    [`${ru}«Дым был густым», — сказал журналистам Иван Петров.`, 'Иван Петров'],
    [`${ru}«Дым был густым», — рассказала местной газете директор школы Анна Малова.`, 'Анна Малова'],
    [`${ru}«Дым был густым», — сказала нашему изданию жительница дома.`, '(жительница дома)'],
    [`${ru}«Дым был густым», — сказал рыбак местной газете.`, '(рыбак)'],
    [`${uk}«Дим був густий», — повідомив нашому виданню мер Іван Петренко.`, 'Іван Петренко'],
  ])('speaks: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    [`${pl}Zdaniem adwokata Nowaka, mecenasa Piotra Halickiego, zarzuty „nie mają sensu”.`, 'Piotr Halicki'],
    [`${ru}По мнению адвоката Сомовой, Ивана Петрова, обвинения «смешны».`, 'Иван Петров'],
    [`${pl}Zdaniem Nowaka, mecenasa Piotra Halickiego i Jana Kota zarzuty „nie mają sensu”.`, null],
  ])('speaks for whom he defends or not: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('does not speak in the case of whoever was told', () => {
    expect(speakers(`${ru}«Уходите», — сказал журналистам Ивану Петрову.`)).toEqual([null]);
  });
});

describe('turns of speech', () => {
  it.each([
    [`${fr}« On a tout perdu », regrette pour sa part Ahmed Belkacem, patron d’un café.`, ['Ahmed Belkacem']],
    [
      `${fr}« On a gagné », dit Anne Petit, maire du bourg. Et d’ajouter : « Nous restons là. »`,
      ['Anne Petit', 'Anne Petit'],
    ],
    [`${fr}Paul Petit s’est dit « soulagé » par la décision.`, ['Paul Petit']],
    [`${fr}Du côté de la mairie, on parle d’un « accord équilibré » avec la région.`, [null]],
    [`${de}Am Montag hatte Peter Meier gesagt: „Ich habe keine Angst vor dem Wasser.“`, ['Peter Meier']],
    [`${nl}Verhagen wacht af. Jan Verhagen lacht. „Die deur is een draaideur”, smaalt hij.`, ['Jan Verhagen']],
    [
      `${nb}– Vi er rystet, sier Berit Aasheim.\n\n– Hva vil dere gjøre?\n\n– Vi stiller i kommunestyret.`,
      ['Berit Aasheim', null, 'Berit Aasheim'],
    ],
    [
      `${en}“You see what I live with,” said Gerald Winnock.\n\n“You live very well,” said Nell Ashdown.\n\n“I do.”`,
      ['Gerald Winnock', 'Nell Ashdown', null],
    ],
    [
      `${es}Habló Carmen Roldán. “Os espero”, dijo.\n\n“¡Campeones!”, coreaban cientos de aficionados.`,
      ['Carmen Roldán', null],
    ],
    [
      `${de}Anna Weber ging. „Es reicht“, sagte Weber.\n\nBei der Bahn hieß es, man prüfe „alle Anlagen der Gegend“.`,
      ['Anna Weber', null],
    ],
    [
      `${nl}Jan Verhagen noemt het ‘een klucht’. Een kussen is volgens hem „kleding voor een stoel”.`,
      ['Jan Verhagen', 'Jan Verhagen'],
    ],
    [`${ru}Галина Сомова ждёт. По её словам, вода была «грязной и холодной».`, ['Галина Сомова']],
    [`${it_}«Ho chiesto rispetto». Lo racconta Armando Teles, seduto in un bar.`, ['Armando Teles']],
    [`${it_}«Ho chiesto rispetto». La polizia racconta che Armando Teles era ubriaco.`, [null]],
    [`${it_}«Ho chiesto rispetto». Armando Teles, seduto in un bar, non beve.`, [null]],
    [`${it_}«Ho chiesto rispetto». Il giorno dopo la polizia aveva fermato e poi denunciato Armando Teles.`, [null]],
    [
      `${es}“Es verdad”, dijo Jiri Benes.\n\nLa ministra de Trabajo envió un mensaje en el que aseguraba que el país “escucha y responde”.`,
      ['Jiri Benes', '(La ministra)'],
    ],
    [`${fr}Len Hobday est triste. « Elle s’appelle Doris », a raconté ce producteur de cidre.`, ['Len Hobday']],
    [
      `${fr}Len Hobday a vu Paul Petit. « Elle s’appelle Doris », a raconté ce producteur de cidre.`,
      ['(ce producteur de cidre)'],
    ],
    [`${es}“No se discute”, sentenció ante la prensa Rafa Cordero.`, ['Rafa Cordero']],
    [`${es}“No se discute”, sentenció ante la jueza Ana Cordero.`, [null]],
    [`${da}Ifølge Beridzes træner, Zurab Lomidze, er en pude »tøj til en stol«.`, ['Zurab Lomidze']],
    [
      `${pt}O treinador Zurab Lomidze falou numa “farsa” e anunciou um protesto formal. “Vamos até ao fim”, prometeu.`,
      ['Zurab Lomidze', 'Zurab Lomidze'],
    ],
  ])('say who speaks: %s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it.each([
    [
      `${en}Anna Berg led the search. “It was dark,” she said.\n\nThe survivor said nobody had been told anything.\n\n“We followed a cleaner,” she said.`,
      '(The survivor)',
    ],
    [
      `${en}“It was dark,” said Anna Berg. A passenger left in tears. “We followed a cleaner,” she said.`,
      '(A passenger)',
    ],
    [
      `${en}Anna Berg ate toast. “It is good,” she said.\n\nHer husband was less so. “I paid for it,” he said.`,
      '(Her husband)',
    ],
    [`${en}“It is sad,” said Anna Berg. Her husband was killed. “He was kind,” she said.`, 'Anna Berg'],
    [`${en}“It was brutal,” said Anna Berg. The suspect fled on foot. “We want to find him,” she said.`, 'Anna Berg'],
    [`${en}“It was brutal,” said Anna Berg.\n\nA man of 34 was held.\n\n“We have him,” she said.`, 'Anna Berg'],
    [`${en}“It was brutal,” said Anna Berg. The victim was found. “He is stable,” she said.`, 'Anna Berg'],
    [`${en}Anna Berg won the race.\n\nThe captain had been ill for weeks. “I followed,” she said.`, 'Anna Berg'],
    [`${en}A passenger met Anna Berg on the quay. “We followed a cleaner,” she said.`, 'Anna Berg'],
    [
      `${de}Mair Puw rettete die Kasse. „Es reicht“, sagte sie.\n\nEin 93-Jähriger wollte bleiben. „Es ist meins“, witzelte er.`,
      '(Ein 93-Jähriger)',
    ],
  ])('leave "she" to whoever is described: %s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});
