import { dayLater } from '../clock.ts';
import { Refused } from '../errors.ts';
import type { PlacedAs } from './neighbour-post.table.ts';
import type { HelpCategory, HelpKind, HelpReach, HelpState, HelpVisibility } from './help-board.table.ts';

/** Where fewer homes are, a post for the building alone would say who wrote it. */
export const fewestHomes = 10;
/** How long a post stays when its writer says nothing about it, and the longest it can. */
export const usualDays = 30;
export const mostDays = 60;
/** How long a text can be changed after it was written; later, others have read it. */
export const editMinutes = 30;
/** An account younger than this can do less in a day. */
export const newcomerDays = 14;
/** How long a post that is over stays in sight of its writer. */
export const daysInSight = 14;

/** What somebody asks in these tells that a home stands empty, and when. */
export const tellingOfAbsence: readonly HelpCategory[] = ['pets', 'plants', 'post', 'keys'];

/** Whether day and building stay between the two who agreed. People who gather have to know where and when. */
export function isKeptBetweenTwo(post: { kind: HelpKind; category: HelpCategory }): boolean {
  return post.kind !== 'gathering' && tellingOfAbsence.includes(post.category);
}

/** How near a reader lives to a post. Where the building is hidden, only what its reach says already. */
export function nearnessTo(
  post: { readonly reach: HelpReach; readonly building_id: string },
  buildingId: string | null,
  hidden: boolean,
): 'same-building' | 'same-neighbourhood' {
  const isTold = post.reach === 'building' || !hidden;
  return isTold && post.building_id === buildingId ? 'same-building' : 'same-neighbourhood';
}

/** The part of a board that a page shows: one building, nothing where the page is about somewhere else, or (null) all of it. */
export type Narrowing = { readonly buildingId: string } | 'nothing' | null;

/** Who can be chosen as readers, the usual first. */
export function reachesOf(homesInBuilding: number): HelpReach[] {
  return homesInBuilding < fewestHomes ? ['neighbourhood'] : ['building', 'neighbourhood'];
}

export function isNewcomer(memberSince: Date, now: Date): boolean {
  return now.getTime() - memberSince.getTime() < newcomerDays * 86_400_000;
}

export interface OwnPost {
  readonly state: HelpState;
  readonly visibility: HelpVisibility;
}

/** What somebody placed at work is none of their own posts. */
export function isOwn(
  post: { readonly author_id: string | null; readonly placed_as: PlacedAs | null },
  residentId: string,
): boolean {
  return post.author_id === residentId && post.placed_as === null;
}

/** Somebody reads what they wrote as long as it was not refused. */
export function isThereForWriter(
  post: {
    readonly author_id: string | null;
    readonly placed_as: PlacedAs | null;
    readonly visibility: HelpVisibility;
  },
  residentId: string,
): boolean {
  return isOwn(post, residentId) && post.visibility !== 'refused';
}

/** Whether its words can still be changed; the last day on the board can be as long as it is open. */
export function canEdit(post: OwnPost & { readonly written_at: Date }, now: Date): boolean {
  return canWithdraw(post) && now.getTime() - post.written_at.getTime() < editMinutes * 60_000;
}

export function canWithdraw(post: OwnPost): boolean {
  return post.state === 'open' && post.visibility !== 'refused';
}

/** Whether somebody may still do something with a post of their own. */
export function checkOwn(post: OwnPost): void {
  if (post.visibility === 'refused') throw new Refused('NOT_FOUND');
  if (post.state !== 'open') throw new Refused('POST_OVER');
}

/** How long the link in the mail that asks works. */
export const linkDays = 14;
/** How long before its last day on the board its writer is asked whether it is still needed. */
export const daysAhead = 3;
/** How long neighbours have to answer a post before a person looks. */
export const daysWithoutAnswer = 3;
/** What is on the board for less long than this is not asked about. */
export const daysWorthAsking = 7;

/** The readers somebody chose, or the usual ones. */
export function checkReach(chosen: HelpReach | null | undefined, offered: readonly HelpReach[]): HelpReach {
  const reach = chosen ?? offered[0];
  if (!reach || !offered.includes(reach)) throw new Refused('REACH_NOT_YOURS');
  return reach;
}

/** A calendar day as it came, if it is one. */
function readDay(typed: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== typed)
    throw new Refused('INPUT_NOT_READABLE');
  return typed;
}

/** A day that is still to come and not too far away. */
export function checkDay(typed: string | null | undefined, today: string): string {
  if (!typed) throw new Refused('DATE_NEEDED');
  const day = readDay(typed);
  if (day < today) throw new Refused('DATE_PASSED');
  if (day > dayLater(today, mostDays)) throw new Refused('DATE_TOO_FAR');
  return day;
}
