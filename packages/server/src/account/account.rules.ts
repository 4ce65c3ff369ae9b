import type { Device, Reach } from './account.table.ts';

/** A code from a mail works this long. */
export const codeMinutes = 15;
/** So many wrong codes end an attempt; with six digits a guesser has 5 in a million. */
export const triesPerAttempt = 5;
const accessTokenSeconds = 600;
/** The last refresh handle shown again within this time gets the same successor: an answer may be lost on a phone network. */
export const handleRepeatSeconds = 60;
export const idleDays = 90;
export const sessionDays = 365;
export const invitationDays = 14;
/** From the server's own page to a site: as long as a slow phone takes, and no longer. */
export const handOverSeconds = 120;
export const consoleHours = 12;
export const consoleIdleMinutes = 30;
/** Between the code by mail and the second step. */
export const consoleAttemptMinutes = 10;
export const consoleLinkDays = 3;
/** What a fresh code proves on the page of one's own account lasts this long. */
export const proofMinutes = 15;
/** More than anybody has devices. */
export const mostPasskeys = 20;
/** Who read something of somebody is shown for a year, which is as long as it is kept. */
export const daysOfReads = 365;

/** What may stand before the @: letters and digits of any script, and signs with no meaning of their own to a mail server. */
const mailbox = /^(?!\.)(?!.*\.\.)[\p{L}\p{M}\p{N}.#$&'*+/=?^_{}~-]{1,64}(?<!\.)$/u;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;

/** The address as it is stored and compared: trimmed, lower case, one spelling of each letter. Null when no mail could ever reach it. */
export function readEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase().normalize('NFC');
  const [before = '', after = '', ...more] = email.split('@');
  const readable = more.length === 0 && email.length <= 254 && mailbox.test(before) && domain.test(after);
  return readable ? email : null;
}

/** The mailbox behind an address, for limits: what stands after a plus sign reaches the same person. */
export function mailboxOf(email: string): string {
  return email.replace(/\+[^@]*@/, '@');
}

/** The digits of a code as somebody may type them: with spaces, dashes, or Arabic-Indic digits from their keyboard. */
export function readCode(typed: string): string {
  return typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[^0-9]/g, '');
}

export type AttemptVerdict = 'go-on' | 'CODE_EXPIRED' | 'CODE_WRONG';

/** Whether a code may still be tried: not used, not too old, not guessed at too often. */
export function judgeAttempt(
  attempt: { used_at: Date | null; expires_at: Date; tries: number } | undefined,
  now: Date,
): AttemptVerdict {
  if (!attempt || attempt.used_at || attempt.expires_at <= now) return 'CODE_EXPIRED';
  return attempt.tries >= triesPerAttempt ? 'CODE_EXPIRED' : 'go-on';
}

export type HandleVerdict = 'rotate' | 'repeat' | 'end-the-session';

/**
 * What a shown refresh handle is worth. A handle replaced longer ago than a lost answer explains is in two hands, so the whole
 * session ends (RFC 9700, section 4.14.2).
 */
export function judgeHandle(handle: { replaced_at: Date | null }, now: Date): HandleVerdict {
  if (!handle.replaced_at) return 'rotate';
  const secondsAgo = (now.getTime() - handle.replaced_at.getTime()) / 1000;
  return secondsAgo <= handleRepeatSeconds ? 'repeat' : 'end-the-session';
}

const minute = 60_000;
const lasts = {
  embed: { idle: idleDays * 1440 * minute, atMost: sessionDays * 1440 * minute },
  console: { idle: consoleIdleMinutes * minute, atMost: consoleHours * 60 * minute },
} as const;

/** Until when an access token works: ten minutes, and never longer than its session may last. */
export function accessEnds(session: { reach: Reach; created_at: Date }, now: Date): Date {
  const { atMost } = lasts[session.reach];
  return new Date(Math.min(now.getTime() + accessTokenSeconds * 1000, session.created_at.getTime() + atMost));
}

/** Whether a session still runs: not signed out, used lately, not too old. One of the console is over much sooner. */
export function sessionRuns(
  session: { reach: Reach; ended_at: Date | null; last_used_at: Date; created_at: Date },
  now: Date,
): boolean {
  const { idle, atMost } = lasts[session.reach];
  return (
    !session.ended_at &&
    now.getTime() - session.last_used_at.getTime() < idle &&
    now.getTime() - session.created_at.getTime() < atMost
  );
}

const tablet = /iPad|Tablet|PlayBook|Silk|Kindle|Android(?!.*Mobile)/i;
const phone = /Mobi|iPhone|iPod|Windows Phone|Opera Mini/i;
const computer = /Windows|Macintosh|Linux|X11|CrOS/i;

/**
 * What kind of device a browser says it runs on; null where it does not say. Coarse on purpose: enough to know one's own by, and
 * nothing that tells one phone from another. A tablet that asks for the pages of a computer counts as one.
 */
export function deviceOf(said: { userAgent: string | null; mobile: string | null }): Device | null {
  const agent = said.userAgent ?? '';
  if (tablet.test(agent)) return 'tablet';
  if (said.mobile === '?1' || phone.test(agent)) return 'phone';
  return computer.test(agent) ? 'computer' : null;
}

/** Whether what a code proved still counts on its page. */
export function proofHolds(proof: { ends_at: Date } | undefined, now: Date): boolean {
  return proof !== undefined && proof.ends_at > now;
}
