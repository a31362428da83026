/** Finds the known word that somebody may have meant. */

/** How many letters a mistyped word may be off and still be recognised. */
const nearness = 3;

/** The known word nearest to what was typed, or null when none is near. */
export function nearestOf(typed: string, known: readonly string[]): string | null {
  const reach = Math.min(nearness, Math.ceil(typed.length / 2));
  const ranked = known
    .filter((word) => Math.abs(word.length - typed.length) <= reach)
    .map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= reach ? best.word : null;
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
