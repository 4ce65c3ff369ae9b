import { mayReplace, type ShownCells } from '../../../packages/server/src/community/publish-counts.rules.ts';
import type { History } from './histories.ts';

type Said = History['mornings'][number];

/** A picture that everybody could see, and what is true behind it. */
export interface Picture {
  readonly shown: ShownCells;
  readonly counts: Readonly<Record<string, number>>;
  /** How many people said something else since the picture before. */
  readonly changed: number;
}

/** What was shown over the weeks of a history, when `publish` decides what may be seen of the counts of a morning. */
export function picturesOf(
  history: History,
  publish: (counts: Record<string, number>) => ShownCells | null,
): Picture[] {
  const pictures: Picture[] = [];
  let last: Said | undefined;
  for (const said of history.mornings) {
    const changed = last ? changesBetween(last, said) : 0;
    if (last && !mayReplace(changed, history.sensitivity)) continue;
    const counts = countsOf(history, said);
    const shown = publish(counts);
    if (!shown) continue;
    pictures.push({ shown, counts, changed });
    last = said;
  }
  return pictures;
}

function countsOf({ choices }: History, said: Said): Record<string, number> {
  return Object.fromEntries(
    choices.map((choice) => [choice, said.filter((one) => one === choice).length] as const),
  );
}

function changesBetween(before: Said, after: Said): number {
  return before.filter((one, index) => one !== after[index]).length;
}
