/** Words that open a clause of which they are the subject: "who accused Berg"; not "que" in "que dijo Berg". Data only. */
export const subjectClauses: ReadonlySet<string> = new Set(['who', 'which', 'som', 'qui', 'joka']);
