import type { HelpCategory, HelpKind, HelpReach, HelpTiming } from './help-board.table.ts';

/** Something a neighbour of the demo wrote. Made up: nobody in particular said any of it. */
export interface SeededPost {
  readonly kind: HelpKind;
  readonly category: HelpCategory;
  readonly title: string;
  readonly text?: string;
  readonly language?: string;
  readonly reach: HelpReach;
  readonly timing: HelpTiming;
  /** So many days from now. */
  readonly inDays?: number;
  readonly atTime?: string;
  readonly place?: string;
  readonly mostPeople?: number;
  /** Which homes of the building say "Ik kom". */
  readonly coming?: readonly number[];
}

type More = Partial<Pick<SeededPost, 'language' | 'timing' | 'inDays'>>;

/** Who in the building wrote it, by the number of the home, and what. */
export type Written = readonly [home: number, post: SeededPost];

const write =
  (kind: 'request' | 'offer', reach: HelpReach) =>
  (home: number, category: HelpCategory, title: string, text?: string, more: More = {}): Written => [
    home,
    { kind, category, title, reach, timing: 'flexible', ...(text ? { text } : {}), ...more },
  ];

/** To the own building, the usual; and to the whole neighbourhood. */
const asks = write('request', 'building');
const offers = write('offer', 'building');
const asksAll = write('request', 'neighbourhood');
const offersAll = write('offer', 'neighbourhood');

function plans(
  home: number,
  title: string,
  plan: Pick<SeededPost, 'category' | 'place'> & Partial<SeededPost> & { inDays: number; atTime: string },
): Written {
  return [home, { kind: 'gathering', timing: 'date', reach: 'neighbourhood', ...plan, title }];
}

