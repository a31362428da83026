/** English: words around names. Data only. */
import { phrases } from '../press/phrases.ts';
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const en: NameWords = {
  tag: 'en',
  titles:
    words(`major-gen lt-gen brig-gen lt-col mr mrs ms miss mx dr prof sir adm lt col gen sen rep gov maj capt sgt cpl cmdr dame lord lady madam
    reverend rev father sister fr hon messrs mme mlle monsieur madame herr frau señor señora signor`),
  roles:
    words(`president vice-president minister premier chancellor secretary chief chairman chairwoman chairperson chair
    director manager boss head leader deputy spokesman spokeswoman spokesperson speaker senator congressman
    congresswoman representative governor mayor councillor alderman ambassador envoy diplomat commissioner judge justice
    prosecutor lawyer attorney solicitor barrister sheriff inspector detective sergeant constable officer superintendent
    captain lieutenant colonel major general admiral commander marshal brigadier corporal private skipper pilot driver
    professor lecturer researcher scientist historian economist analyst expert engineer architect doctor surgeon nurse
    vet teacher headteacher principal rector dean pastor priest bishop archbishop cardinal pope imam rabbi king queen
    prince princess duke duchess emperor sultan sheikh dictator strongman tsar activist campaigner protester politician
    lawmaker mp mep author writer poet novelist journalist reporter correspondent editor columnist presenter broadcaster
    photographer actor actress singer musician composer conductor artist painter sculptor director filmmaker comedian
    player striker goalkeeper midfielder defender coach trainer athlete champion cyclist runner swimmer boxer golfer
    businessman businesswoman entrepreneur magnate tycoon billionaire investor banker trader owner founder co-founder
    executive ceo cfo farmer fisherman baker butcher shopkeeper dentist resident neighbour neighbor victim suspect
    witness survivor brother sister father mother husband wife son daughter uncle aunt cousin nephew niece grandmother
    grandfather widow widower partner fiance colleague friend tenor soprano organiser organizer volunteer curator
    librarian ranger keeper mathematician physicist biologist geologist meteorologist astronaut chemist dictator rebel
    treasurer clerk adviser advisor aide undersecretary attorney-general secretary-general
    whip commandant administrator assemblyman assemblywoman councilman councilwoman councilor legislator policeman
    policewoman fireman firefighter gunman cameraman clergyman ombudsman businesswoman sportsman craftsman salesman
    foreman statesman tradesman frontman anchorman emeritus headmaster headmistress senators accountant assistant vice-premier`),
  roleEndings: [],
  organisations: words(`university college school academy institute institution hospital clinic museum gallery library
    theatre theater opera orchestra court tribunal parliament congress senate assembly council committee commission
    board bureau office department ministry agency authority administration service services directorate inspectorate
    police party union unions federation confederation association society foundation fund trust charity group company
    corporation corp inc ltd llc plc co holding holdings partners associates brothers bank airlines airways airline
    railways railway  paper magazine  television tv radio channel press news network media agency
    club team fc united athletic rovers league organization organisation alliance coalition movement front brigade army
    navy force forces guard corps regiment center centre laboratory observatory representatives embassy consulate exchange chamber guild conference
    terminals industries systems technologies motors energy oil gas petroleum steel insurance securities capital
    investments international stores  times gazette herald tribune post guardian telegraph journal chronicle
    examiner courier observer echo mail express mirror star independent economist cooperative co-operative 
      shipyard   airline    `),
  organisationKinds: words(`newspaper broadcaster outlet retailer carmaker manufacturer supplier publisher firm operator
    regulator watchdog airline supermarket startup start-up daily weekly tabloid website lender brewer developer
    contractor nonprofit charity think-tank`),
  organisationEndings: [],
  organisationTails: [],
  places: words(`street road avenue lane square park boulevard drive bridge river lake sea ocean bay gulf strait channel
    island islands isle mount mountain mountains hill hills valley desert forest peninsula cape coast beach harbour
    harbor port airport station church cathedral abbey castle palace tower square stadium arena county state province
    region district city town village borough suburb republic kingdom territory canyon falls creek glacier fjord bay
    quay pier dam lakes refuge heights springs plains rapids fort reservoir canal highway north south east west hotel hall house prison cemetery estate`),
  placeKinds: words('town village suburb borough municipality hamlet neighbourhood neighborhood capital'),
  placeEndings: words('shire ville burgh fjord fjorden'),
  beforePlaces: words('in near outside inside across'),
  towardsPlaces: words('from to at off around towards via'),
  joins: words('of for the'),
  fields:
    words(`exchange food drug drugs securities meat livestock trade industry commerce health education science sciences
    technology agriculture agricultural forestry fisheries fishery housing urban culture sport sports tourism energy
    environment environmental transport transportation labour labor welfare finance financial customs excise immigration
    citizenship law order youth family families women children medicine medical research development planning safety
    security arts letters engineering mining minerals metals telecommunications communications information
    broadcasting standards quality consumer consumers veterans disability disabilities pensions insurance investment
    investments savings loan business economics economic social human services exports imports export import atmospheric oceanic
    aeronautics space wildlife fish parks conservation heritage nutrition sanitation water power gas oil electricity
    nuclear aviation maritime shipping roads highways traffic ways means budget appropriations taxation revenue
    employment skills innovation universities growers farmers manufacturers refiners producers exporters importers
    shippers trust stock futures commodity supreme district circuit central reserve mercantile rescue fire prevention control disease alcohol tobacco firearms explosives intelligence`),
  articles: words('the a an'),
  elisions: [],
  endings: words("'s ' s"),
  notNames: words(`afghan afghans african africans albanian albanians algerian algerians american americans andalusian
    angolan arab arabs arabian arabic argentine argentinian armenian armenians asian asians australian australians
    austrian austrians azerbaijani azeri bahraini balkan baltic bangladeshi basque belarusian belarusians belarussian
    belgian belgians berliner bolivian bosnian bosnians brazilian brazilians british briton britons bulgarian bulgarians
    burmese byzantine californian cambodian cameroonian canadian canadians catalan catalans caribbean chechen chechens
    chilean chinese christian christians colombian colombians communist communists congolese conservative conservatives
    croat croatian croatians croats cuban cubans cypriot czech czechs dane danes danish democrat democratic democrats
    dutch dutchman ecuadorian egyptian egyptians emirati english englishman eritrean estonian estonians ethiopian
    european europeans filipino filipinos finn finnish finns flemish french frenchman gaelic gazan georgian georgians
    german germanic germans ghanaian greek greeks green greens guatemalan haitian hebrew hindu hindus hispanic honduran
    hungarian hungarians icelander icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish
    irishman islamic islamist islamists israeli israelis italian italians ivorian jamaican japanese jew jewish jews
    jordanian kazakh kenyan kenyans korean koreans kosovan kurd kurdish kurds kuwaiti kyrgyz labour latin latino latinos
    latvian latvians lebanese liberal liberals liberian libyan libyans lithuanian lithuanians london-based
    macedonian malaysian maltese maori marxist mediterranean mexican mexicans moldovan mongolian montenegrin moroccan
    moroccans muslim muslims namibian nazi nazis nepalese nicaraguan nigerian nigerians nordic norwegian norwegians
    orthodox ottoman pakistani pakistanis palestinian palestinians panamanian paraguayan parisian persian peruvian
    polish pole poles portuguese protestant qatari catholic catholics republican republicans roman romans romanian
    romanians russian russians rwandan sami saudi saudis saxon scandinavian scot scots scottish senegalese serb serbian
    serbs sikh sikhs singaporean slav slavic slavs slovak slovaks slovene slovenian somali somalis soviet soviets
    spaniard spaniards spanish sudanese sunni sunnis shia shiite shiites swede swedes swedish swiss syrian syrians
    taiwanese tajik tamil tanzanian thai tibetan tory tories tunisian turk turkish turks turkmen ugandan ukrainian
    ukrainians uruguayan uyghur uzbek venezuelan venezuelans vietnamese viking vikings welsh western westerner
    westerners yemeni yugoslav zambian zimbabwean zionist atlantic-wide i i'm i've i'd i'll ok okay tv dvd cd pc
    internet web online covid covid-19 christmas easter ramadan eid passover hanukkah thanksgiving halloween lent
    advent god bible koran quran brexit holocaust renaissance gdp ceo cfo mp mps mep meps gmt bst cet est pdt utc am pm
    dna ai it hiv aids h1n1 ph phd ma ba bsc md vat suv atm gps usb pin id faq q a monday sunday olympic olympics
    northern southern eastern north south east west northeast northwest southeast southwest first second third
    defence defense finance foreign interior justice education health energy transport transportation agriculture
    environment environmental culture information labor treasury armed mon tue tues wed thu thur thurs fri
    congressional presidential parliamentary constitutional senatorial gubernatorial judicial antarctic arctic martian
    victorian edwardian elizabethan georgian shakespearean dickensian kafkaesque orwellian darwinian newtonian
    medicare medicaid
    country countries community patent oils mich minn neb nev calif conn okla tenn wis ariz
    one two three four five six seven eight nine ten state federal national royal metro`),
  otherThings: words(`act bill law treaty agreement accord protocol convention constitution amendment directive prize
    award awards medal cup trophy championship championships games tournament marathon olympics festival day week month
    year eve survey war battle revolution crisis operation plan project programme program strategy initiative report review
    index deal pact code rule rules article section chapter street-wise edition season series album song film movie
    book novel version model series virus disease syndrome theory effect mission expedition storm hurricane cyclone
    typhoon century age era outlook communique round system product policy unit units amounts output production`),
  openers: phrases(`
    yesterday; today; tomorrow; meanwhile; however; although; though; while; when; where; why; how; what; who; whose;
    after; before; during; since; until; despite; because; if; unless; as; at; by; for; from; in; into; on; over; under;
    with; without; within; among; between; against; about; above; across; along; around; behind; below; beneath; beside;
    beyond; like; near; off; out; outside; through; throughout; to; toward; towards; up; upon; via; and; but; or; nor;
    so; yet; then; there; here; this; that; these; those; some; many; most; more; few; several; all; both; each; every;
    another; other; others; no; not; none; nobody; nothing; only; even; just; also; still; now; once; twice; again;
    soon; later; earlier; recently; finally; eventually; instead; perhaps; maybe; indeed; asked; according; speaking;
    sources; officials; police; experts; critics; residents; authorities; analysts; government; last; next; late; early;
    his; her; its; their; our; my; your; he; she; it; they; we; you; him; them; us; me; it's; that's; there's; he's;
    she's; they're; we're; you're; don't; didn't; isn't; wasn't; can't; let; please; yes; well; oh; such; same; thus;
    hence; therefore; moreover; furthermore; nevertheless; nonetheless; otherwise; previously; originally; initially;
    additionally; comment; updated; advertisement; photo; image; video; read; see; watch; click; share; follow; new;
    former; outgoing; official; hundreds; thousands; dozens; millions; people; men; women; children; workers; members;
    one; two; three; four; five; six; seven; eight; nine; ten; dear; thank; thanks; unlike; given; based; born; known;
    asking; following; regarding; whether; either; neither; rather; almost; nearly; about; whereas; why; the; a; an
  `),
};
