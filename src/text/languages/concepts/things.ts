/** Things that newspapers count, in the languages of the archive; the form is that of people.ts. Data only. */
export const things = `
ship | ship ships. vessel boat freighter | skip. skipet. skipa. båt skib fartøy fartyg | schiff boot. boote. booten. schip schepen. frachter | navire bateau | buque barco navio nave. navi. | судно суда. судов. корабл суден | statek statk łód | laiva alus. alusta.
ferry | ferry ferries. | ferje færge färj | fähre veer. veerboot veerp | ferry. ferries. traversier | ferry. ferri transbordador traghett balsa | паром пором | prom. promy. promów. | lautta
container | container | container konteiner | container | conteneur | contenedor contentor contêiner | контейнер | kontener | kontti. kontti
car | car. cars. vehicle lorry lorries. truck | bil. biler. bilar. kjøretøy fordon køretøj lastebil lastbil | auto. autos. fahrzeug wagen. lkw. voertuig vrachtwagen | voiture véhicule camion | coche carro automóvil vehículo veículo veicol camion caminh | автомобил машин грузовик автомобіл вантажів | samochód samochod pojazd ciężarów | auto. autoa. ajoneuvo
bus | bus. buses. coach. coaches. tram. trams. | buss. busser. bussar. bus. trikk sporvogn spårvagn | bus. busse. tram. straßenbahn | bus. autocar tramway tram. | autobús ônibus autocarro autobus tram. tranvía | автобус трамва | autobus tramwaj | bussi raitiovaun
train | train. trains. | tog. toget. tåg | zug. züge. trein | train. trains. | tren. trenes. comboio treno treni. trem. | поезд потяг | pociąg | juna. junaa.
aircraft | plane. planes. aircraft flight. flights. jet. jets. | fly. flyene. flygplan flygning | flugzeug flüge. flug. vliegtuig vlucht | avion. avions. vol. vols. | avión aviones. avião aviões. aereo aerei. vuelo voo. voos. volo. voli. | самолет самолёт літак рейс | samolot lotów. | lentokone lento
house | house. houses. building apartment household | hus. husene. bolig boliger. bygning bostäd leilighet lägenhet | haus. häuser wohnung gebäude woning huis. huizen. | maison. maisons. logement immeuble bâtiment foyer | casa. casas. vivienda edificio edifício case. edifici. abitazion | дом. домов. дома. будинк здани квартир | dom. domów. domy. budynk mieszka mieszkań | talo. taloa. asunto rakennu
school | school schools. | skole skule skola | schule schulen. scholen. school. | école. écoles. lycée | escuela escola scuol colegio | школ | szkoł szkół | koulu
bottle | bottle | flask | flasche fles. flessen. | bouteille | botella garrafa bottigli | бутыл пляш | butel | pullo
book | book. books. | bok. bøker. bøger. böcker. | buch. bücher. boek. boeken. | livre. livres. | libro. libros. livro. livros. libri. | книг | książ | kirja. kirjaa. kirjat.
painting | painting picture. pictures. work. works. canvas | maleri tavl målning verk. verker. bild | gemälde bild. bilder. bildern. werk. werke. werken. schilderij | tableau tableaux. toile œuvre oeuvre | cuadro quadro obra. obras. pintura opera. opere. dipint | картин полотн роботи. робіт. | obraz | maalaus taulu teos teosta.
instrument | instrument device apparatus gauge | instrument måleinstr apparat | instrument gerät messger meetinstrument | instrument appareil | instrumento strument aparato aparelho | прибор приборов. прилад инструмент | instrument przyrząd urządzeń | mittalait laite laitetta.
company | company companies. firm. firms. business businesses. | selskap selskab företag bedrift virksomhed firma | unternehmen. firma. firmen. bedrijf bedrijven. | entreprise société | empresa compañía impres azienda societ | компани компані фирм підприємст | firm. firmy. spół przedsięb | yritys yritykse yhtiö
shop | shop. shops. store. stores. restaurant | butikk butik. butiker. forretning restaurant | geschäft laden läden winkel restaurant | magasin. magasins. boutique restaurant | tienda loja negoz restaurant ristorant | магазин ресторан | sklep restaurac | kauppa. kauppaa. ravintola
tree | tree. trees. | tre. trær. træer. träd | baum bäume boom. bomen. | arbre | árbol árbore árvore albero alberi. | дерев | drzew | puu. puuta. puita.
animal | animal. animals. sheep. cow. cows. dog. dogs. horse bird. birds. | dyr. djur sau. sauer. ku. kyr. hund hest fugl får. | tier. tiere. tieren. schaf kuh. kühe. hund. hunde. pferd vogel dier | animal animaux. mouton vache chien cheval chevaux. oiseau | animal animales. oveja vaca perro caballo animais. cão cães. animali. pecor cane. cani. | животн тварин овц коров собак лошад | zwierz owiec. krów. ps pies. koni. | eläin eläimiä. koira lammas hevo
euro | euro euros. € eur. | euro. euroa. | euro euros. | euro. euros. | euro. euros. | евро. євро. | euro. | euro. euroa.
dollar | dollar $ usd. | dollar | dollar | dollar | dólar dollar | доллар долар | dolar | dollari
pound | pound. pounds. £ sterling. gbp. | pund. | pfund. pond. | livre-sterling. | libra. libras. sterlin | фунт | funt | punta.
franc | franc. francs. chf. | franc. sveitserfranc | franken. frank. | franc. francs. | franco. francos. franchi. | франк | frank. franków. franki. | frangi
yen | yen. ¥ | yen. | yen. | yen. | yen. | иен. иена. єн. | jen. jenów. | jeni.
zloty | zloty. zlotys. | zloty. | zloty. | zloty. zlotys. | zloty. | злот | złot zł. | zloty
krone | krone kroner. kronor. nok. sek. dkk. | krone kroner. kronor. kr. | krone. kronen. | couronne | corona. coronas. coroa. coroas. corone. | крон. кроны. крони. | koron | kruunu
ruble | ruble rubles. rouble | rubel. rubler. | rubel. | rouble | rublo. rublos. rubli. | рубл | rubl | rupla
percent | percent. per-cent. % pct. | prosent procent pst. | prozent procent | pour-cent. | por-ciento. | процент відсотк | procent | prosentti
flat-tonne | tonne tonnes. ton. tons. | tonn ton. | tonne tonnen. ton. | tonne | tonelada tonnellat | тонн | ton. tony. | tonni
goal | goal. goals. | mål. målet. | tor. tore. doelpunt | but. buts. | gol. goles. golos. | гол. голов. | gol. gole. bramk | maali. maalia.
case-file | complaint lawsuit claim. claims. | klage anmeldelse anmäl | klage. klagen. beschwerde anzeige klacht | plainte | denuncia queixa reclam reclamo. | жалоб скарг | skarg | valitus
strike | strike. strikes. attack. attacks. missile drone | angrep angreb attack rakett raket drone drönar | angriff anschlag rakete drohne aanval raket | attaque frappe missile drone | ataque atacco misil míssil missil dron | атак удар. ударов. ракет дрон | atak rakiet dron | isku. iskua. ohjus
fire | fire. fires. blaze | brann. branner. brand. brande. bränder. | brand. brände. feuer. | incendie | incendi | пожар пожеж | pożar | palo. paloa. tulipalo
camp | camp. camps. tent. tents. | leir. leirer. lejr läger telt tält | lager. zelt kamp. kampen. | camp. camps. tente | campamento campo. acampamento tenda. tende. | лагер табор намет палат | obóz obozów namiot | leiri teltta
`;
