import { LRUCache } from 'lru-cache';
import type { PublicAnswer } from './public-answer.ts';

/** Public answers that were given a moment ago: a page that many open at once is worked out once. */
export interface KeptAnswers {
  /** @param address all that the answer depends on, within its organisation */
  of(organisationId: string, address: string, workOut: () => Promise<PublicAnswer>): Promise<PublicAnswer>;
  /** Somebody changed something there, so nothing from before is given again. */
  forget(organisationId: string): void;
}

const mostBytes = 8_000_000;

/** @param seconds how old an answer may be when it was changed by another server or at the terminal; 0 keeps none */
export function keepAnswers(seconds: number): KeptAnswers {
  if (seconds === 0) return { of: (_organisationId, _address, workOut) => workOut(), forget: () => {} };
  const kept = new LRUCache<string, PublicAnswer>({
    ttl: seconds * 1000,
    maxSize: mostBytes,
    sizeCalculation: ({ body }, key) => body.length + key.length + 200,
  });
  const underway = new Map<string, Promise<PublicAnswer>>();
  const changes = new Map<string, number>();

  const begin = async (key: string, workOut: () => Promise<PublicAnswer>) => {
    try {
      const answer = await workOut();
      if (answer.etag) kept.set(key, answer);
      return answer;
    } finally {
      underway.delete(key);
    }
  };

  return {
    async of(organisationId, address, workOut) {
      // An answer that was begun before a change is kept under the number from before, where nobody looks any more.
      const key = `${organisationId} ${changes.get(organisationId) ?? 0} ${address}`;
      const found = kept.get(key) ?? underway.get(key);
      if (found) return found;
      const begun = begin(key, workOut);
      underway.set(key, begun);
      return begun;
    },
    forget: (organisationId) => void changes.set(organisationId, (changes.get(organisationId) ?? 0) + 1),
  };
}
