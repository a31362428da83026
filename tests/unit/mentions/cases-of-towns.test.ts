import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** The names of a text, each with its kind. */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name, kind }) => `${kind} ${name}`);
}

const polish = (sentence: string) =>
  namesIn(
    `Dzień w porcie\n\nTo był spokojny dzień i nikt o tym wcześniej nie myślał. ${sentence} Nikt nie ucierpiał, jak ustaliła policja.\n`,
  );
const russian = (sentence: string) =>
  namesIn(
    `День в порту\n\nЭто был спокойный день, и никто об этом раньше не думал. ${sentence} Никто не пострадал, сообщила полиция.\n`,
  );
const turkish = (sentence: string) =>
  namesIn(
    `Limanda bir gün\n\nSakin bir gündü ve bunu daha önce kimse düşünmemişti. ${sentence} Kimse yaralanmadı ama çok şey oldu.\n`,
  );

describe('the case in which a town is listed', () => {
  it.each([
    ['a Polish town in -ica', polish('Do wypadku doszło wczoraj pod Maalnicą.'), 'place Maalnica'],
    ['a Polish town in -aw', polish('Do wypadku doszło wczoraj w Maalawiu.'), 'place Maalaw'],
  ])('is the nominative for %s', (_, names, name) => {
    expect(names).toContain(name);
  });

  it('is the nominative for a Russian town in -ск', () => {
    expect(russian('Это случилось на трассе в Маальске ночью.')).toContain('place Маальск');
  });

  it('stays as it stands where the ending leaves doubt', () => {
    expect(polish('Do wypadku doszło wczoraj w Maalowie.')).toContain('place Maalowie');
  });

  it('stays as it stands for what ends so itself', () => {
    expect(russian('Это случилось в штате Небраска ночью.').join(' ')).not.toContain('Небраск ');
  });
});

describe('who lives somewhere', () => {
  it('tells a place in Polish', () => {
    expect(polish('Kierowała nim mieszkanka Maalieka i nic nie powiedziała.')).toContain('place Maalieka');
  });
});

describe('what an office is for', () => {
  it('is nobody in Polish right behind it', () => {
    expect(polish('Wysokość określi rozporządzenie Ministra Spraw Wewnętrznych i Administracji.')).toEqual([]);
  });
});

describe('the head of a name whose rest has small letters', () => {
  it('is none alone in Russian', () => {
    expect(russian('За ситуацией следит Центр мониторинга дорожного движения.')).toEqual([]);
  });
});

describe('of which town or team somebody is', () => {
  it('is none of the name in Turkish', () => {
    expect(turkish('Dün akşam Maalbahçeli Edin Berg iki gol attı.')).toContain('person Edin Berg');
  });

  it('is none of the name in German', () => {
    const names = namesIn(
      'Der Tag am Hafen\n\nDer Bürgermeister der Ostreler Gemeinde Kleinmaalnow hat am Abend Entwarnung gegeben. Es gebe keine Hinweise auf einen Löwen, sagte er.\n',
    );
    expect(names).toEqual(['place Kleinmaalnow']);
  });
});

describe('a Spanish article before two words that nobody is called by', () => {
  it('says that they are no person', () => {
    const names = namesIn(
      'El día del puerto\n\nNadie lo había pensado antes, pero la banda de la Centuria Maalana ensayó ayer hasta las once. Después habló con el alcalde, Juan Carlos Maal, y se fue a casa.\n',
    );
    expect(names).toEqual(['person Juan Carlos Maal']);
  });
});

const german = (sentence: string) =>
  namesIn(
    `Der Tag am Hafen\n\nEs war ein ruhiger Tag, und niemand hatte vorher daran gedacht. ${sentence} Verletzt wurde niemand, sagte er.\n`,
  );

describe('German bodies, ages and nouns', () => {
  it('parts a fire brigade from its commander', () => {
    const names = german('Er begrüßte den Kommandanten der Feuerwehr Maalstetten Michael Berg am Abend.');
    expect(names).toContain('organisation Feuerwehr Maalstetten');
    expect(names).toContain('person Michael Berg');
  });

  it('leaves what is out of office out of the name', () => {
    expect(german('Auch Kreisbrandmeister a.D. Tobias Maalmüller war da.')).toContain('person Tobias Maalmüller');
  });

  it('takes a number in brackets for an age only where the brackets or a comma follow', () => {
    expect(german('Das sagte Maalrich (53, SPD) gestern.')).toContain('person Maalrich');
    expect(german('In Maalsiel und drumherum: Maalsiel (14. 2. 2024) feiert.').join(' ')).not.toContain('person');
  });

  it('finds no body in an ordinary noun behind the word for one', () => {
    expect(german('Grund sind nach Angaben der Partei Unregelmäßigkeiten bei der Wahl.')).toEqual([]);
  });
});

describe('what things are called everywhere', () => {
  it.each(['Sie hat ein Raspberry Pi und spielt Minecraft.', 'Er fuhr einen alten Opel Zafira nach Hause.'])(
    'is no name: %s',
    (sentence) => {
      expect(german(sentence)).toEqual([]);
    },
  );
});

describe('Dutch towns with small words within', () => {
  it('are one name', () => {
    const names = namesIn(
      'De dag aan de haven\n\nDrie wijken in de gemeente Capelle aan den IJssel zijn bezig om rustig te worden. Niemand had er eerder aan gedacht en het was een stille dag.\n',
    );
    expect(names).toEqual(['place Capelle aan den IJssel']);
  });
});
