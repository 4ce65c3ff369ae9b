import type { Outcome } from '@wederkerig/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import type { HelpKind } from './help-board.operations.ts';
import { HelpGuideController, type HelpAnswers, type HelpReach } from './help-guide.controller.ts';
import type { ViewerHelpBoard } from './help-post.operations.ts';

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
});

beforeEach(() => kept.clear());

type Placed = Outcome<{ post: { id: string; waiting: boolean } }>;
const ready: Placed = { kind: 'ready', data: { post: { id: 'p', waiting: false } } };

function guiding(
  kind: HelpKind,
  reaches: HelpReach[] | undefined = ['BUILDING', 'NEIGHBOURHOOD'],
  came: Placed = ready,
) {
  const placed: unknown[] = [];
  const sent: HelpAnswers[] = [];
  const living: { reaches: HelpReach[] | undefined } = { reaches };
  const guide = new HelpGuideController(new FakeHost(), {
    kind: () => kind,
    board: () =>
      living.reaches &&
      ({ reaches: living.reaches, today: '2026-11-03', latestDay: '2027-01-02' } as ViewerHelpBoard),
    place: async (answers) => {
      sent.push({ ...answers });
      return came;
    },
    placed: (post) => placed.push(post),
  });
  guide.start();
  return { guide, placed, sent, living };
}

const toTheEnd = (guide: HelpGuideController) => {
  guide.choose({ category: 'ODD_JOBS' });
  guide.type({ title: 'Wie hangt mijn lamp op?' });
  guide.next();
  guide.next();
  guide.choose({ timing: 'REGULARLY' });
  guide.choose({ reach: 'BUILDING' });
};

it('asks one thing after another, and ends in a look back', () => {
  const { guide } = guiding('REQUEST');
  const seen = [guide.question];
  guide.choose({ category: 'ODD_JOBS' });
  seen.push(guide.question);
  guide.type({ title: 'Wie hangt mijn lamp op?' });
  guide.next();
  seen.push(guide.question);
  guide.next();
  seen.push(guide.question);
  guide.choose({ timing: 'REGULARLY' });
  seen.push(guide.question);
  guide.choose({ reach: 'BUILDING' });
  seen.push(guide.question);
  expect(seen).toEqual(['category', 'title', 'text', 'when', 'readers', 'check']);
  expect([guide.step, guide.questions.length]).toEqual([6, 6]);
});

it('goes back one question at a time, with what was answered, and off the first to the board', () => {
  const { guide } = guiding('REQUEST');
  toTheEnd(guide);
  expect(guide.back()).toBe(true);
  expect(guide.question).toBe('readers');
  while (guide.question !== 'category') guide.back();
  expect(guide.answers.title).toBe('Wie hangt mijn lamp op?');
  expect(guide.back()).toBe(false);
});

it('stays where something is missing and says what, and goes on once it is there', () => {
  const { guide } = guiding('GATHERING');
  guide.choose({ category: 'COMPANY' });
  guide.next();
  expect([guide.question, guide.missing]).toEqual(['title', 'title']);
  guide.type({ title: '   ' });
  guide.next();
  expect(guide.missing).toBe('title');
  guide.type({ title: 'Koffie in de hal' });
  guide.next();
  expect([guide.question, guide.missing]).toEqual(['where', undefined]);
  guide.choose({ place: 'In de hal' });
  guide.next();
  expect(guide.missing).toBe('day');
  guide.type({ onDate: '2026-11-17' });
  guide.next();
  expect(guide.missing).toBe('time');
  guide.type({ atTime: '10:00' });
  guide.next();
  expect(guide.question).toBe('people');
});

it('asks for the day where somebody chose one, and only there', () => {
  const { guide } = guiding('OFFER');
  guide.choose({ category: 'COOKING' });
  guide.choose({ title: 'Ik kook graag.' });
  guide.next();
  guide.choose({ timing: 'DATE' });
  expect([guide.question, guide.missing]).toEqual(['when', 'day']);
  for (const outside of ['2026-11-02', '2027-01-03']) {
    guide.choose({ onDate: outside });
    expect([guide.question, guide.missing]).toEqual(['when', 'range']);
  }
  guide.choose({ onDate: '2026-11-03' });
  expect(guide.question).toBe('readers');
  guide.back();
  guide.choose({ timing: 'FLEXIBLE' });
  expect(guide.question).toBe('readers');
});

