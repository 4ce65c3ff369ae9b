import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from './errors.ts';
import type { ServerSecret } from './secrets.ts';

/**
 * Every way to write, send or guess has its number here and nowhere else. `network` is a client's address (a /64 for IPv6),
 * `address` an e-mail address, `number` that of a phone, `actor` a signed-in resident or guest.
 */
export const limits = {
  'code-for-address': { points: 5, seconds: 3600 },
  'code-from-network': { points: 300, seconds: 3600 },
  'sign-in-from-network': { points: 600, seconds: 3600 },
  'wrong-code-for-address': { points: 20, seconds: 86_400 },
  // A text message costs money, so every one counts; those to sign in, which a stranger asks for, for the whole organisation too.
  'text-for-number': { points: 5, seconds: 3600 },
  'text-for-number-a-day': { points: 15, seconds: 86_400 },
  'text-from-network': { points: 100, seconds: 3600 },
  'text-for-organisation': { points: 2_000, seconds: 86_400 },
  'wrong-code-for-number': { points: 20, seconds: 86_400 },
  'openid-from-network': { points: 1200, seconds: 3600 },
  'openid-look-from-network': { points: 6000, seconds: 3600 },
  'wrong-typed-code-from-network': { points: 60, seconds: 86_400 },
  'issuer-change-by-actor': { points: 60, seconds: 3600 },
  'refresh-from-network': { points: 6000, seconds: 3600 },
  'host-identity-from-network': { points: 6000, seconds: 3600 },
  'join-from-network': { points: 60, seconds: 3600 },
  'hand-over-from-network': { points: 1200, seconds: 3600 },
  'letter-from-network': { points: 1200, seconds: 3600 },
  // Of 60 bits nobody guesses one; the numbers keep it so for as many letters and years as there may be.
  'wrong-letter-from-network': { points: 60, seconds: 3600 },
  'wrong-letter-on-server': { points: 10_000, seconds: 3600 },
  'letters-by-actor': { points: 60, seconds: 3600 },
  'feed-from-network': { points: 600, seconds: 3600 },
  'follow-by-actor': { points: 120, seconds: 3600 },
  'fresh-code-for-address': { points: 5, seconds: 3600 },
  'fresh-code-from-network': { points: 60, seconds: 3600 },
  'fresh-code-read-from-network': { points: 120, seconds: 3600 },
  'own-account-from-network': { points: 600, seconds: 3600 },
  'own-account-by-actor': { points: 120, seconds: 3600 },
  'address-change-by-actor': { points: 10, seconds: 86_400 },
  'number-change-by-actor': { points: 10, seconds: 86_400 },
  'address-back-from-network': { points: 60, seconds: 3600 },
  'console-link-from-network': { points: 60, seconds: 3600 },
  'second-factor-from-network': { points: 120, seconds: 3600 },
  'wrong-second-factor-by-actor': { points: 20, seconds: 86_400 },
  'board-change-by-actor': { points: 120, seconds: 3600 },
  'commitment-by-actor': { points: 300, seconds: 3600 },
  'colleague-change-by-actor': { points: 60, seconds: 3600 },
  'group-change-by-actor': { points: 120, seconds: 3600 },
  'group-voice-by-actor': { points: 30, seconds: 3600 },
  'invitation-by-actor': { points: 200, seconds: 86_400 },
  'lab-change-by-actor': { points: 1200, seconds: 3600 },
  'lab-report-by-actor': { points: 60, seconds: 3600 },
  'look-up-by-actor': { points: 30, seconds: 86_400 },
  'moving-by-actor': { points: 20, seconds: 86_400 },
  'residency-change-by-actor': { points: 300, seconds: 86_400 },
  'residency-file-by-actor': { points: 60, seconds: 3600 },
  'residency-hook-from-network': { points: 600, seconds: 3600 },
  'site-change-by-actor': { points: 120, seconds: 3600 },
  'visitor-answer-from-network': { points: 600, seconds: 3600 },
  'answer-by-actor': { points: 300, seconds: 3600 },
  'lab-priorities-by-actor': { points: 60, seconds: 3600 },
  'lab-joining-by-actor': { points: 30, seconds: 3600 },
  'lab-joined-mail-by-actor': { points: 30, seconds: 86_400 },
  'lab-pass-on-by-actor': { points: 60, seconds: 86_400 },
  'lab-publishing-by-actor': { points: 120, seconds: 3600 },
  'lab-slips-by-actor': { points: 1200, seconds: 3600 },
  'lab-preview-from-network': { points: 600, seconds: 3600 },
  'lab-preview-answer-from-network': { points: 60, seconds: 3600 },
  'comment-by-actor': { points: 20, seconds: 3600 },
  'comment-by-newcomer': { points: 5, seconds: 86_400 },
  'signal-from-network': { points: 100, seconds: 86_400 },
  'signal-by-actor': { points: 10, seconds: 86_400 },
  'signal-change-by-actor': { points: 60, seconds: 3600 },
  'signal-read-by-actor': { points: 300, seconds: 3600 },
  'signal-work-by-actor': { points: 300, seconds: 3600 },
  'idea-by-actor': { points: 10, seconds: 86_400 },
  'help-post-by-actor': { points: 10, seconds: 86_400 },
  'neighbour-post-by-actor': { points: 40, seconds: 86_400 },
  'neighbour-change-by-actor': { points: 120, seconds: 3600 },
  'help-post-by-newcomer': { points: 3, seconds: 86_400 },
  'help-change-by-actor': { points: 60, seconds: 3600 },
  'help-response-by-actor': { points: 30, seconds: 3600 },
  'help-response-by-newcomer': { points: 5, seconds: 86_400 },
  'help-ask-by-actor': { points: 10, seconds: 86_400 },
  'help-message-by-actor': { points: 120, seconds: 3600 },
  'gathering-answer-by-actor': { points: 60, seconds: 3600 },
  'help-contact-by-actor': { points: 20, seconds: 86_400 },
  'help-contact-read-by-actor': { points: 60, seconds: 86_400 },
  'mail-link-from-network': { points: 60, seconds: 3600 },
  // A mail program presses for all its people from a few networks of its own.
  'mail-off-from-network': { points: 6000, seconds: 3600 },
  'calendar-from-network': { points: 300, seconds: 3600 },
  'open-page-from-network': { points: 6000, seconds: 3600 },
  'stream-by-actor': { points: 300, seconds: 3600 },
  'profile-change-by-actor': { points: 120, seconds: 3600 },
  'picture-by-actor': { points: 30, seconds: 86_400 },
  'hello-by-actor': { points: 10, seconds: 86_400 },
  'report-by-actor': { points: 20, seconds: 86_400 },
  'block-by-actor': { points: 50, seconds: 86_400 },
  'case-read-by-actor': { points: 600, seconds: 3600 },
  'decision-by-actor': { points: 300, seconds: 3600 },
  'staff-answer-by-actor': { points: 120, seconds: 3600 },
  'today-by-actor': { points: 600, seconds: 3600 },
  'thanks-by-actor': { points: 30, seconds: 3600 },
  'thanks-change-by-actor': { points: 60, seconds: 3600 },
  'thanks-paper-by-actor': { points: 30, seconds: 3600 },
  'thanks-work-by-actor': { points: 120, seconds: 3600 },
  'mix-advert-by-actor': { points: 120, seconds: 3600 },
  'mix-text-from-network': { points: 600, seconds: 3600 },
  'core-values-by-actor': { points: 30, seconds: 3600 },
  'core-values-vote-by-actor': { points: 20, seconds: 3600 },
  'core-values-work-by-actor': { points: 120, seconds: 3600 },
  'welcome-by-actor': { points: 30, seconds: 3600 },
  'welcome-gathering-by-actor': { points: 20, seconds: 86_400 },
  'welcome-work-by-actor': { points: 300, seconds: 3600 },
  'welcome-read-by-actor': { points: 300, seconds: 3600 },
  'welcome-file-by-actor': { points: 60, seconds: 3600 },
  'buddy-by-actor': { points: 60, seconds: 3600 },
  'welcome-hook-from-network': { points: 600, seconds: 3600 },
} as const;

