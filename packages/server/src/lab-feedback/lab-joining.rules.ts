import { Refused } from '../errors.ts';
import { checkOpen } from './lab-feedback.rules.ts';
import type { LabState, SectionKind } from './lab-feedback.table.ts';

/** The longest text that can be written to those who want to join in. */
export const longestLetter = 2000;

/** Why nobody can join in with this item, if so: what helps can be done together, the rest of a report only read. */
export function checkJoinsItem(
  item: { state: LabState; closesOn: string | null; kind: SectionKind },
  today: string,
): void {
  checkOpen(item, today);
  if (item.kind !== 'solutions') throw new Refused('CHOICE_NOT_OFFERED');
}

/** Who read the last lab can be asked for the next one until it is put away. */
export function checkJoinsNext(state: LabState): void {
  if (state !== 'open' && state !== 'closed') throw new Refused('LAB_CLOSED');
}
