/** How badly somebody was hurt: those are some of all who were; the form is that of people.ts. Data only. */
export const degrees = `
badly | seriously severely critically badly serious. severe. critical. | alvorlig allvarligt hardt. svårt. livstruende kritisk | schwer. schwerst schwerverletzt schwerletzt lebensgefährlich ernstig zwaar zwaargewond | grièvement gravement grave. graves. | graves. grave. gravedad gravemente gravi. gravíssim | тяжело. тяжелораненых тяжёл тяжел тяжко важко тяжк критическ | ciężko ciężk poważnie krytyczn | vakavasti vakava kriittis
`;
