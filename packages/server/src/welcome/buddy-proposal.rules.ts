/** Why somebody may suit as a buddy, as a newcomer reads it in words. */
export type BuddyReason = 'language' | 'building' | 'neighbourhood' | 'interest';

/** What is known of both: where they live, what they speak, and what they said that they enjoy. */
interface Person {
  readonly id: string;
  readonly languages: readonly string[];
  readonly buildingId: string;
  readonly neighbourhoodId: string;
  readonly interests: readonly string[];
}

export type Newcomer = Person;

/** A resident who wants to be somebody's buddy. */
export interface WillingBuddy extends Person {
  /** A month, as they said themselves. */
  readonly hours: number;
  /** How often they were asked in the past year. */
  readonly asked: number;
}

/** Who is proposed to one newcomer: best first, none where nobody is willing. */
export interface BuddyProposal {
  readonly newcomerId: string;
  readonly buddies: readonly { readonly id: string; readonly reasons: readonly BuddyReason[] }[];
}

/** How often the first, the second and the third of those proposed is chosen: a newcomer chooses out of so many. */
const chosen = [1 / 2, 1 / 4, 1 / 4] as const;

/** Without a language in common little can be said; what is close by is met on the stairs. */
const weights: Readonly<Record<BuddyReason, number>> = {
  language: 8,
  building: 4,
  neighbourhood: 2,
  interest: 1,
};

/** Over their share goes only who speaks a language that few do, and not by more than a fifth. */
const overShare = 1.2;

/**
 * Proposes two or three buddies to each newcomer, many at once, so that nobody is asked more than others for an hour they are willing
 * to give: by language, closeness and shared interests among those who have not had their share of the asks of a year yet. Whoever
 * is hardest to suit comes first.
 *
 * Until it was chosen from, a proposal counts as the part of an ask that `chosen` says. A share is all asks, these among them, over all hours.
 */
export function proposeBuddies(
  newcomers: readonly Newcomer[],
  willing: readonly WillingBuddy[],
): BuddyProposal[] {
  const able = willing.filter(({ hours }) => hours > 0);
  const total = (of: (one: WillingBuddy) => number) => able.reduce((sum, one) => sum + of(one), 0);
  const share =
    (total(({ asked }) => asked) + newcomers.length) /
    Math.max(
      1,
      total(({ hours }) => hours),
    );
  const asks = new Map(able.map(({ id, asked }) => [id, asked]));
  const load = (buddy: WillingBuddy) => (asks.get(buddy.id)! + chosen[0]) / buddy.hours;
  const hasRoom = (newcomer: Newcomer, buddy: WillingBuddy) =>
    load(buddy) <= most(buddy, share, isRare(newcomer, buddy));

  return hardestFirst(newcomers, able).map((newcomer) => {
    const others = able.filter(({ id }) => id !== newcomer.id);
    const ranked = others
      .map((buddy) => ({ buddy, reasons: reasonsFor(newcomer, buddy), room: hasRoom(newcomer, buddy) }))
      .sort(
        (one, other) =>
          Number(other.room) - Number(one.room) ||
          (one.room ? fit(other.reasons) - fit(one.reasons) : 0) ||
          load(one.buddy) - load(other.buddy) ||
          order(newcomer, one.buddy) - order(newcomer, other.buddy),
      )
      .slice(0, chosen.length)
      .sort((one, other) => fit(other.reasons) - fit(one.reasons));
    ranked.forEach(({ buddy }, place) => asks.set(buddy.id, asks.get(buddy.id)! + chosen[place]!));
    return {
      newcomerId: newcomer.id,
      buddies: ranked.map(({ buddy, reasons }) => ({ id: buddy.id, reasons })),
    };
  });
}

/** How often somebody was asked for an hour they give, beside all of them: 1 is their share. */
export interface Share {
  readonly group: string;
  readonly asks: number;
  readonly hours: number;
  readonly ratio: number;
}

/** What each group of buddies was asked for an hour they are willing to give, in which groups whoever looks divides them. */
export function sharesOf(
  willing: readonly WillingBuddy[],
  groupOf: (buddy: WillingBuddy) => string,
): Share[] {
  const sums = new Map<string, { asks: number; hours: number }>();
  for (const buddy of willing) {
    const sum = sums.get(groupOf(buddy)) ?? { asks: 0, hours: 0 };
    sums.set(groupOf(buddy), {
      asks: sum.asks + buddy.asked,
      hours: sum.hours + buddy.hours,
    });
  }
  const all = [...sums.values()].reduce((one, other) => ({
    asks: one.asks + other.asks,
    hours: one.hours + other.hours,
  }));
  return [...sums].map(([group, sum]) => ({
    group,
    ...sum,
    ratio: sum.asks / sum.hours / (all.asks / all.hours),
  }));
}

/**
 * Within four fifths and five fourths of its share a group is asked as the others are. A share of fewer than twenty asks says nothing:
 * one more or less is a twentieth of it.
 */
export const isFair = ({ ratio, asks }: Share): boolean =>
  asks / ratio < 20 || (ratio >= 0.8 && ratio <= 1.25);

/** The asks for an hour up to which somebody is still proposed. Where few are asked at all, one ask is a share, and for the only one who understands a newcomer two. */
function most({ hours }: WillingBuddy, share: number, rare: boolean): number {
  const beforeTheFirst = share * hours < 1;
  if (rare) return Math.max(overShare * share, beforeTheFirst ? 2 / hours : 0);
  return Math.max(share, beforeTheFirst ? 1 / hours : 0);
}

/** A language that they share, and that is not Dutch: there may be nobody else to talk with. */
const isRare = (newcomer: Newcomer, buddy: WillingBuddy): boolean =>
  !newcomer.languages.includes('nl') && shares(newcomer.languages, buddy.languages);

function hardestFirst(newcomers: readonly Newcomer[], willing: readonly WillingBuddy[]): Newcomer[] {
  const suiting = new Map(
    newcomers.map((newcomer) => [
      newcomer.id,
      willing.filter((buddy) => shares(newcomer.languages, buddy.languages)).length,
    ]),
  );
  return newcomers.toSorted((one, other) => suiting.get(one.id)! - suiting.get(other.id)!);
}

function reasonsFor(newcomer: Newcomer, buddy: WillingBuddy): BuddyReason[] {
  const reasons: BuddyReason[] = [];
  if (shares(newcomer.languages, buddy.languages)) reasons.push('language');
  if (newcomer.buildingId === buddy.buildingId) reasons.push('building');
  else if (newcomer.neighbourhoodId === buddy.neighbourhoodId) reasons.push('neighbourhood');
  if (shares(newcomer.interests, buddy.interests)) reasons.push('interest');
  return reasons;
}

const fit = (reasons: readonly BuddyReason[]): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], 0);

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

/** Between two who suit as well, a toss that falls the same way each time, so that no name comes first for its letters. */
function order(newcomer: Newcomer, buddy: WillingBuddy): number {
  let hash = 2_166_136_261;
  for (const letter of `${newcomer.id} ${buddy.id}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619) >>> 0;
  return hash;
}
