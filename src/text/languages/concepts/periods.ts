/** Words that tell of a stretch of time over which things are counted: "in recent months"; the form is that of people.ts. Data only. */
export const periods = `
over-time | months. weeks. years. since. | måneder. månader. månadene. månederne. ukene. uker. uger. veckor. veckorna. årene. åra. åren. siden. sidan. sedan. | monate monaten wochen. seit. maanden. weken. sinds. jahren. | mois. semaines. années. depuis. ans. | meses. semanas. años. anos. desde. mesi. settimane. anni. | месяц недел годы. года. месяцы. місяц тижн роки. років. | miesięc tygodni lat. | kuukau viikko viikkoj vuosi
`;
