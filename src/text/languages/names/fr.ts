/** French: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const fr: NameWords = {
  tag: 'fr',
  titles: words(`m mm mme mlle monsieur madame mademoiselle me maître dr docteur pr sir lord mgr`),
  roles: words(`président présidente vice-président ministre premier premier-ministre chancelier chancelière chef cheffe
    directeur directrice patron patronne dirigeant dirigeante leader recteur doyen juge magistrat magistrate
    procureur procureure avocat avocate commissaire inspecteur capitaine commandant commandante lieutenant
    colonel général amiral professeur professeure chercheur chercheuse enseignant enseignante instituteur
    institutrice médecin docteur chirurgien infirmier infirmière vétérinaire dentiste curé prêtre abbé évêque
    archevêque cardinal pape roi reine prince princesse empereur dictateur militant militante politicien
    auteur autrice écrivain écrivaine romancier romancière poète journaliste rédacteur rédactrice acteur
    actrice comédien comédienne chanteur chanteuse musicien musicienne artiste compositeur peintre
    photographe réalisateur réalisatrice cinéaste joueur joueuse gardien attaquant défenseur entraîneur
    entraîneuse sélectionneur coureur cycliste nageur propriétaire fondateur fondatrice entrepreneur
    milliardaire agriculteur agricultrice pêcheur boulanger boucher habitant habitante voisin voisine
    passager passagère témoin frère sœur soeur père mère mari femme épouse fils fille oncle tante cousin
    cousine neveu nièce grand-père grand-mère veuve ami amie collègue maire adjoint préfet préfète sénateur
    sénatrice député députée ambassadeur ambassadrice porte-parole conseiller conseillère expert experte
    analyste économiste historien historienne ingénieur architecte météorologue biologiste géologue
    conservateur conservatrice bibliothécaire restaurateur restauratrice chauffeur pilote secrétaire
    gouverneur opposante opposant délégué déléguée représentant représentante héritier héritière
    collectionneur docker syndicaliste pdg vice-présidente sélectionneuse opposant chargé chargée
    archéologue chanteur`),
  roleEndings: [],
  organisations:
    words(`boulangerie librairie pharmacie fromagerie verrerie imprimerie conserverie auberge cidrerie distillerie université école lycée collège hôpital clinique musée galerie théâtre opéra orchestre tribunal cour
    conseil parlement assemblée sénat ministère direction agence autorité commission comité fédération
    confédération syndicat association fondation fonds banque groupe société compagnie sarl sas parti
    mouvement union alliance ligue organisation institut centre laboratoire observatoire office bureau
    service police gendarmerie armée marine olympique racing stade fc chambre radio télévision journal presse
    éditions airlines group musées
    mairie préfecture parquet procureur-général rectorat académie inspection croix protection sapeurs brigade
    direction-générale haute-autorité collectif coordination défenseur médiateur rassemblement front métropole
    communauté diocèse évêché établissement ordre cercle
`),
  organisationKinds:
    words(`journal quotidien hebdomadaire magazine chaîne radio agence compagnie armateur entreprise groupe société
    opérateur constructeur fabricant syndicat parti club association banque galerie éditeur maison enseigne startup start-up fédération`),
  organisationEndings: [],
  organisationTails: [],
  places:
    words(`rue avenue boulevard place quai pont rivière fleuve lac mer océan île îles mont montagne col vallée forêt
    église cathédrale abbaye château palais port gare aéroport stade plage baie golfe détroit canal cap
    presqu'île quartier faubourg route hôtel tour
    prison terminal hameau pic cime plateau côte
    parc square allée chemin impasse esplanade parvis rond-point
`),
  placeKinds: words(`ville capitale village commune région département province île quartier canton bourg port`),
  placeEndings: [],
  abstractEndings: words('tion tions isme ité ités'),
  beforePlaces: words('à en près vers depuis dans'),
  towardsPlaces: words('de d du'),
  joins: words("de du des d'   pour"),
  articles: words('le la les un une l'),
  elisions: words('l d qu jusqu lorsqu puisqu quoiqu s n j m t c'),
  endings: words('s'),
  notNames:
    words(`bourse français française françaises britannique britanniques anglais anglaise allemand allemands allemande
    américain américains américaine russe russes ukrainien ukrainiens ukrainienne espagnol espagnols
    espagnole italien italiens italienne portugais belge belges  suisses européen européens européenne
    polonais grec grecs turc turcs syrien syriens irakien irakiens iranien iraniens israélien israéliens
    palestinien palestiniens arabe arabes africain africains chinois japonais indien indiens norvégien
    suédois danois finlandais genevois genevoise parisien parisiens parisienne lyonnais marseillais breton
    bretons catalan catalans basque basques kurde kurdes musulmans chrétiens juifs catholiques dieu bible
    coran noël pâques ramadan internet covid covid-19 tv gps adn pib tva smic je tu il elle nous vous ils
    elles on  république nord sud est ouest occident
    état intérieur économie finances transports justice défense éducation santé culture écologie logement travail
    agriculture numérique budget
    affaires étrangères européennes outre-mer ville jeunesse sports sceaux armées enseignement recherche solidarités
`),
  otherThings: words(`loi traité accord prix coupe championnat jeux guerre bataille projet plan rapport livre film série
    opération mission article chapitre tour`),
  thingKinds: words(`
    ferry navire pétrolier cargo chalutier voilier paquebot yacht sous-marin film roman album chanson opéra série
    cheval chien chat ouragan cyclone tempête
  `),
  openers:
    words(`à au aux en dans sur sous par pour avec sans chez vers de du des depuis pendant avant après entre contre
    selon malgré parmi et mais ou donc or ni car si quand lorsque comme puisque tandis alors ainsi aussi puis
    ensuite enfin toutefois cependant pourtant néanmoins ici là maintenant déjà encore toujours jamais seul
    seule seuls ce cet cette ces chaque tout toute tous toutes plusieurs certains certaines quelques aucun
    aucune autre autres même mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on
    nous vous ils elles le la les un une deux trois quatre cinq six sept huit neuf dix que qui quoi où
    comment pourquoi quel quelle quels oui non hier aujourd'hui demain jeudi environ près moins plus très
    nouveau nouvelle grand grande petit vieux jeune premier dernière dernier interrogé interrogée joint
    contacté né née c'est ancien ancienne lui elle-même photo lire voir voici voilà outre quant face grâce
    faute rien personne
    sources contactés interrogés manifestants agriculteurs habitants réaction`),
};
