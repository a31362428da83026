/**
 * People that newspapers count, in the languages of the archive. One line each: the concept, then its words in English |
 * Scandinavian languages | German and Dutch | French | Spanish, Portuguese and Italian | Russian and Ukrainian | Polish |
 * Finnish. A word stands for all that begin with it; with a full stop it stands for itself. Data only.
 */
export const people = `
person | people. person. persons. individual. individuals. | person menneske människ folk. mennesk | mensch person mensen. leute. personen | personne gens. | persona pessoa gente. | человек людей. люди. людям. людини. людина. осіб. особ | osob ludzi. ludzie. człowiek | ihmis ihminen. henkilö henke
migrant | migrant refugee asylum immigrant | migrant flyktning flygting flykting asylsøk asylsök innvandr indvandr invandr | migrant flüchtling asylbewerb asielzoek vluchteling geflüchtet | migrant réfugié exilé demandeur | migrant refugiad rifugiat profugh inmigrant imigrant solicitant | мигрант мігрант беженц біжен | migrant uchodźc | siirtolais pakolais turvapaikan
child | child children. kid. kids. boy. boys. girl. girls. | barn. børn. barna. barnen. børnene. ungene. unger. | kind. kinder. kindern. kinderen. | enfant | niño niña criança bambin menor menores. | дети. детей. ребен ребён дітей. діти. дитин | dzieci dzieck | lapsi. lasta. lapset. lapsia. lasten.
woman | woman. women. | kvinn kvinde | frau. frauen. vrouw | femme | mujer mulher donna. donne. | женщин жінк жінок | kobiet | nainen. naista. naiset.
man | man. men. | mann. menn. mænd. män. mannen. | mann. männer. mannen. | homme. hommes. | hombre homem homens. uomo. uomini. | мужчин чоловік | mężczyz | mies. miestä. miehet.
passenger | passenger traveller traveler | passasjer passager resande reisende rejsende | passagier fahrg reisend reiziger | passager voyageur | pasajer passageir passegger viajer viaggiator | пассажир пасажир | pasażer | matkustaj
crew | crew crewmember | mannskap mandskab besättning besetning | besatzung bemanning | équipage | tripula equipaggio | экипаж екіпаж | załog | miehist
spectator | spectator visitor audience theatregoer onlooker viewer watched. watching. | tilskuer publikum åskådar besøkende besøgende besökare | zuschauer publikum besucher bezoeker toeschouwer schaulustig | spectateur visiteur | espectador spettator visitant visitator público. pubblico. | зрител глядач | widz widzów. | katsoj yleisö
firefighter | firefighter firemen. | brannmann brannfolk brannkonstab brandmand brandfolk brandmän brandman | feuerwehrleut feuerwehrm brandweer einsatzkräft | pompier sapeur | bombero bombeiro vigili. pompier | пожарн пожежник | strażak | palomies palomieh
police | police. officer officers. policemen. | politi polis betjent | polizist polizei politie agent | policier gendarme | policía polícia poliziott agente carabinier | полицейск поліцейськ | policjant | poliis
soldier | soldier troop trooper serviceman servicemen. guard guards. | soldat vakt. vakter. vagt | soldat soldaten. militair | soldat militaire | soldado soldat militare militares. | солдат военн військов | żołnierz | sotila
worker | worker employee staff. workforce docker striker job. jobs. | arbeider arbejder arbetar ansatt ansat anställd medarbei havnearb | arbeiter beschäftigt mitarbeiter arbeitnehmer werknemer medewerker arbeitspl | travailleur employé salarié ouvrier docker emploi | trabajador trabalhador lavorator emplead empregad dipendent estibador | работник рабоч працівник | pracownik robotnik | työntekij
member | member. members. delegate | medlem | mitglied lid. leden. | membre adhérent | miembro membro soci. soci socio. socios. sócio | член. члены. членов. члени. членів. | członk | jäsen
voter | voter vote. votes. voted. ballot | velger vælger väljar stemme röst | wähler stimme kiezer stem. stemmen. | électeur voix. | votante eleitor elettor voto. votos. voti. | избирател виборц голос | wyborc głos | äänestäj ääntä. ääni.
protester | protester demonstrator marcher | demonstrant | demonstrant betoger | manifestant | manifestant | демонстрант протестующ протестувальник | demonstrant protestując | mielenosoit
resident | resident inhabitant villager neighbour citizen national. nationals. | innbygger indbygger invånare beboer borger medborgar | einwohner bewohner anwohner bürger inwoner bewoner burger | habitant riverain ressortissant citoyen | habitante vecino morador residente abitant ciudadan cidadã cittadin | жител мешканц житель граждан громадян | mieszkańc obywatel | asuka asukas
student | student pupil schoolchild | student elev. elever. elevar | schüler student leerling | élève. élèves. étudiant | alumn aluno estudiant studente studenti. | ученик студент учн школьник | uczni student | oppilas oppilaita. opiskelij
patient | patient. patients. case. cases. infected infection | pasient patient smitt tilfelle tilfælde | patient infizier infektion fälle. geval | patient. patients. malade cas. | paciente doente pazient caso. casos. casi. | пациент пацієнт случа випадк | pacjent przypad | potila tapaus
victim | victim casualt | offer. offre. ofre. ofrene. | opfer. slachtoffer | victime | víctima vítima vittim | жертв | ofiar | uhri
supporter | supporter fan. fans. | tilhenger tilhænger supporter fans. | anhänger fans. supporter | supporter. supporters. | aficionad hincha adepto tifos torcedor | болельщик уболівальник | kibic | kannattaj
player | player. players. athlete | spiller spelar idrettsut | spieler speler | joueur | jugador jogador giocator | игрок гравц | zawodnik piłkarz | pelaaja
shareholder | shareholder investor | aksjon aktion aktieäg investor | aktionär anleger aandeelhoud | actionnaire | accionist acionist azionist | акционер акціонер | akcjonariusz | osakkeenomist
hostage | hostage prisoner detainee inmate captive | gissel gisslan fange. fanger. fånge | geisel häftling gevangen gijzel | otage prisonnier détenu | rehén preso prision refém ostagg detenut | заложник заключенн пленн полонен | zakładnik więźn | panttivang vank
volunteer | volunteer | frivillig | freiwillig vrijwillig | bénévole volontaire | voluntari volontar | доброволец волонтер добровольц | ochotnik wolontarius | vapaaehto
`;
