/**
 * Parts of countries and provincial towns by the name that their own language has for them. Left out are names that are
 * surnames or ordinary words somewhere ("Guerrero", "Natal"). Data only: the line does not matter.
 */

/** Each an area of its own. */
export const plainAreas: readonly string[] = `
Valencia; València; Extremadura; La Rioja; Castilla-La Mancha; Castilla y León; Canarias; Cantabria; Asturias; Comunidad
Valenciana; Comunitat Valenciana; Baleares; Islas Baleares; Euskadi; Guipúzcoa; Vizcaya; Pontevedra; Albacete; Cáceres;
Ciudad Real; Huesca; Jaén; Ourense; Teruel; Tenerife; Gran Canaria; Lanzarote; Fuerteventura; Ibiza; Menorca; Mallorca;
Piemonte; Veneto; Liguria; Emilia-Romagna; Umbria; Abruzzo; Molise; Puglia; Basilicata; Calabria; Friuli-Venezia Giulia;
Trentino-Alto Adige; Valle d'Aosta; Matera; Brindisi; Catanzaro; Cosenza; Siracusa; Ragusa; Caltanissetta; Sassari;
Cuneo; Pavia; Piacenza; Forlì; Pesaro; Viterbo; Frosinone; Chieti; Campobasso; Caserta; Benevento; Avellino; Lucca;
Pistoia; Arezzo; Grosseto; Occitanie; Provence-Alpes-Côte d'Azur; Auvergne-Rhône-Alpes; Île-de-France; Hauts-de-France;
Grand Est; Nouvelle-Aquitaine; Bourgogne-Franche-Comté; Pays de la Loire; Finistère; Morbihan; Ille-et-Vilaine;
Côtes-d'Armor; Loire-Atlantique; Seine-Saint-Denis; Val-de-Marne; Hauts-de-Seine; Bouches-du-Rhône; Haute-Garonne;
Haute-Savoie; Alpes-Maritimes; Pas-de-Calais; Seine-et-Marne; Vendée; Gironde; Dordogne; Ardèche; Corrèze; Mayotte;
Baden-Württemberg; Nordrhein-Westfalen; Niedersachsen; Rheinland-Pfalz; Sachsen-Anhalt; Schleswig-Holstein;
Mecklenburg-Vorpommern; Thüringen; Saarland; Brandenburg; Hessen; Bremerhaven; Gelsenkirchen; Oberhausen;
Mönchengladbach; Schwerin; Flensburg; Ingolstadt; Bayreuth; Tirol; Vorarlberg; Steiermark; Kärnten; Oberösterreich;
Niederösterreich; Burgenland; Bregenz; Graubünden; Tessin; Thurgau; St. Gallen; Pernambuco; Paraíba; Bahia; Ceará;
Maranhão; Piauí; Rio Grande do Norte; Alagoas; Sergipe; Minas Gerais; Espírito Santo; Goiás; Mato Grosso; Mato Grosso
do; Sul; Paraná; Santa Catarina; Rio Grande do Sul; Rondônia; Roraima; Amapá; Tocantins; João Pessoa; Maceió; Aracaju;
Teresina; São Luís; Florianópolis; Goiânia; Cuiabá; Campo Grande; Belém; Alentejo; Algarve; Leiria; Viseu; Bragança;
Viana do Castelo; Santarém; Ponta Delgada; Västergötland; Östergötland; Småland; Dalarna; Värmland; Västerbotten;
Norrbotten; Jämtland; Halland; Blekinge; Gotland; Sörmland; Vestlandet; Østlandet; Sørlandet; Jylland; Sjælland;
Nordjylland; Midtjylland; Sønderjylland; Bornholm; Lolland; Falster; Noord-Brabant; Noord-Holland; Zuid-Holland;
Gelderland; Overijssel; Flevoland; Limburg; Zeeland; Drenthe; Friesland; Małopolska; Mazowsze; Podlasie; Pomorze; Dolny;
Śląsk; Wielkopolska; Podkarpacie; Lubelszczyzna; Warmia i Mazury; Sinaloa; Chiapas; Michoacán; Veracruz; Tamaulipas;
Jalisco; Chihuahua; Tabasco; Yucatán; Quintana Roo; Nuevo León; Coahuila; Antioquia; Valle del Cauca; Entre Ríos;
Tucumán; Chubut; Neuquén; Tierra del Fuego
`
  .replaceAll('\n', ' ')
  .split(';')
  .map((name) => name.trim())
  .filter((name) => name !== '');
