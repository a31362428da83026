/** How languages call somebody by an age alone: "the 48-year-old", "der 48-Jährige", "48-åringen". Data only. */

/** Behind a number in digits. */
export const calledByAge =
  /^(?:\p{L}{1,3}['’ ])?\d{1,3}[-‑ ]?(?:year-olds?|jährigen?|åring(?:en)?|årige?|jarige|vuotias|lat(?:ek|ka)|лет(?:ний|няя)|річн(?:ий|а))$/iu;
