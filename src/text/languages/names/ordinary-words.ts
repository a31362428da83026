/**
 * English words that end names of works, products and things more often than names of people: ordinary words that are hardly
 * anybody's surname. In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

export const ordinaryWords: ReadonlySet<string> = new Set(
  wordList(`
  fantasy pipeline indicator bang ability accident account accounts acid action actions adventure adventures advice age ages agenda alarm album algorithm alert alerts alien aliens
  amendment anger animal animals answer answers app apple apps area argument arms arrow art article atlas attack attacks audience
  autumn babies baby back bag balance ball band basics basket bath battery beast beats beauty bed beer bees beginning belief bible bike bikes bill
  bits blast blues board boats bodies body bomb bones book books boom boots border boss bottle bottom box boxes boys brain brains brand bread break
  breakfast breath brew bride broadcast bubble budget bug builder building bullet bulletin bundle burger burgers button buzz cafe
  cake calendar call calls camera campaign camps candy captain car card cards care cargo cars cash cat cats cause cell cells century chain chains chair
  challenge champion champions chance change changes chaos character charge chart charts chat cheese chicken chicks child choice choices chrome cinema circle
  circus citizen citizens city class classes classic classics clean cleaners climate clinic clock cloud clouds clubs clue code codes coffee cola
  collaborative collection collective college color colors colour colours comedy comet comfort comics command comment common commons compact company compass computer
  concept conflict connect connection consumer contact content control cookie cookies cool copy core corner corruption cosmos cost costs count countdown country couple courage
  course courts cover crack craft crash crazy cream creation creator creatures credit creed crew cricket crime crimes crisis critic crowd crown cruise crush crystal culture
  cure currency cut cycle dad dance dancers danger dangerous dark darkness data database date dating dawn days dead deal deals death debt decade deck deep
  defender defenders delivery demand demons depot depression design desire desk destiny details device devil devils diaries diary dice diet dilemma dinner direct
  direction dirty disc discovery dish dispatch divide division doctors document dog dogs doll dollar dollars domain door doors dots double doubt downtown
  dozen draft dragon dragons drama dream dreams dress drift drink drinks drip drone drop drops drum duel dust duty eagle eagles ear earth ease eats echo echoes eclipse
  economics edge edit editor education effects effort egg eggs election element elements elite emotion emotions empire end enemy energy
  engine engines enough enterprise enterprises entry envy episode equality equation era error escape essay essence essential essentials eternity eve evening event events
  everything evidence evil evolution exchange exit experience experiment experts explorer explorers express extra extreme eye eyes fabric face faces fact factor
  factory facts failure faith fake falcons fall fame family fantasy fashion fast fate father favor favorite favorites fear feast feature
  features feed feelings fest festival fever fiction fight fighter fighters file files film films finals find fingers finish fire fires fish fishing fit fitness flag flags
  flame flames flash flavor flight flights flood floor flow flower flowers focus folk food foods fool fools foot footprint footsteps force forces forecast forever forge form
  formula fortress forum forward found frame framework frames freedom friday friend friends front fruit fuel full fun fund funds funk fury fusion future futures
  gadget galaxy gallery gambit gambling game gamer gamers games gang gaps garage gate gateway gear gene generation generations genesis ghost ghosts giant
  giants gift gifts girl girls glance glass glory goal goals god goddess gods gone goods grand grave gravity greatest greed grid grill grind grip ground guard guardian guardians
  guest guide guides guilt guilty guitar guru guy guys habits hack hackers half halo hand handbook hands happiness hat hate head heading headlines
  heads health heat heaven heights heir hell help heritage hero heroes history hits holiday holidays homes honour horizon horizons horror horse horses hostage hotel
  hour hours human humanity humans hunger hunters hurricane hype ice icon icons idea ideas idol illness illusion image images impact income index influence
  influencer info information innocence inside insider insiders insight insights instinct interest interface internet intimacy invasion inventory invitation iron island issue issues item items jazz jet
  jets job jobs joke journal journey journeys judgment juice jump jungle junk justice key keys kick kid kids killer killers kindness kingdom kings kiss kit kitchen kits
  knife knights knock knowledge lab label labels ladder ladies lady land language languages laptop laser laugh laughter launch lawn layer layout leader leaders leadership
  league leap learning leave leaves legacy legend legends leisure lens lessons letter letters level levels liberty library license licence lies life lifestyle lift lights limit
  limits line lines link links lion lions list lists live lives living load loans lobby local location lock logic logo look loop loser losers loss
  lounge lovers luck luggage lunch luxury lyrics machine machines madness magazine magic mail mainland makers makeup male malls man manifesto map maps market
  marriage mask masks mass massacre master masters match materials math matrix matter matters maze meal meals meaning meat media meet meeting memories memory men menu
  mercy mess message messages metal method methods metrics mic midnight might migration mile miles milk mind minds mines minimum mining minute minutes miracle
  mirror miss missile missing mission missions mistake mix mixes mobile mob mode model models modern mom moment moments momentum money monitor monkey monkeys monster
  monsters month months mood morning motel mother motion motor mountain mouse mouth move movement mover movers movie movies muscle museum mushroom music mystery myth myths
  nation nations nature navigator needs neighborhood neighbors nest net network neuron news newsletter newspaper nexus night nightmare nights noise note notebook notes nothing
  notice nova number numbers nurse ocean oceans odds odyssey offense offer office ocean oil online open opera opinion optics option options orange order orders ordinary organ origin
  origins others outbreak outcast outdoor outdoors outlaws outlook outside oven owners pack package pad page pages pain paint painting pair palace pandemic panel
  panic pants paper papers paradise parents parent part partners parts party pass passage passion passport past path paths patient patients patrol pattern patterns pause pay
  payment peace peak peaks pen people perfect performance permit person pet pets phase phenomenon phoenix phone phones photo photos phrase physics piano picks picture
  pictures piece pieces pill pillar pills pilot pilots pioneer pioneers pirate pirates pit pitch pizza place plan plane planes planet planets plans plant plants plate platform
  play player players pleasure plot plus pocket poem poems poetry poison police policy politics poll polls pony pop popcorn portal position post posts poverty powder
  practice prayer prayers prediction presence present press pressure pride primary prime principle print priority prison privacy problem problems process product production products
  profile profit profits program progress project projects promise proof protest protocol psychology pub public pulse pump punch punishment punk purpose push puzzle quality queens
  quest question questions quiz race racers races racing radar rage raid raiders rail rain rainbow raise rally ram ranch range rangers rank rap rat rate rates ratio rats razor
  reach reaction reactor reader readers reality realm reason rebel rebels rebirth recall receipt recipe recipes record records recovery recruits reflection
  refuge refugees regime region relay relief religion remedy remix renaissance rent repair replay report reporter reports republic request rescue research reserve reset
  resident residents resistance resource resources respect response rest restaurant result results return returns reunion revenge review reviews revival revolution reward rhythm ride
  riders rides rifle right rights ring rings riot riots rise risk risks ritual rival rivals road roads robot robots rock rocket rockets role roles roll roof rookie room rooms root roots
  roulette round route routes royalty rule ruler rules rumble run runner runners rush sacrifice saga sail sailor saint saints sale sales salon salt sample sanctuary sand
  satellite sauce savings scale scandal scene scenes school schools science scoop score scores scouts scream screen screens script sea search season seasons seat seats second
  secret secrets sector seed seeds self sense sentence series servant server service services session set settlement seven shade shades shadow shadows shake shame shape share shares
  shark sharks sheet shelf shelter shield shift ship ships shirt shock shoes shooter shooting shop shops shore shorts shot shots shoulder show shower shows shuffle shuttle sick
  side sight sign signal signals signs silence silk sin singers sins sister sisters site sites size sketch skill skills skin sky slam slaughter slave slavery sleep slide
  slope slot smash smile smoke snack snacks snake snakes snap soap society sock software soil soldier soldiers solution solutions song songs soul souls sound sounds soup source
  sources space spaces spark speakers spectrum speech spell sphere spice spider spies spin spirit spirits splash sport sports spot spotlight spots spread spy squad square stack stadium staff stage stages stake stakes
  stand standard standards stars start startup state states station stations status steak steam steel step steps stick stop storage store stores stories storm storms story
  strategy streak stream street streets strength stress stretch strike strip stroke structure structures struggle student students studies studio study stuff style styles sub subject success
  suit suite sum sun sunday sunrise sunset super supply support supreme surf surface surgeon surgery surprise survey survival survivor survivors suspect swap swarm
  sweat sweep sweets swing switch sword swords symbol symphony syndrome system systems table tables tablet tag tail takeaway tale talent tales talk talks tank tap tape target task
  taste tax taxi tea teacher teachers team teams tears tech technique tension term terminal terms terror test tests text texts theater theft themes theories theory therapy thing
  things think thought thoughts thread threat threats thrill throne thunder ticket tickets tide tides tiger tigers time timeline times tip tips titan titans title toast today toilet toll tomorrow tone tongue
  tool tools tooth top topic topics torch torture total touch tour tourism tourist tournament tours tower towers town toy toys trace track tracks traffic trail trailer train trains trait transfer transit
  translation trap traps trash travel travels treasure treasures treat treatment tree trees trend trends trial trials tribe tribute trick tricks trip trips triumph trolls trophy trouble truck trucks
  truth truths tube tunes tunnel turn turtle turtles twin twins twist type types typhoon union unit unity universe update updates uprising upside vacation valley value values van
  vault vegas vehicle velocity vengeance venture ventures venue verdict version versions veterans vibe vibes victim victims victory video videos view viewer viewers views village villain violence
  viper virus vision visions visit visitor voice voices void volcano volume vote voter voters votes voyage wage wages wagon wake walk walks wallet war warfare warrior warriors wars watch water wave waves way
  ways weapon weapons wear weather web wedding week weekend weekly weeks weight welfare wellness wheel wheels whispers wife wilderness will win wind window windows winds wine wings
  winner winners wins wire wireless wisdom wish witch witches witness wives woman wonder wonders word words work workers works workshop world worlds worm worth wound wreck writer
  writers yard year years yesterday youth zombie zombies zone zones
`),
);
