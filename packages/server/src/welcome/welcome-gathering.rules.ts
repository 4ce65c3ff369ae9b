import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';
import { readLine } from '../text.rules.ts';

/** A board takes no day that is further away. */
const furthestDays = 60;
const longestPlace = 80;

/** `over`: it was, and nobody plans another before the newcomer asks again. */
export type GatheringState = 'unasked' | 'wanted' | 'proposed' | 'planned' | 'over';

/** What there is of a gathering, as far as it decides how it stands. */
export interface GatheringFacts {
  readonly onDate: string | null;
  readonly postId: string | null;
  /** Whether its post is still open: whoever takes it off the board wants none. */
  readonly isOpen: boolean;
}

export function gatheringState(facts: GatheringFacts | undefined, today: string): GatheringState {
  if (!facts) return 'unasked';
  const { onDate, postId, isOpen } = facts;
  if (onDate === null) return 'wanted';
  if (postId === null) return onDate < today ? 'wanted' : 'proposed';
  if (onDate < today) return 'over';
  return isOpen ? 'planned' : 'unasked';
}

/** Whether somebody may propose a day: where the newcomer waits for one, or another one in the place of their own. @throws Refused ASK_OVER */
export function checkProposing(state: GatheringState, isTheirs: boolean): void {
  if (state !== 'wanted' && !(state === 'proposed' && isTheirs)) throw new Refused('ASK_OVER');
}

/** Whether the newcomer can answer: only what was proposed and is still to come. @throws Refused ASK_OVER */
export function checkAnswering(state: GatheringState): void {
  if (state !== 'proposed') throw new Refused('ASK_OVER');
}

export interface ProposedDay {
  readonly onDate: string;
  readonly atTime: string;
  readonly place: string;
}

/** From tomorrow on, so that the newcomer can still say no. @throws Refused DATE_NEEDED, DATE_PASSED, DATE_TOO_FAR or TIME_NOT_READABLE */
export function readProposal(typed: ProposedDay, today: string): ProposedDay {
  const { onDate, atTime } = typed;
  if (!isDay(onDate)) throw new Refused('DATE_NEEDED');
  if (onDate <= today) throw new Refused('DATE_PASSED');
  if (onDate > dayLater(today, furthestDays)) throw new Refused('DATE_TOO_FAR');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(atTime)) throw new Refused('TIME_NOT_READABLE');
  return { onDate, atTime, place: readLine(typed.place, longestPlace) };
}
