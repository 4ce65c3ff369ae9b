import type { Homonyms } from './homonym.ts';

export const homonyms: Homonyms = {
  taal: {
    dutch: 'leren oefenen nederlands',
  },
  tafel: {
    furniture: 'elkaar schroeven poot poten ikea',
    'eating-together': 'eten gasten dekken aan lange samen',
    lifting: 'tillen zwaar verplaatsen',
    'board-games': 'spel spelen biljart tafeltennis',
  },
  tafels: {
    maths: 'oefenen leren rekenen overhoren vermenigvuldigen',
    'lend-party': 'stoelen feest lenen klap',
    furniture: 'meubels',
  },
  tent: {
    'lend-camping': 'kamperen',
    'lend-party': 'feest party',
  },
  tocht: {
    draught: 'kou raam deur kier koud strip',
    cycling: 'fiets fietsen',
    walking: 'wandelen lopen',
  },
  tochten: {
    cycling: 'fiets fietsen lange',
    walking: 'wandelen lopen',
    draught: 'kou raam deur kier koud',
  },
  toets: {
    homework: 'school leren rekenen leraar klas cito',
    computer: 'toetsenbord computer laptop',
  },
  toetsen: {
    homework: 'school leren rekenen leraar klas nakijken',
    computer: 'toetsenbord computer laptop telefoon',
    instrument: 'piano keyboard spelen zwarte witte band',
  },
  toneel: {
    culture: 'spelen',
  },
  toren: {
    chess: 'schaken paard loper',
  },
  trap: {
    lifting: 'op af zonder lift tillen dragen sjouwen zwaar hoog',
    floor: 'tapijt bekleding renovatie loper',
    cleaning: 'vegen dweilen stofzuigen schoonmaken',
    ladder: 'lenen uitlenen hoog bij',
    bicycle: 'fiets trapper',
  },
  trappen: {
    lifting: 'lopen lift zonder dragen sjouwen',
    football: 'bal balletje',
    bicycle: 'fiets ketting',
    cleaning: 'vegen dweilen schoonmaken',
  },
  trekker: {
    'window-clean': 'raam ramen zeem emmer sop',
    organising: 'kar buurt project',
    animals: 'boer boerderij',
  },
  uitlaten: {
    dog: 'hond',
  },
  uitleggen: {
    'official-letter': 'brief gemeente post moeilijk woorden',
    homework: 'school sommen rekenen kind breuken wiskunde les',
    computer: 'computer telefoon tablet laptop',
    'board-games': 'spel spelregels',
  },
  verkleden: {
    crafts: 'kinderen',
  },
  vervangen: {
    '-': '',
  },
  verven: {
    painting: 'muur muren kamer kozijn deur huis',
    hair: 'haar haren kapper',
  },
  verzorgen: {
    care: 'ziek moeder vader oud',
    plants: 'planten bloemen plant',
    animals: 'dier kat konijn hond kip',
  },
  vest: {
    knitting: 'breien wol',
  },
  vinyl: {
    dj: 'platen muziek lp draaitafel',
    floor: 'vloer leggen',
  },
  vis: {
    fishing: 'hengel kanaal vangen aas dobber',
    fish: 'aquarium voeren kom',
    cooking: 'bakken eten koken gebakken',
  },
  vissen: {
    fishing: 'hengel kanaal water vangen aas snoek karper dobber zondag',
    fish: 'aquarium voeren bak glas tropisch vissenkom',
  },
  vlecht: {
    hair: 'haar',
  },
  vlechten: {
    hair: 'haar haren meisje invlechten',
    crafts: 'mand manden wilgen riet tenen',
  },
  vlieger: {
    'playing-outside': 'strand kind oplaten',
  },
  voeren: {
    animals: 'kat poes hond konijn kip vogel vis dier',
    sewing: 'jas',
  },
  vogel: {
    nature: 'kijken spotten verrekijker buiten natuur',
    bird: 'kooi voeren zaad',
  },
  vogels: {
    nature: 'kijken spotten verrekijker buiten natuur',
    bird: 'kooi voeren zaad',
  },
  wandkast: {
    furniture: 'zetten',
  },
  was: {
    '-': '',
    laundry: 'vouwen ophangen strijken de_was wasmand droger buiten andermans lijn schone draaien hang',
  },
  wassen: {
    laundry: 'kleren lakens gordijnen strijken machine',
    cleaning: 'ramen auto vloer afwas',
    care: 'aankleden moeder steunkousen',
    car: 'auto',
  },
  zeep: {
    cleaning: 'schoon',
  },
  zegel: {
    '-': '',
  },
  zwaar: {
    '-': 'muziek metal vuur',
    lifting: 'tillen sjouwen dragen trap kast bank doos tas tassen boodschappen krat kist',
    grief: 'tijd periode moeilijk leven',
  },
};
