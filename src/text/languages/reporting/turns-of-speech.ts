/**
 * Turns by which texts report speech, beyond its verbs: participles ("adding"), the passive ("described by"), words that
 * give names ("the so-called"), and who "he" and "she" are. In lower case, with straight apostrophes. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** The turns of one language. */
export interface TurnsOfSpeech {
  /** Verbs of saying that go on a sentence whose subject speaks: "adding", "souhaitant". */
  readonly participles: ReadonlySet<string>;
  /** What stands right before a participle and gives it a subject of its own: "with" in "with Berg saying". */
  readonly withs: ReadonlySet<string>;
  /** What leads to who speaks behind a passive verb: "by", "von". */
  readonly by: ReadonlySet<string>;
  /** What stands right before marks around a name or a word and tells of no speech: "called", "the so-called". */
  readonly naming: ReadonlySet<string>;
  /** Subjects that are nobody: "es" in "heißt es". */
  readonly nobody: ReadonlySet<string>;
  /** Subjects that are whoever writes or answers, and nobody whom the text has named: "I" in "I told him". */
  readonly writers: ReadonlySet<string>;
  /** Words that open a sentence and are nobody who speaks: "también", "è". */
  readonly asides: ReadonlySet<string>;
  /** Auxiliaries of what was said before, which are nobody and alone say nothing: "ha", "hatte". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries right before a verb of which somebody else is the subject: "was" in "was described as". */
  readonly passives: ReadonlySet<string>;
  /** Words that turn to another subject: "but" in "Berg has gone, but the mayor said". */
  readonly buts: ReadonlySet<string>;
  /** Words before what is no verb of saying, though one is spelled alike: "the" in "the tweets". */
  readonly owners: ReadonlySet<string>;
  /** Words that tell when, and stand in no description of a speaker: "after". */
  readonly whens: ReadonlySet<string>;
  /** Articles of somebody who is new: "a" in "a protester". */
  readonly indefinite: ReadonlySet<string>;
  /** Pronouns of several people. */
  readonly they: ReadonlySet<string>;
  /** The pronoun of a body: "it". */
  readonly its: ReadonlySet<string>;
  /** What leads to a clause about the one before it: "who". */
  readonly relatives: ReadonlySet<string>;
  /** What opens a clause about the one before it, in which others may be named: "who" in "who owns the Red Lion". */
  readonly clauses: ReadonlySet<string>;
  /** The same behind a noun, but what is said behind a verb: "that" in "the jury that tried Berg". */
  readonly thats: ReadonlySet<string>;
  /** The same as `clauses` where a comma stands before it and the verb closes the clause: "die" in ", die das Rote Kreuz leitet,". */
  readonly closedClauses: ReadonlySet<string>;
  /** What is said in a vote: "ja" in "Riksdagen säger ja". */
  readonly votes: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
}

