import type { Recordings } from './recorder.ts';

const globalId = /^([A-Z]\w+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** Made from a secret and an id, such as the name of a suggestion. */
const token = /^[\w-]{43}$/;
/** Drawn by lot, for a letter. */
const letterCode = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;
const letterAddress = /\/join#[0-9A-Z]{12}$/;
/** Drawn by lot, for what somebody told the organisation. */
const drawn = /^\d{3}\u00a0\d{3}$/;
const secrets = new Set(['accessToken', 'attempt', 'handle']);
const addresses = new Set(['calendarAddress', 'contactAddress', 'page']);

/**
 * Gives what differs from one recording to the next a name that lasts. An id becomes `LabItem:hal` where an anchor or slug
 * stands beside it, else `LabComment:3` in the order in which they come; an address ends in such a name; a wait is told in whole minutes.
 */
export function withLastingNames(recordings: Recordings): Recordings {
  const names = new Map<string, string>();
  const numbered = (kind: string) => {
    const taken = [...names.values()].filter((name) => name.startsWith(`${kind}:`)).length;
    return `${kind}:${taken + 1}`;
  };
  const nameOf = (value: string, kind: string, beside?: string) => {
    const known = names.get(value);
    if (known) return known;
    const called = beside && `${kind}:${beside}`;
    const name = called && ![...names.values()].includes(called) ? called : numbered(kind);
    names.set(value, name);
    return name;
  };
  return JSON.parse(
    JSON.stringify(recordings, function (this: Record<string, unknown>, key, value: unknown) {
      if (key === 'retryAfter' && typeof value === 'number') return Math.ceil(value / 60) * 60;
      if (key === 'clientMutationId') return 'recorded';
      if (typeof value !== 'string') return value;
      if (key === 'number' && drawn.test(value))
        return nameOf(value, 'number').replace('number:', '482\u00a091');
      if (key === 'code' && letterCode.test(value)) return '1R75-MEK0-PF04';
      if (letterAddress.test(value)) return value.replace(letterAddress, '/join#1R75MEK0PF04');
      if (secrets.has(key)) return nameOf(value, key);
      if (key === 'id' && token.test(value)) return nameOf(value, 'token');
      if (addresses.has(key) || value.includes('/preview#'))
        return value.replace(/[^/#]+$/, (end) => nameOf(end, key));
      const [, kind, id] = globalId.exec(Buffer.from(value, 'base64').toString()) ?? [];
      if (!kind || !id) return value;
      return nameOf(`${kind}:${id}`, kind, key === 'id' ? wordBeside(this) : undefined);
    }),
  ) as Recordings;
}

function wordBeside({ anchor, slug }: Record<string, unknown>): string | undefined {
  return [anchor, slug].find((word) => typeof word === 'string');
}
