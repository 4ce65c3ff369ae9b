import { describe, expect, it } from 'vitest';
import { checkAnswering, checkProposing, gatheringState, readProposal } from './welcome-gathering.rules.ts';

const today = '2026-11-23';

describe('A gathering for a newcomer', () => {
  it.each([
    ['unasked', undefined],
    ['wanted', { onDate: null, postId: null, isOpen: false }],
    ['proposed', { onDate: today, postId: null, isOpen: false }],
    // Nobody answered in time: another day can be proposed.
    ['wanted', { onDate: '2026-11-22', postId: null, isOpen: false }],
    ['planned', { onDate: today, postId: 'post', isOpen: true }],
    // Taken off the board.
    ['unasked', { onDate: today, postId: 'post', isOpen: false }],
    ['over', { onDate: '2026-11-22', postId: 'post', isOpen: false }],
  ] as const)('is %s', (state, facts) => {
    expect(gatheringState(facts, today)).toBe(state);
  });

  it('is proposed only where a newcomer waits for a day, and answered only where one was proposed', () => {
    for (const state of ['unasked', 'proposed', 'planned', 'over'] as const)
      expect(() => checkProposing(state, false)).toThrow('ASK_OVER');
    expect(() => checkProposing('planned', true)).toThrow('ASK_OVER');
    checkProposing('wanted', false);
    // Another day in the place of one's own.
    checkProposing('proposed', true);
    for (const state of ['unasked', 'wanted', 'planned', 'over'] as const)
      expect(() => checkAnswering(state)).toThrow('ASK_OVER');
    checkAnswering('proposed');
  });

  it('has a day from tomorrow on, a time and a place', () => {
    const good = { onDate: '2026-11-24', atTime: '15:00', place: ' de gezamenlijke ruimte ' };
    expect(readProposal(good, today)).toEqual({ ...good, place: 'de gezamenlijke ruimte' });
    const refusals = {
      DATE_NEEDED: { onDate: 'ooit' },
      DATE_PASSED: { onDate: today },
      DATE_TOO_FAR: { onDate: '2027-01-23' },
      TIME_NOT_READABLE: { atTime: '25:00' },
      TEXT_EMPTY: { place: ' ' },
      TEXT_TOO_LONG: { place: 'x'.repeat(81) },
    };
    for (const [code, wrong] of Object.entries(refusals))
      expect(() => readProposal({ ...good, ...wrong }, today)).toThrow(code);
    expect(readProposal({ ...good, onDate: '2027-01-22' }, today).onDate).toBe('2027-01-22');
  });
});