const rows: Readonly<Record<LanguageTag, Partial<Record<keyof TurnsOfSpeech, string>>>> = {
  en: {
    clauses: 'who whom which',
    thats: 'that',
    auxiliaries: 'has have had',
    indefinite: 'a an another one',
    they: 'they',
    its: 'it',
    relatives: 'who',
    nobody: 'i you we',
    writers: 'i we',
    asides: `also further then later earlier meanwhile however but and so when while after before as if once yet still now today yesterday there here it this that having being who which whose`,
    participles: `saying adding telling warning arguing insisting claiming stating noting calling describing explaining
      suggesting writing tweeting asking declaring stressing promising urging admitting announcing accusing denouncing
      complaining remarking recalling joking vowing posting branding dubbing labelling labeling`,
    withs: 'with',
    owners: 'the a an his its their my our your',
    whens: 'after before during since until when while into despite regarding amid following',
    passives: 'is are was were be been being',
    votes: 'yes no',
    buts: 'but while and though although as',
    by: 'by',
    naming:
      'called nicknamed dubbed titled entitled named so-called termed known term word phrase slogan nickname headlined labelled labeled',
    he: 'he him',
    she: 'she her',
  },
  nb: {
    clauses: 'som',
    auxiliaries: 'har hadde',
    indefinite: 'en ei et',
    they: 'de',
    relatives: 'som',
    asides: `også videre dessuten men og så da når mens etter før nå her der slik derfor likevel senere tidligere samtidig`,
    votes: 'ja nei',
    buts: 'men mens og',
    by: 'av',
    naming: 'kalt kalles såkalte såkalt tittelen navnet begrepet ordet uttrykket slagordet døpt het heter',
    writers: 'jeg vi',
    nobody: 'det',
    he: 'han ham',
    she: 'hun henne',
  },
  nn: {
    clauses: 'som',
    auxiliaries: 'har hadde',
    indefinite: 'ein ei eit',
    they: 'dei',
    relatives: 'som',
    asides: `også vidare dessutan men og så då når medan etter før no her der slik difor likevel seinare tidlegare samtidig`,
    votes: 'ja nei',
    buts: 'men medan og',
    by: 'av',
    naming: 'kalla såkalla tittelen namnet omgrepet ordet uttrykket heiter',
    writers: 'eg me vi',
    nobody: 'det',
    he: 'han',
    she: 'ho',
  },
  da: {
    clauses: 'som der',
    auxiliaries: 'har havde',
    indefinite: 'en et',
    they: 'de',
    relatives: 'som der',
    asides: `også videre desuden men og så da når mens efter før nu her der sådan derfor alligevel senere tidligere samtidig`,
    votes: 'ja nej',
    buts: 'men mens og',
    by: 'af',
    naming: 'kaldt kaldes såkaldte såkaldt titlen navnet begrebet ordet udtrykket sloganet døbt hedder',
    writers: 'jeg vi',
    nobody: 'det',
    he: 'han ham',
    she: 'hun hende',
  },
  sv: {
    clauses: 'som',
    auxiliaries: 'har hade',
    indefinite: 'en ett',
    they: 'de',
    relatives: 'som',
    asides: `också vidare dessutom men och så då när medan efter före nu här där därför ändå senare tidigare samtidigt`,
    votes: 'ja nej',
    buts: 'men medan och',
    by: 'av',
    naming: 'kallad kallade kallas titeln namnet begreppet ordet uttrycket parollen döpt heter',
    writers: 'jag vi',
    nobody: 'det',
    he: 'han honom',
    she: 'hon henne',
  },
  de: {
    closedClauses: 'der die das dessen deren',
    auxiliaries: 'hat haben habe hatte hatten hätte hätten',
    indefinite: 'ein eine einer',
    asides: `auch außerdem zudem dabei dann so doch aber und als wenn während nach vor nun jetzt hier dort deshalb trotzdem später zuvor zugleich gleichzeitig damit dazu darauf daraufhin`,
    votes: 'ja nein',
    buts: 'doch aber während und',
    by: 'von vom',
    naming:
      'namens sogenannte sogenannten sogenannter sogenanntes genannt titel begriff namen wort motto schlagwort stichwort heißt',
    writers: 'ich wir',
    nobody: 'es man',
    he: 'er ihm ihn',
  },
  nl: {
    closedClauses: 'die dat',
    auxiliaries: 'heeft hebben had hadden zou zouden',
    indefinite: 'een',
    asides: `ook verder daarnaast bovendien maar en zo toen als terwijl na voor nu hier daar daarom toch later eerder tegelijk daarop`,
    votes: 'ja nee',
    buts: 'maar terwijl en',
    by: 'door',
    naming: 'genaamd genoemd zogeheten zogenaamde zogenoemde titel naam term woord slogan heet',
    writers: 'ik wij we',
    nobody: 'het',
    he: 'hij hem',
    she: 'haar',
  },
  fr: {
    clauses: 'qui',
    indefinite: 'un une',
    they: 'ils elles',
    relatives: 'qui',
    asides: `comme aussi ensuite puis ainsi également mais et alors qui que dont où lequel laquelle quand tandis après avant maintenant ici là toutefois pourtant plus enfin déjà est sont était`,
    participles: `ajoutant précisant affirmant estimant soulignant expliquant indiquant déclarant assurant rappelant dénonçant
      évoquant jugeant déplorant regrettant saluant insistant qualifiant appelant promettant disant`,
    buts: 'mais et tandis',
    by: 'par',
    naming:
      'appelé appelée nommé nommée baptisé baptisée surnommé surnommée intitulé intitulée dit dite dits dites soi-disant titre nom terme mot expression slogan',
    writers: 'je j nous',
    nobody: 'on',
    auxiliaries: 'a ont avait avaient aura auront aurait auraient eut eurent ait aient',
    he: 'il lui',
    she: 'elle',
  },
  es: {
    clauses: 'que quien',
    indefinite: 'un una',
    they: 'ellos ellas',
    relatives: 'quien',
    asides: `como según tal que quien quienes cual también además tampoco así después luego asimismo igualmente pero y cuando mientras antes ahora aquí allí sin ya más es son era ha han hay tras`,
    participles: `añadiendo afirmando asegurando señalando explicando indicando subrayando destacando recordando insistiendo
      apuntando lamentando denunciando criticando calificando reclamando pidiendo diciendo advirtiendo`,
    buts: 'pero y mientras',
    by: 'por',
    naming:
      'llamado llamada llamados denominado denominada bautizado bautizada apodado titulado titulada título nombre término palabra lema expresión conocido conocida',
    auxiliaries: 'ha han había habían habrá habrán habría habrían hubo haya hayan hubiera',
    he: 'él',
    she: 'ella',
    writers: 'yo nosotros nosotras',
  },
  it: {
    clauses: 'che',
    indefinite: 'un una uno',
    they: 'loro essi',
    relatives: 'che',
    asides: `come secondo quanto che chi cui quale anche inoltre poi così e ma quando mentre dopo prima ora qui lì tuttavia più infine già è sono era ha hanno si non`,
    participles: `aggiungendo affermando spiegando sottolineando precisando dichiarando ricordando rimarcando ribadendo
      definendo evidenziando denunciando auspicando chiedendo dicendo commentando`,
    buts: 'ma e mentre',
    by: 'da dal dalla dallo dai dagli dalle',
    naming:
      'chiamato chiamata cosiddetto cosiddetta cosiddetti detto soprannominato intitolato intitolata titolo nome termine parola slogan',
    auxiliaries: 'ha hanno aveva avevano avrà avranno avrebbe avrebbero ebbe abbia abbiano',
    he: 'egli lui',
    she: 'ella lei',
    writers: 'io noi',
  },
  pt: {
    clauses: 'que',
    indefinite: 'um uma',
    they: 'eles elas',
    asides: `como conforme segundo tal que quem cujo cuja também ainda além depois assim mas e quando enquanto antes agora aqui ali já mais é são era foi`,
    participles: `acrescentando afirmando explicando salientando sublinhando destacando referindo lembrando garantindo
      lamentando criticando classificando pedindo dizendo considerando defendendo`,
    buts: 'mas e enquanto',
    by: 'por pelo pela pelos pelas',
    naming:
      'chamado chamada denominado denominada batizado batizada apelidado intitulado intitulada título nome termo palavra lema expressão conhecido conhecida',
    auxiliaries: 'tem têm tinha tinham havia haviam terá terão teria teriam tenha houve',
    he: 'ele',
    she: 'ela',
    writers: 'eu nós',
  },
  pl: {
    they: 'oni one',
    asides: `który która którzy także również też ponadto ale i gdy kiedy po przed teraz tu tam jednak potem później wcześniej jak tak`,
    participles:
      'mówiąc dodając zaznaczając podkreślając stwierdzając tłumacząc wyjaśniając przypominając twierdząc argumentując',
    by: 'przez',
    naming: 'zwany zwana zwane nazwany nazwana tzw tytuł tytułem hasło hasłem nazwą pseudonim',
    he: 'on jego jemu',
    she: 'ona jej',
    writers: 'ja my',
  },
  ru: {
    they: 'они',
    asides: `который которая которые также ранее при согласно как но и а когда после перед теперь здесь там однако потом позже это так`,
    participles: `отметив добавив подчеркнув заявив сказав пояснив добавляя отмечая подчеркивая подчёркивая объяснив уточнив
      заметив напомнив назвав`,
    naming: 'называемый называемая называемые называемого названием именем слово термин лозунг лозунгом издание',
    he: 'он',
    she: 'она',
    writers: 'я мы',
  },
  fi: {
    clauses: 'joka',
    they: 'he',
    relatives: 'joka',
    asides: 'myös lisäksi mutta ja kun jälkeen ennen nyt sitten myöhemmin samalla vielä näin siksi',
    naming: 'nimeltään nimeltä sanan sana elokuva elokuvan romaani romaanin kirja kirjan näytelmä näytelmän otsikolla',
    writers: 'minä me',
    nobody: 'se',
  },
  tr: {
    they: 'onlar',
    indefinite: 'bir',
    asides: 'diye diyerek şeklinde sözleriyle ifadeleriyle ifadesiyle ayrıca daha sonra ise de da ancak ve',
    naming: 'adlı isimli başlıklı filmi romanı kitabı',
    writers: 'ben biz',
  },
  uk: {
    they: 'вони',
    asides: `який яка які також раніше при згідно як але і а коли після перед тепер тут там однак потім пізніше це так`,
    participles: 'зазначивши додавши підкресливши заявивши сказавши пояснивши додаючи зазначаючи наголосивши назвавши',
    naming: 'званий звана звані назвою назва слово термін гасло гаслом видання',
    he: 'він',
    she: 'вона',
    writers: 'я ми',
  },
};

function made(row: Partial<Record<keyof TurnsOfSpeech, string>>): TurnsOfSpeech {
  const set = (words = ''): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));
  return {
    participles: set(row.participles),
    withs: set(row.withs),
    by: set(row.by),
    naming: set(row.naming),
    nobody: set(row.nobody),
    writers: set(row.writers),
    asides: set(row.asides),
    auxiliaries: set(row.auxiliaries),
    passives: set(row.passives),
    buts: set(row.buts),
    owners: set(row.owners),
    whens: set(row.whens),
    indefinite: set(row.indefinite),
    they: set(row.they),
    its: set(row.its),
    relatives: set(row.relatives),
    clauses: set(row.clauses),
    thats: set(row.thats),
    closedClauses: set(row.closedClauses),
    votes: set(row.votes),
    he: set(row.he),
    she: set(row.she),
  };
}

const none = made({});
const known = new Map(Object.entries(rows).map(([tag, row]) => [tag, made(row)]));

/** The turns of a language, by the base of its tag; empty where none are listed. */
export function turnsOf(base: LanguageTag): TurnsOfSpeech {
  return known.get(base) ?? none;
}
