import { describe, expect, it } from 'vitest';
import { chanceFrom, type Chance } from '../seeded-chance.ts';
import {
  isFair,
  proposeBuddies,
  sharesOf,
  type BuddyProposal,
  type Newcomer,
  type WillingBuddy,
} from './buddy-proposal.rules.ts';

const person = { languages: ['nl'], buildingId: 'linde', neighbourhoodId: 'molenveld', interests: [] };
const newcomer = (more: Partial<Newcomer> = {}): Newcomer => ({ ...person, id: 'newcomer', ...more });
const buddy = (id: string, more: Partial<WillingBuddy> = {}): WillingBuddy => ({
  ...person,
  id,
  hours: 4,
  asked: 0,
  ...more,
});
const elsewhere = { buildingId: 'beuk', neighbourhoodId: 'centrum' };
const named = (proposals: readonly BuddyProposal[]) => proposals[0]!.buddies.map(({ id }) => id);

describe('Who is proposed as a buddy', () => {
  it('is three of those who are willing, the one who suits best first, each with why', () => {
    const found = proposeBuddies(
      [newcomer({ languages: ['pl'], interests: ['gardening'] })],
      [
        buddy('far', elsewhere),
        buddy('near', { interests: ['gardening'] }),
        buddy('polish', { ...elsewhere, languages: ['nl', 'pl'] }),
        buddy('neighbour', { buildingId: 'beuk' }),
      ],
    );
    expect(found).toEqual([
      {
        newcomerId: 'newcomer',
        buddies: [
          { id: 'polish', reasons: ['language'] },
          { id: 'near', reasons: ['building', 'interest'] },
          { id: 'neighbour', reasons: ['neighbourhood'] },
        ],
      },
    ]);
  });

  it('is nobody where nobody is willing, never the newcomer, and who there is where there are few', () => {
    expect(named(proposeBuddies([newcomer()], []))).toEqual([]);
    expect(named(proposeBuddies([newcomer()], [buddy('newcomer'), buddy('one')]))).toEqual(['one']);
    expect(named(proposeBuddies([newcomer()], [buddy('none', { hours: 0 }), buddy('one')]))).toEqual(['one']);
  });

  it('is not who was asked more than their share already, as long as there are others', () => {
    const others = ['two', 'three', 'four'].map((id) => buddy(id, elsewhere));
    expect(named(proposeBuddies([newcomer()], [buddy('one'), ...others]))).toContain('one');
    expect(named(proposeBuddies([newcomer()], [buddy('one', { asked: 5 }), ...others]))).not.toContain('one');
  });

  it('is who speaks the language of somebody without Dutch, also when they had their share', () => {
    const others = ['two', 'three', 'four'].map((id) => buddy(id));
    const polish = buddy('polish', { languages: ['nl', 'pl'], asked: 1 });
    expect(named(proposeBuddies([newcomer({ languages: ['pl'] })], [polish, ...others]))).toContain('polish');
    expect(named(proposeBuddies([newcomer()], [polish, ...others]))).not.toContain('polish');
  });
});

const spoken = ['nl', 'nl', 'nl', 'nl', 'pl', 'tr', 'ar', 'uk'];
const enjoyed = ['gardening', 'cooking', 'walking', 'chess', 'music', 'repairing'];
const neighbourhoods = 5;

/** The ways in which somebody may look whether one kind of buddy is asked more than another. */
const groupings: Record<string, (one: WillingBuddy) => string> = {
  'by language': ({ languages }) => languages.at(-1)!,
  'by neighbourhood': ({ neighbourhoodId }) => neighbourhoodId,
  'by what they enjoy': ({ interests }) => interests[0]!,
  'by the hours they give': ({ hours }) => (hours > 2 ? 'many' : 'few'),
  'by where they stand in the list': ({ id }) => half(id),
};
const half = (id: string) => String(Number(id.slice(1)) < 60);

