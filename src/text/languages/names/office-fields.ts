/** What an office is of, right behind its word and before whoever has it, in languages that put it there. Data only. */
import { wordList as words } from '../word-list.ts';

/** "ο υπουργός Υγείας Άδωνις Γεωργιάδης": endings of what an office is of; men are called so too. */
export const greekGenitive = /(?:[αά]ς|[ηή]ς|[οό]υ|ού|[ωώ]ν|εως|ους|τος)$/u;

/** Given names that end so. In lower case. */
export const greekMen: ReadonlySet<string> = new Set(
  words(`γιάννης κώστας δημήτρης παναγιώτης ιωάννης βασίλης μανώλης θανάσης αντώνης γιώργης μιχάλης χάρης άρης νικόλας ανδρέας
    ηλίας λουκάς θωμάς κοσμάς ματθίας στέλιος λευτέρης παντελής ιορδάνης αχιλλέας περικλής σωκράτης άδωνις φώτης τάκης λάκης
    μιλτιάδης θεοχάρης σωτήρης αριστείδης ευριπίδης θεμιστοκλής αλέξης λεωνίδας ζήσης παρασκευάς`),
);

/** "ο δήμαρχος Νέας Σμύρνης": words that open the names of towns and bodies and nobody's. In lower case. */
export const greekTownOpeners: ReadonlySet<string> = new Set(
  words('νέας νέου νέων αγίου αγίας αγίων δυτικής ανατολικής βόρειας νότιας κεντρικής άνω κάτω παλαιού παλαιάς'),
);

/** Malaysian ministries: "Menteri Pengangkutan Anthony Loke". In lower case. */
export const malayFields: readonly string[] =
  words(`pengangkutan kewangan belia sukan pembangunan pengajian tinggi sumber manusia kemajuan wilayah kerja raya dalam negeri
    perpaduan wanita keluarga masyarakat komoditi perladangan kesihatan pelajaran pendidikan luar pertahanan perdagangan pelaburan
    industri pertanian keterjaminan makanan perumahan tempatan pelancongan seni budaya alam sekitar komunikasi digital sains
    teknologi inovasi undang-undang reformasi institusi ekonomi usahawan koperasi sosial`);
