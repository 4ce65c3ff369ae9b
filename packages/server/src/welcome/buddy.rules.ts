import { deliveredLanguages } from '@wederkerig/words';
import { dayLater, isDay } from '../clock.ts';
import { Refused } from '../errors.ts';

/** Whoever a newcomer chose has so many days to say yes. */
export const buddyDays = 5;
const mostHours = 20;
const longestAway = 366;

/** What somebody tells who wants to be a buddy. */
export interface BuddyWish {
  readonly hours: number;
  readonly awayUntil: string | null;
  readonly languages: readonly string[];
}

/** @throws Refused HOURS_NOT_OFFERED, CHOICE_NEEDED, CHOICE_NOT_OFFERED, DATE_NEEDED, DATE_PASSED or DATE_TOO_FAR */
export function readBuddyWish(typed: BuddyWish, today: string): BuddyWish {
  if (typed.hours < 1 || typed.hours > mostHours) throw new Refused('HOURS_NOT_OFFERED');
  const known: readonly string[] = deliveredLanguages;
  if (typed.languages.length === 0) throw new Refused('CHOICE_NEEDED');
  if (typed.languages.length > known.length || typed.languages.some((one) => !known.includes(one)))
    throw new Refused('CHOICE_NOT_OFFERED');
  const { awayUntil } = typed;
  if (awayUntil !== null && !isDay(awayUntil)) throw new Refused('DATE_NEEDED');
  if (awayUntil !== null && awayUntil < today) throw new Refused('DATE_PASSED');
  if (awayUntil !== null && awayUntil > dayLater(today, longestAway)) throw new Refused('DATE_TOO_FAR');
  return { ...typed, languages: known.filter((one) => typed.languages.includes(one)) };
}

/** Whether somebody may be proposed today: appointed, and neither away nor left alone for a while. */
export function isFree(
  buddy: {
    readonly isAppointed: boolean;
    readonly isLeftAlone: boolean;
    readonly awayUntil: string | null;
  },
  today: string,
): boolean {
  return buddy.isAppointed && !buddy.isLeftAlone && (buddy.awayUntil === null || buddy.awayUntil < today);
}

/** One who was offered to a newcomer, and what both said. */
export interface Offer {
  readonly newcomerSaid: 'yes' | 'no' | null;
  readonly buddySaid: 'yes' | 'no' | null;
  readonly askedOn: string | null;
  readonly endedOn: string | null;
}

/** Whether it is still waited for. No and silence end on the same day, so that neither is told from the other. */
export function isAsked(offer: Offer, today: string): boolean {
  const { newcomerSaid, buddySaid, askedOn, endedOn } = offer;
  if (newcomerSaid !== 'yes' || buddySaid === 'yes' || endedOn !== null || askedOn === null) return false;
  return today < dayLater(askedOn, buddyDays);
}

/** Whether the two are newcomer and buddy. */
export function isTogether({ newcomerSaid, buddySaid, endedOn }: Offer): boolean {
  return newcomerSaid === 'yes' && buddySaid === 'yes' && endedOn === null;
}

/** Whether a newcomer can still choose it. */
export function canBeChosen({ newcomerSaid, endedOn }: Offer): boolean {
  return newcomerSaid === null && endedOn === null;
}

/** How it stands between a newcomer and their buddy, as the newcomer may know it. */
export type BuddyState = 'unasked' | 'nobody' | 'waiting' | 'choosing' | 'asked' | 'together';

/** @param offers those that are there for this newcomer today: nobody who stopped, and nobody absent */
export function buddyStateOf(
  wants: boolean | undefined,
  offers: readonly (Offer & { readonly isThere: boolean; readonly isFree: boolean })[],
  today: string,
): BuddyState {
  if (offers.some((one) => one.isThere && isTogether(one))) return 'together';
  if (wants === undefined) return 'unasked';
  if (!wants) return 'nobody';
  if (offers.some((one) => isAsked(one, today))) return 'asked';
  return offers.some((one) => one.isFree && canBeChosen(one)) ? 'choosing' : 'waiting';
}

/** @throws Refused ALREADY_ANSWERED, NOT_FOUND or BUDDY_NOT_FREE */
export function checkChoosing(state: BuddyState, offer: Offer & { readonly isFree: boolean }): void {
  if (state === 'asked' || state === 'together') throw new Refused('ALREADY_ANSWERED');
  if (!canBeChosen(offer)) throw new Refused(offer.newcomerSaid === 'yes' ? 'BUDDY_NOT_FREE' : 'NOT_FOUND');
  if (!offer.isFree) throw new Refused('BUDDY_NOT_FREE');
}

/** @throws Refused ALREADY_ANSWERED or ASK_OVER */
export function checkBuddyAnswer(offer: Offer, today: string): void {
  if (offer.buddySaid !== null) throw new Refused('ALREADY_ANSWERED');
  if (!isAsked(offer, today)) throw new Refused('ASK_OVER');
}
