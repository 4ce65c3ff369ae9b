import { Refused } from '../errors.ts';
import type { HelpKind, HelpState } from './help-board.table.ts';

export interface Gathering {
  readonly kind: HelpKind;
  readonly author_id: string | null;
  readonly state: HelpState;
  readonly on_date: string | null;
  readonly most_people: number | null;
}

/** Whether no more can come. How many places are left is never told. */
export function isFull(gathering: Pick<Gathering, 'most_people'>, coming: number): boolean {
  return gathering.most_people !== null && coming >= gathering.most_people;
}

/** Whether somebody can say whether they come. */
export function checkComing(
  gathering: Gathering,
  answer: { readonly residentId: string; readonly coming: boolean; readonly othersComing: number },
  today: string,
): void {
  if (gathering.kind !== 'gathering') throw new Refused('NOT_FOUND');
  if (gathering.author_id === answer.residentId) throw new Refused('YOUR_OWN_POST');
  if (gathering.state !== 'open' || gathering.on_date === null || gathering.on_date < today)
    throw new Refused('POST_OVER');
  // To stay away is always possible.
  if (answer.coming && isFull(gathering, answer.othersComing)) throw new Refused('GATHERING_FULL');
}
