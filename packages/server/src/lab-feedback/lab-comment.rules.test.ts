import { describe, expect, it } from 'vitest';
import { stateOfEdited, stateOfNew } from './lab-comment.rules.ts';

const now = new Date('2026-11-23T09:00:00Z');
const longAgo = new Date('2026-01-01T09:00:00Z');
const yesterday = new Date('2026-11-22T09:00:00Z');

describe('Whether a person looks first', () => {
  it.each([
    ['somebody who is here for long', longAgo, false, 'on', 'published'],
    ['a newcomer, the first time', yesterday, false, 'on', 'waiting'],
    ['a newcomer of whom one was let through', yesterday, true, 'on', 'published'],
    ['anybody, where all is looked at first', longAgo, true, 'looked-at-first', 'waiting'],
  ] as const)('at a new comment of %s', (_who, memberSince, hasPublished, mode, state) => {
    expect(stateOfNew({ memberSince, hasPublished }, mode, now)).toBe(state);
  });

  it('at what the patterns hold, whoever wrote it', () => {
    const known = { memberSince: longAgo, hasPublished: true };
    expect(stateOfNew(known, 'on', now, 'waiting')).toBe('waiting');
    expect(stateOfNew(known, 'on', now, 'published')).toBe('published');
    expect(stateOfEdited('published', known, 'on', now, 'waiting')).toBe('waiting');
    expect(stateOfEdited('published', known, 'on', now, 'published')).toBe('published');
  });

  it.each([
    ['somebody who is here for long', 'published', longAgo, 'on', 'published'],
    ['a newcomer, whatever was let through', 'published', yesterday, 'on', 'waiting'],
    ['anybody, where all is looked at first', 'published', longAgo, 'looked-at-first', 'waiting'],
    ['somebody whose comment waits still', 'waiting', longAgo, 'on', 'waiting'],
  ] as const)('at a changed comment of %s', (_who, before, memberSince, mode, state) => {
    expect(stateOfEdited(before, { memberSince }, mode, now)).toBe(state);
  });
});
