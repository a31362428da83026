/**
 * What newsrooms call somebody whom they have just named, for a change of words: "the author", "der SPD-Politiker", "la
 * joueuse". Only words for what people do in public; whoever has a part in a case or belongs to somebody ("the judge", "the
 * witness", "the mother") is mostly another. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';
import { demonymsOf } from './demonyms.ts';

/** The words of one language. */
export interface Attributes {
  readonly nouns: ReadonlySet<string>;
  /** Whether such a noun may end a longer word: "SPD-Politiker", "tomålsscoreren". */
  readonly isCompound: boolean;
  /** What stands before a noun for whoever was just named: "ce producteur de cidre". */
  readonly demonstratives: ReadonlySet<string>;
  /** Articles of a woman and of a man, where they tell. */
  readonly she: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  /** Who has a part in what is told and often no name: where they are spoken of, an age alone may be theirs. */
  readonly parts: ReadonlySet<string>;
  /** Whose somebody is, mostly without a name: "Her husband". */
  readonly kin: ReadonlySet<string>;
  /** What says no more of somebody than an age. */
  readonly ages: ReadonlySet<string>;
  /** Who speaks for his office, and is not called by his age or trade: "the judge". */
  readonly officials: readonly string[];
}

interface Row {
  readonly nouns: string;
  readonly parts: string;
  readonly officials: string;
  readonly ages?: string;
  readonly kin?: string;
  readonly demonstratives?: string;
  readonly isCompound?: boolean;
  readonly she?: string;
  readonly he?: string;
}

/** Each German and Dutch noun for a woman has the ending of its language. */
function withEnding(nouns: string, ending: string): string {
  return `${nouns} ${wordList(nouns)
    .map((noun) => `${noun.replace(/e$/, '')}${ending}`)
    .join(' ')}`;
}

const norwegian = `forfatteren skribenten dikteren lyrikeren poeten dramatikeren sangeren artisten musikeren komponisten
  kunstneren maleren billedhuggeren regissøren filmskaperen skuespilleren komikeren programlederen forskeren historikeren
  økonomen biologen fysikeren geologen arkeologen sosiologen angriperen spissen midtbanespilleren spilleren keeperen
  målvakten scoreren løperen skiløperen sprinteren svømmeren syklisten utøveren idrettsutøveren verdensmesteren
  olympiamesteren europamesteren mesteren veteranen politikeren gründeren investoren milliardæren pensjonisten tenåringen
  unggutten`;

