import type { Activity } from '@wederkerig/words/activities';
import type { SpokenLanguage } from '@wederkerig/words/profile-choices';

/** What goes together in one person, as one meets it in a street. */
export const pursuits: readonly {
  readonly goodAt: readonly Activity[];
  readonly enjoys: readonly Activity[];
  readonly couldUse: readonly Activity[];
}[] = [
  {
    goodAt: ['hanging-lamps', 'drilling', 'lending-tools'],
    enjoys: ['woodwork', 'walking'],
    couldUse: ['forms'],
  },
  {
    goodAt: ['cooking', 'baking'],
    enjoys: ['eating-together', 'coffee'],
    couldUse: ['hanging-lamps', 'furniture'],
  },
  { goodAt: ['gardening', 'plants'], enjoys: ['growing-vegetables', 'walking'], couldUse: ['lifting'] },
  { goodAt: ['computer', 'phone', 'television'], enjoys: ['chess', 'films'], couldUse: ['cooking'] },
  { goodAt: ['sewing', 'knitting'], enjoys: ['crafts', 'coffee', 'talking'], couldUse: ['computer'] },
  { goodAt: ['bicycle-repair', 'repairing'], enjoys: ['cycling', 'football'], couldUse: ['reading-letters'] },
  {
    goodAt: ['translating', 'reading-letters', 'forms'],
    enjoys: ['books', 'talking'],
    couldUse: ['drilling'],
  },
  { goodAt: ['dogs', 'cats'], enjoys: ['walking', 'photography'], couldUse: ['groceries'] },
  {
    goodAt: ['homework', 'reading-aloud'],
    enjoys: ['board-games', 'playing-outside'],
    couldUse: ['bicycle-repair'],
  },
  { goodAt: ['driving', 'groceries', 'going-along'], enjoys: ['fishing', 'music'], couldUse: ['phone'] },
  {
    goodAt: ['painting-walls', 'furniture', 'moving-house'],
    enjoys: ['sport', 'music'],
    couldUse: ['practising-dutch'],
  },
  {
    goodAt: ['organising', 'talking'],
    enjoys: ['singing', 'eating-together', 'card-games'],
    couldUse: ['computer'],
  },
  {
    goodAt: ['practising-dutch', 'writing-letters'],
    enjoys: ['puzzles', 'books'],
    couldUse: ['lifting', 'drilling'],
  },
  {
    goodAt: ['parcels', 'small-animals'],
    enjoys: ['card-games', 'puzzles', 'coffee'],
    couldUse: ['television'],
  },
  { goodAt: ['children', 'baking'], enjoys: ['dancing', 'drawing'], couldUse: ['dogs'] },
  { goodAt: ['plumbing', 'electricity'], enjoys: ['swimming', 'cycling'], couldUse: ['plants'] },
];

/** Said beside the first thing somebody is good at. */
export const ownWords: Partial<Record<Activity, string>> = {
  'hanging-lamps': 'Ik heb een lange trap en een goede boor.',
  cooking: 'Ik maak graag soep voor veel mensen.',
  gardening: 'Ik weet veel van rozen.',
  computer: 'Ik leg het rustig uit.',
  sewing: 'Een broek korter maken kan ik snel.',
  'bicycle-repair': 'Een lekke band plak ik graag.',
  translating: 'Ik help met brieven in twee talen.',
  dogs: 'Ik loop elke ochtend een ronde in het park.',
  homework: 'Vooral rekenen.',
  driving: 'Ik heb een auto met veel ruimte.',
  'painting-walls': 'Vroeger was ik schilder.',
  organising: 'Ik ken veel mensen in de buurt.',
  'practising-dutch': 'Ik was vroeger juf.',
  parcels: 'Ik ben overdag vaak thuis.',
  children: 'Ik pas graag op kleine kinderen.',
  plumbing: 'Een kraan die drupt is zo klaar.',
};

export const languagesOfNeighbours: readonly SpokenLanguage[] = [
  'nl',
  'nl',
  'nl',
  'nl',
  'en',
  'tr',
  'ar',
  'pl',
  'uk',
  'de',
  'zgh',
  'es',
];

export const likedHere: readonly string[] = [
  'De bank bij de vijver.',
  'Dat mensen hier gedag zeggen.',
  'Het is hier rustig in de avond.',
  'De markt is dichtbij.',
  'De kinderen spelen samen op het plein.',
  'Mijn balkon met zon.',
  'Er is altijd iemand in de hal.',
  'De bomen voor de deur.',
  'Koffie in het buurthuis op woensdag.',
  'De bus stopt voor de deur.',
];
