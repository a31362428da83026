/**
 * Signs in capitals that stand for things and never for a bearer: of technology, medicine, money, sports, times. By language
 * what is a thing in one only. As they are written. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { baseTag } from '../../base-tag.ts';
import { wordList } from '../word-list.ts';

const everywhere: ReadonlySet<string> = new Set(
  wordList(`
  DMCA FLOSS FOSS IRC HM HRH API DRM EULA BIOS CPU GPU RAM ROM SSD HDD IDE SDK GUI SQL XML JSON HTTPS GPL LGPL AGPL VPS WLAN WIFI IPO
  PPE IVF ADHD PTSD COPD ECG EEG ICU GMO LPG LNG BTU MPH KPH RPM KWH MWH GWH MVP HDTV VCR VHS IRL FYI AKA ASAP BMX AWD HGV LGV ICBM
  SLBM WMD RPG MMO MMORPG CVE JIT EOL TTL DNS FTP SSH SSL TLS SMTP UHF VHF MDT EEST EET AEST AEDT ACST AWST NZST NZDT HKT JST KST EAT
  SAST BAME BIPOC ESG GNI NFT DWI GBH ABH ASBO NIMBY TBA TBC TBD BASIC MRI GCSE GPA MBA LLB GSM LTE EEZ MOU WPA UX OCR PVC LSD MDMA
  CFC SMS MMS GIF JPEG JPG PNG MP3 MP4 CRM ERP SEO OTC REIT LBO EBITDA EPS ARR IOT LLM EVD PCR NLP OLED AMOLED PHEV BEV R&D M&A B2B
  B2C D2C
`),
);

const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    wordList(
      'CPI PCB CCTV RBI NDA MSC MST NPC HRT LAN TNT BMI CBD CSR DEI FTA SME USP ETF CT VR IST CDT PPI ROI KPI CAD CMS',
    ),
  ),
  de: new Set(wordList('ICE IC EC RE RB LKW PKW KFZ OP AKW KI EDV UVP ÖPNV StVO SUV WM EM DM TV OB MZF HLF')),
  nl: new Set(wordList('ICT AI BSN OV WK EK')),
  fr: new Set(wordList('FAI TGV PIB SDF VTC HLM OGM PME TPE CDI CDD IA VTT BD')),
  es: new Set(wordList('PIB PYME IA AVE ERTE IVA DNI')),
  it: new Set(wordList('PIL IVA IA TSO DPCM ZTL')),
  pt: new Set(wordList('PIB IVA IA SUV')),
  pl: new Set(wordList('PKB VAT TIR SOR SUV')),
  ru: new Set(wordList('ВВП НДС ДТП СВО ЕГЭ ЖКХ ЧП ИИ ПВО БПЛА')),
  uk: new Set(wordList('ВВП ПДВ ДТП ЗНО ЖКГ ШІ ППО БПЛА')),
  sv: new Set(wordList('BNP EM VM OS AI SUV')),
  nb: new Set(wordList('BNP EM VM OL KI IKT')),
  da: new Set(wordList('BNP EM VM OL AI IT')),
};

/** Signs of things that are those of bodies too: names where something beside them says a body. In any language. */
const ofBodiesToo: ReadonlySet<string> = new Set([...(byLanguage.en ?? []), 'ICE', 'CDI', 'AVE']);

/** Whether the sign of a thing is that of a body too. */
export function isSignOfBodyToo(sign: string): boolean {
  return ofBodiesToo.has(sign);
}

/** What is sold, played, watched or worn under a name of its own, everywhere: nobody who does anything. In lower case. */
const madeThings: ReadonlySet<string> = new Set(
  `
  iphone; ipad; macbook; android; windows; linux; ubuntu; python; javascript; typescript; php; cobol; fortran; lua; minecraft; fortnite;
  playstation; xbox; nintendo switch; game boy; raspberry pi; blu-ray; bluray; bitcoin; ethereum; dogecoin; photoshop; gmail; chatgpt;
  kindle; amazon kindle; bluetooth; pokémon; pokemon; pokémon go; star wars; star trek; game of thrones; sesame street; super mario; tetris;
  falcon heavy; falcon 9; crew dragon; starliner; space shuttle; hubble; viagra; prozac; botox; ozempic; wegovy; remdesivir; zmapp; valium;
  barbie; lego star wars; black friday; opel zafira; opel astra; opel corsa; ford focus; ford fiesta; ford mustang; ford transit; ford tempo;
  toyota corolla; toyota prius; toyota camry; toyota hilux; honda civic; honda accord; volkswagen golf; vw golf; vw passat; fiat punto; fiat panda;
  fiat 500; renault clio; peugeot partner; nissan leaf; nissan micra; land rover discovery; range rover; land cruiser; alfa romeo giulia;
  chevrolet volt; chevy volt; jeep cherokee; jeep wrangler; tesla model; mini cooper; bharat ratna; padma shri; victoria cross; george cross;
  purple heart; medal of honor; légion d'honneur; bundesverdienstkreuz; mein kampf; mona lisa; don quijote; doctor who; black mirror
`
    .split(';')
    .map((name) => name.trim()),
);

/** Whether these words, as written, are what a thing is called everywhere. */
export function isMadeThing(words: string): boolean {
  return madeThings.has(words.toLowerCase());
}

/** Whether a sign, as written, is a thing in this language; "RBIs" like "RBI". */
export function isThingSign(sign: string, language: LanguageTag): boolean {
  const one = /\p{Lu}s$/u.test(sign) ? sign.slice(0, -1) : sign;
  return everywhere.has(one) || byLanguage[baseTag(language)]?.has(one) === true;
}
