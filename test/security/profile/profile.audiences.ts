/** Whom an answer or a picture can be shown to, in the order of the columns below. */
export const audiences = [
  'only-me',
  'my-buddy',
  'after-both-yes',
  'stairwell',
  'building',
  'neighbourhood',
] as const;

export type Audience = (typeof audiences)[number];

/** `name`: a card with a name and nothing else, since they know each other or she said hello. `401`: turned away. */
type Seen = 'yes' | '-' | 'name' | '401';
type Row = readonly [Seen, Seen, Seen, Seen, Seen, Seen];

/** Written by hand: who sees what Ina shows to whom. */
// prettier-ignore
export const sees = {
  //                                           me      buddy   two yes stairs  house   area
  'Ina herself':                             ['yes',  'yes',  'yes',  'yes',  'yes',  'yes'],
  'her buddy, who lives elsewhere':          ['-',    'yes',  '-',    '-',    '-',    '-'],
  'her buddy of last month':                 ['-',    '-',    '-',    '-',    '-',    '-'],
  'somebody whose buddy she is':             ['-',    '-',    '-',    '-',    '-',    '-'],
  'somebody she knows, who lives elsewhere': ['name', 'name', 'yes',  'name', 'name', 'name'],
  'somebody who said hello and waits':       ['-',    '-',    '-',    '-',    '-',    '-'],
  'somebody she said hello to':              ['name', 'name', 'name', 'name', 'name', 'name'],
  'somebody of her stairwell':               ['-',    '-',    '-',    'yes',  'yes',  'yes'],
  'somebody of her building':                ['-',    '-',    '-',    '-',    'yes',  'yes'],
  'somebody of her neighbourhood':           ['-',    '-',    '-',    '-',    '-',    'yes'],
  'somebody of another neighbourhood':       ['-',    '-',    '-',    '-',    '-',    '-'],
  'a resident of another organisation':      ['-',    '-',    '-',    '-',    '-',    '-'],
  'a token of another organisation':         ['401',  '401',  '401',  '401',  '401',  '401'],
  'somebody she blocked':                    ['-',    '-',    '-',    '-',    '-',    '-'],
  'somebody who blocked her':                ['-',    '-',    '-',    '-',    '-',    '-'],
  'a guest':                                 ['-',    '-',    '-',    '-',    '-',    '-'],
  'a visitor':                               ['-',    '-',    '-',    '-',    '-',    '-'],
  'staff with every role, on a host page':   ['-',    '-',    '-',    '-',    '-',    '-'],
  'somebody she knew, who moved out':        ['-',    '-',    '-',    '-',    '-',    '-'],
} as const satisfies Record<string, Row>;

export type Viewer = keyof typeof sees;
export const viewers = Object.keys(sees) as Viewer[];

/** Through what each sees her, where they see anything. */
export const why: Partial<Record<Viewer, string>> = {
  'her buddy, who lives elsewhere': 'BUDDY',
  'somebody she knows, who lives elsewhere': 'BOTH_YES',
  'somebody she said hello to': 'HELLO',
  'somebody of her stairwell': 'STAIRWELL',
  'somebody of her building': 'BUILDING',
  'somebody of her neighbourhood': 'NEIGHBOURHOOD',
};

/** One thing that can be told, with a text in it that stands nowhere else. */
export interface Thing {
  readonly question: 'good-at' | 'enjoy' | 'could-use' | 'speak' | 'time' | 'like-here' | 'picture';
  readonly chosen: readonly string[];
  readonly words: string | null;
  /** What whoever sees it reads. */
  readonly reads: readonly string[];
}

export const things: readonly Thing[] = [
  {
    question: 'good-at',
    chosen: ['woodwork'],
    words: 'Geheim een',
    reads: ['GOOD_AT', 'woodwork', 'Geheim een'],
  },
  { question: 'enjoy', chosen: ['chess'], words: 'Geheim twee', reads: ['ENJOY', 'chess', 'Geheim twee'] },
  {
    question: 'could-use',
    chosen: ['forms'],
    words: 'Geheim drie',
    reads: ['COULD_USE', 'forms', 'Geheim drie'],
  },
  { question: 'speak', chosen: ['pap'], words: null, reads: ['SPEAK', '"pap"'] },
  { question: 'time', chosen: ['EVENING'], words: null, reads: ['TIME', 'EVENING'] },
  { question: 'like-here', chosen: [], words: 'Geheim vier', reads: ['LIKE_HERE', 'Geheim vier'] },
  { question: 'picture', chosen: [], words: null, reads: ['/profile-picture/'] },
];