/** How many streams one person, and everybody together, can have open on one server. */
export const mostStreams = { byActor: 8, together: 5_000 } as const;

export type LimitName = keyof typeof limits;

/** Counts one use; refuses with how long to wait. Counters live in PostgreSQL, so a limit holds across servers. */
export interface Limits {
  use(name: LimitName, key: string): Promise<void>;
  /** Refuses where a limit is spent, without counting: for what counts only when it goes wrong. */
  notSpent(name: LimitName, key: string): Promise<void>;
}

/** @param factor loosens every number alike, for load tests on one address; 1 in production */
export function createLimits(pool: pg.Pool, secret: ServerSecret, factor = 1): Limits {
  const limiters = new Map<LimitName, RateLimiterPostgres>();
  for (const [name, { points, seconds }] of Object.entries(limits) as [
    LimitName,
    { points: number; seconds: number },
  ][]) {
    limiters.set(
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: name,
        points: points * factor,
        duration: seconds,
      }),
    );
  }
  return {
    async notSpent(name, key) {
      const counted = await limiters.get(name)?.get(secret.token('limit', key));
      if (!counted || counted.consumedPoints < limits[name].points * factor) return;
      throw new Refused('TOO_MANY_REQUESTS', { retryAfter: Math.ceil(counted.msBeforeNext / 1000) });
    },
    async use(name, key) {
      try {
        await limiters.get(name)?.consume(secret.token('limit', key));
      } catch (reason) {
        // Anything but a spent limit is a fault, and a fault refuses too: sign-in must not open when counting fails.
        if (!(reason instanceof RateLimiterRes)) throw reason;
        throw new Refused('TOO_MANY_REQUESTS', { retryAfter: Math.ceil(reason.msBeforeNext / 1000) });
      }
    },
  };
}

/** The part of a client's address that one household or office shares. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = ''] = address.toLowerCase().split('%');
  const [before = '', after = ''] = head.split('::');
  const left = before.split(':').filter(Boolean);
  const right = after.split(':').filter(Boolean);
  const groups = head.includes('::')
    ? [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
    : left;
  // One network has many spellings; zeros in front mean nothing.
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
