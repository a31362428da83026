/** Words that say of a day that it is the first of several: the article came out then and was changed later. Data only; lower case. */
export const firstLabels: readonly string[] = [
  'first published',
  'first posted',
  'erstmals veröffentlicht',
  'zuerst veröffentlicht',
  'première publication',
  'première parution',
  'publicado por primera vez',
  'primera publicación',
  'prima pubblicazione',
  'eerst gepubliceerd',
  'først publisert',
  'først publiceret',
  'först publicerad',
];
