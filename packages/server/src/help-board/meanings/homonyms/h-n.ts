import type { Homonyms } from './homonym.ts';

export const homonyms: Homonyms = {
  haak: {
    drilling: 'muur plafond schroeven ophangen boren hangen',
    knitting: 'wol breien sjaal deken patroon naald',
    fishing: 'vis hengel aas',
  },
  haar: {
    '-': 'met haar zij moeder voor_haar',
    hair: 'knippen kapper vlechten verven krullen lang kort wassen föhnen baard grijs lange dochter',
  },
  haken: {
    knitting: 'wol breien sjaal deken patroon naald knuffel garen brei sokken',
    drilling: 'muur plafond schroeven ophangen boren',
  },
  hangen: {
    drilling: 'muur lamp schilderij gordijn plank spiegel',
    '-': 'bank',
  },
  hoes: {
    sewing: 'kussen rits naaien',
    phone: 'telefoon',
  },
  hoorn: {
    instrument: 'blazen orkest fanfare',
    phone: 'telefoon',
  },
  insturen: {
    forms: 'formulier',
  },
  invullen: {
    forms: 'formulier',
  },
  jas: {
    clothes: 'rits voering mouw knoop naaien',
    '-': 'lopen regen buiten',
  },
  kaarsen: {
    crafts: 'maken gieten was bijen',
  },
  kaart: {
    'card-games': 'spel spelen leggen schudden spelletje',
    writing: 'sturen schrijven verjaardag felicitatie post',
    cycling: 'fiets route',
    walking: 'wandel route',
  },
  kaarten: {
    'card-games': 'leggen avond klaverjassen potje spelen tafel middag troef',
    crafts: 'maken knutselen verjaardag papier',
    culture: 'concert theater kopen',
  },
  kam: {
    hair: 'schaar haar',
  },
  kanaal: {
    fishing: 'vissen hengel snoek',
    tv: 'zender televisie',
    walking: 'wandelen lopen langs',
  },
  kast: {
    furniture: 'ikea elkaar zetten schroeven deur lade monteren bouwpakket',
    lifting: 'tillen zwaar trap verplaatsen sjouwen verschuiven',
  },
  kip: {
    cooking: 'koken eten braden',
    animals: 'ei hok',
  },
  knippen: {
    hair: 'haar haren pony kapper kort kapster',
    hedge: 'heg haag struik tuin',
    crafts: 'papier plakken schaar',
    vet: 'nagels hond konijn kat',
  },
  knoop: {
    sewing: 'jas hemd overhemd blouse naaien aanzetten los naald',
    '-': 'touw haar zeil',
  },
  knopen: {
    sewing: 'jas hemd overhemd blouse naaien aanzetten los naald',
    fishing: 'haak lijn',
    '-': 'touw zeilen',
  },
  koken: {
    cooking: 'eten',
  },
  koning: {
    '-': '',
    chess: 'dame toren schaken',
  },
  kook: {
    cooking: 'eten soep',
  },
  kool: {
    vegetables: 'tuin kweken',
    cooking: 'koken stampot',
    barbecue: 'vuur grill',
  },
  koor: {
    singing: 'zingen',
  },
  kop: {
    '-': '',
    coffee: 'koffie thee soep',
  },
  kraampje: {
    party: 'markt',
  },
  kraan: {
    tap: 'lekt lekken druppelt drupt water keuken badkamer leertje douche wastafel dicht open loodgieter',
    '-': 'haven machinist bouw hijsen hijskraan bouwplaats container kraanvogel',
  },
  kruiden: {
    vegetables: 'tuin kweken balkon plukken vers bak',
    cooking: 'koken eten recept',
  },
  kussen: {
    sewing: 'hoes rits stof naaien overtrek',
    '-': 'slapen gevecht bed zoen',
  },
  lakken: {
    painting: 'deur kozijn kast hout verf schuren',
    beauty: 'nagels',
  },
  leiding: {
    tap: 'water lek lekt koper',
    organising: 'geven groep team',
  },
  lens: {
    photo: 'camera',
  },
  lezen: {
    books: 'boek boeken roman leesclub avond leeslamp graag',
    'official-letter': 'brief gemeente begrijpen post',
    'reading-aloud': 'kinderen kind verhaaltje',
  },
  lezer: {
    books: 'boek',
  },
  licht: {
    lamp: 'lamp gang doet plafond schakelaar donker plafonnière',
    '-': 'werk gewicht',
  },
  lift: {
    lifting: 'zonder kapot trap hoog verdieping stuk',
    driving: 'geven iemand naar auto station rit',
  },
  liften: {
    '-': 'europa reis duim vakantie',
    driving: 'rit',
  },
  lijmen: {
    repair: 'stuk kapot vaas',
    crafts: 'papier knippen',
  },
  lijn: {
    dog: 'hond',
    laundry: 'was',
    fishing: 'hengel vis',
    fitness: 'afvallen',
  },
  lijst: {
    drilling: 'foto schilderij muur hangen',
    groceries: 'boodschappen winkel',
  },
  loper: {
    chess: 'schaken bord paard pion',
    floor: 'trap tapijt',
    running: 'hard marathon',
  },
  maat: {
    '-': '',
  },
  mat: {
    chess: 'schaak zetten',
    yoga: 'yoga',
  },
  meter: {
    '-': '',
  },
  monitor: {
    computer: 'beeld scherm computer',
  },
  motor: {
    car: 'rijden olie garage',
    repair: 'naaimachine mixer',
  },
  muis: {
    computer: 'computer laptop toetsenbord klikken scherm muisklik draadloos typen',
    rabbit: 'hamster kooi hok knaagdier kaas tam',
    handy: 'keuken kast val muizen gaten gaatjes vangen ongedierte',
  },
  muizen: {
    handy: 'keuken kast val gaten gaatjes vangen ongedierte plinten schuur',
    rabbit: 'hamster kooi hok knaagdier tam',
  },
  naald: {
    sewing: 'draad garen naaien',
    knitting: 'brei haak wol',
    dj: 'platen draaitafel platenspeler',
  },
  net: {
    '-': '',
    netting: 'balkon kat poes spannen vogel duiven gaas kater',
    fishing: 'vis schep',
    racket: 'tennis badminton bal',
  },
  noten: {
    music: 'lezen piano muziek spelen zingen blad zuiver',
    '-': 'eten allergie walnoten kraken hazelnoten',
  },
};
