import type { Homonyms } from './homonym.ts';

export const homonyms: Homonyms = {
  aanvragen: {
    forms: 'toeslag vergunning',
  },
  bakken: {
    baking: 'taart brood cake koekjes oven appel deeg verjaardag',
    balcony: 'balkon bloemen vullen planten potgrond',
    bins: 'buiten straat kliko legen afval',
  },
  bal: {
    football: 'trappen voetbal voetballen doel veld schoppen',
    dance: 'dansen gala jurk',
  },
  ballen: {
    football: 'voetbal trappen veld',
    racket: 'tennis',
    party: 'jongleren jongleer fakkels circus',
  },
  band: {
    bicycle: 'lek lekke plakken fiets achter voor binnen buiten plat leeg pompen wiel fietsen',
    music:
      'spelen speel gitaar drum muziek zingen zanger repeteren optreden concert drummer oefenen bandje coverband podium toetsen',
    car: 'auto winter zomer wisselen krik',
  },
  bank: {
    furniture:
      'zitten zetten tillen sjouwen driezits hoek bekleden bekleding kussen kussens zwaar trap zetel leren ophalen stof lift woonkamer hoekbank slaap verhuizen poten ikea',
    money:
      'werken werkte gewerkt sparen rekening geld pas pinnen app rente lening filiaal hypotheek internet medewerker balie afschrift',
    talking: 'park zon buiten bankje praten plein voor_de_deur',
  },
  bed: {
    furniture: 'elkaar schroeven ikea zetten lattenbodem',
    lifting: 'tillen boven zwaar trap',
    care: 'ziek verschonen opmaken',
    'lend-guests': 'logeren logés slapen lenen',
  },
  bel: {
    doorbell: 'deur voordeur doet draad knop stuk kapot',
    bicycle: 'fiets stuur',
    talking: 'iemand dag week eenzaam moeder',
  },
  beugel: {
    drilling: 'muur tv douche wc',
    hospital: 'tanden',
  },
  bezoek: {
    talking: 'eenzaam koffie langs alleen',
    culture: 'museum',
    hospital: 'ziekenhuis arts dokter',
  },
  blad: {
    gardening: 'harken boom tuin herfst ruimen goot',
    books: 'lezen tijdschrift abonnement',
    furniture: 'tafel keuken aanrecht',
  },
  bladeren: {
    gardening: 'harken boom tuin herfst ruimen goot vallen stoep',
    books: 'lezen tijdschrift boek',
  },
  bloem: {
    plants: 'water tuin plant boeket',
    baking: 'deeg bakken meel',
  },
  boodschap: {
    groceries: 'doen halen winkel supermarkt tas',
    phone: 'voicemail inspreken',
  },
  boor: {
    drilling: 'gat gaten muur beton plank',
    'lend-drill': 'lenen leen gebruiken uitlenen',
  },
  bord: {
    'eating-together': 'eten tafel vol warm extra koken soep',
    chess: 'schaken stukken pionnen zet zetten dammen',
    '-': 'verkeer school krijt',
  },
  box: {
    'lend-kids': 'baby kind',
    dj: 'muziek geluid',
    tidying: 'kelder berging spullen',
  },
  boxen: {
    dj: 'muziek geluid feest versterker',
    sport: 'handschoenen',
  },
  brief: {
    'official-letter': 'gemeente lezen begrijp begrijpen snap uitleggen belasting moeilijk',
    writing: 'schrijven opstellen typen bezwaar klacht mooi formuleren',
  },
  bril: {
    toilet: 'wc toilet',
    'reading-hard': 'lezen ogen letters',
  },
  bus: {
    driving: 'rijden halte reizen chauffeur',
    post: 'brieven post legen brief',
    moving: 'verhuizen spullen laden',
  },
  cv: {
    job: 'sollicitatie solliciteren baan werk vacature brief nakijken schrijven maken opstellen motivatie opmaak foto',
    heating:
      'ketel warm koud verwarming bijvullen ontluchten druk radiator radiatoren water monteur herrie storing lawaai tikt',
  },
  dam: {
    chess: 'dammen schijf spelen bord',
    '-': 'water plein amsterdam',
  },
  dame: {
    '-': '',
    chess: 'toren loper schaken',
  },
  deken: {
    knitting: 'breien haken wol gehaakt gebreid',
    sewing: 'lapjes patchwork naaien',
    'lend-guests': 'logeren slapen',
  },
  doek: {
    drawing: 'schilderen verf ezel penseel olieverf',
    cleaning: 'poetsen sop schoonmaken stof',
    films: 'beamer film',
  },
  draad: {
    sewing: 'naald naaien garen knoop klosje',
    socket: 'stroom lamp stekker elektra kabel',
    netting: 'nylon staal spannen',
  },
  draadje: {
    socket: 'stroom lamp stekker elektra kabel los',
    sewing: 'naald naaien garen knoop',
  },
  draaien: {
    dj: 'platen plaatjes muziek',
    laundry: 'was wasje',
    '-': '',
  },
  ezel: {
    drawing: 'schilder doek penseel',
    animals: 'wei stal',
  },
  film: {
    films: 'kijken avond bioscoop popcorn zien draaien oude maand serie',
    photo: 'maken monteren camera trouwerij bruiloft montage opnemen monteer',
    curtains: 'raam ramen folie inkijk plakken zonwerend',
  },
  gitaar: {
    instrument: 'spelen',
  },
  gordijn: {
    curtains: 'rail ophangen hangen boren roede raam',
    sewing: 'lang zoom zomen inkorten naaien korter',
  },
  gordijnen: {
    curtains: 'rail ophangen hangen boren roede',
    sewing: 'lang zoom zomen inkorten naaien korter centimeter',
    laundry: 'wassen strijken',
  },
};
