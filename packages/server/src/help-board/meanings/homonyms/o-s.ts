import type { Homonyms } from './homonym.ts';

export const homonyms: Homonyms = {
  onderzoek: {
    hospital: 'arts',
    history: 'stamboom archief',
  },
  oogst: {
    vegetables: 'tuin',
  },
  ophangen: {
    drilling: 'schilderij muur plank spiegel tv',
    lamp: 'lamp plafond',
    laundry: 'was wasgoed lijn',
    curtains: 'gordijn rail',
    decorating: 'slingers vlaggetjes',
  },
  opnemen: {
    '-': '',
  },
  oppassen: {
    children: 'kind kinderen school avond baby peuter kleuter meisjes jongens',
    animals: 'hond kat poes dier konijn',
    holiday: 'huis',
  },
  orgel: {
    instrument: 'spelen kerk',
  },
  oven: {
    baking: 'taart brood bakken cake koekjes',
    'washing-machine': 'aansluiten kapot installeren',
    cleaning: 'schoon vet schoonmaken',
  },
  paal: {
    fence: 'schutting tuin beton',
  },
  paard: {
    chess: 'loper toren schaken bord pion',
    animals: 'rijden stal manege wei',
  },
  pad: {
    gardening: 'tuin tegels onkruid',
    walking: 'wandelen',
  },
  pak: {
    clothes: 'maat trouwen broek jas',
    '-': 'melk',
  },
  pas: {
    '-': '',
    children: 'kind kinderen gezin meisjes jongens op',
    holiday: 'huis',
    money: 'bank pin',
  },
  passen: {
    children: 'kind kinderen kleuter oppas avond gezin meisjes jongens',
    clothes: 'broek jurk colbert jas kleding maat',
    holiday: 'huis vakantie',
  },
  patience: {
    'card-games': 'kaarten',
  },
  patroon: {
    sewing: 'naaien knippen stof jurk',
    knitting: 'breien haken wol',
    printer: 'inkt printer',
  },
  pen: {
    writing: 'papier schrijven inkt brief',
    knitting: 'wol breien brei',
  },
  pennen: {
    writing: 'papier schrijven inkt brief',
    knitting: 'wol breien brei',
  },
  plaat: {
    woodwork: 'hout zagen gips',
    dj: 'draaien muziek vinyl oude luisteren',
    appliances: 'inductie kook',
  },
  platen: {
    dj: 'draaien muziek vinyl lp verzamelen',
    woodwork: 'hout gips zagen',
  },
  plug: {
    drilling: 'muur boor boren schroef',
    socket: 'stroom stekker broken power',
  },
  plukken: {
    vegetables: 'oogst',
  },
  pony: {
    hair: 'knippen haar kapper',
    animals: 'rijden stal wei paard',
  },
  pool: {
    'board-games': 'biljart keu',
    '-': '',
  },
  post: {
    post: 'brievenbus halen legen krant vakantie',
    'official-letter': 'gemeente lezen begrijpen begrijp snap stapel moeilijke officiële belasting uitleggen',
  },
  riem: {
    dog: 'hond lijn',
    leather: 'leer gaatje broek',
  },
  rijden: {
    driving: 'auto station dokter vliegveld ziekenhuis brengen',
    animals: 'paard pony manege',
    sport: 'schaats',
  },
  rits: {
    sewing: 'jas broek kapot naaien stof zetten vervangen tas jurk klemt vast',
    '-': 'hele lange',
  },
  roos: {
    gardening: 'tuin snoeien',
  },
  rugzak: {
    'lend-camping': 'reis trek',
  },
  schaatsen: {
    sport: 'ijs',
  },
  schakelaar: {
    socket: 'licht',
  },
  scherm: {
    computer: 'laptop computer zwart blauw vast',
    phone: 'telefoon mobiel tablet barst',
    fence: 'tuin schutting',
  },
  schijf: {
    chess: 'dammen dam bord',
    computer: 'harde computer laptop externe',
    '-': 'kaas worst',
  },
  schijven: {
    'board-games': 'sjoelen sjoelbak',
    chess: 'dammen dambord',
    bicycle: 'rem remmen fiets',
  },
  schilder: {
    painting: 'muur huis kozijn geweest vak kamer bedrijf deur plafond',
    drawing: 'doek ezel portret aquarel kunst landschap penseel',
  },
  schilderen: {
    painting:
      'muur muren kozijn kamer deur huis plafond slaapkamer woonkamer latex roller hek schutting wand buitenboel trap',
    drawing: 'doek ezel portret landschap aquarel les tekenen kunst penseel olieverf bloemen club',
  },
  schuren: {
    painting: 'verven kozijn deur lakken muur',
    woodwork: 'hout plank tafel stoel meubel zagen blad',
    fence: 'tuin dak',
  },
  schuur: {
    'lend-tools': 'gereedschap vol lenen',
    tidying: 'opruimen rommel leeg spullen',
    woodwork: 'hout glad blad tafel',
    fence: 'dak lekt tuin',
  },
  sla: {
    '-': '',
    vegetables: 'tuin moestuin kweken zaaien oogst',
    'party-food': 'maken salade',
  },
  slang: {
    rabbit: 'terrarium reptiel',
    'lend-garden': 'tuin water',
  },
  slot: {
    lock: 'deur sleutel cilinder op dicht open fiets vervangen klemt kapot grendel schuur poort kluis',
    '-': 'tot kasteel ophaalbrug gids oud gracht ridder toren avond museum',
  },
  sluiter: {
    photo: 'camera',
  },
  snaar: {
    instrument: 'gitaar viool',
  },
  spelen: {
    'playing-outside': 'buiten kinderen kind speeltuin',
    music: 'gitaar piano viool band muziek',
    'board-games': 'spel spelletje bord',
  },
  spelletje: {
    'board-games': 'avond',
    'playing-outside': 'buiten kinderen',
  },
  spiegel: {
    drilling: 'hangen ophangen muur',
    car: 'auto',
  },
  spits: {
    football: 'voetbal elftal team goal',
    driving: 'verkeer file auto',
  },
  springen: {
    '-': '',
    'playing-outside': 'touw kinderen trampoline',
  },
  stand: {
    appliances: 'knop oven',
  },
  stap: {
    '-': '',
  },
  sterk: {
    lifting: 'tillen sjouwen arm armen rug zwaar spieren kerel trap',
    '-': 'koffie verhaal verhalen in speler',
  },
  stof: {
    sewing: 'naaien lap jurk gordijn meter markt katoen naaimachine patroon zijde knippen',
    cleaning: 'zuigen kast afnemen schoonmaken vegen poetsen doek',
    homework: 'leren examen school les',
  },
  stroom: {
    socket: 'stopcontact stekker uitgevallen valt elektra groep',
    '-': 'mensen rivier',
  },
  stukken: {
    '-': '',
    chess: 'bord zetten schaken houten',
    writing: 'krant schrijven',
    music: 'spelen klassieke piano',
  },
};
