/** Basic words on what people owe each other, as they stand in what is said; the form is that of society.ts. Data only. */
export const honour = `
respect-dignity | respect. respects. respected. dignity | respekt verdighet värdighet værdighed | respekt | respect. waardigheid | respect. dignité | respet dignidad respeito. dignidade rispett dignità | уважени повага. поваги. повагу. гідн достоинств | szacun godnoś | kunnioit
doubt | doubt doubts. | tvil tvivl tvivel tvekan | zweif | twijfel | dout | duda. dudas. dudar dúvid duvid dubbi dubit | сомне сумнів | wątpl wątpi | epäil
thank | thank thanks. grateful gratitude | takk tack. tackar. tackade. tacksam tak. takker. | dank. danke. danken. dankbar | dank. danken. dankbaar bedank | merci. remerci | gracias. agradec grazie. ringrazi | спасибо благодар дяку вдячн | dzięku wdzięczn podziękow | kiito kiitt
shame | shame shameful ashamed disgrace | skam. skammer. skamme. skäm. skäms. | schande schäm | schande schamen. | honte honteu | vergüenza avergon vergonh vergogn | стыд позор сором ганьб | wstyd hańb | häpe
courage | courage brave. bravery | modig tapper | mutig tapfer | moedig dapper | courage | coraj corag valient | мужеств мужн смел сміл | odwag odważ | rohk
deserve | deserve deserves. deserved. | fortjene. fortjener. förtjän | verdient. verdienen. | verdient. verdienen. | mérit | merec merit | заслуж | zasług zasłuż | ansait
`;
