import { describe, expect, it } from 'vitest';
import { Refused } from '../errors.ts';
import { checkGroupSpeaks, checkTakeBack, checkYes, voiceState } from './lab-group-voice.rules.ts';

const now = new Date('2026-11-23T09:00:00Z');
const waiting = {
  writerId: 'ina',
  writtenAt: new Date('2026-11-20T09:00:00Z'),
  agreedAt: null,
  takenBackAt: null,
};
const said = { ...waiting, agreedAt: new Date('2026-11-21T09:00:00Z') };
const takenBack = { ...waiting, takenBackAt: new Date('2026-11-21T09:00:00Z') };
const lapsed = { ...waiting, writtenAt: new Date('2026-11-16T09:00:00Z') };
const almost = { ...waiting, writtenAt: new Date('2026-11-16T09:00:01Z') };
const leftBehind = { ...waiting, writerId: null };

describe('What a member wrote for the group', () => {
  it.each([
    ['waits for a second yes', waiting, 'waiting'],
    ['waits until the last second of seven days', almost, 'waiting'],
    ['lapses after seven days', lapsed, 'lapsed'],
    ['lapses with the account of its writer', leftBehind, 'lapsed'],
    ['is said once a second member said yes', said, 'said'],
    ['is gone once its writer took it back', takenBack, 'taken-back'],
  ])('%s', (_, voice, state) => {
    expect(voiceState(voice, now)).toBe(state);
  });

  it.each([
    ['a second member', waiting, 'mo', undefined],
    ['its writer', waiting, 'ina', 'YOUR_OWN_WORDS'],
    ['whoever comes too late', lapsed, 'mo', 'VOICE_OVER'],
    ['a third one, once it is said', said, 'henk', 'VOICE_OVER'],
    ['anybody, once it was taken back', takenBack, 'mo', 'VOICE_OVER'],
    ['anybody, once its writer left', leftBehind, 'mo', 'VOICE_OVER'],
  ])('hears the yes of %s', (_, voice, member, code) => {
    const yes = () => checkYes(voice, member, now);
    if (code) expect(yes).toThrow(new Refused(code as 'VOICE_OVER'));
    else expect(yes).not.toThrow();
  });

  it.each([
    ['its writer', waiting, 'ina', undefined],
    ['another member', waiting, 'mo', 'NOT_FOUND'],
    ['its writer, a second time', takenBack, 'ina', 'ALREADY_WITHDRAWN'],
    ['its writer, once it is said', said, 'ina', 'VOICE_OVER'],
    ['its writer, once it lapsed', lapsed, 'ina', 'VOICE_OVER'],
  ])('is taken back by %s', (_, voice, member, code) => {
    const takeBack = () => checkTakeBack(voice, member, now);
    if (code) expect(takeBack).toThrow(new Refused(code as 'VOICE_OVER'));
    else expect(takeBack).not.toThrow();
  });

  it('is of a group of two or more', () => {
    expect(() => checkGroupSpeaks({ others: 0 })).toThrow(new Refused('SECOND_MEMBER_NEEDED'));
    expect(() => checkGroupSpeaks({ others: 1 })).not.toThrow();
  });
});
