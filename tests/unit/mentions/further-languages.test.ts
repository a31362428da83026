import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** The names of a text as "Name (kind)". */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name, kind }) => `${name} (${kind})`);
}

describe('the names of a Turkish text', () => {
  const names = namesIn(`Limanda çıkan yangında iki kişi yaralandı

Olay, dün akşam saatlerinde Lambalı Mahallesi'nde meydana geldi. Büyükşehir Belediye Başkanı Cemal Tunalı, yangının kontrol altına alındığını söyledi.

Yaralanan Ayşe Demirtel ve Mehmet Korkutlu, Ege Lambalı Hastanesi'ne kaldırıldı. Demirtel'in durumunun iyi olduğu öğrenildi. Ancak Almanya ve Fransa'dan da mesajlar geldi.
`);

  it('are told by offices, by what bodies and places are called, and joined by surname', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'Cemal Tunalı (person)',
        'Ayşe Demirtel (person)',
        'Mehmet Korkutlu (person)',
        'Ege Lambalı Hastanesi (organisation)',
        'Lambalı Mahallesi (place)',
        'Almanya (place)',
      ]),
    );
  });

  it('are no words that open sentences', () => {
    expect(names.filter((name) => /^(?:Olay|Yaralanan|Ancak|Demirtel) /.test(name))).toEqual([]);
  });
});

describe('the names of an Indonesian text', () => {
  const names = namesIn(`Banjir rendam ratusan rumah di Kabupaten Lambang

Ratusan rumah di Kabupaten Lambang terendam banjir sejak Senin malam setelah tanggul Sungai Wulang jebol. Menteri Sosial Budi Hartanu datang dari Jakarta.

Menurut Hartanu, pemerintah akan membantu warga Desa Ketambang. Namun peneliti Universitas Lambang menilai banjir itu akibat hujan. Mereka mengutip data Badan Lampu Nasional.
`);

  it('are told by offices, by what bodies and places are called, and joined by surname', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'Budi Hartanu (person)',
        'Sungai Wulang (place)',
        'Jakarta (place)',
        'Ketambang (place)',
        'Universitas Lambang (organisation)',
        'Badan Lampu Nasional (organisation)',
      ]),
    );
  });

  it('are no words that open sentences', () => {
    expect(names.filter((name) => /^(?:Ratusan|Menurut|Namun|Mereka|Menteri|Sosial) /.test(name))).toEqual([]);
  });
});

describe('the names of an Esperanto text', () => {
  const names = namesIn(`Tago ĉe la haveno de la urbo

Bokan Lampo, la direktoro de la muzeo, diris ke la urbo atendas. Lampo akiris diplomon ĉe la Universitato de Lanterno. Laŭ li, homoj venis el Usono kaj el Bosnio.

Tial la muzeo estis plena. Kiel Lampo diris, la registaro de Bosnio sendis leterojn, kaj oni legis la leterojn. Li vidis Bosnion antaŭ multaj jaroj. Indiĝenaj studoj ankaŭ estis tie.
`);

  it('are told by offices and what bodies are called, and are one with their accusative', () => {
    expect(names).toEqual(
      expect.arrayContaining(['Bokan Lampo (person)', 'Universitato de Lanterno (organisation)', 'Usono (place)']),
    );
    expect(names.filter((name) => name.startsWith('Bosni'))).toHaveLength(1);
  });

  it('are no words that open sentences, though a town is called so', () => {
    expect(names.filter((name) => /^(?:Kiel|Tial|Laŭ|Indiĝenaj|Lampo) /.test(name))).toEqual([]);
  });
});
