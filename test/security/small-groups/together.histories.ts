import { chanceFrom, type Chance } from '../../../packages/server/src/seeded-chance.ts';
import type { Sensitivity } from '../../../packages/server/src/community/publish-counts.rules.ts';

/** A large building, counted alone, and the small ones around it. */
export type Part = 'tower' | 'around';
export const sizes: Record<Part, number> = { tower: 80, around: 52 };

/** One thing that people are counted by. */
export interface Subject {
  readonly name: string;
  readonly kind: 'mix' | 'item' | 'priorities' | 'notice' | 'review' | 'signals' | 'vote';
  readonly choices: readonly string[];
  /** How many of them one person can choose. */
  readonly most: number;
  readonly sensitivity: Sensitivity;
  /** Whose it is; browsers of visitors are nobody's. */
  readonly of: Part | 'all' | 'visitors';
  /** Whoever moves away is no longer counted. */
  readonly leaves: boolean;
}

const sides = ['yes', 'no', 'dont-know'];
const subject = (name: string, kind: Subject['kind'], more: Partial<Subject>): Subject => ({
  name,
  kind,
  choices: sides,
  most: 1,
  sensitivity: 'ordinary',
  of: 'all',
  leaves: false,
  ...more,
});

const parts: readonly Part[] = ['tower', 'around'];
export const itemsCounted = 6;
export const linesAsked = 3;

/** Everything that is counted at once. */
export const subjects: readonly Subject[] = [
  ...parts.flatMap((of) => [
    subject(`talents ${of}`, 'mix', {
      choices: ['cooking', 'baking', 'sewing', 'knitting', 'walking'],
      most: 4,
      of,
      leaves: true,
    }),
    subject(`wishes ${of}`, 'mix', {
      choices: ['home', 'outside', 'errands', 'screens'],
      most: 3,
      sensitivity: 'sensitive',
      of,
      leaves: true,
    }),
    subject(`languages ${of}`, 'mix', {
      choices: ['nl', 'tr', 'ar', 'pl'],
      most: 3,
      sensitivity: 'sensitive',
      of,
      leaves: true,
    }),
  ]),
  ...Array.from({ length: itemsCounted }, (_, at) => subject(`item ${at}`, 'item', {})),
  subject('item 0 visitors', 'item', { of: 'visitors' }),
  subject('priorities', 'priorities', { choices: ['item 3', 'item 4', 'item 5'], most: 3 }),
  subject('notice', 'notice', { choices: ['yes', 'not-yet', 'dont-know'] }),
  subject('notice visitors', 'notice', { choices: ['yes', 'not-yet', 'dont-know'], of: 'visitors' }),
  subject('review', 'review', { choices: ['still', 'not-any-more', 'unsure'], of: 'tower' }),
  subject('signals', 'signals', { choices: ['in-time', 'late'] }),
  ...Array.from({ length: linesAsked }, (_, at) =>
    subject(`vote ${at}`, 'vote', { choices: ['behind', 'objection', 'unsure'], of: 'tower' }),
  ),
];

/** What people say of each subject on a day: by subject and person; nobody who says nothing. */
export type Day = {
  readonly said: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
  readonly living: ReadonlySet<number>;
};

/** Some days of a neighbourhood in which people come, go and change their minds about everything. */
export interface Neighbourhood {
  readonly days: readonly Day[];
  /** The day after whose end the votes are counted, and who of the tower votes. */
  readonly voteEndsOn: number;
  readonly votesBy: 'home' | 'resident';
  /** An account of the attacker, who lives in the tower, moves not and answers everything. */
  readonly attacker: number;
}

export const people = sizes.tower + sizes.around;
export const partOf = (person: number): Part => (person < sizes.tower ? 'tower' : 'around');
const days = 5;

/** The same for the same seed. Small and large neighbourhoods, also such as are of one mind, and such where everybody answers. */
export function neighbourhoodOf(seed: number): Neighbourhood {
  const chance = chanceFrom(seed * 11 + 5);
  const share = { tower: 0.3 + chance() * 0.7, around: 0.2 + chance() * 0.8 };
  const attacker = 0;
  const everybody = chance() < 0.3;
  const leanings = new Map(
    subjects.map(({ name, choices, most }) => [name, leaningOf(choices, most, chance)]),
  );
  const zeal = new Map(subjects.map(({ name }) => [name, everybody ? 1 : 0.5 + chance() * 0.5]));
  let living = new Set(
    Array.from({ length: people }, (_, person) => person).filter(
      (person) => person === attacker || chance() < share[partOf(person)],
    ),
  );
  let said = new Map<string, Map<number, readonly string[]>>(subjects.map(({ name }) => [name, new Map()]));
  const all = Array.from({ length: days }, (_, day) => {
    const busy = day === 0 ? 1 : chance() * 0.3;
    if (day > 0) living = moved(living, attacker, chance);
    said = new Map(
      subjects.map((one) => {
        const before = said.get(one.name)!;
        const now = new Map(one.leaves ? [...before].filter(([person]) => living.has(person)) : before);
        const who = one.of === 'visitors' ? visitorsOf(share.around) : whoOf(one, living);
        for (const person of who) {
          if (chance() > busy || (!before.has(person) && chance() > zeal.get(one.name)!)) continue;
          const chosen = choose(one, leanings.get(one.name)!, chance);
          // A browser keeps what it said; what somebody lets be counted can be taken back.
          if (one.kind === 'mix' && chance() < 0.1) now.delete(person);
          else now.set(person, chosen);
        }
        return [one.name, now];
      }),
    );
    // Whoever votes says something of every line.
    const voters = [...said.get('vote 0')!.keys()];
    for (const one of subjects.filter(({ kind }) => kind === 'vote').slice(1)) {
      const leaning = leanings.get(one.name)!;
      said.set(one.name, new Map(voters.map((person) => [person, choose(one, leaning, chance)])));
    }
    return { said, living };
  });
  return { days: all, voteEndsOn: 2, votesBy: chance() < 0.5 ? 'home' : 'resident', attacker };
}

const visitorsOf = (share: number) => Array.from({ length: Math.round(25 + share * 40) }, (_, at) => at);

function whoOf({ of }: Subject, living: ReadonlySet<number>): number[] {
  return [...living].filter((person) => of === 'all' || partOf(person) === of);
}

function moved(living: ReadonlySet<number>, attacker: number, chance: Chance): Set<number> {
  const next = new Set(living);
  for (let person = 0; person < people; person++)
    if (person !== attacker && chance() < 0.04) {
      if (next.has(person)) next.delete(person);
      else next.add(person);
    }
  return next;
}

/** Often most are of one mind, now and then all. */
function leaningOf(choices: readonly string[], most: number, chance: Chance): number[] {
  const first = Math.floor(chance() * choices.length);
  const unity = chance();
  return choices.map((_, at) => {
    if (most === 1 && unity < 0.3) return at === first ? 1 : 0.000_001;
    if (most === 1 && unity < 0.6) return at === first ? 1 : chance() * 0.08;
    return chance() ** 2;
  });
}

function choose({ choices, most }: Subject, leaning: readonly number[], chance: Chance): string[] {
  const wanted = new Set<string>();
  for (let left = 1 + Math.floor(chance() * most); left > 0; left--) {
    let at = chance() * leaning.reduce((sum, weight) => sum + weight, 0);
    wanted.add(choices.find((_, index) => (at -= leaning[index]!) < 0) ?? choices[0]!);
  }
  return choices.filter((choice) => wanted.has(choice));
}