describe.each([1, 2, 3, 4, 5])('500 newcomers and 120 willing buddies of town %i', (seed) => {
  const { willing, newcomers, chance } = madeTown(seed);
  const atOnce = proposeBuddies(newcomers, willing);
  const overAYear = yearOf(newcomers, willing, (ids) => freely(ids, chance));

  it.each(Object.entries(groupings))(
    'are asked alike for an hour they give, all at once, %s',
    (_, groupOf) => {
      const shares = sharesOf(withAsks(willing, atOnce), groupOf);
      expect(shares.length).toBeGreaterThan(1);
      expect(shares.filter((share) => !isFair(share))).toEqual([]);
    },
  );

  it.each(Object.entries(groupings))(
    'are asked alike over a year in which newcomers choose freely, %s',
    (_, groupOf) => {
      expect(sharesOf(overAYear.willing, groupOf).filter((share) => !isFair(share))).toEqual([]);
    },
  );

  it('get two or three each, and nearly all one who speaks their language', () => {
    for (const proposals of [atOnce, overAYear.proposals]) {
      expect(Math.min(...proposals.map(({ buddies }) => buddies.length))).toBeGreaterThanOrEqual(2);
      const understood = proposals.filter(({ buddies }) =>
        buddies.some(({ reasons }) => reasons.includes('language')),
      );
      expect(understood.length / proposals.length).toBeGreaterThan(0.9);
    }
  });

  it('are found out where one half is passed by', () => {
    const passedBy = yearOf(
      newcomers,
      willing,
      (ids) => ids.find((id) => half(id) === 'true') ?? ids[0]!,
      true,
    );
    expect(sharesOf(passedBy.willing, ({ id }) => half(id)).some((share) => !isFair(share))).toBe(true);
  });
});

const freely = (ids: readonly string[], chance: Chance) =>
  chance() < 0.4 ? ids[0]! : ids[Math.floor(chance() * ids.length)]!;

/** Ten newcomers a week choose; what was asked before counts the next week, unless nobody remembers it. */
function yearOf(
  newcomers: readonly Newcomer[],
  willing: readonly WillingBuddy[],
  choose: (ids: readonly string[]) => string,
  forgets = false,
) {
  let now = willing;
  const proposals: BuddyProposal[] = [];
  for (let week = 0; week < newcomers.length / 10; week++) {
    const found = proposeBuddies(newcomers.slice(week * 10, week * 10 + 10), forgets ? willing : now);
    proposals.push(...found);
    for (const { buddies } of found) {
      const asked = choose(buddies.map(({ id }) => id));
      now = now.map((one) => (one.id === asked ? { ...one, asked: one.asked + 1 } : one));
    }
  }
  return { willing: now, proposals };
}

/** With half of an ask for the first of three, and a quarter for the others. */
function withAsks(willing: readonly WillingBuddy[], proposals: readonly BuddyProposal[]): WillingBuddy[] {
  const asked = new Map<string, number>();
  for (const { buddies } of proposals)
    buddies.forEach(({ id }, place) => asked.set(id, (asked.get(id) ?? 0) + (place ? 0.25 : 0.5)));
  return willing.map((one) => ({ ...one, asked: asked.get(one.id) ?? 0 }));
}

function madeTown(seed: number) {
  const chance = chanceFrom(seed);
  const among = <T>(values: readonly T[]): T => values[Math.floor(chance() ** 1.5 * values.length)]!;
  const somebody = (id: string) => {
    const neighbourhood = Math.floor(chance() * neighbourhoods);
    return {
      id,
      languages: [among(spoken)],
      buildingId: `${neighbourhood}-${Math.floor(chance() * 6)}`,
      neighbourhoodId: `n${neighbourhood}`,
      interests: [among(enjoyed)],
    };
  };
  const willing = Array.from({ length: 120 }, (_, place): WillingBuddy => {
    const one = somebody(`b${place}`);
    const languages = ['nl', ...one.languages.filter((spoke) => spoke !== 'nl')];
    return { ...one, languages, hours: 1 + Math.floor(chance() * 5), asked: 0 };
  });
  return { willing, newcomers: Array.from({ length: 500 }, (_, place) => somebody(`n${place}`)), chance };
}
