import { describe, expect, it } from 'vitest';
import type { ProfileQuestion } from '../profile-card/profile-card.table.ts';
import type { HelpKind, HelpState } from './help-board.table.ts';
import {
  activitiesNear,
  candidateOf,
  mayFit,
  needOf,
  questionsFor,
  timesOf,
  type PostToFit,
  type TextReader,
  type Told,
} from './help-fit.rules.ts';
import { rankMatches } from './help-match.rules.ts';
import { whatIsSaid } from './matching/said.ts';
import { wordListWith } from './matching/word-list.ts';

const list = wordListWith();
const reader: TextReader = { said: (text, as) => whatIsSaid(text, list, as) };
const asked: PostToFit = {
  kind: 'request',
  title: 'Wie hangt mijn lamp op?',
  text: null,
  language: 'nl',
  onDate: null,
  atTime: null,
};
const tells = (question: ProfileQuestion, ...chosen: string[]): Told => ({ question, chosen, words: null });
const says = (question: ProfileQuestion, words: string): Told => ({ question, chosen: [], words });

describe('A reader is told that a post may suit them', () => {
  const cases: [string, { mine: boolean; state: HelpState }, boolean][] = [
    ['where a neighbour asks and nobody agreed yet', { mine: false, state: 'open' }, true],
    ['not where they wrote it', { mine: true, state: 'open' }, false],
    ['not where it was agreed', { mine: false, state: 'agreed' }, false],
    ['not where it is done', { mine: false, state: 'done' }, false],
    ['not where it lapsed', { mine: false, state: 'lapsed' }, false],
    ['not where it was withdrawn', { mine: false, state: 'withdrawn' }, false],
  ];
  it.each(cases)('%s', (_, post, may) => {
    expect(mayFit(post)).toBe(may);
  });
});

describe('The times a post names', () => {
  const cases: [string, string | null, string | null, string[]][] = [
    ['none where it names no day and no hour', null, null, []],
    ['none on a weekday without an hour', '2026-11-23', null, []],
    ['the weekend on a Saturday', '2026-11-28', null, ['WEEKEND']],
    ['the weekend on a Sunday', '2026-11-29', null, ['WEEKEND']],
    ['no weekend on a Monday', '2026-11-30', null, []],
    ['the morning until noon', null, '11:59', ['MORNING']],
    ['the afternoon from noon', null, '12:00', ['AFTERNOON']],
    ['the afternoon until six', null, '17:59', ['AFTERNOON']],
    ['the evening from six', null, '18:00', ['EVENING']],
    ['both on a Sunday morning', '2026-11-29', '10:00', ['MORNING', 'WEEKEND']],
  ];
  it.each(cases)('are %s', (_, onDate, atTime, times) => {
    expect(timesOf({ onDate, atTime })).toEqual(times);
  });
});

describe('What a post asks for', () => {
  it('is what its title and its text say', () => {
    const meant = (post: Partial<PostToFit>) => [
      ...needOf({ ...asked, ...post }, 'nl', reader).said.about.keys(),
    ];
    expect(meant({})).toContain('lamp');
    expect(meant({ title: 'Kan iemand mij helpen?' })).not.toContain('lamp');
    expect(meant({ title: 'Kan iemand mij helpen?', text: 'Er hangt een lamp los.' })).toContain('lamp');
  });

  it.each<[string, string, string, string[]]>([
    ['is no language where nearly everybody writes it', 'nl', 'nl', []],
    ['is a language that few write', 'ar', 'nl', ['ar']],
    ['is Dutch where nearly everybody writes something else', 'nl', 'en', ['nl']],
  ])('%s', (_, language, everybodys, languages) => {
    expect(needOf({ ...asked, language }, everybodys, reader).languages).toEqual(languages);
  });
});

describe('The answers that say who suits', () => {
  const cases: [HelpKind, ProfileQuestion[], ProfileQuestion[]][] = [
    ['request', ['good-at', 'enjoy'], ['could-use', 'like-here', 'speak', 'time']],
    ['offer', ['could-use'], ['good-at', 'enjoy', 'like-here', 'speak', 'time']],
    ['gathering', ['enjoy', 'good-at'], ['could-use', 'like-here', 'speak', 'time']],
  ];
  it.each(cases)('a %s are %j, and no others', (kind, telling, silent) => {
    const talents = (question: ProfileQuestion) =>
      candidateOf('mo', [says(question, 'lampen ophangen')], kind, reader, {}).talents.length;
    expect(telling.map(talents)).toEqual(telling.map(() => 1));
    expect(silent.map(talents)).toEqual(silent.map(() => 0));
    expect([...questionsFor(kind)].sort()).toEqual([...telling].sort());
  });
});

describe('Somebody as a match is made from', () => {
  const of = (...told: Told[]) => candidateOf('mo', told, 'request', reader, { nearness: 'same-building' });

  it('brings each talent alone, chosen and written ones', () => {
    const chosen = of(tells('good-at', 'hanging-lamps', 'gardening')).talents;
    expect(chosen.some(({ about }) => about.has('lamp'))).toBe(true);
    expect(chosen.every(({ about }) => about.size === 1)).toBe(true);
    const written = of({ question: 'enjoy', chosen: ['hanging-lamps'], words: 'soep koken' }).talents;
    expect(written.map(({ about }) => about.has('lamp'))).toEqual([true, false]);
  });

  it('brings the languages and the times they told, and nothing of an activity nobody knows', () => {
    expect(of(tells('speak', 'tr', 'nl'), tells('time', 'WEEKEND', 'MORNING', 'NEVER'))).toMatchObject({
      key: 'mo',
      nearness: 'same-building',
      languages: ['tr', 'nl'],
      times: ['MORNING', 'WEEKEND'],
      talents: [],
    });
    expect(of(tells('good-at', 'flying')).talents).toEqual([]);
  });

  it('suits for what they told, and for nothing once they told nothing', () => {
    const reasons = (...told: Told[]) => rankMatches(needOf(asked, 'nl', reader), [of(...told)])[0]!.reasons;
    expect(reasons(tells('good-at', 'hanging-lamps'))).toEqual([
      { kind: 'activity', activity: 'hanging-lamps' },
      { kind: 'same-building' },
    ]);
    expect(reasons(tells('could-use', 'hanging-lamps'))).toEqual([]);
    expect(reasons()).toEqual([]);
  });
});

describe('The activities that have to do with what is asked', () => {
  const near = (text: string) => activitiesNear(reader.said(text, 'need'));
  it.each<[string, string[], string[]]>([
    ['Wie hangt mijn lamp op?', ['hanging-lamps', 'electricity', 'drilling'], ['gardening', 'sewing']],
    ['Mijn kraan drupt', ['plumbing'], ['hanging-lamps', 'gardening']],
    ['Wie wil met mij wandelen', ['walking'], ['plumbing', 'sewing']],
  ])('of "%s" are %j among others, and not %j', (text, those, others) => {
    expect(near(text)).toEqual(expect.arrayContaining(those));
    for (const other of others) expect(near(text)).not.toContain(other);
  });

  it('are named once each, and are none where nothing is meant', () => {
    expect(new Set(near('Wie hangt twee lampen op en een plank')).size).toBe(
      near('Wie hangt twee lampen op en een plank').length,
    );
    expect(near('Hallo allemaal')).toEqual([]);
  });
});
