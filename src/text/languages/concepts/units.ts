/** Money, weights and other units that newspapers count things in; the form is that of people.ts. Data only. */
export const units = `
euro | euro. euros. € eur. | euro. euroa. euron. | euro euros. | euro. euros. | euro. euros. | евро. євро. | euro. | euro. euroa. euron.
dollar | dollar $ usd. dlr. dlrs. | dollar | dollar | dollar | dólar dollar | доллар долар | dolar | dollari
pound | pound. pounds. £ sterling. gbp. stg. quid. | pund. | pfund. pond. | livre-sterling. | libra. libras. sterlin | фунт | funt | punta.
franc | franc. francs. chf. | franc. sveitserfranc | franken. frank. | franc. francs. | franco. francos. franchi. | франк | frank. franków. franki. | frangi
yen | yen. ¥ | yen. | yen. | yen. | yen. | иен. иена. єн. | jen. jenów. | jeni.
zloty | zloty. zlotys. | zloty. | zloty. | zloty. zlotys. | zloty. | злот | złot zł. | zloty
krone | krone kroner. kronor. nok. sek. dkk. crown. crowns. | krone kroner. kronor. kr. | krone. kronen. | couronne | corona. coronas. coroa. coroas. corone. | крон. кроны. крони. | koron | kruunu
ruble | ruble rubles. rouble | rubel. rubler. | rubel. | rouble | rublo. rublos. rubli. | рубл | rubl | rupla
percent | percent. per-cent. % pct. pc. | prosent procent pst. pct. | prozent procent | pour-cent. | por-ciento. | процент відсотк | procent proc. | prosentti
flat-tonne | tonne tonnes. ton. tons. | tonn ton. | tonne tonnen. ton. | tonne | tonelada tonnellat | тонн | ton. tony. | tonni
mark-money | mark. marks. deutschmark markka. | mark. | mark. | mark. marks. | marco. marcos. marchi. | марок. марки. | marek. | markkaa. markan.
peso | peso. pesos. | peso. pesos. | peso. pesos. | peso. pesos. | peso. pesos. | песо. | peso. | peso.
peseta | peseta | peseta | peseta peseten | peseta | peseta pesete | песет | peset | peseta
lira | lira. lire. liras. | lira. lire. | lira. lire. | lire. lires. | lira. liras. lire. | лир. лиры. лір. | lir. lirów. liry. | liira
real | reais. | reais. | real. reais. | reais. real. | reais. reales. | реал. реалов. | reali. reala. | realia
yuan | yuan. renminbi | yuan. | yuan. | yuan. | yuan. yuanes. | юан | juan. juanów. | juania
won | | won. | won. | won. wons. | wones. won. | вон. вони. | won. wonów. | wonia
rand | rand. rands. | rand. | rand. | rand. rands. | rand. | рэнд ренд | rand. randów. | randia
dinar | dinar | dinar | dinar | dinar | dinar | динар | dinar | dinaari
rial | rial. rials. riyal | rial. | rial | rial. rials. riyal | rial. riales. | риал ріал | rial | rial
shekel | shekel | shekel sekel | schekel sjekel | shekel | séquel shekel siclo | шекел | szekel | sekeli
hryvnia | hryvnia hryvnya | hryvnja | hrywnja | hryvnia | grivna hryvnia | грив. гривень. гривен гривны. гривні. | hrywien hrywn | hryvnia
forint | forint | forint | forint | forint | forint fiorin | форинт | forint | forint
rupee | rupee lakh. crore. | rupi | rupi roepie | roupie | rupia rúpia | рупи рупі | rupii. rupia | rupia
cent | cent. cents. cts. penny pence. pfennig | øre. öre. cent. | cent. pfennig | centime centimes. cent. | céntimo centavo cent. cêntimo centesim | цент копе | cent. centów. grosz | sentti senttiä
share | share. shares. bond. bonds. eurobond debenture | aksje. aksjer. aktie. aktier. obligasjon obligation | aktie. aktien. anleihe aandeel aandelen obligati | action. actions. obligation | acción acciones. ação ações. azione azioni. bono. bonos. obligacion obbligazion | акци акці облигаци облігаці | akcji. akcje. obligacj | osake. osaketta. osakkee osakkei
barrel | barrel bpd. | fat. fatene. oljefat | barrel. fass. vat. vaten. | baril | barril barile. barili. | баррел барел | barył | tynnyri
pound-weight | lb. lbs. bushel | | pfund. | livres. | libras. libbre. | | funtów. |
point | point. points. basis. | poeng poäng prosentpoeng procentenhet | punkt. punkte. punkten. prozentpunkt punten. | point. points. | punto. puntos. ponto. pontos. punti. | пункт. пункта. пунктов. пунктів. | punkt. punktów. punkty. | piste. pistettä.
`;
