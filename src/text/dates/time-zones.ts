/** The short names of time zones as papers print them behind a time, by the IANA database and by custom. */

/** Names with one meaning. */
const offsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WEST: '+01:00',
  MSK: '+03:00',
  МСК: '+03:00',
  мск: '+03:00',
  TRT: '+03:00',
  IDT: '+03:00',
  IRST: '+03:30',
  PKT: '+05:00',
  UZT: '+05:00',
  NPT: '+05:45',
  MMT: '+06:30',
  ICT: '+07:00',
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  MYT: '+08:00',
  SGT: '+08:00',
  HKT: '+08:00',
  PHT: '+08:00',
  PHST: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  ACST: '+09:30',
  ACDT: '+10:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  WAT: '+01:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EAT: '+03:00',
  BRT: '-03:00',
  ART: '-03:00',
  CLST: '-03:00',
  NST: '-03:30',
  NDT: '-02:30',
  EDT: '-04:00',
  COT: '-05:00',
  PET: '-05:00',
  MDT: '-06:00',
  PDT: '-07:00',
  AKDT: '-08:00',
  AKST: '-09:00',
  HST: '-10:00',
};

/** Names of two zones or more, and of those that change with the season without saying so. */
const ambiguous = new Set([
  ...['EST', 'CST', 'CDT', 'MST', 'PST', 'BST', 'IST', 'ist', 'AST', 'ADT', 'GST', 'AMT', 'BDT', 'SST'],
  ...['ET', 'CT', 'MT', 'PT', 'WET'],
]);

/** `Z` or `+01:00` for the name of a zone, empty where it has more than one meaning; null for what names no zone. */
export function zoneOffset(name: string): string | null {
  if (Object.hasOwn(offsets, name)) return offsets[name] ?? null;
  return ambiguous.has(name) ? '' : null;
}
