import type { Outcome } from '@wederkerig/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { ProfileGuideController, type Telling } from './profile-guide.controller.ts';
import type { OwnProfile, OwnProfileAnswer, ProfileQuestion } from './profile-own.operations.ts';
import type { ProfileStep } from './profile-place.ts';

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
});

beforeEach(() => kept.clear());

const all: ProfileQuestion[] = ['GOOD_AT', 'ENJOY', 'COULD_USE', 'SPEAK', 'TIME', 'LIKE_HERE'];

const answer = (question: ProfileQuestion, more: Partial<OwnProfileAnswer> = {}): OwnProfileAnswer => ({
  question,
  chosen: ['cooking'],
  words: null,
  language: 'nl',
  waiting: false,
  audience: 'NEIGHBOURHOOD',
  until: null,
  ended: false,
  counted: false,
  ...more,
});

const profileWith = (...answers: OwnProfileAnswer[]): OwnProfile => ({
  letter: 'M',
  building: 'De Linde',
  neighbourhood: 'Molenveld',
  paused: false,
  pausedUntil: null,
  today: '2026-11-23',
  latestDay: '2027-11-24',
  audiences: ['ONLY_ME', 'AFTER_BOTH_YES', 'BUILDING', 'NEIGHBOURHOOD'],
  pictureUsually: 'BUILDING',
  questions: all.map((question) => ({
    question,
    usually: question === 'COULD_USE' ? 'AFTER_BOTH_YES' : 'BUILDING',
    countedFrom: question === 'COULD_USE' ? 10 : question === 'TIME' ? null : 5,
  })),
  picture: null,
  answers,
});

interface Saved extends Telling {
  step: ProfileStep;
  firstName: string | undefined;
}

function guiding(tell: ProfileStep | 'ALL', profile = profileWith(), outcomes: Outcome<unknown>[] = []) {
  const living = { profile, named: true };
  const saved: Saved[] = [];
  const withdrawn: ProfileStep[] = [];
  let ends = 0;
  const guide = new ProfileGuideController(new FakeHost(), {
    tell: () => tell,
    profile: () => living.profile,
    hasName: () => living.named,
    save: async (step, telling, firstName) => {
      const outcome = outcomes.shift() ?? { kind: 'ready', data: {} };
      if (outcome.kind !== 'ready') return outcome;
      saved.push({ step, ...telling, firstName });
      if (step !== 'PICTURE')
        living.profile = profileWith(
          ...living.profile.answers.filter(({ question }) => question !== step),
          answer(step),
        );
      return outcome;
    },
    withdraw: async (step) => {
      withdrawn.push(step);
      living.profile = profileWith(...living.profile.answers.filter(({ question }) => question !== step));
      return { kind: 'ready', data: {} };
    },
    finished: () => ends++,
  });
  guide.start();
  return { guide, saved, withdrawn, living, ended: () => ends };
}

const at = ({ step, screen }: ProfileGuideController) => `${step} ${screen}`;

it('asks what to tell and then who may see it, question by question, to the end of the row', async () => {
  const { guide, saved, ended } = guiding('ALL');
  guide.toggle('cooking');
  await guide.onward();
  expect(at(guide)).toBe('GOOD_AT who');
  await guide.onward();
  expect(saved[0]).toMatchObject({ step: 'GOOD_AT', chosen: ['cooking'], audience: 'BUILDING' });
  expect([at(guide), guide.number, guide.steps.length, guide.saved]).toEqual(['ENJOY what', 2, 7, true]);
  for (let question = 2; question <= 7; question++) await guide.onward();
  expect([ended(), saved.length]).toEqual([1, 1]);
  expect(kept.size).toBe(0);
});

it('passes over what is left open, and asks nothing twice', async () => {
  const { guide } = guiding('ALL', profileWith(answer('GOOD_AT'), answer('COULD_USE')));
  expect(at(guide)).toBe('ENJOY what');
  await guide.onward();
  expect(at(guide)).toBe('SPEAK what');
  expect(guide.back()).toBe(true);
  expect(at(guide)).toBe('COULD_USE what');
});

it('shows a wish to those who said hello as well, unless somebody chooses otherwise', async () => {
  const { guide, saved } = guiding('COULD_USE');
  guide.toggle('forms');
  await guide.onward();
  expect(guide.telling.audience).toBe('AFTER_BOTH_YES');
  guide.type({ audience: 'BUILDING' });
  await guide.onward();
  expect(saved[0]).toMatchObject({ audience: 'BUILDING' });
});

