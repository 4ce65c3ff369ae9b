import { Refused } from '../errors.ts';
import type { Role } from '../residents/residents.table.ts';
import type { CaseReason, Decision, Ground } from './moderation.table.ts';

/** Who decides about what others wrote; an admin does as well. */
export const deciding = ['moderator', 'staff'] as const satisfies readonly Role[];

/** How long the link in the mail works by which an author objects. */
export const objectionDays = 14;
export const longestWords = 1000;

/** Who may decide: somebody with a role that decides, in the console, and never in a case of their own. */
export function mayDecide(who: {
  reach: 'embed' | 'console';
  roles: readonly Role[];
  isParty: boolean;
}): void {
  // A session on a host page carries no roles, whatever the account has.
  const allowed =
    who.reach === 'console' && [...deciding, 'admin' as const].some((role) => who.roles.includes(role));
  if (!allowed || who.isParty) throw new Refused('NOT_FOUND');
}

/** Whether somebody has a part in a case: they wrote it, reported it, or decided what is objected to. */
export function isParty(
  viewerId: string,
  of: {
    authorId: string | null;
    reporterIds: readonly string[];
    deciderIds: readonly string[];
    why: readonly CaseReason[];
  },
): boolean {
  const decidedBefore = of.why.includes('objected') && of.deciderIds.includes(viewerId);
  return of.authorId === viewerId || of.reporterIds.includes(viewerId) || decidedBefore;
}

/** What can be decided, by why it waits, the mildest first. */
export function decisionsFor(why: readonly CaseReason[]): readonly Decision[] {
  if (why.includes('objected')) return ['let-through', 'leave'];
  if (why.includes('held'))
    return why.includes('reported') ? ['let-through', 'refuse', 'remove'] : ['let-through', 'refuse'];
  return why.includes('reported') ? ['leave', 'remove'] : [];
}

const inOrder: readonly Ground[] = ['fine', 'other'];
const notInOrder: readonly Ground[] = [
  'insult',
  'private-data',
  'danger',
  'scam',
  'spam',
  'off-topic',
  'other',
];

/** The short list of grounds for a decision. To leave a decision that somebody objected to says again what is wrong. */
export function groundsFor(decision: Decision, why: readonly CaseReason[]): readonly Ground[] {
  const stands = decision === 'let-through' || (decision === 'leave' && !why.includes('objected'));
  return stands ? inOrder : notInOrder;
}

/** Refuses what is not offered in a case; `other` says nothing without words. */
export function checkDecision(made: {
  why: readonly CaseReason[];
  decision: Decision;
  ground: Ground;
  words: string | null;
}): void {
  if (!decisionsFor(made.why).includes(made.decision)) throw new Refused('CHANGED_MEANWHILE');
  if (!groundsFor(made.decision, made.why).includes(made.ground)) throw new Refused('CHOICE_NOT_OFFERED');
  if (made.ground === 'other' && !made.words?.trim()) throw new Refused('TEXT_EMPTY');
}

/**
 * Whether an author is told. That something reported was left as it is changes nothing for them, and would only tell that a
 * neighbour reported it.
 */
export function isTold(decision: Decision, answersObjection: boolean): boolean {
  return decision !== 'leave' || answersObjection;
}

/** Whether the author can object: to what took their words away, and once; an answer to an objection is the last word. */
export function canObject(decision: Decision, answersObjection: boolean): boolean {
  return (decision === 'refuse' || decision === 'remove') && !answersObjection;
}
