import type { HelpNearness, HelpReason } from '@wederkerig/words/help-reasons';
import type { ProfileTime } from '@wederkerig/words/profile-choices';
import { meaningFit, sharedWords, type Fit } from './matching/fit.ts';
import type { Said } from './matching/said.ts';
import { meanings } from './meanings/index.ts';

/** Somebody who may be asked, as far as the viewer may know of them now. What is left out counts for nothing. */
export interface Candidate {
  /** Decides between two who are alike in everything. */
  readonly key: string;
  /** What they are good at, enjoy, or said of it: each thing alone, so that many talents do no harm to one. */
  readonly talents: readonly Said[];
  readonly nearness?: HelpNearness;
  readonly languages?: readonly string[];
  readonly times?: readonly ProfileTime[];
  readonly helpedBefore?: boolean;
  readonly daysSinceAsked?: number;
}

export interface Need {
  readonly said: Said;
  readonly languages?: readonly string[];
  readonly times?: readonly ProfileTime[];
}

export interface Match<Of extends Candidate> {
  readonly candidate: Of;
  /** Empty where nothing but chance speaks for it; such a one is not suggested. */
  readonly reasons: readonly HelpReason[];
}

/** Below this a text speaks of something else that only touches on it. */
const leastFit = 0.2;
/** What else counts decides between those who fit about as well; all of it together weighs less than another meaning. */
const near: Record<HelpNearness, number> = {
  'same-stairwell': 0.06,
  'same-building': 0.05,
  'same-neighbourhood': 0.02,
};
const inTime = 0.05;
const inLanguage = 0.03;
const byHabit = 0.04;
/** Who was asked lately is left in peace for a while. */
const lately = 0.1;
const daysOfPeace = 14;

/** Those who may be asked, the likeliest first: by meaning, then by rare words in common, then by what else is known. */
export function rankMatches<Of extends Candidate>(need: Need, candidates: readonly Of[]): Match<Of>[] {
  const rarity = rarityOf(candidates);
  return candidates
    .map((candidate) => weigh(need, candidate, rarity))
    .sort((one, other) => other.worth - one.worth || compare(one.candidate.key, other.candidate.key))
    .map(({ candidate, reasons }) => ({ candidate, reasons }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** How much a word in common says: the more of them use it, the less. */
function rarityOf(candidates: readonly Candidate[]): (stem: string) => number {
  const users = new Map<string, number>();
  for (const { talents } of candidates)
    for (const stem of new Set(talents.flatMap(({ words }) => [...words.keys()])))
      users.set(stem, (users.get(stem) ?? 0) + 1);
  return (stem) => 1 / (users.get(stem) ?? 1);
}

function weigh<Of extends Candidate>(need: Need, candidate: Of, rarity: (stem: string) => number) {
  const fits = candidate.talents.map((talent) => fitOf(need.said, talent, rarity));
  const best = fits.reduce<Best | undefined>(
    (most, fit) => (!most || fit.worth > most.worth ? fit : most),
    undefined,
  );
  const inCommon = firstOf(need.languages, candidate.languages);
  const when = firstOf(need.times, candidate.times);
  const asked = candidate.daysSinceAsked ?? daysOfPeace;
  const worth =
    (best?.worth ?? 0) +
    (candidate.nearness ? near[candidate.nearness] : 0) +
    (inCommon ? inLanguage : 0) +
    (when ? inTime : 0) +
    (candidate.helpedBefore ? byHabit : 0) -
    lately * Math.max(0, 1 - asked / daysOfPeace);
  const about = best ? reasonsOf(need.said, best) : [];
  const beside: HelpReason[] = [
    ...(candidate.nearness ? [{ kind: candidate.nearness }] : []),
    ...(inCommon ? [{ kind: 'language', language: inCommon } as const] : []),
    ...(when ? [{ kind: 'time', time: when } as const] : []),
    ...(candidate.helpedBefore ? [{ kind: 'helped-before' } as const] : []),
  ];
  return { candidate, worth, reasons: about.length > 0 ? [...about, ...beside] : [] };
}

function firstOf<Kind extends string>(
  wanted: readonly Kind[] = [],
  had: readonly Kind[] = [],
): Kind | undefined {
  return wanted.find((one) => had.includes(one));
}

interface Best {
  readonly talent: Said;
  readonly meaning: Fit;
  readonly words: readonly string[];
  readonly worth: number;
}

function fitOf(need: Said, talent: Said, rarity: (stem: string) => number): Best {
  const meaning = meaningFit(need, talent);
  const words = sharedWords(need, talent, rarity);
  return { talent, meaning, words: words.stems, worth: meaning.fit + words.weight };
}

function reasonsOf(need: Said, { talent, meaning, words }: Best): HelpReason[] {
  const means = meaning.fit >= leastFit && meaning.by !== null;
  const activity = means ? (meanings[meaning.by!]?.activity ?? null) : null;
  // A word in common that means something else to each is no reason; one that nobody knows may be.
  const word = words.find((stem) => means || need.unknown.has(stem));
  const written = word
    ? talent.words.get(word)
    : means && !activity
      ? talent.spokenBy.get(meaning.by!)
      : undefined;
  return [
    ...(activity ? [{ kind: 'activity', activity } as const] : []),
    ...(written ? [{ kind: 'words', word: written } as const] : []),
  ];
}
