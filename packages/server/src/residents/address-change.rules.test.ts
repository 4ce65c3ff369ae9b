import { expect, it } from 'vitest';
import { canTakeBack } from './address-change.rules.ts';

const now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T09:00:01Z');

it.each([
  ['while it is not too long ago', { undone_at: null, back_until: later }, true],
  ['not from its last moment on', { undone_at: null, back_until: now }, false],
  ['not twice', { undone_at: now, back_until: later }, false],
  ['not where there is none', undefined, false],
])('An address can be taken back %s', (_when, change, can) => expect(canTakeBack(change, now)).toBe(can));
