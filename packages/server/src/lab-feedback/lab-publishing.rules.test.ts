import { describe, expect, it } from 'vitest';
import type { LabState } from './lab-feedback.table.ts';
import {
  checkStep,
  mayPublish,
  needsOf,
  readDays,
  stateAfter,
  stateOnItsDay,
  stepsAfter,
  type LabAtStep,
  type LabStep,
} from './lab-publishing.rules.ts';

const today = '2026-11-23';
const draft: LabAtStep = {
  state: 'draft',
  opensOn: null,
  closesOn: null,
  needs: [],
  secondPerson: false,
  askedBy: null,
  changedBy: null,
};
const step = (lab: Partial<LabAtStep>, taken: LabStep, by = 'karim') => {
  const now = { ...draft, ...lab };
  checkStep(now, taken, by, today);
  return stateAfter(now, taken, today);
};

describe('The steps of a lab', () => {
  it.each<[LabState, LabStep, LabState]>([
    ['draft', 'ask', 'to-be-checked'],
    ['draft', 'publish', 'open'],
    ['to-be-checked', 'publish', 'open'],
    ['to-be-checked', 'take-back', 'draft'],
    ['planned', 'publish', 'open'],
    ['planned', 'take-back', 'draft'],
    ['open', 'close', 'closed'],
    ['closed', 'archive', 'archived'],
    ['archived', 'take-back', 'closed'],
  ])('from %s by %s lead to %s', (state, taken, next) => {
    expect(step({ state }, taken)).toBe(next);
    expect(stepsAfter(state)).toContain(taken);
  });

  it.each<[LabState, LabStep, string]>([
    ['to-be-checked', 'ask', 'CHANGED_MEANWHILE'],
    ['draft', 'take-back', 'CHANGED_MEANWHILE'],
    ['draft', 'close', 'CHANGED_MEANWHILE'],
    ['open', 'publish', 'CHANGED_MEANWHILE'],
    ['open', 'archive', 'CHANGED_MEANWHILE'],
    ['closed', 'publish', 'LAB_CLOSED'],
    ['archived', 'publish', 'LAB_CLOSED'],
    ['archived', 'close', 'CHANGED_MEANWHILE'],
  ])('from %s have no %s (%s)', (state, taken, code) => {
    expect(() => step({ state }, taken)).toThrow(code);
    expect(stepsAfter(state)).not.toContain(taken);
  });

  it('wait for the day a lab opens on, unless it is published once more', () => {
    expect(step({ opensOn: '2026-11-24' }, 'publish')).toBe('planned');
    expect(step({ opensOn: '2026-11-23' }, 'publish')).toBe('open');
    expect(step({ opensOn: '2026-11-24', state: 'planned' }, 'publish')).toBe('open');
  });

  it('wait until nothing is missing and the last day is still to come', () => {
    expect(() => step({ needs: ['items'] }, 'publish')).toThrow('LAB_NOT_READY');
    expect(() => step({ needs: ['items'] }, 'ask')).toThrow('LAB_NOT_READY');
    expect(() => step({ closesOn: '2026-11-22' }, 'publish')).toThrow('DATE_PASSED');
    expect(step({ closesOn: '2026-11-23' }, 'publish')).toBe('open');
    expect(step({ needs: ['items'], state: 'open' }, 'close')).toBe('closed');
  });

  it('lead on the day itself to an open lab, or back to somebody who looks', () => {
    expect(stateOnItsDay({ needs: [], closesOn: null }, today)).toBe('open');
    expect(stateOnItsDay({ needs: [], closesOn: '2026-11-22' }, today)).toBe('to-be-checked');
    expect(stateOnItsDay({ needs: ['questions'], closesOn: null }, today)).toBe('to-be-checked');
  });
});

describe('Where two people are needed', () => {
  const asked = { state: 'to-be-checked', secondPerson: true, askedBy: 'karim', changedBy: 'sam' } as const;

  it.each<[string, Partial<LabAtStep>, boolean]>([
    ['els', asked, true],
    ['karim', asked, false],
    ['sam', asked, false],
    ['els', { ...asked, state: 'draft' }, false],
    ['karim', { ...asked, state: 'planned' }, true],
    ['karim', { ...asked, secondPerson: false }, true],
  ])('%s may publish %j: %s', (by, lab, may) => {
    expect(mayPublish({ ...draft, ...lab }, by)).toBe(may);
    if (may) expect(step(lab, 'publish', by)).toBe('open');
    else expect(() => step(lab, 'publish', by)).toThrow('SECOND_PERSON_NEEDED');
  });
});

describe('What a lab needs', () => {
  it.each([
    [{ title: 'Samen', heldOn: '2026-10-12', kinds: ['meaning', 'action-points'] as const }, []],
    [{ title: ' ', heldOn: null, kinds: [] }, ['title', 'held-on', 'items']],
    [{ title: 'Samen', heldOn: '2026-10-12', kinds: ['meaning', 'other'] as const }, ['questions']],
    [{ title: 'Samen', heldOn: '2026-10-12', kinds: ['thanks'] as const }, ['questions']],
  ])('%j is without %j', (lab, needs) => expect(needsOf(lab)).toEqual(needs));
});

describe('The days of a lab', () => {
  const at = (state: LabState, opensOn: string | null = null) => ({ state, opensOn, closesOn: null });

  it.each([
    ['draft', null, null],
    ['draft', '2026-11-24', '2026-11-25'],
    ['to-be-checked', null, '2026-11-23'],
    ['planned', '2026-12-01', null],
  ] as const)('of a %s one can be %s to %s', (state, opensOn, closesOn) => {
    expect(readDays(at(state), { opensOn, closesOn }, today)).toEqual({ opensOn, closesOn });
  });

  it.each([
    ['draft', '2026-11-23', null, 'DATE_PASSED'],
    ['draft', null, '2026-11-22', 'DATE_PASSED'],
    ['draft', '2026-11-24', '2026-11-24', 'DATES_CROSSED'],
    ['draft', '2026-12-24', '2026-12-01', 'DATES_CROSSED'],
    ['draft', 'morgen', null, 'DATE_NEEDED'],
    ['draft', null, '2026-13-01', 'DATE_NEEDED'],
    ['draft', null, '2027-02-31', 'DATE_NEEDED'],
    ['draft', null, '2029-01-01', 'DATE_TOO_FAR'],
    ['planned', null, null, 'DATE_NEEDED'],
    ['closed', null, '2026-12-01', 'LAB_CLOSED'],
    ['archived', null, null, 'LAB_CLOSED'],
  ] as const)('of a %s one cannot be %s to %s (%s)', (state, opensOn, closesOn, code) => {
    expect(() => readDays(at(state), { opensOn, closesOn }, today)).toThrow(code);
  });

  it('leave the first day of an open one as it was', () => {
    const open = at('open', '2026-11-01');
    const given = { opensOn: '2026-11-01', closesOn: '2026-12-01' };
    expect(readDays(open, given, today)).toEqual(given);
    expect(() => readDays(open, { ...given, opensOn: '2026-11-02' }, today)).toThrow('CHANGED_MEANWHILE');
  });
});
