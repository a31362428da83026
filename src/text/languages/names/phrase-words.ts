/**
 * More English words that phrases, products and titles are made of and hardly anybody is called by, first name or last. They are not
 * in `ordinary-words.ts`, whose words are asked for at the end only. In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

export const phraseWords: ReadonlySet<string> = new Set(
  wordList(`
  academic acoustic active actual additional advanced aerial affordable agile alternate alternative amazing ambient analog analytical ancient
  announced announcement annual anonymous antique applied approved aquatic arcade archer artificial artistic assembly assisted assorted atomic
  attached audio augmented authentic automated automatic awesome awkward backup bacon badge baked banana bargain basic beauty belly beloved best
  better beyond bicycle biggest bitter bizarre blank blanket blended blind blink blockchain bold bonus boring bouncing brave brilliant broken
  bubble bucket buddy bumper bundle busters butter buttons candidate candle cannabis canvas carbon careful carpet cartoon casual celestial
  ceramic certified charming cheap cheerful chemical cherry chocolate chronic cinematic civic civil civilian classical clever clinical
  closed coastal cocktail coconut coded coding cold colonial colony combat combined commercial communal compact competitive complete complex
  computational computing conditional connected conscious constant containment contemporary continental continuous convenient cooking
  cooperative cosmic cotton countless crafty crazy creative creepy crew crimson crispy critical crucial cryptic cultural curious curly custom
  cyber daily damaged dancing darling deadly dear decent declared deepest defense delicate delicious deluxe dental desert detection
  developed developing diagnostic digital dimensional diplomatic disaster discount distant distributed diving domestic dope dramatic
  driving drunk dry dual dumb dynamic eager earthquake eastern eastbound easy eating economic economical educated effective elastic elderly
  electoral electric electrical electronic elegant emergency emerging emotional empty enchanted endless enhanced entire environmental
  epic equal essential eternal ethical ethnic everyday exact excellent exceptional exclusive exotic expanded expensive experimental explosive
  extended external extraordinary extreme failed fair faithful faked false famous fancy fantastic fashionable fatal fault favourite federal fellow
  feral festive fierce fiery final finest firing flaming flat flawless flexible floating flying foggy folding forbidden foreign forged forgotten
  former fragile free fresh friendly frozen full funky funny furious galactic general generic gentle genuine gigantic glad global glorious
  golden gorgeous governmental graceful gradual grande graphic grateful greater grim gross growing handmade happy harsh haunted hazardous
  headdress healing healthy heavy helpful hidden highest historic historical holistic hollow holy honest honorary horizontal horrible hostile
  hot huge hybrid idle illegal illuminated immediate immersive immortal immune imperial important impossible improved incredible independent
  individual industrial infinite informal initial innocent innovative instant institutional integrated intelligent intensive interactive
  interim intermediate internal international interstellar intimate invincible invisible itchy jolly joyful juicy junior kinetic largest
  laser latest launched lazy leading legal legendary lethal licensed linear linguistic linux liquid literary little lonely longest loose loud
  lovely loving lowest loyal lucky lunar magical magnetic magnificent main major majestic mandatory manual marine marvellous massive mature maximum
  mechanical medical medieval melodic mental merry metallic micro middle mighty military mini minimal minor missing mixed moderate modest
  modular molecular monarch monetary moral mortal moth moving multimedia multiple municipal musical mutual mystic mystical naked narrow nasty
  national native natural naughty naval neat neural neutral nice nocturnal noisy nominal nonprofit nordic normal nuclear nutritional oblique
  obscure occupational odd official offshore olympiad olympiads omega operational optical optimal oral orbital ordinary organic oriental original
  orthodox outer outstanding overall overnight overseas pacific painful parallel passive patriotic peaceful pending perfect permanent
  persistent personal pharmaceutical philosophical photographic physical pink pirate pixel plain planned plastic playful pleasant poetic
  poisonous polar polished polite political poor popular portable positive possible postal potential practical precinct precious precise premier
  premium preliminary prepared pretty previous primal primary primitive private probable productive professional profound progressive proper
  proposed protected proud provincial psychic psychological public punctual pure purple quantum quick quiet racial radiant radical radio random rapid
  rare raw ready real realistic rebellious reckless recommended recycled reduced refined reformed regional registered regular related relative
  relevant reliable religious remarkable remote renewable renewed repeated required residential respiratory responsible restless restricted
  revised revolutionary rhythmic ridiculous rigid ripe rising robotic rolling romantic rotten rough royal rural rusty sacred sad safe salty
  satanic scarlet scary scenic scheduled scientific sclerosis seasonal secondary sensitive separate serial serious severe sexual shared sharp shiny
  short shy silent silly simple single skinny slayer sleepy slender slick slim slippery slow smart smooth sneaky social soft solar
  solid solo sonic sophisticated southbound southern spare spatial special specific spectacular spiritual splendid spontaneous squirrel stable static statistical
  steady steep stellar sticky stolen straight strange strategic strict strong structural stunning stupid subtle suburban sudden suitable
  summer superior supernatural surgical suspicious sustainable sweet swift synthetic tactical talking tall tangible tasty technical
  technological temporal temporary tender terminal terrible terrific theatrical thermal thick thin thirsty tight tiny tired toxic
  traditional tragic transgender transparent tremendous trench trendy tribal tropical true twisted typical ugly ultimate ultra unbelievable unbreakable
  underground underwater unexpected unfinished unforgettable unhappy unified uniform united universal unknown unlikely unlimited unofficial
  unsolved untold upcoming upper urban urgent useful usual vacant valid valuable variable various vegan vegetarian velvet verbal vertical
  viable vicious viral virtual visible visual vital vivid vocal voluntary vulnerable walking wandering warm wasted waterproof weary weird
  western westbound wet whole wicked wide wild winning winter wireless wise wonderful wooden woollen working worldwide worst worthy written wrong
  yellow younger zero comicon fandom podcast android apple-based backend frontend firmware kernel server servers plugin widget emoji emojis
  sandwich burrito pancake waffle cupcake muffin pretzel cereal lemonade espresso cappuccino vodka whiskey brandy rum tequila
  panda koala penguin penguins dolphin dolphins whale whales walrus octopus squid jellyfish turtle lizard crocodile dinosaur dinosaurs raptor
  unicorn mermaid vampire vampires werewolf wizard wizards goblin ogre troll robot cyborg mutant mutants avenger avengers hatter hatters stater
  headlamp gearbox turbo diesel hatchback sedan convertible scooter moped skateboard snowboard treadmill dumbbell
  sunflower orchid tulip daffodil dandelion cactus cacti bamboo mustard ketchup pepperoni cheddar
  maker makers busters hunter-killer recovery response reconstruction modernisation modernization innovation reduction mitigation adaptation assessment monitoring
  management engineering marketing advertising accounting procurement logistics branding hosting streaming gaming
  `),
);
