/**
 * Signs in capitals that stand for things and never for a bearer: of technology, medicine, money, sports, times. By language
 * what is a thing in one only. As they are written. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const everywhere: ReadonlySet<string> = new Set(
  wordList(`
  API DRM EULA BIOS CPU GPU RAM ROM SSD HDD IDE SDK GUI SQL XML JSON HTTPS GPL LGPL AGPL VPS LAN WLAN WIFI IPO ROI KPI SME PPE IVF
  ADHD PTSD COPD ECG EEG ICU GMO LPG LNG BTU MPH KPH RPM KWH MWH GWH RBI MVP HDTV VCR VHS IRL FYI AKA ASAP BMX AWD HGV LGV ICBM SLBM
  WMD RPG MMO MMORPG NPC CVE JIT EOL TTL DNS FTP SSH SSL TLS SMTP UHF VHF CDT MDT MST EEST EET AEST AEDT ACST AWST NZST NZDT HKT JST
  KST IST EAT SAST BAME BIPOC DEI ESG CSR CPI PPI GNI NFT CCTV DWI GBH ABH ASBO NIMBY TBA TBC TBD BASIC CBD MRI BMI GCSE GPA MBA
  MSC LLB GSM LTE EEZ MOU NDA FTA WPA UX OCR PVC LSD MDMA HRT PCB CFC CAD TNT SMS MMS GIF JPEG JPG PNG MP3 MP4 USP CMS CRM ERP SEO OTC
  ETF REIT LBO EBITDA EPS ARR IOT VR LLM CT EVD PCR NLP OLED AMOLED PHEV BEV R&D M&A B2B B2C D2C
`),
);

const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(wordList('ICE IC EC RE RB LKW PKW KFZ OP AKW KI EDV UVP ÖPNV StVO SUV WM EM DM TV OB')),
  nl: new Set(wordList('ICT AI BSN OV WK EK')),
  fr: new Set(wordList('FAI TGV PIB SDF VTC HLM OGM PME TPE CDI CDD IA VTT BD')),
  es: new Set(wordList('PIB PYME IA AVE ERTE IVA DNI')),
  it: new Set(wordList('PIL IVA IA TSO DPCM ZTL')),
  pt: new Set(wordList('PIB IVA IA SUV CPI')),
  pl: new Set(wordList('PKB VAT TIR SOR SUV')),
  ru: new Set(wordList('ВВП НДС ДТП СВО ЕГЭ ЖКХ ЧП ИИ ПВО БПЛА')),
  uk: new Set(wordList('ВВП ПДВ ДТП ЗНО ЖКГ ШІ ППО БПЛА')),
  sv: new Set(wordList('BNP EM VM OS AI SUV')),
  nb: new Set(wordList('BNP EM VM OL KI IKT')),
  da: new Set(wordList('BNP EM VM OL AI IT')),
};

/** Whether a sign, as written, is a thing in this language; "RBIs" like "RBI". */
export function isThingSign(sign: string, language: LanguageTag): boolean {
  const [base = ''] = language.toLowerCase().split('-');
  const one = /\p{Lu}s$/u.test(sign) ? sign.slice(0, -1) : sign;
  return everywhere.has(one) || byLanguage[base]?.has(one) === true;
}
