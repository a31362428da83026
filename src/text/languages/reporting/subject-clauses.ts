/** Words that open a clause about the one before them and nothing else: "who accused Berg", "whom Berg sued"; not "que" in "que dijo Berg". Data only. */
export const subjectClauses: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'som', 'qui', 'joka']);
