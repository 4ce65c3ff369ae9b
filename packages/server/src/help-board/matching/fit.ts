import { relatedTo } from './related.ts';
import type { Said } from './said.ts';

export interface Fit {
  /** 1 where both are about the same and nothing else, 0 where they have nothing to do with each other, below 0 after a no. */
  readonly fit: number;
  /** The meaning of the talent that has most to do with it. */
  readonly by: string | null;
}

/** How far what somebody is good at is about what is needed: the cosine of the two, with related meanings partly the same. */
export function meaningFit(need: Said, talent: Said): Fit {
  let [common, most] = [0, 0];
  let by: string | null = null;
  for (const [asked, weight] of need.about) {
    const related = relatedTo(asked);
    for (const [offered, amount] of talent.about) {
      const part = weight * amount * (related.get(offered) ?? 0);
      common += part;
      if (part > most) [most, by] = [part, offered];
    }
  }
  return { fit: common / (sizeOf(need) * sizeOf(talent)) - refused(need, talent), by };
}

/** A no to what is asked counts half of it away. */
function refused(need: Said, talent: Said): number {
  if (talent.notAbout.size === 0) return 0;
  let [all, no] = [0, 0];
  for (const [asked, weight] of need.about) {
    all += weight;
    if (talent.notAbout.has(asked)) no += weight;
  }
  return all > 0 ? (0.5 * no) / all : 0;
}

const sizes = new WeakMap<Said, number>();

/** How much a text says in all; one faint hint counts as a whole thing, or it would be as sure as any. */
function sizeOf(said: Said): number {
  const before = sizes.get(said);
  if (before !== undefined) return before;
  let sum = 0;
  for (const [one, weight] of said.about) {
    const related = relatedTo(one);
    for (const [other, amount] of said.about) sum += weight * amount * (related.get(other) ?? 0);
  }
  const size = Math.max(1, Math.sqrt(sum));
  sizes.set(said, size);
  return size;
}

const knownWord = 0.1;
/** Of a word that no list knows, sharing it is all there is to go by. */
const unknownWord = 0.3;

/** The words in common, the rarest first, and what they weigh in a text of that length. */
export function sharedWords(
  need: Said,
  talent: Said,
  rarity: (stem: string) => number,
): { readonly stems: readonly string[]; readonly weight: number } {
  const shared = [...need.words.keys()]
    .filter((stem) => talent.words.has(stem))
    .map((stem) => ({ stem, weight: rarity(stem) * (need.unknown.has(stem) ? unknownWord : knownWord) }))
    .sort((one, other) => other.weight - one.weight);
  const sum = shared.reduce((total, { weight }) => total + weight, 0);
  return { stems: shared.map(({ stem }) => stem), weight: sum / Math.sqrt(Math.max(1, talent.words.size)) };
}
