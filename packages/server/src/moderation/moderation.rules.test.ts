import { describe, expect, it } from 'vitest';
import {
  canObject,
  checkDecision,
  decisionsFor,
  groundsFor,
  isParty,
  isTold,
  mayDecide,
} from './moderation.rules.ts';
import type { CaseReason, Decision } from './moderation.table.ts';

const moderator = { reach: 'console', roles: ['moderator'], isParty: false } as const;

describe('Who decides about what others wrote', () => {
  it.each([
    ['a moderator', { roles: ['moderator'] as const }],
    ['somebody of the staff', { roles: ['staff'] as const }],
    ['an admin', { roles: ['editor', 'admin'] as const }],
  ])('%s, in the console', (_, who) => {
    expect(() => mayDecide({ ...moderator, ...who })).not.toThrow();
  });

  it.each([
    ['an editor', { roles: ['editor'] as const }],
    ['a welcome buddy', { roles: ['welcome-buddy'] as const }],
    ['a moderator on a page of the website', { reach: 'embed' as const }],
    ['a moderator who has a part in it', { isParty: true }],
  ])('not %s', (_, who) => {
    expect(() => mayDecide({ ...moderator, ...who })).toThrow('NOT_FOUND');
  });

  it.each<[string, boolean, object]>([
    ['who wrote it', true, { authorId: 'me' }],
    ['who reported it', true, { reporterIds: ['somebody', 'me'] }],
    ['who decided what is objected to', true, { deciderIds: ['me'], why: ['objected'] }],
    ['not who decided about it before, where a new report came', false, { deciderIds: ['me'] }],
    ['not anybody else', false, {}],
  ])('has a part in it: %s', (_, party, told) => {
    const nobody = { authorId: 'her', reporterIds: ['him'], deciderIds: [], why: ['reported'] as const };
    expect(isParty('me', { ...nobody, ...told })).toBe(party);
  });
});

describe('What can be decided', () => {
  it.each<[CaseReason[], Decision[]]>([
    [['held'], ['let-through', 'refuse']],
    [['reported'], ['leave', 'remove']],
    [
      ['reported', 'held'],
      ['let-through', 'refuse', 'remove'],
    ],
    [['objected'], ['let-through', 'leave']],
    [[], []],
  ])('about what waits because it is %j', (why, decisions) => {
    expect(decisionsFor(why)).toEqual(decisions);
  });

  it('needs a ground that fits: something is wrong, or nothing is', () => {
    expect(groundsFor('let-through', ['held'])).toEqual(['fine', 'other']);
    expect(groundsFor('leave', ['reported'])).toEqual(['fine', 'other']);
    expect(groundsFor('remove', ['reported'])).not.toContain('fine');
    expect(groundsFor('leave', ['objected'])).not.toContain('fine');
  });

  const refusing = { why: ['held'], decision: 'refuse', ground: 'insult', words: null } as const;

  it.each([
    ['a decision that is not offered', { decision: 'remove' as const }, 'CHANGED_MEANWHILE'],
    ['a ground that does not fit', { ground: 'fine' as const }, 'CHOICE_NOT_OFFERED'],
    ['another ground without a word about it', { ground: 'other' as const, words: '  ' }, 'TEXT_EMPTY'],
  ])('is not %s', (_, wrong, code) => {
    expect(() => checkDecision({ ...refusing, ...wrong })).toThrow(code);
    expect(() => checkDecision(refusing)).not.toThrow();
  });
});

describe('The author', () => {
  it.each<[Decision, boolean, boolean]>([
    ['let-through', false, true],
    ['refuse', false, true],
    ['remove', false, true],
    ['leave', false, false],
    ['leave', true, true],
  ])('of what was decided with "%s" (answering an objection: %s) is told: %s', (decision, answers, told) => {
    expect(isTold(decision, answers)).toBe(told);
  });

  it.each<[Decision, boolean, boolean]>([
    ['refuse', false, true],
    ['remove', false, true],
    ['let-through', false, false],
    ['leave', true, false],
  ])('can object to "%s" (answering an objection: %s): %s', (decision, answers, may) => {
    expect(canObject(decision, answers)).toBe(may);
  });
});
