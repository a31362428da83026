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

describe('the names of a Vietnamese text', () => {
  const names = namesIn(`Đóng cầu cũ ở Huế để sửa chữa

Chiều 3-5, ông Lê Quang Vinh, chủ tịch UBND huyện Phú Lương, cho biết cây cầu cũ qua sông Hậu sẽ đóng cửa hai năm vì nhiều trụ cầu bị nứt.

Theo ông Vinh, công an tỉnh Thái Hòa đã phân luồng xe. Người dân xã An Lộc lo việc buôn bán và mong có phà thay thế.
`);

  it('are people behind their address, and places behind what they are', () => {
    expect(names).toEqual(expect.arrayContaining(['Lê Quang Vinh (person)', 'Hậu (place)']));
    expect(names.filter((name) => /^(?:Theo|Chiều|Người) /.test(name))).toEqual([]);
  });
});

describe('the names of a Greek text', () => {
  const names = namesIn(`Κλείνει η παλιά γέφυρα για δύο χρόνια

Ο δήμαρχος Νικηφόρος Καλλιμάνης δήλωσε την Τρίτη ότι η παλιά γέφυρα θα κλείσει για δύο χρόνια, επειδή τρία από τα πέντε βάθρα της έχουν ρωγμές.

Ένας εργάτης μεταφέρθηκε στο Ναυτικό Νοσοκομείο. Η τραγουδίστρια Ελένη Δήμου θα δώσει συναυλία για τους εμπόρους.
`);

  it('are people beside their offices, and bodies by what they are called', () => {
    expect(names).toEqual(
      expect.arrayContaining(['Νικηφόρος Καλλιμάνης (person)', 'Ναυτικό Νοσοκομείο (organisation)']),
    );
    expect(names).not.toContain('Ελένη Δήμου (organisation)');
  });
});

describe('what a Greek office is of', () => {
  const names = namesIn(`Κλείνει η παλιά γέφυρα για δύο χρόνια

Ο δήμαρχος Αθηναίων Χάρης Δούκας και ο υπουργός Υγείας Άδωνις Γεωργιάδης δήλωσαν την Τρίτη ότι η παλιά γέφυρα θα κλείσει για δύο χρόνια.

«Θα κλείσει», είπε ο δήμαρχος Λαμίας. Ο προπονητής Ολυμπιακού μίλησε. Ο υπουργός Νίκος Δένδιας και ο δήμαρχος Νέας Σμύρνης περίμεναν.
`);

  it('is no part of the name, and nobody', () => {
    expect(names).toEqual(
      expect.arrayContaining(['Χάρης Δούκας (person)', 'Άδωνις Γεωργιάδης (person)', 'Νίκος Δένδιας (person)']),
    );
    expect(names.filter((name) => /Αθηναίων|Υγείας|(?:Λαμίας|Ολυμπιακού|Σμύρνης) \(person\)/.test(name))).toEqual([]);
  });
});

describe('what a Malay office is of', () => {
  const names = namesIn(`Jambatan lama ditutup selama dua tahun

Menteri Pengangkutan Anthony Loke berkata jambatan lama itu akan ditutup selama dua tahun kerana tiga tiang telah retak. Menteri Pengajian Tinggi Zambry Kadir turut hadir di majlis itu.

Beliau berkata demikian selepas melawat kawasan tersebut pada hari Selasa. Kerajaan akan membantu penduduk kampung.
`);

  it('is no part of the name', () => {
    expect(names).toEqual(expect.arrayContaining(['Anthony Loke (person)', 'Zambry Kadir (person)']));
    expect(names.filter((name) => /Pengangkutan|Tinggi/.test(name))).toEqual([]);
  });
});

it('a Hungarian body is none of the people', () => {
  const names = namesIn(`Két évre lezárják a régi hidat

A Országos Hídfelügyeleti Főigazgatóság szóvivője kedden közölte, hogy két évre lezárják a régi hidat, mert három pillére megrepedt.

Kovács Tibor polgármester szerint a javítás kilencmillió euróba kerül majd, és a kereskedők kompot kérnek.
`);
  expect(names).toContain('Országos Hídfelügyeleti Főigazgatóság (organisation)');
  expect(names.filter((name) => /Főigazgatóság \(person\)|Kovács.*\(organisation\)/.test(name))).toEqual([]);
});