const rows: Readonly<Record<LanguageTag, Row>> = {
  en: {
    nouns: `writer author novelist poet playwright screenwriter singer songwriter rapper actor actress musician pianist
      violinist composer painter sculptor artist filmmaker film-maker comedian broadcaster scientist researcher academic
      historian economist biologist physicist striker midfielder winger goalkeeper footballer batsman bowler golfer
      sprinter swimmer athlete champion medallist medalist politician democrat republican lawmaker senator entrepreneur
      businessman businesswoman tycoon billionaire`,
    parts: `accused suspect suspects defendant defendants victim victims witness witnesses survivor survivors gunman attacker
      robber burglar girl boy patient passenger arrested charged convicted`,
    ages: 'teenager youngster pensioner',
    kin: 'husband wife partner widow widower mother father parents son daughter brother sister uncle aunt grandmother grandfather nephew niece cousin neighbour neighbor friend colleague',
    officials: `judge prosecutor lawyer barrister solicitor attorney sheriff detective inspector superintendent sergeant
      constable coroner spokesman spokeswoman spokesperson doctor pathologist magistrate`,
  },
  nb: {
    nouns: norwegian,
    isCompound: true,
    parts: `tiltalte siktede mistenkte mistenkt siktet tiltalt pågrepet offeret ofre vitne vitnet vitner gjerningsmannen
      ransmannen jente jenta gutt gutten fornærmede pasienten passasjeren føreren sjåføren`,
    ages: 'unggutten tenåringen pensjonisten',
    kin: 'mannen kona moren faren sønnen datteren broren søsteren onkelen tanten bestemoren naboen vennen kollegaen',
    demonstratives: 'denne',
    officials: `dommer dommeren aktor statsadvokat politiadvokat forsvarer forsvareren advokat advokaten bistandsadvokat
      operasjonsleder etterforskningsleder lensmann pressetalsmann talsperson talsmann overlege`,
  },
  nn: {
    nouns: norwegian,
    isCompound: true,
    parts: 'tiltalte sikta mistenkte tiltalt offeret vitne vitnet føraren',
    kin: 'mannen kona mora faren sonen dottera broren systera naboen',
    officials: `dommar dommaren aktor statsadvokat politiadvokat forsvarar forsvararen advokat advokaten operasjonsleiar
      lensmann talsperson overlege`,
  },
  da: {
    nouns: `forfatteren digteren dramatikeren sangeren kunstneren musikeren komponisten maleren billedhuggeren instruktøren
      filminstruktøren skuespilleren komikeren tv-værten forskeren historikeren økonomen biologen fysikeren geologen
      arkæologen angriberen spilleren midtbanespilleren målmanden målscoreren løberen cykelrytteren svømmeren
      atleten verdensmesteren mesteren veteranen politikeren iværksætteren investoren milliardæren pensionisten teenageren`,
    isCompound: true,
    parts: `tiltalte sigtede mistænkte tiltalt sigtet anholdt offeret ofre vidne vidnet vidner gerningsmanden røveren
      forurettede pige pigen dreng drengen patienten passageren føreren chaufføren`,
    ages: 'teenageren pensionisten',
    kin: 'hustruen moderen faderen sønnen datteren broderen søsteren naboen vennen kollegaen',
    demonstratives: 'denne',
    officials: `dommer dommeren anklager anklageren senioranklager forsvarer forsvareren advokat advokaten politikommissær
      politiinspektør vicepolitiinspektør vagtchef talsmand talskvinde pressechef overlæge`,
  },
  sv: {
    nouns: `författaren poeten dramatikern sångaren sångerskan artisten musikern kompositören tonsättaren konstnären målaren
      skulptören regissören skådespelaren komikern programledaren forskaren historikern ekonomen biologen fysikern
      geologen arkeologen anfallaren spelaren mittfältaren målvakten målskytten löparen sprintern simmaren cyklisten
      åkaren idrottaren världsmästaren mästaren veteranen politikern moderaten socialdemokraten centerpartisten
      entreprenören investeraren miljardären pensionären tonåringen`,
    isCompound: true,
    parts: `åtalade misstänkte misstänkt åtalad åtalas gripen offret offer vittne vittnet vittnen gärningsmannen rånaren
      målsäganden flicka flickan pojke pojken patienten passageraren föraren chauffören`,
    ages: 'tonåringen pensionären',
    kin: 'hustrun maken mamman pappan sonen dottern brodern systern grannen vännen kollegan',
    demonstratives: 'denne denna',
    officials: `domare domaren åklagare åklagaren kammaråklagare försvarare försvararen advokat advokaten polis
      presstalesperson talesperson förundersökningsledare kommissarie överläkare`,
  },
  de: {
    nouns: withEnding(
      `autor schriftsteller romancier dichter lyriker dramatiker sänger musiker pianist geiger komponist maler bildhauer
      künstler regisseur filmemacher schauspieler moderator komiker kabarettist wissenschaftler forscher historiker
      ökonom biologe physiker chemiker geologe archäologe soziologe politologe stürmer angreifer mittelfeldspieler
      nationalspieler profi spieler sportler athlet läufer sprinter schwimmer radprofi weltmeister olympiasieger
      europameister politiker parlamentarier sozialdemokrat christdemokrat unternehmer milliardär rentner pensionär`,
      'in',
    ),
    isCompound: true,
    she: 'die',
    he: 'der',
    parts: `angeklagte angeklagter angeklagten beschuldigte beschuldigter beschuldigten verdächtige verdächtiger verdächtigen
      tatverdächtige tatverdächtiger tatverdächtigen opfer mädchen junge jungen zeuge zeugen zeugin täter täterin räuber patient patientin
      fahrer fahrerin verletzte verletzter verletzten festgenommen`,
    ages: 'jugendliche rentner rentnerin',
    kin: 'ehemann ehefrau frau mann partner partnerin witwe witwer mutter vater sohn tochter bruder schwester onkel tante großmutter großvater neffe nachbar nachbarin freund freundin kollege kollegin',
    demonstratives: 'dieser diese',
    officials: `richter richterin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin verteidiger
      verteidigerin anwalt anwältin rechtsanwalt rechtsanwältin polizeisprecher polizeisprecherin sprecher
      sprecherin kommissar kommissarin polizeipräsident gutachter gutachterin arzt ärztin notarzt`,
  },
  nl: {
    nouns: `schrijver schrijfster auteur dichter dichteres zanger zangeres muzikant pianist pianiste componist componiste
      schilder beeldhouwer kunstenaar kunstenares regisseur regisseuse filmmaker acteur actrice cabaretier presentator
      presentatrice wetenschapper onderzoeker onderzoekster historicus econoom bioloog natuurkundige spits aanvaller
      middenvelder doelman voetballer voetbalster speler speelster sporter atleet atlete sprinter zwemmer zwemster
      wielrenner schaatser schaatsster kampioen kampioene politicus politica ondernemer ondernemster miljardair
      gepensioneerde tiener`,
    isCompound: true,
    parts: `verdachte verdachten beklaagde slachtoffer slachtoffers meisje jongen getuige getuigen dader daders overvaller patiënt bestuurder
      passagier aangehouden opgepakt`,
    ages: 'tiener bejaarde',
    kin: 'man vrouw partner weduwe moeder vader zoon dochter broer zus oom tante oma opa buurman buurvrouw vriend vriendin collega',
    demonstratives: 'deze',
    officials: `rechter officier advocaat advocate raadsman raadsvrouw woordvoerder woordvoerster inspecteur commissaris
      politiechef arts`,
  },
  fr: {
    nouns: `auteur auteure autrice écrivain écrivaine romancier romancière poète poétesse dramaturge chanteur chanteuse
      rappeur rappeuse musicien musicienne pianiste violoniste compositeur compositrice peintre sculpteur sculptrice
      artiste plasticien plasticienne réalisateur réalisatrice cinéaste comédien comédienne acteur actrice humoriste
      animateur animatrice scientifique chercheur chercheuse historien historienne économiste biologiste physicien
      physicienne archéologue sociologue politologue attaquant attaquante buteur buteuse milieu footballeur footballeuse
      joueur joueuse sportif sportive athlète coureur coureuse sprinteur sprinteuse nageur nageuse champion championne
      skieur skieuse médaillé médaillée socialiste écologiste insoumis insoumise sénateur sénatrice eurodéputé eurodéputée
      milliardaire retraité retraitée septuagénaire sexagénaire octogénaire quinquagénaire quadragénaire trentenaire`,
    she: 'la une cette',
    he: 'le un ce',
    parts: `accusé accusée accusés prévenu prévenue prévenus suspect suspects suspecte victime victimes témoin témoins agresseur
      braqueur tireur fillette garçon promeneur promeneuse patient patiente passager conducteur conductrice blessé interpellé`,
    ages: 'jeune vieillard',
    kin: 'mari femme épouse époux compagne compagnon veuve mère père fils fille frère sœur oncle tante neveu nièce voisin voisine ami amie collègue',
    demonstratives: 'ce cet cette',
    officials: `juge président présidente procureur procureure avocat avocate substitut magistrat magistrate commissaire
      porte-parole capitaine commandant colonel médecin expert experte`,
  },
  es: {
    nouns: `autor autora escritor escritora novelista poeta poetisa dramaturgo dramaturga cantante cantautor cantautora músico
      música pianista violinista compositor compositora pintor pintora escultor escultora artista director-de-cine cineasta
      actor actriz humorista presentador presentadora científico científica investigador investigadora historiador
      historiadora economista bióloga biólogo físico arqueólogo arqueóloga socióloga sociólogo politólogo delantero
      delantera goleador goleadora centrocampista futbolista jugador jugadora deportista atleta corredor corredora
      mediofondista velocista nadador nadadora ciclista tenista campeón campeona medallista político política socialista
      popular senador senadora eurodiputado eurodiputada multimillonario jubilado jubilada`,
    she: 'la',
    he: 'el',
    parts: `acusado acusada acusados detenido detenida detenidos sospechoso sospechosa imputado imputada procesado víctima víctimas
      testigo testigos niña niño chica chico agresor atracador paciente pasajero conductor conductora herido herida`,
    ages: 'joven anciano anciana adolescente',
    kin: 'marido mujer esposa esposo pareja viuda viudo madre padre hijo hija hermano hermana tío tía abuela abuelo sobrino vecino vecina amigo amiga compañero compañera',
    demonstratives: 'este esta ese esa',
    officials: `juez jueza magistrado magistrada fiscal abogado abogada letrado letrada comisario comisaria inspector
      inspectora portavoz médico médica forense perito`,
  },
  pt: {
    nouns: `autor autora escritor escritora romancista poeta poetisa dramaturgo dramaturga cantor cantora músico pianista
      violinista compositor compositora pintor pintora escultor escultora artista cineasta realizador realizadora ator
      actor atriz actriz humorista apresentador apresentadora cientista investigador investigadora pesquisador pesquisadora
      historiador historiadora economista bióloga biólogo físico arqueólogo arqueóloga socióloga sociólogo avançado
      atacante goleador futebolista jogador jogadora atleta velocista nadador nadadora ciclista tenista campeão campeã
      medalhista político política socialista senador senadora eurodeputado eurodeputada bilionário aposentado
      aposentada reformado reformada`,
    she: 'a',
    he: 'o',
    parts: `acusado acusada réu ré arguido arguida arguidos suspeito suspeita suspeitos detido detida vítima vítimas testemunha
      testemunhas menina menino rapariga rapaz garota garoto agressor assaltante paciente passageiro condutor condutora motorista ferido ferida preso`,
    ages: 'jovem idoso idosa adolescente',
    kin: 'marido mulher esposa esposo companheira viúva mãe pai filho filha irmão irmã tio tia avó avô sobrinho vizinho vizinha amigo amiga colega',
    demonstratives: 'este esta esse essa',
    officials: `juiz juíza procurador procuradora promotor promotora advogado advogada delegado delegada inspetor
      inspetora comandante porta-voz médico médica perito`,
  },
  it: {
    nouns: `autore autrice scrittore scrittrice romanziere poeta poetessa drammaturgo drammaturga cantante cantautore
      cantautrice musicista pianista violinista compositore compositrice pittore pittrice scultore scultrice artista
      regista cineasta attore attrice comico conduttore conduttrice scienziato scienziata ricercatore ricercatrice
      studioso studiosa storico storica economista biologo biologa fisico archeologo archeologa sociologo sociologa
      politologo attaccante bomber centrocampista calciatore calciatrice giocatore giocatrice atleta velocista nuotatore
      nuotatrice ciclista tennista campione campionessa politico socialista senatore senatrice eurodeputato eurodeputata
      miliardario pensionato pensionata`,
    she: 'la una',
    he: 'il lo un uno',
    parts: `imputato imputata imputati indagato indagata indagati sospettato arrestato arrestata fermato vittima vittime
      testimone testimoni bambina bambino aggressore rapinatore paziente passeggero conducente automobilista ferito ferita`,
    ages: 'giovane anziano anziana ragazzo ragazza',
    kin: 'marito moglie compagna compagno vedova madre padre figlio figlia fratello sorella zio zia nonna nonno nipote vicino vicina amico amica collega',
    demonstratives: 'questo questa quest',
    officials: `giudice pm procuratore procuratrice magistrato avvocato avvocata legale difensore questore commissario
      ispettore portavoce medico perito gip presidente`,
  },
  pl: {
    nouns: `pisarz pisarka autor autorka poeta poetka dramaturg piosenkarz piosenkarka wokalista wokalistka muzyk pianista
      pianistka skrzypek skrzypaczka kompozytor kompozytorka malarz malarka rzeźbiarz rzeźbiarka artysta artystka reżyser
      reżyserka aktor aktorka satyryk naukowiec badacz badaczka historyk ekonomista ekonomistka biolog fizyk archeolog
      napastnik pomocnik piłkarz piłkarka zawodnik zawodniczka sportowiec lekkoatleta lekkoatletka biegacz biegaczka
      sprinter sprinterka pływak pływaczka kolarz mistrz mistrzyni medalista medalistka polityk senator senatorka
      europoseł europosłanka miliarder`,
    parts: '',
    officials: `sędzia prokurator adwokat obrońca mecenas rzecznik rzeczniczka komendant komisarz lekarz biegły`,
  },
  ru: {
    nouns: `писатель писательница автор поэт поэтесса драматург певец певица музыкант музыкантша пианист пианистка скрипач скрипачка
      композитор художник художница скульптор артист артистка режиссёр режиссер актёр актер актриса комик телеведущий
      телеведущая учёный ученый исследователь исследовательница историк экономист биолог физик археолог нападающий
      форвард полузащитник футболист футболистка игрок спортсмен спортсменка легкоатлет легкоатлетка бегун бегунья
      пловец пловчиха чемпион чемпионка призёр призерка политик сенатор бизнесмен миллиардер`,
    parts: '',
    officials: `судья прокурор адвокат защитник следователь представитель пресс-секретарь врач эксперт`,
  },
  uk: {
    nouns: `письменник письменниця автор авторка поет поетеса поетка драматург співак співачка музикант музикантка піаніст
      піаністка скрипаль скрипалька композитор композиторка художник художниця мисткиня митець скульптор скульпторка
      артист артистка режисер режисерка актор акторка актриса комік телеведучий телеведуча науковець науковиця дослідник
      дослідниця історик історикиня економіст економістка біолог фізик археолог археологиня нападник півзахисник
      футболіст футболістка гравець спортсмен спортсменка легкоатлет легкоатлетка бігун бігунка плавець плавчиня чемпіон
      чемпіонка політик політикиня бізнесмен мільярдер`,
    parts: '',
    officials: `суддя прокурор прокурорка адвокат адвокатка захисник слідчий речник речниця лікар лікарка експерт`,
  },
  fi: {
    nouns: `kirjailija runoilija laulaja muusikko pianisti säveltäjä taiteilija taidemaalari kuvanveistäjä ohjaaja näyttelijä
      koomikko juontaja tutkija historioitsija ekonomisti biologi fyysikko arkeologi hyökkääjä keskikenttäpelaaja pelaaja
      jalkapalloilija urheilija juoksija uimari hiihtäjä pyöräilijä mestari maailmanmestari mitalisti poliitikko
      miljardööri eläkeläinen`,
    isCompound: true,
    parts: '',
    officials: `tuomari syyttäjä asianajaja avustaja puolustusasianajaja komisario rikoskomisario tutkinnanjohtaja
      tiedottaja ylilääkäri`,
  },
};

const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));

function made(tag: LanguageTag, row: Row): Attributes {
  return {
    nouns: new Set([...wordList(row.nouns), ...demonymsOf(tag)]),
    parts: set(row.parts),
    officials: wordList(row.officials),
    ages: set(row.ages ?? ''),
    kin: set(row.kin ?? ''),
    demonstratives: set(row.demonstratives ?? ''),
    isCompound: row.isCompound ?? false,
    she: set(row.she ?? ''),
    he: set(row.he ?? ''),
  };
}

const known = new Map(Object.entries(rows).map(([tag, row]) => [tag, made(tag, row)]));

/** The words of a language, by the base of its tag; null where none are listed. */
export function attributesOf(base: LanguageTag): Attributes | null {
  return known.get(base) ?? null;
}
