import { daysAfter } from '../clock.ts';
import { Refused } from '../errors.ts';

export const longestSubject = 150;
export const longestMail = 3000;
export const mostCommittees = 100;

/** How long nobody writes to the same committee about the same lab again. */
export const quietDays = 7;

/** One mail, and one that reminds of it. */
const mostMails = 2;

/** A mail to a committee about a lab: one that was sent, or that a tenants' association was asked to send. */
export interface MailBefore {
  readonly at: Date;
  readonly isSent: boolean;
}

/** @param mailed what was sent to one committee about one lab, or asked for */
export function checkMailsAgain(mailed: readonly MailBefore[], now: Date): void {
  if (mailed.some(({ at }) => isLately(at, now))) throw new Refused('MAILED_LATELY');
  if (mailed.filter(({ isSent }) => isSent).length >= mostMails) throw new Refused('REMINDED_ALREADY');
}

export function isLately(at: Date, now: Date): boolean {
  return daysAfter(at, quietDays) > now;
}

interface Asked {
  readonly passedOnAt: Date | null;
  readonly writtenOn: string;
}

interface LabAskedAbout {
  readonly isOpen: boolean;
  readonly closesOn: string | null;
}

/** What was asked is passed on once, and not after a lab closed of which it says that it is open. */
export function checkPassesOn(asked: Asked, lab: LabAskedAbout): void {
  if (asked.passedOnAt) throw new Refused('PASSED_ON_ALREADY');
  if (!lab.isOpen && lab.closesOn !== null && asked.writtenOn <= lab.closesOn)
    throw new Refused('LAB_CLOSED');
}

/** Whether what was asked can still be passed on. */
export function passesOn(asked: Asked, lab: LabAskedAbout): boolean {
  try {
    checkPassesOn(asked, lab);
    return true;
  } catch {
    return false;
  }
}

interface Placed {
  readonly id: string;
  readonly buildingId: string | null;
  readonly neighbourhoodId: string | null;
}

/** The committees where an association speaks for: its building, its neighbourhood with all buildings in it, or everywhere. */
export function committeesNear(association: Placed, committees: readonly Placed[]): string[] {
  const { buildingId, neighbourhoodId } = association;
  const isNear = (one: Placed) =>
    buildingId ? one.buildingId === buildingId : !neighbourhoodId || one.neighbourhoodId === neighbourhoodId;
  return committees.filter(isNear).map(({ id }) => id);
}
