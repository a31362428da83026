/** Whom "she said" means, by what the text says of the gender of whoever is named. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const en = 'News from the town\n\nThe town lifted the closure of its lower quarter on Wednesday, after five days.\n\n';
const de = 'Nachrichten aus der Region\n\nDie Stadt hat am Mittwoch die Sperrung der Unterstadt aufgehoben.\n\n';
const es = 'Noticias del valle\n\nLos vecinos esperan desde hace tres días que se abra la carretera del valle.\n\n';
const it_ = 'Il premio della città\n\nLa giuria ha scelto ieri sera tra dodici libri di autori ancora poco noti.\n\n';
const sv = 'Pris till elev\n\nSkolan i Lund har delat ut sina priser till eleverna efter ett långt läsår.\n\n';
const nl = 'Wissel aan de top\n\nDe vereniging heeft woensdag een nieuw bestuur gekozen na een lange avond.\n\n';
const pl = 'Zmiana w zarządzie\n\nSpółka poinformowała w środę o zmianach w zarządzie po burzliwym zebraniu.\n\n';
const ru = 'Новости города\n\nВ среду в городе после пяти дней вновь открыли движение по старому мосту.\n\n';

describe('the gender of whoever is named', () => {
  it.each([
    // Kin says it.
    [`${en}Maria Cole won. Her husband, David, wept in the hall.\n\n“I never expected it,” she said.`, 'Maria Cole'],
    [`${en}Jane Orr won on Sunday. Husband Mike waited at home.\n\n“I ran faster,” she said.`, 'Jane Orr'],
    [`${sv}Sara Holm fick pris. Hennes pappa, Johan, är stolt.\n\n– Jag skrev på natten, säger hon.`, 'Sara Holm'],
    [`${it_}Lucia Berti ha vinto. Suo marito, Andrea, era in sala.\n\n«Non ci credevo», ha detto lei.`, 'Lucia Berti'],
    // A title says it.
    [`${es}Elena Roca habló. El consejero Yago Prats escuchaba. «Es tarde», dijo ella.`, 'Elena Roca'],
    [`${de}Landrätin Uli Brandt kam. Bernd Lange lachte. „Es reicht“, sagte sie.`, 'Uli Brandt'],
    // What he was called when he spoke says it.
    [
      `${es}La actriz Carmen Gil recibió a Lucho Arenas. «Ya voy», dijo el chileno. «Necesita dormir», dijo ella.`,
      'Carmen Gil',
    ],
    // The verb says it.
    [`${pl}Anna Wilk odchodzi. Następcą będzie Jan Kowalski.\n\n„Byłam tu dziesięć lat” – powiedziała.`, 'Anna Wilk'],
    [`${ru}Анна Белова приехала. Её встретил Иван Громов. «Я рада», — сказала она.`, 'Анна Белова'],
    // One who is known before one who is not.
    [`${nl}Voorzitter Anja Smit stapt op. Kees Bos volgt haar op.\n\n„Het was genoeg”, zei ze.`, 'Anja Smit'],
  ])('tells whom a pronoun means: %s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it.each([
    [`${de}Eine Frau sprang hinein. Bernd Lange lobte sie.\n\n„Ich bin einfach gesprungen“, sagte sie.`],
    [`${de}Anna Weber und Paul Weber kamen an. „Wir sind müde“, sagten sie.`],
    [`${pl}Jan Kowalski odchodzi po latach.\n\n„Byłam tu dziesięć lat” – powiedziała.`],
    [`${nl}Jan Bos stapt op.\n\n„Het was genoeg”, zei ze.`],
  ])('lets nobody of the other gender, and none of several, speak: %s', (text) => {
    expect(speakers(text).at(-1)).toBeNull();
  });

  it.each([
    // The comma of a clause, a genitive, a body and a plural say nothing of whoever is named behind them.
    [`${en}With her husband, Robin Cole opened a shop. “We get up at two,” she said.`, 'Robin Cole'],
    [`${es}Yago Prats, de la agencia Sur, habló. «Es tarde», dijo él.`, 'Yago Prats'],
    [`${es}La sobrina de Yago Prats llegó. Yago Prats la recibió. «Es tarde», dijo él.`, 'Yago Prats'],
    [
      `${pl}Spółka Nordhav wydała komunikat. „Przepraszamy” – napisała. Jan Kowalski milczał. „Trudno” – powiedział.`,
      'Jan Kowalski',
    ],
    [`${de}Die Ministerin kam. Bernd Lange lobte sie. „Gut gemacht“, sagte er.`, 'Bernd Lange'],
  ])('takes nothing from what is about somebody else: %s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});