/** Building by building, the oldest first. */
export const seededPosts: Readonly<Record<string, readonly Written[]>> = {
  'de-linde': [
    asks(1, 'odd-jobs', 'Lamp ophangen in de keuken', 'De lamp heb ik al. Een trap heb ik ook.'),
    offers(2, 'errands', 'Ik neem graag boodschappen mee', 'Ik ga elke vrijdag met de auto.', {
      timing: 'regularly',
    }),
    asksAll(3, 'bicycles', 'Wie plakt mijn band?', 'De achterband loopt steeds leeg.', { timing: 'once' }),
    offersAll(4, 'sewing', 'Gordijnen korter maken', 'Ik heb een naaimachine en veel geduld.'),
    asks(5, 'company', 'Samen koffie drinken', 'Ik woon hier net. Ik wil graag wat mensen leren kennen.'),
    offersAll(6, 'language', 'Nederlands oefenen bij de thee', 'Een uurtje in de week, gewoon praten.', {
      timing: 'regularly',
    }),
    asks(7, 'plants', 'Water geven als ik weg ben', 'Het zijn acht potten. Ze staan bij het raam.', {
      timing: 'date',
      inDays: 12,
    }),
    offers(8, 'lifting', 'Ik help met zware dingen', 'Een kast naar boven of naar beneden, dat lukt wel.'),
    plans(9, 'Soep eten in de hal', {
      category: 'cooking',
      text: 'Ik maak een grote pan. Neem je eigen kom mee.',
      place: 'De hal van De Linde',
      inDays: 6,
      atTime: '17:30',
      mostPeople: 20,
      coming: [3, 5, 14],
    }),
    asksAll(10, 'letters', 'Een brief van de gemeente lezen', 'Ik begrijp niet wat ik moet invullen.'),
    offersAll(11, 'computer', 'Hulp met je telefoon', 'Foto’s bewaren, bellen met beeld, een app zoeken.'),
  ],
  'de-wilg': [
    offersAll(1, 'company', 'Wandelen in het park', 'Ik loop elke ochtend een rondje. Loop gerust mee.', {
      timing: 'regularly',
    }),
    asks(2, 'odd-jobs', 'Deur klemt', 'Hij gaat niet goed dicht sinds het nat is.'),
    asksAll(3, 'errands', 'Iemand voor de zware tassen', 'Vooral melk en aardappels. Eén keer in de week.', {
      timing: 'regularly',
    }),
    offersAll(4, 'bicycles', 'Kinderfietsen opknappen', 'Breng je fiets op zaterdag naar de kelder.'),
    asks(5, 'company', 'Potje kaarten op zondag', 'Ik ken klaverjassen en hartenjagen.'),
    offers(6, 'pets', 'Ik wandel graag met een hond', 'Zelf heb ik geen hond meer.'),
    asksAll(7, 'garden', 'Wie snoeit de heg met mij?', 'Ik kan knippen, maar niet hoog.', { timing: 'once' }),
    offersAll(8, 'cooking', 'Birlikte köfte yapalım', 'Tarif bende. Ellerini yıka ve gel.', {
      language: 'tr',
    }),
    asks(9, 'keys', 'Reservesleutel bij een buur', 'Ik doe de deur soms zelf op slot.'),
    offers(10, 'lending', 'Boor te leen', 'Met alle boortjes. Breng hem dezelfde week terug.'),
    plans(11, 'Spelavond', {
      category: 'games',
      text: 'Van dammen tot domino. Wie wil, neemt iets mee.',
      place: 'Buurtkamer Molenveld',
      inDays: 9,
      atTime: '19:00',
      coming: [2, 5],
    }),
  ],
  'de-esdoorn': [
    asksAll(1, 'odd-jobs', 'Kastje in elkaar zetten', 'Alle schroeven zijn er. Ik snap het plaatje niet.'),
    offersAll(2, 'odd-jobs', 'Handig met de schroevendraaier', 'Kleine dingen in huis doe ik graag.'),
    asksAll(3, 'company', 'شاي وحديث بالعربية', 'أحب أن أشرب الشاي مع جارة وأتحدث معها.', {
      language: 'ar',
    }),
    offersAll(4, 'errands', 'Naar de apotheek', 'Ik kom er elke week langs.', { timing: 'regularly' }),
    asks(5, 'post', 'Pakje aannemen', 'Er komt een doos als ik aan het werk ben.', {
      timing: 'date',
      inDays: 4,
    }),
    offersAll(6, 'children', 'Voorlezen voor kleine kinderen', 'Op woensdag, met veel stemmetjes.'),
    asksAll(7, 'bicycles', 'Rem doet het niet', 'Wie laat zien hoe ik dat zelf maak?'),
    offersAll(8, 'letters', 'Formulieren invullen', 'Ik werkte vroeger op een kantoor.'),
    asks(9, 'lending', 'Ladder lenen', 'Voor één middag, om de ramen te doen.', { timing: 'once' }),
    plans(10, 'Samen bewegen', {
      category: 'sport',
      text: 'Rustig aan, met een stoel erbij.',
      place: 'Grasveld achter De Esdoorn',
      inDays: 3,
      atTime: '10:00',
      coming: [1, 3, 6, 8],
    }),
  ],
  molenstraat: [
    asksAll(1, 'errands', 'Samen naar de markt', 'Alleen vind ik het druk.', { timing: 'regularly' }),
    offersAll(2, 'odd-jobs', 'Kraan lekt? Ik kijk even', 'Ik heb ringetjes in alle maten.'),
    asksAll(3, 'company', 'Fietsen langs de rivier', 'Niet te hard, wel met een pauze.'),
    offersAll(4, 'errands', 'Ik haal zware flessen', 'Mijn bakfiets kan veel hebben.'),
    asksAll(5, 'odd-jobs', 'Schilderij recht hangen', 'Ik heb vier handen nodig.'),
    offersAll(6, 'bicycles', 'Fietsles voor grote mensen', 'Ik leerde het zelf ook pas laat.'),
    asksAll(7, 'computer', 'Printer wil niet', 'Hij zegt dat er geen papier is. Dat is er wel.'),
    offersAll(8, 'company', 'Een praatje op het bankje', 'Ik zit er vaak na het eten.'),
    offersAll(9, 'garden', 'Stekjes om weg te geven', 'Geranium, munt en aardbei.'),
    asksAll(10, 'bicycles', 'Zadel lager zetten', 'Ik krijg de bout niet los.', { timing: 'once' }),
    offersAll(11, 'other', 'Ik kan haren knippen', 'Een kop thee is genoeg.'),
  ],
  'de-schipper': [
    asks(1, 'company', 'Samen naar de koffie in de kerk', 'Ik loop langzaam.'),
    offersAll(2, 'cooking', 'Ik kook vaak te veel', 'Zin in een bordje? Laat het weten.', {
      timing: 'regularly',
    }),
    asksAll(3, 'errands', 'Brood halen op zaterdag', undefined, { timing: 'regularly' }),
    offersAll(4, 'lifting', 'Verhuizen? Ik til mee', 'Op zondag heb ik tijd.'),
    asksAll(5, 'language', 'Practise Dutch with me', 'I can help you with English.', { language: 'en' }),
    plans(6, 'Mosselen op de kade', {
      category: 'cooking',
      text: 'Iedereen legt iets op tafel.',
      place: 'De kade bij De Schipper',
      inDays: 13,
      atTime: '16:00',
      mostPeople: 12,
      coming: [1, 2],
    }),
  ],
  'de-sluis': [
    offersAll(1, 'company', 'Schaken aan de keukentafel', 'Ook als je het nog moet leren.'),
    asksAll(2, 'errands', 'Katoen en knopen kopen', 'Ik weet niet welke ik moet hebben.'),
    offersAll(3, 'errands', 'Ik rijd elke dinsdag naar de winkel', 'Er is plaats voor één.', {
      timing: 'regularly',
    }),
    asksAll(4, 'company', 'Kto napije się ze mną herbaty?', 'Mieszkam tu od niedawna.', { language: 'pl' }),
    offersAll(5, 'computer', 'Bellen met je kleinkind', 'Ik zet het beeld voor je klaar.'),
    asks(6, 'plants', 'Tomaten gieten', 'Ze staan op het balkon.', { timing: 'date', inDays: 8 }),
  ],
  'de-kade': [
    asksAll(1, 'company', 'Zwemmen op donderdag', 'Met zijn tweeën gaan we echt.', { timing: 'regularly' }),
    offersAll(2, 'errands', 'Een tas extra is geen moeite', undefined, { timing: 'regularly' }),
    asksAll(3, 'odd-jobs', 'Plank aan de muur', 'De muur is van beton.'),
    offersAll(4, 'sewing', 'Knoop eraf? Ik naai hem aan'),
    asksAll(5, 'children', 'Huiswerk met mijn zoon', 'Rekenen, groep zeven.', { timing: 'regularly' }),
  ],
  veerstraat: [
    offersAll(1, 'company', 'Samen de krant lezen', 'Ik lees voor, jij kiest het stuk.'),
    asksAll(2, 'errands', 'Aardappels tillen', undefined, { timing: 'once' }),
    offersAll(3, 'bicycles', 'Ik smeer kettingen', 'Vijf minuten werk.'),
    asksAll(4, 'company', 'Wie gaat mee naar het museum?', undefined, { timing: 'date', inDays: 20 }),
    offersAll(5, 'games', 'Jeu de boules op het plein', 'Ik heb ballen genoeg.'),
    asksAll(6, 'lending', 'Naaimachine lenen', 'Voor één gordijn.'),
  ],
};
