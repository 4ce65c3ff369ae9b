import { daysAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import type { HelpKind, HelpState, HelpVisibility } from './help-board.table.ts';
import type { HelpMessageKind, HelpSide } from './help-talk.table.ts';
import type { PlacedAs } from './neighbour-post.table.ts';

export const longestMessage = 1000;
/** How many messages of a talk are read at once, the last ones. */
export const mostMessages = 100;
/** How many earlier messages of the two go along when a new one is looked at. */
export const messagesLookedAtAlong = 10;
/** Contact details that nobody ends the talk of go this long after they were given, and the days below. */
const daysGiven = 21;
/** How long contact details can still be read after it is done. */
export const daysAfterDone = 7;
/** Something new that was not read for so long is told by mail. */
export const unreadMinutes = 30;
/** Between two mails about one talk to one person. */
const mailHours = 24;

/** What happened to a talk as a whole. */
export interface TalkSoFar {
  readonly agreedAt: Date | null;
  readonly doneAt: Date | null;
  /** One of the two lives there no more. */
  readonly over: boolean;
}

/** What one of the two did. */
export interface SideOfTalk {
  readonly residentId: string;
  readonly side: HelpSide;
  readonly readAt: Date | null;
  readonly leftAt: Date | null;
  readonly agreedAt: Date | null;
  readonly sharesAt: Date | null;
}

/** What answering asks about a post. */
export interface PostToAnswer {
  readonly author_id: string | null;
  readonly kind: HelpKind;
  readonly state: HelpState;
  readonly open_until: string;
}

/** Whether a post that somebody can read asks for their answer. */
export function canRespond(post: PostToAnswer, viewerId: string, today: string): boolean {
  return post.author_id !== viewerId && post.kind !== 'gathering' && !isOver(post, today);
}

function isOver(post: Pick<PostToAnswer, 'state' | 'open_until'>, today: string): boolean {
  return post.state !== 'open' || post.open_until < today;
}

/** Whether somebody may answer a post that they can read. */
export function checkResponding(post: PostToAnswer, viewerId: string, today: string): void {
  if (post.author_id === viewerId) throw new Refused('YOUR_OWN_POST');
  // One comes to a gathering, or one does not.
  if (post.kind === 'gathering') throw new Refused('CHOICE_NOT_OFFERED');
  if (isOver(post, today)) throw new Refused('POST_OVER');
}

/** Nothing is said to, or agreed on with, somebody who lives there no more. */
export function checkStillTalking({ over }: Pick<TalkSoFar, 'over'>): void {
  if (over) throw new Refused('POST_OVER');
}

/** Whether the yes of one of the two still changes something. */
export function canAgree(
  mine: Pick<SideOfTalk, 'agreedAt'>,
  post: { readonly state: HelpState },
  { over }: Pick<TalkSoFar, 'over'>,
): boolean {
  return mine.agreedAt === null && post.state === 'open' && !over;
}

/** A yes said twice is one yes; a yes to what was agreed with somebody else, or is over, comes too late. */
export function checkAgreeing(
  mine: Pick<SideOfTalk, 'agreedAt'>,
  post: { readonly state: HelpState },
  talk: Pick<TalkSoFar, 'over'>,
): 'says-yes' | 'said-yes' {
  if (mine.agreedAt) return 'said-yes';
  if (!canAgree(mine, post, talk)) throw new Refused('POST_OVER');
  return 'says-yes';
}

export function canFinish(talk: TalkSoFar): boolean {
  return talk.agreedAt !== null && talk.doneAt === null;
}

/** Either says that it is done. */
export function checkFinishing(talk: TalkSoFar): 'ends' | 'was-done' {
  if (!talk.agreedAt) throw new Refused('NOT_AGREED_YET');
  return talk.doneAt ? 'was-done' : 'ends';
}

/** Contact details are given once both said yes, and while there is still something to call about. */
export function checkSharing(talk: TalkSoFar, post: { readonly placedAs: PlacedAs | null }): void {
  // The number of the office is known, and nobody there needs another.
  if (post.placedAs) throw new Refused('CHOICE_NOT_OFFERED');
  if (!talk.agreedAt) throw new Refused('NOT_AGREED_YET');
  if (talk.doneAt || talk.over) throw new Refused('POST_OVER');
}

/** Thanks follows what was agreed on, and is said once by each. */
export function checkThanking(talk: TalkSoFar, thanked: boolean): void {
  if (!talk.agreedAt) throw new Refused('NOT_AGREED_YET');
  if (thanked) throw new Refused('ALREADY_ANSWERED');
}

/** Somebody is asked for a word of thanks when it is done, until they gave one. */
export function asksForThanks(talk: TalkSoFar, thanked: boolean): boolean {
  return talk.doneAt !== null && !thanked;
}

/**
 * What the other is seen to do. That they left is no part of it: to leave, to be silent and "not now" look alike, so this
 * cannot even look at it.
 */
export function seenOfOther(other: Pick<SideOfTalk, 'agreedAt' | 'sharesAt'> | null): {
  agreed: boolean;
  shares: boolean;
} {
  return { agreed: other?.agreedAt != null, shares: other?.sharesAt != null };
}

export interface Said {
  readonly writerId: string | null;
  readonly visibility: HelpVisibility;
}

/** What waits for somebody to look at it is seen by its writer alone; what was refused by nobody. */
export function canRead(message: Said, viewerId: string): boolean {
  return (
    message.visibility === 'published' || (message.visibility === 'waiting' && message.writerId === viewerId)
  );
}

/** A talk is there for somebody who did not leave it, whose other is not absent for them, and who has something to read in it. */
export function isThere(
  mine: Pick<SideOfTalk, 'leftAt'>,
  seen: { readonly otherIsAbsent: boolean; readonly holdsOnlyUnseen: boolean },
): boolean {
  return mine.leftAt === null && !seen.otherIsAbsent && !seen.holdsOnlyUnseen;
}

/** From when the days count after which contact details go. */
export function keptFrom(givenAt: Date, doneAt: Date | null): Date {
  const atTheLatest = daysAfter(givenAt, daysGiven);
  return doneAt && doneAt < atTheLatest ? doneAt : atTheLatest;
}

/** Until when contact details can be read. */
export function readableUntil(contact: { readonly keptFrom: Date }): Date {
  return daysAfter(contact.keptFrom, daysAfterDone);
}

/** Whether one of the two may read the other's contact details now: both gave theirs, both said yes, nobody left or is absent. */
export function mayReadContact(
  at: {
    readonly talk: TalkSoFar;
    readonly mine: Pick<SideOfTalk, 'leftAt' | 'sharesAt'>;
    readonly other: Pick<SideOfTalk, 'leftAt' | 'sharesAt'> | null;
    readonly contact: { readonly keptFrom: Date } | null;
    readonly otherIsAbsent: boolean;
  },
  now: Date,
): boolean {
  const { talk, mine, other, contact } = at;
  const bothShare = mine.sharesAt !== null && other?.sharesAt != null && contact !== null;
  const bothAreThere = mine.leftAt === null && !other?.leftAt && !at.otherIsAbsent;
  return talk.agreedAt !== null && bothShare && bothAreThere && now < readableUntil(contact);
}

/**
 * Whether somebody is mailed that there is something new: it was not read for a while, they were not mailed today, and they are
 * still in the talk.
 *
 * @param firstNewAt when the other said the first thing that was neither read nor mailed about
 */
export function isToldByMail(
  side: Pick<SideOfTalk, 'leftAt'> & { readonly mailedAt: Date | null },
  firstNewAt: Date | null,
  now: Date,
): boolean {
  if (side.leftAt || !firstNewAt) return false;
  const minutesSince = (moment: Date) => (now.getTime() - moment.getTime()) / 60_000;
  const quiet = !side.mailedAt || minutesSince(side.mailedAt) >= mailHours * 60;
  return quiet && minutesSince(firstNewAt) >= unreadMinutes;
}

export function isUnread(side: Pick<SideOfTalk, 'readAt'>, lastOfOther: Date | null): boolean {
  return lastOfOther !== null && (side.readAt === null || lastOfOther > side.readAt);
}

/** What somebody says: one ready sentence or a text, never both and never nothing. */
export function kindOfSaid(said: {
  readonly sentence: string | null;
  readonly text: string | null;
}): Exclude<HelpMessageKind, 'thanks'> {
  if (said.sentence !== null && said.text !== null) throw new Refused('INPUT_NOT_READABLE');
  if (said.sentence === null && said.text === null) throw new Refused('TEXT_EMPTY');
  return said.sentence === null ? 'text' : 'sentence';
}