it('leads back to the look back after one answer was changed', () => {
  const { guide } = guiding('REQUEST');
  toTheEnd(guide);
  guide.change('title');
  guide.type({ title: 'Wie hangt twee lampen op?' });
  guide.next();
  expect(guide.question).toBe('check');
  guide.change('when');
  expect(guide.back()).toBe(true);
  expect(guide.question).toBe('check');
});

it('does not ask who reads it where there is nothing to choose', () => {
  const { guide } = guiding('REQUEST', ['NEIGHBOURHOOD']);
  expect(guide.questions).toHaveLength(5);
  guide.choose({ category: 'ODD_JOBS' });
  guide.choose({ title: 'Wie hangt mijn lamp op?' });
  guide.next();
  guide.choose({ timing: 'ONCE' });
  expect(guide.question).toBe('check');
});

it('passes over the question about readers when signing in shows there is no choice', () => {
  const { guide, living } = guiding('REQUEST', undefined);
  living.reaches = undefined;
  guide.choose({ category: 'ODD_JOBS' });
  guide.choose({ title: 'Wie hangt mijn lamp op?' });
  guide.next();
  guide.choose({ timing: 'ONCE' });
  expect([guide.question, guide.leadsOnByItself]).toEqual(['readers', true]);
  living.reaches = ['NEIGHBOURHOOD'];
  guide.boardKnown();
  expect(guide.question).toBe('check');
});

it('asks again who reads it where that cannot be chosen any more, and keeps a choice that can', () => {
  const { guide, living } = guiding('REQUEST');
  toTheEnd(guide);
  living.reaches = ['NEIGHBOURHOOD', 'BUILDING'];
  guide.boardKnown();
  expect([guide.question, guide.answers.reach]).toEqual(['check', 'BUILDING']);
  living.reaches = ['NEIGHBOURHOOD'];
  guide.boardKnown();
  expect([guide.question, guide.answers.reach]).toEqual(['check', undefined]);
});

it('knows a page about somewhere else as soon as it is known where somebody lives, and keeps what was answered', () => {
  const { guide, living } = guiding('REQUEST', undefined);
  living.reaches = undefined;
  guide.choose({ category: 'ODD_JOBS' });
  expect(guide.elsewhere).toBe(false);
  living.reaches = [];
  guide.boardKnown();
  expect([guide.elsewhere, guide.question]).toEqual([true, 'title']);
  living.reaches = ['BUILDING'];
  expect([guide.elsewhere, guide.answers]).toEqual([false, { category: 'ODD_JOBS' }]);
});

it('keeps what was answered through a reload, for each of the three apart', () => {
  const { guide } = guiding('REQUEST');
  toTheEnd(guide);
  const { guide: after } = guiding('REQUEST');
  expect([after.question, after.answers.title, after.continued]).toEqual([
    'check',
    'Wie hangt mijn lamp op?',
    true,
  ]);
  expect(guiding('OFFER').guide.answers).toEqual({});
  after.startOver();
  expect([after.question, after.answers, after.continued]).toEqual(['category', {}, false]);
});

it('begins anew where what this tab kept cannot be read', () => {
  kept.set('wk-draft:help-guide:REQUEST', '{"question":');
  expect(guiding('REQUEST').guide.question).toBe('category');
});

it('tells where the post came to stand, and forgets the draft', async () => {
  const { guide, placed, sent } = guiding('REQUEST');
  toTheEnd(guide);
  await guide.place();
  expect(sent[0]).toMatchObject({ category: 'ODD_JOBS', timing: 'REGULARLY', reach: 'BUILDING' });
  expect(placed).toEqual([{ id: 'p', waiting: false }]);
  expect(kept.size).toBe(0);
});

it('keeps every answer when it was refused, and places it the next time', async () => {
  const refused: Placed = { kind: 'refused', code: 'DATE_PASSED', message: 'Deze dag is al voorbij.' };
  const { guide, placed } = guiding('REQUEST', ['BUILDING'], refused);
  toTheEnd(guide);
  await guide.place();
  expect(guide.outcome).toEqual(refused);
  expect(guide.answers.title).toBe('Wie hangt mijn lamp op?');
  expect(placed).toEqual([]);
  expect(kept.size).toBe(1);
});