it('lets what was chosen out of a list be counted where the building may see it, and nothing else', async () => {
  const { guide, saved } = guiding('COULD_USE');
  guide.type({ words: 'Iets anders' });
  expect(guide.countedFrom).toBeNull();
  guide.toggle('forms');
  await guide.onward();
  expect([guide.countedFrom, guide.mayCount, guide.telling.counted]).toEqual([10, false, false]);
  guide.type({ audience: 'BUILDING', counted: true });
  expect(guide.mayCount).toBe(true);
  await guide.onward();
  expect(saved[0]).toMatchObject({ counted: true });
  expect(guiding('TIME', profileWith(answer('TIME'))).guide.countedFrom).toBeNull();
  expect(guiding('ENJOY', profileWith(answer('ENJOY', { counted: true }))).guide.telling.counted).toBe(true);
});

it('keeps to the people an answer was shown to before', async () => {
  const until = '2026-12-10';
  const { guide } = guiding('ENJOY', profileWith(answer('ENJOY', { until })));
  expect(guide.telling).toMatchObject({ chosen: ['cooking'], audience: 'NEIGHBOURHOOD', ends: true, until });
});

it('asks for a new last day where the old one is past', () => {
  const ended = answer('ENJOY', { until: '2026-11-01', ended: true });
  expect(guiding('ENJOY', profileWith(ended)).guide.telling).toMatchObject({ ends: false, until: '' });
});

it('takes an answer back where all of it was taken out, and leaves it alone before', async () => {
  const { guide, withdrawn, ended } = guiding('ENJOY', profileWith(answer('ENJOY')));
  expect(guide.isEmptied).toBe(false);
  guide.toggle('cooking');
  expect([guide.hasAnswer, guide.isEmptied]).toEqual([false, true]);
  await guide.onward();
  expect([withdrawn, ended()]).toEqual([['ENJOY'], 1]);
});

it('stays where the day is missing, and goes on once there is one', async () => {
  const { guide, saved } = guiding('GOOD_AT');
  guide.type({ words: 'Ik maak soep.' });
  await guide.onward();
  guide.type({ ends: true });
  await guide.onward();
  expect([guide.missing, saved.length]).toEqual(['day', 0]);
  guide.type({ until: '2026-12-10' });
  await guide.onward();
  expect(saved[0]).toMatchObject({ ends: true, until: '2026-12-10' });
});

it('asks for a name where others will read it, and not for what only the writer sees', async () => {
  const { guide, saved, living } = guiding('TIME');
  living.named = false;
  guide.start();
  guide.toggle('MORNING');
  await guide.onward();
  await guide.onward();
  expect([guide.missing, saved.length]).toEqual(['name', 0]);
  guide.firstName = 'Eva';
  await guide.onward();
  expect(saved[0]!.firstName).toBe('Eva');
  const alone = guiding('TIME');
  alone.living.named = false;
  alone.guide.start();
  alone.guide.toggle('MORNING');
  alone.guide.type({ audience: 'ONLY_ME' });
  await alone.guide.onward();
  await alone.guide.onward();
  expect(alone.saved).toHaveLength(1);
});

it('keeps every answer when it was refused, and saves it the next time', async () => {
  const refused = { kind: 'refused', code: 'DATE_PASSED', message: 'Deze dag is al voorbij.' } as const;
  const { guide, saved } = guiding('ALL', profileWith(), [refused]);
  guide.toggle('cooking');
  await guide.onward();
  await guide.onward();
  expect([guide.outcome, at(guide), saved.length]).toEqual([refused, 'GOOD_AT who', 0]);
  await guide.onward();
  expect(saved[0]).toMatchObject({ chosen: ['cooking'] });
});

it('goes on where this tab was, through a reload', async () => {
  const { guide } = guiding('ALL');
  await guide.onward();
  guide.toggle('walking');
  guide.type({ words: 'In het park' });
  await guide.onward();
  const after = guiding('ALL').guide;
  expect([at(after), after.continued]).toEqual(['ENJOY who', true]);
  expect(after.telling).toMatchObject({ chosen: ['walking'], words: 'In het park' });
});

it('keeps what was typed under one question apart from another', () => {
  const { guide } = guiding('LIKE_HERE');
  guide.type({ words: 'De bank' });
  expect(guiding('TIME').guide.telling.words).toBe('');
  expect(guiding('LIKE_HERE').guide.telling.words).toBe('De bank');
});

it('begins anew where what this tab kept cannot be read', () => {
  kept.set('wk-draft:profile-guide', '{"at":');
  expect(at(guiding('ALL').guide)).toBe('GOOD_AT what');
});

it('leads back screen by screen, and off the first to the card', async () => {
  const { guide } = guiding('ALL');
  guide.toggle('cooking');
  await guide.onward();
  expect(guide.back()).toBe(true);
  expect(at(guide)).toBe('GOOD_AT what');
  expect(guide.back()).toBe(false);
});
