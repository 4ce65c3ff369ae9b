import { describe, expect, it } from 'vitest';
import type { Refused, RefusalCode } from '../errors.ts';
import {
  checkPuttingForward,
  checkShape,
  checkWithdrawIdea,
  checkWordsStay,
  standingOf,
} from './lab-idea.rules.ts';

const today = '2026-11-23';
const open = { state: 'open', closesOn: '2026-11-23', comments: 'on' } as const;

function verdict(check: () => void): RefusalCode | 'taken' {
  try {
    check();
    return 'taken';
  } catch (refused) {
    return (refused as Refused).code;
  }
}

describe('An idea', () => {
  it.each([
    ['of a lab that is open, on its last day too', open, 'taken'],
    ['where all is looked at first', { ...open, comments: 'looked-at-first' }, 'taken'],
    ['where nothing can be written', { ...open, comments: 'off' }, 'COMMENTS_OFF'],
    ['the day after the last day', { ...open, closesOn: '2026-11-22' }, 'LAB_CLOSED'],
    ['of a lab that is closed', { ...open, state: 'closed' }, 'LAB_CLOSED'],
    ['of a lab that was taken off the website', { ...open, state: 'draft' }, 'LAB_CLOSED'],
  ] as const)('is put forward %s', (_, lab, answer) => {
    expect(verdict(() => checkPuttingForward(lab, [], today))).toBe(answer);
  });

  it.each([
    ['the third', ['waiting', 'published'], 'taken'],
    ['no fourth', ['waiting', 'waiting', 'published'], 'TOO_MANY_IDEAS'],
    ['a fourth where one was refused', ['waiting', 'refused', 'published'], 'taken'],
  ] as const)('of one resident: %s', (_, own, answer) => {
    expect(verdict(() => checkPuttingForward(open, own, today))).toBe(answer);
  });

  it.each([
    ['its author, while it waits', 'ina', 'waiting', 'taken'],
    ['its author, once others answer it', 'ina', 'published', 'IDEA_STANDS'],
    ['its author, once it was refused', 'ina', 'refused', 'NOT_FOUND'],
    ['anybody else', 'mo', 'waiting', 'NOT_FOUND'],
  ] as const)('is taken back by %s', (_, viewer, state, answer) => {
    expect(verdict(() => checkWithdrawIdea({ authorId: 'ina', state }, viewer))).toBe(answer);
  });

  it('keeps its words and its question, whoever gives it a plain text', () => {
    const idea = { from_resident: true, report_text: 'Een bank\nbij de vijver' };
    const point = { ...idea, from_resident: false };
    expect(verdict(() => checkWordsStay(idea, 'Een bank bij de vijver'))).toBe('taken');
    expect(verdict(() => checkWordsStay(idea, 'Twee banken'))).toBe('WORDS_OF_RESIDENT');
    expect(verdict(() => checkWordsStay(point, 'Twee banken'))).toBe('taken');
    expect(verdict(() => checkShape(idea, 'up'))).toBe('taken');
    for (const how of ['split', 'join', 'join-previous', 'move', 'to-text', 'to-heading']) {
      expect(verdict(() => checkShape(idea, how))).toBe('WORDS_OF_RESIDENT');
      expect(verdict(() => checkShape(point, how))).toBe('taken');
    }
  });

  it('is taken away where its point is', () => {
    expect(standingOf({ state: 'published', itemIsGone: true })).toBe('taken-away');
    expect(standingOf({ state: 'published', itemIsGone: false })).toBe('published');
    expect(standingOf({ state: 'refused', itemIsGone: true })).toBe('refused');
  });
});
