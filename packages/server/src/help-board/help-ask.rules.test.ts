import { describe, expect, it } from 'vitest';
import type { HelpKind, HelpState, HelpVisibility } from './help-board.table.ts';
import { checkAnswering, checkAsking, mayAskFor } from './help-ask.rules.ts';

/** What came of it: null where it may be, otherwise why not. */
function refusal(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (refused) {
    return (refused as { code: string }).code;
  }
}

describe('Neighbours are suggested', () => {
  const own = { mine: true, kind: 'request', state: 'open', waiting: false } as const;
  const cases: [string, Partial<Parameters<typeof mayAskFor>[0]>, boolean][] = [
    ["for one's own open request", {}, true],
    ['not for a request of somebody else', { mine: false }, false],
    ['not for an offer', { kind: 'offer' }, false],
    ['not for something to do together', { kind: 'gathering' }, false],
    ['not for what was agreed', { state: 'agreed' }, false],
    ['not for what is done', { state: 'done' }, false],
    ['not for what lapsed', { state: 'lapsed' }, false],
    ['not for what was withdrawn', { state: 'withdrawn' }, false],
    ['not for what a person looks at first', { waiting: true }, false],
  ];
  it.each(cases)('%s', (_, change, may) => {
    expect(mayAskFor({ ...own, ...change })).toBe(may);
  });
});

describe('Asking a neighbour', () => {
  interface Post {
    readonly kind: HelpKind;
    readonly state: HelpState;
    readonly visibility: HelpVisibility;
  }
  const open: Post = { kind: 'request', state: 'open', visibility: 'published' };
  const cases: [string, Partial<Post> | undefined, string | null][] = [
    ['for an open request that others read', {}, null],
    ['for what is not there, or of somebody else', undefined, 'NOT_FOUND'],
    ['for what staff did not let through', { visibility: 'refused' }, 'NOT_FOUND'],
    ['for what was not let through and is over', { visibility: 'refused', state: 'done' }, 'NOT_FOUND'],
    ['for what a person looks at first', { visibility: 'waiting' }, 'CHOICE_NOT_OFFERED'],
    ['for an offer', { kind: 'offer' }, 'CHOICE_NOT_OFFERED'],
    ['for something to do together', { kind: 'gathering' }, 'CHOICE_NOT_OFFERED'],
    ['for what was agreed', { state: 'agreed' }, 'POST_OVER'],
    ['for what is done', { state: 'done' }, 'POST_OVER'],
    ['for what lapsed', { state: 'lapsed' }, 'POST_OVER'],
    ['for what was withdrawn', { state: 'withdrawn' }, 'POST_OVER'],
  ];
  it.each(cases)('%s', (_, change, code) => {
    expect(refusal(() => checkAsking(change && { ...open, ...change }))).toBe(code);
  });
});

describe('Answering an ask', () => {
  const cases: [string, { answer: 'yes' | 'no' | null } | undefined, string | null][] = [
    ['that waits for an answer', { answer: null }, null],
    ['that was never for one, or is over', undefined, 'NOT_FOUND'],
    ['to which one said yes', { answer: 'yes' }, 'ALREADY_ANSWERED'],
    ['to which one said no', { answer: 'no' }, 'ALREADY_ANSWERED'],
  ];
  it.each(cases)('%s', (_, ask, code) => {
    expect(refusal(() => checkAnswering(ask))).toBe(code);
  });
});
