import { mayReplace, type ShownCells } from '../../../packages/server/src/community/publish-counts.rules.ts';
import type { History, Said } from './histories.ts';

type Morning = readonly Said[];

/** A picture that everybody could see, and what is true behind it. */
export interface Picture {
  readonly shown: ShownCells;
  readonly counts: Readonly<Record<string, number>>;
  /** How many people said something else since the picture before. */
  readonly changed: number;
  /** How many choices each of them can have made. */
  readonly most: number;
}

/** What was shown over the weeks of a history, when `publish` decides what may be seen of the counts of a morning. */
export function picturesOf(
  history: History,
  publish: (counts: Record<string, number>, people: number) => ShownCells | null,
): Picture[] {
  const pictures: Picture[] = [];
  let last: Morning | undefined;
  for (const said of history.mornings) {
    const changed = last ? changesBetween(last, said) : 0;
    if (last && !mayReplace(changed, history.sensitivity)) continue;
    const counts = countsOf(history, said);
    const shown = publish(counts, said.filter((one) => one.length > 0).length);
    if (!shown) continue;
    pictures.push({ shown, counts, changed, most: history.most });
    last = said;
  }
  return pictures;
}

function countsOf({ choices }: History, said: Morning): Record<string, number> {
  return Object.fromEntries(
    choices.map((choice) => [choice, said.filter((one) => one.includes(choice)).length] as const),
  );
}

function changesBetween(before: Morning, after: Morning): number {
  return before.filter((one, index) => one.join() !== after[index]!.join()).length;
}
