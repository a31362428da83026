/** The scripts of a text's letters, counted by a table look-up a character. Knows no language. */

/** First and last code unit of the letters of each script, marks that stand on letters among them. */
const ranges = {
  latin: [
    0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2af, 0x300, 0x36f,
    0x1e00, 0x1eff, 0x2c60, 0x2c7f, 0xa720, 0xa7ff, 0xfb00, 0xfb06, 0xff21, 0xff3a, 0xff41, 0xff5a,
  ],
  greek: [0x370, 0x373, 0x376, 0x37d, 0x386, 0x386, 0x388, 0x3ff, 0x1f00, 0x1fff],
  cyrillic: [0x400, 0x481, 0x483, 0x52f, 0x1c80, 0x1c8f, 0x2de0, 0x2dff, 0xa640, 0xa69f],
  armenian: [0x531, 0x556, 0x561, 0x587],
  hebrew: [0x591, 0x5bd, 0x5bf, 0x5c7, 0x5d0, 0x5f2, 0xfb1d, 0xfb4f],
  arabic: [
    0x610, 0x61a, 0x620, 0x65f, 0x66e, 0x6d3, 0x6d5, 0x6dc, 0x6df, 0x6ef, 0x6fa, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff,
    0xfb50, 0xfdff, 0xfe70, 0xfefc,
  ],
  devanagari: [0x900, 0x963, 0x971, 0x97f],
  bengali: [0x980, 0x9e3, 0x9f0, 0x9f1],
  gurmukhi: [0xa01, 0xa65, 0xa70, 0xa75],
  gujarati: [0xa81, 0xae3, 0xaf9, 0xaff],
  oriya: [0xb01, 0xb63, 0xb71, 0xb71],
  tamil: [0xb82, 0xbd7],
  telugu: [0xc00, 0xc63],
  kannada: [0xc80, 0xce3],
  malayalam: [0xd00, 0xd63, 0xd7a, 0xd7f],
  sinhala: [0xd81, 0xde5, 0xdf2, 0xdf3],
  thai: [0xe01, 0xe3a, 0xe40, 0xe4e],
  lao: [0xe81, 0xecd, 0xedc, 0xedf],
  tibetan: [0xf00, 0xf00, 0xf40, 0xfbc],
  myanmar: [0x1000, 0x103f, 0x1050, 0x108f],
  georgian: [0x10a0, 0x10fa, 0x10fc, 0x10ff, 0x1c90, 0x1cbf],
  ethiopic: [0x1200, 0x135f, 0x1380, 0x138f],
  khmer: [0x1780, 0x17d3],
  kana: [0x3041, 0x3096, 0x309d, 0x309f, 0x30a1, 0x30fa, 0x30fc, 0x30ff, 0x31f0, 0x31ff, 0xff66, 0xff9d],
  han: [0x3005, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff],
  hangul: [0x1100, 0x11ff, 0x3131, 0x318e, 0xac00, 0xd7a3],
} as const;

export type Script = keyof typeof ranges;

const names = Object.keys(ranges) as Script[];

/** For every UTF-16 unit the number of its script in `names`, counted from 1; 0 for what is no letter. */
const scriptOf = new Uint8Array(0x10000);
for (const [at, name] of names.entries()) {
  const bounds = ranges[name];
  for (let pair = 0; pair < bounds.length; pair += 2) scriptOf.fill(at + 1, bounds[pair], (bounds[pair + 1] ?? 0) + 1);
}

/** Whether a UTF-16 unit is a letter, or a mark that stands on one. */
export function isLetter(unit: number): boolean {
  return scriptOf[unit] !== 0;
}

/** Han and Hangul say in one character what others say in two or three. */
const weights: Partial<Record<Script, number>> = { han: 3, kana: 2, hangul: 2 };

/** How many letters of each script a text has; scripts without any are left out. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Uint32Array(names.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOf[text.charCodeAt(at)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  const found = new Map<Script, number>();
  for (let at = 0; at < names.length; at += 1) {
    const count = counts[at + 1] as number;
    if (count > 0) found.set(names[at] as Script, count);
  }
  return found;
}

/** The script that says the most of a text; null when it has no letters. Han and kana count together, as the greater. */
export function mainScript(counts: ReadonlyMap<Script, number>): Script | null {
  let main: Script | null = null;
  let most: number = 0;
  for (const [script, count] of counts) {
    const weight = count * (weights[script] ?? 1);
    if (weight > most) [main, most] = [script, weight];
  }
  return main;
}
