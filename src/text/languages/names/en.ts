/** English: words around names. Data only. */
import { phrases } from '../press/phrases.ts';
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const en: NameWords = {
  tag: 'en',
  titles:
    words(`major-gen lt-gen brig-gen lt-col mr mrs ms miss mx dr prof sir adm lt col gen sen rep gov maj capt sgt cpl cmdr dame lord lady madam
    reverend rev father sister fr hon messrs mme mlle monsieur madame herr frau señor señora signor
    countess baroness marquess viscount cllr dci supt insp det rt const dsp asp acp igp csp
    sayyid
`),
  roles:
    words(`member co-star teammate president vice-president minister premier chancellor secretary chief chairman chairwoman chairperson chair
    director manager boss head leader deputy spokesman spokeswoman spokesperson speaker senator congressman
    congresswoman representative governor mayor councillor alderman ambassador envoy diplomat commissioner judge justice
    prosecutor lawyer attorney solicitor barrister sheriff inspector detective sergeant constable officer superintendent
    captain lieutenant colonel major general admiral commander marshal brigadier corporal private skipper pilot driver
    professor lecturer researcher scientist historian economist analyst expert engineer architect doctor surgeon nurse
    vet teacher headteacher principal rector dean pastor priest bishop archbishop cardinal pope imam rabbi king queen
    prince princess duke duchess emperor sultan sheikh dictator strongman tsar activist campaigner protester politician
    lawmaker mp mep author writer poet novelist journalist reporter correspondent editor columnist  broadcaster
    photographer actor actress singer musician composer conductor artist painter sculptor director filmmaker comedian
     striker goalkeeper midfielder defender coach trainer athlete champion cyclist runner swimmer boxer golfer
    businessman businesswoman entrepreneur magnate tycoon billionaire investor banker trader owner founder co-founder
    executive ceo cfo farmer fisherman baker butcher shopkeeper dentist resident neighbour neighbor victim suspect
    witness survivor brother sister father mother husband wife son daughter uncle aunt cousin nephew niece grandmother
    grandfather widow widower partner fiance colleague friend tenor soprano organiser organizer volunteer curator
    librarian ranger keeper mathematician physicist biologist geologist meteorologist astronaut chemist dictator rebel
    treasurer clerk adviser advisor aide undersecretary attorney-general secretary-general
    whip commandant administrator assemblyman assemblywoman councilman councilwoman councilor legislator policeman
    policewoman fireman firefighter gunman cameraman clergyman ombudsman businesswoman sportsman craftsman salesman
    foreman statesman tradesman frontman anchorman emeritus headmaster headmistress senators accountant assistant vice-premier
              
              
              
             
            playwright nominee
            cosplayer screenwriter co-author
           drummer guitarist bassist pianist
    violinist rapper soloist co-host   podcaster blogger vlogger youtuber  co-producer
    choreographer  ballerina designer landlord  homeowner    
          coroner pathologist paramedic midwife  psychiatrist
    psychologist therapist    waitress   gardener  electrician  
    mechanic technician  bookseller publisher archivist archaeologist botanist zoologist ecologist
    ornithologist entomologist virologist epidemiologist oceanographer astronomer seismologist volcanologist
    glaciologist hydrologist climatologist statistician linguist philosopher sociologist anthropologist theologian
        vicar       ayatollah mufti mullah harbourmaster
    harbormaster coxswain bosun     diver lifeguard  gamekeeper  notary
    magistrate bailiff mediator arbitrator negotiator lobbyist strategist pollster consultant  
      governor-general vice-chancellor vice-chairman vice-chair vice-principal  bursar
    shareholder stockbroker    philanthropist heiress socialite co-chair co-director
    co-leader co-pilot   cosmonaut  mps  msp  councilmember alderwoman selectman
     whistleblower whistle-blower
    president-elect governor-elect mayor-elect senator-elect cathaoirleach evacuee voter attendee shopper respondent presenter elder td tds mla mlas taoiseach tánaiste tanaiste caliph emir maharaja shah
`),
  rolesOfMany: words(`
    ministers presidents secretaries officers detectives sergeants judges justices councillors councilors mayors
    governors generals professors doctors actors actresses directors ambassadors commissioners lawmakers journalists
    reporters researchers scientists authors writers prosecutors lawyers attorneys inspectors constables captains
    pilots commanders chairmen spokesmen spokeswomen representatives congressmen congresswomen deputies leaders
    colonels economists historians engineers physicists biologists singers musicians playwrights painters
    brothers-in-law bishops priests rabbis coaches players strikers defenders goalkeepers midfielders farmers
    fishermen shopkeepers residents neighbours teachers students parents premiers chancellors astronauts co-founders
    meps msps mp's
  `),
  roleEndings: [],
  organisations:
    words(`guards groups tribe tribes cabinet commons lords hospice care constabulary university college elementary school academy institute institution hospital clinic museum gallery library
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
      shipyard   airline
              
              
            choir ensemble philharmonic
    quartet symphony ballet legislature  dail bundestag caucus secretariat taskforce  battalion division
    fleet co-op trustees registry archive archives conservatory zoo aquarium planetarium polytechnic seminary
    kindergarten sixth-form infirmary   broadcasters   
    teatro théâtre museo musée museu galleria galerie banco banque banca universidad università université
    universität universidade hochschule instituto institut istituto colegio lycée école ministerio ministère
    ministero stiftung fundación fondazione fondation fundação verein partido partito movimiento movimento orchestre
    kunsthalle kunstmuseum rijksmuseum stadsteater nationaltheatret konzerthaus staatsoper bundesbank riksbank
    tribunale sindacato brasserie
                
      
    cassa caja caisse sparkasse crédit credito crédito
    protection legion schools regulator centers centres institutes agencies ministries departments associations societies chambers
`),
  trades: words(`markets utilities air 
    lines ferries carriers shipping mutual savings cruises freight haulage towage salvage outfitters traders
    merchants auctioneers underwriters entertainment comics pictures studios studio records films productions
    expeditions solutions consulting pharmaceuticals pharma foods healthcare ventures games labs motorsport
    logistics robotics semiconductors software electronics telecom telecommunications brewery brewers distillery
    bakery publishing publications products homes farms builders developments
  `),
  organisationKinds: words(`newspaper broadcaster outlet retailer carmaker manufacturer supplier publisher firm operator
    regulator watchdog airline supermarket startup start-up daily weekly tabloid website lender brewer developer
    contractor nonprofit charity think-tank insurers lenders retailers carmakers brewers publishers 
    factory shipyard smelter refinery brokers brokerage stockbrokers insurer housebuilder distiller consultancy pub band supergroup`),
  organisationEndings: words('news soft leaks tech corp media pharma telecom'),
  organisationTails: [],
  places:
    words(`mall mine mines estuary wetland wetlands lagoon volcano crater isthmus street road avenue lane square park boulevard drive bridge river lake sea ocean bay gulf strait channel
    island islands isle mount mountain mountains hill hills valley desert forest peninsula cape coast beach harbour
    harbor port airport station church cathedral abbey castle palace tower square stadium arena county state province
    region district city town village borough suburb republic kingdom territory canyon falls creek glacier fjord bay
    quay pier dam lakes refuge heights springs plains rapids fort reservoir canal highway north south east west hotel hall house prison cemetery estate
    lighthouse facility mosque masjid temple shrine monastery synagogue pagoda punta cliffs   swamp   inlet headland     
    gardens    viaduct tunnel aqueduct wharf  promenade     mews
      alley roundabout junction interchange motorway freeway  ranch plantation vineyard  quarry
     sanctuary basin  plateau
    rue calle piazza plaza strasse straße platz château palazzo palais palacio schloss castello iglesia église
    chiesa kirche puerto playa plage    
    oblast parish lodge lodges barracks
    monument memorial strand inn mill villa manor farm ness rock rocks point reef shoal shoals skerries narrows bight firth loch lough glen steps wall arch fountain
    crossing room place
    underpass flyover
`),
  placeKinds: words(
    'cities towns villages town village suburb borough municipality hamlet neighbourhood neighborhood capital',
  ),
  placeEndings: words('shire ville burgh fjord fjorden'),
  abstractEndings: words(
    'surgery tion tions ment ments ship ships ology ics hood ency ism ures ity ities wide ware able ible ables ous ful less tainment',
  ),
  particles: words('do dos das'),
  beforePlaces: words('in near outside inside across'),
  towardsPlaces: words('from to at off around towards via'),
  joins: words('of for the'),
  fields:
    words(`light electric wireless marine exchange food drug drugs securities meat livestock trade industry commerce health education science sciences
    technology agriculture agricultural forestry fisheries fishery housing urban culture sport sports tourism energy
    environment environmental transport transportation labour labor welfare finance financial customs excise immigration
    citizenship law youth family families women children medicine medical research development planning safety
    security arts letters engineering mining minerals metals telecommunications communications information
    broadcasting standards quality consumer consumers veterans disability disabilities pensions insurance investment
    investments savings loan business economics economic social human services exports imports export import atmospheric oceanic
    aeronautics space wildlife fish parks conservation heritage nutrition sanitation water power gas oil electricity
    nuclear aviation maritime shipping roads highways traffic ways means budget appropriations taxation revenue
    employment travel oversight reform metrics evaluation skills innovation exploration production distribution command countries nations universities growers farmers manufacturers refiners producers exporters importers
    diseases writing coastguard books manuscripts studies affairs relations policy strategy shippers trust stock futures commodity supreme district circuit central reserve mercantile rescue fire prevention control disease alcohol tobacco firearms explosives intelligence`),
  articles: words('the a an'),
  elisions: [],
  endings: words("'s '"),
  notNames:
    words(`libor islander islanders esop esops dram drams h.k a.m p.m b.c a.d native neandertal neandertals neanderthal neanderthals interstate afghan afghans african africans albanian albanians algerian algerians american americans andalusian
    angolan arab arabs arabian arabic argentine argentinian armenian armenians asian asians australian australians
    austrian austrians azerbaijani azeri bahraini balkan baltic bangladeshi basque belarusian belarusians belarussian
    belgian belgians berliner bolivian bosnian bosnians brazilian brazilians british briton britons bulgarian bulgarians
    burmese byzantine californian cambodian cameroonian canadian canadians catalan catalans caribbean chechen chechens
    chilean chinese christian christians colombian colombians communist communists congolese conservative conservatives
    croat croatian croatians croats cuban cubans cypriot czech czechs dane danes danish democrat democratic democrats
    dutch dutchman ecuadorian egyptian egyptians emirati english englishman eritrean eritreans estonian estonians ethiopian ethiopians kenyans ghanaians ugandans tanzanians zambians zimbabweans rwandans senegalese sudanese malians angolans
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
    rights human samoan samoans konger kongers yeah physics chemistry mathematics dna ai it hiv aids h1n1 ph phd ma ba bsc md vat suv atm gps usb pin id faq q a monday sunday olympic olympics
    northern southern eastern north south east west northeast northwest southeast southwest first second third
    defence defense finance foreign interior justice education health energy transport transportation agriculture
    environment environmental culture information labor treasury armed mon tue tues wed thu thur thurs fri
    congressional presidential parliamentary constitutional senatorial gubernatorial judicial antarctic arctic martian
    victorian edwardian elizabethan georgian shakespearean dickensian kafkaesque orwellian darwinian newtonian
    medicare medicaid
    country countries community patent oils mich minn neb nev calif conn okla tenn wis ariz
    one two three four five six seven eight nine ten state federal national royal metro
    houthi houthis hamas-run taliban-run zulu xhosa yoruba igbo hausa tutsi tutsis hutu hutus rohingya sikhism
    hinduism buddhist buddhists buddhism islamism christianity catholicism judaism mormon mormons methodist
    methodists baptist baptists lutheran lutherans anglican anglicans presbyterian quaker quakers evangelical
    evangelicals trumpist brexiteer brexiteers eurosceptic remainer leninist maoist stalinist fascist fascists
    nazism communism marxism capitalism zionism transatlantic transpacific anglo-american afro-american
    afro-caribbean african-american african-americans asian-american native-american aboriginal inuit lakota
    cherokee navajo basques bavarian bavarians breton bretons cornish cornishman cossack cossacks crimean dalmatian
    damascene dubliner londoner londoners parisians berliners viennese muscovite muscovites venetian venetians
    milanese neapolitan florentine genoese sicilian sicilians sardinian tuscan lombard siberian tatar tatars uzbeks
    kazakhs tajiks turkmens mongol mongols tibetans bengali bengalis punjabi gujarati marathi urdu hindi pashtun
    pashtuns hispanics latina latinas chicano yankee yankees texan texans floridian new-yorker new-yorkers angeleno
    aussie aussies kiwi kiwis brit brits geordie scouser minority majority shadow interim acting incumbent retired
    veteran late senior junior chief-of-staff creole swahili afrikaans cantonese mandarin esperanto
    ngos tvs atms suvs dvds pcs gps-tracker ebola zika malaria cholera dengue influenza measles coronavirus tuberculosis polio alzheimer parkinson monkeypox mpox omicron christendom
    islam allah shi'a shi'as shia's sharia shari'a qur'an hijab niqab burqa halal kosher jihad sunnah hadith sufi sufis salafi salafist
    wahhabi torah talmud gospel gospels zen yoga feminist feminists feminism atheist atheists atheism agnostic jesus christ satan
    buddha krishna vishnu shiva antisemitism anti-semitism islamophobia populist populists
    socialist socialists earth moon uv fm sars mers fgm mri dui ied ieds pow pows lgbtqia ict rsvp cgi vpn
    fahrenheit celsius marines gaap ifrs philippine filipina pinoy lenten easter's yuletide diwali hajj sabbath no
    oscars oscar grammy grammys emmy emmys nobel pulitzer
    non-government non-governmental co-ed rican ricans
`),
  otherThings:
    words(`average conditions show benefit benefits allowance subsidy infobase database dashboard card rebellion competition competitions contest telescope rover probe shuttle variant vaccine scheme tour hearing trial inquest
    verdict bushfires flood floods blaze all-star all-stars tax taxes shuttles playoff playoffs qualifier qualifiers prix challenge lecture hypothesis paradox
    lager ale stout allocations statement address time night arrangements guidelines regulations niña niño
    act bill law treaty agreement accord protocol convention constitution amendment directive prize
    award awards medal cup trophy championship championships games tournament marathon olympics festival  week month
    year eve survey war battle revolution crisis operation plan project programme program strategy initiative report review
    index deal pact code rule rules article section chapter street-wise edition  series album song film movie
    book  version model series virus disease syndrome theory effect mission expedition storm hurricane cyclone
    typhoon century age era outlook communique round system product policy unit units amounts output production
    flight open derby regatta parade carnival  expo summit conference-call rally race premiere concert
    exhibition  musical   play trilogy  anthem hymn poem painting statue bond bonds
    futures rate rates fund-raiser scandal affair inquiry massacre shooting bombing explosion collapse disaster
    crash wildfire   earthquake tsunami eruption pandemic outbreak lockdown strike uprising coup rebellion
    referendum election elections budget census debate   doctrine principle manifesto declaration
    charter resolution memorandum white-paper green-paper church-service mass prayer    
    finals final semi-final quarter-final division-one
    olympiad appeal
    day season novel order knighthood emergency number category fair line emergency
`),
  thingKinds: words(`
    ferry tanker ship vessel trawler freighter yacht boat barge submarine frigate destroyer cruiser liner tugboat
    tug schooner lifeboat icebreaker steamer sloop film movie novel song album musical opera sitcom documentary
    painting sculpture poem racehorse horse dog cat hurricane typhoon cyclone bestseller podcast videogame rocket
    show sitcom series god goddess deity lynx giraffe elephant bear wolf tiger lion rabbit pig elk deer cow bull goat sheep swan parrot owl eagle falcon dolphin whale seal
    penguin panda gorilla chimpanzee monkey donkey pony puppy kitten hamster tortoise crocodile python whaler lugger coaster ketch brig barque dinghy catamaran speedboat dredger satellite spacecraft biography memoir autobiography anthology
  `),
  stateWords: words(`
    prime foreign minister president premier king queen government parliament capital economy border coast army navy
    constitution ambassador presidential parliamentary central interior finance defence defense ruling opposition
    exiled
  `),
  openers: phrases(`
    married; moved; served; worked; studied; taught; trained; retired; opened; founded; became; died;
    tell; explain; describe; discuss; imagine; suppose; consider; remember; note; notice;
    yesterday; today; tomorrow; meanwhile; however; although; though; while; when; where; why; how; what; who; whose;
    after; before; during; since; until; despite; because; if; unless; as; at; by; for; from; in; into; on; over; under;
    with; without; within; among; between; against; about; above; across; along; around; behind; below; beneath; beside;
    beyond; like; near; off; out; outside; through; throughout; to; toward; towards; up; upon; via; and; but; or; nor;
    so; yet; then; there; here; this; that; these; those; some; many; most; more; few; several; all; both; each; every;
    another; other; others; no; not; none; nobody; nothing; only; even; just; also; still; now; once; twice; again;
    soon; later; earlier; recently; finally; eventually; instead; perhaps; maybe; indeed; asked; according; speaking;
    sources; officials;  experts; critics; residents; authorities; analysts; government; last; next; late; early;
    his; her; its; their; our; my; your; he; she; it; they; we; you; him; them; us; me; it's; that's; there's; he's;
    she's; they're; we're; you're; don't; didn't; isn't; wasn't; can't; let; please; yes; well; oh; such; same; thus;
    hence; therefore; moreover; furthermore; nevertheless; nonetheless; otherwise; previously; originally; initially;
    additionally; comment; updated; advertisement; photo; image; video; read; see; watch; click; share; follow; new;
    former; outgoing; official; hundreds; thousands; dozens; millions; people; men; women; children; workers; members;
    one; two; three; four; five; six; seven; eight; nine; ten; dear; thank; thanks; unlike; given; based; born; known;
    asking; following; regarding; whether; either; neither; rather; almost; nearly; about; whereas; why; the; a; an;
    anyone; anybody; everyone; everybody; someone; somebody; something; everything; anything; whoever; whatever;
    whenever; wherever; plus; minus; ahead; alongside; amid; amidst; aside; apart; as well; back; beginning;
    besides; by contrast; concerning; considering; contrary; currently; depending; due; elsewhere; ever; excluding;
    except; far;       twenty; thirty; hundred; thousand; 
    nine-year-old; eleven; twelve; first; fortunately; unfortunately; further; generally; getting; going; 
      hardly; having; hello; hi; hopefully; hours; days; weeks; months; years; including; increasingly;
    interestingly; ironically; joined; lastly; less;   looking; make; making; mostly; much; myself; never;
    nowadays; often; okay; opposite; own; owing; put; quite;   save; shortly;
    similarly; sitting; somehow; sometimes; somewhere; sorry; standing; starting; steps;  take; taking;
    talking; thankfully;  thought;  together; too; topics; true; turning; underneath; using; usually;
    versus; very; walking; wanted; was; were; what's; where's; who's; wherever; whoever; would;  
    working; locals; campaigners; protesters; demonstrators; supporters; opponents; fans; visitors; tourists;
    passengers; commuters; drivers; parents; students; pupils; teachers; doctors; nurses;  firefighters;
    rescuers; investigators; prosecutors; lawyers; judges; ministers; lawmakers; politicians; voters; shoppers;
    customers; farmers; fishermen; scientists; researchers; engineers; historians; archaeologists; campaign;
    police
`),
};
