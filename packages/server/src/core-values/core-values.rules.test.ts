import { describe, expect, it } from 'vitest';
import type { Refused } from '../errors.ts';
import { asText, emptyBox, fromText, votesIn, withVote } from './ballot-box.rules.ts';
import { checkSmall, readRoundDays, reviewDueOn, stageOf } from './core-values.rules.ts';
import { seemsToName } from './person-name.rules.ts';
import { atLeast, handsOver, isAdopted, outcomeOf, readVote } from './vote.rules.ts';

function verdict(check: () => void): string {
  try {
    check();
    return 'taken';
  } catch (refused) {
    return (refused as Refused).code;
  }
}

describe('Where a place stands', () => {
  const round = { opensOn: '2026-12-01', closesOn: '2026-12-14', outcome: null };
  it.each([
    ['nobody began', { begun: false, round: null, wording: 0, lines: 0 }, '2026-12-01', 'none'],
    ['people propose', { begun: true, round: null, wording: 0, lines: 0 }, '2026-12-01', 'gather'],
    ['people talk', { begun: true, round: null, wording: 2, lines: 3 }, '2026-12-01', 'talk'],
    ['the day before a vote', { begun: true, round, wording: 2, lines: 0 }, '2026-11-30', 'planned'],
    ['its first day', { begun: true, round, wording: 2, lines: 0 }, '2026-12-01', 'open'],
    ['its last day', { begun: true, round, wording: 2, lines: 0 }, '2026-12-14', 'open'],
    ['the day after', { begun: true, round, wording: 2, lines: 0 }, '2026-12-15', 'counting'],
    [
      'counted',
      { begun: true, round: { ...round, outcome: 'decided' as const }, wording: 0, lines: 2 },
      '2026-12-16',
      'adopted',
    ],
  ])('%s', (_what, at, today, stage) => expect(stageOf(at, today)).toBe(stage));

  it('is looked back at a year after people agreed, or after they last looked back', () => {
    expect(reviewDueOn(null, null)).toBeNull();
    expect(reviewDueOn('2026-03-01', null)).toBe('2027-03-01');
    expect(reviewDueOn('2026-03-01', '2027-03-05')).toBe('2028-03-04');
  });
});

it.each([
  ['a week', '2026-12-01', '2026-12-07', 'taken'],
  ['six days', '2026-12-01', '2026-12-06', 'VOTE_TOO_SHORT'],
  ['backwards', '2026-12-08', '2026-12-01', 'DATES_CROSSED'],
  ['from yesterday on', '2026-11-22', '2026-12-01', 'DATE_PASSED'],
  ['without end', '2026-12-01', '2027-12-01', 'DATE_TOO_FAR'],
  ['on no day', '2026-02-30', '2026-12-01', 'DATE_NEEDED'],
])('A vote of %s is %s to %s: %s', (_what, opensOn, closesOn, code) => {
  expect(verdict(() => readRoundDays({ opensOn, closesOn }, '2026-11-23'))).toBe(code);
});

describe('A line seems to name a person', () => {
  it.each([
    ['a common name', 'Jan doet de tuin', 'nl', true],
    ['a title', 'Luister naar meneer Bakker', 'nl', true],
    ['a capital inside', 'We vinden Ewoud te luid', 'nl', true],
    ['none', 'We groeten elkaar op de trap', 'nl', false],
    ['after a full stop', 'Rust na tien uur. Ook in de zomer.', 'nl', false],
    ['the building', 'In De Linde is het stil', 'nl', false],
    ['German nouns', 'Wir achten auf Ruhe im Haus', 'de', false],
    ['Arabic', 'نحيي بعضنا', 'ar', false],
  ])('%s: %s', (_what, text, language, seems) => {
    expect(seemsToName(text, language, ['De Linde'])).toBe(seems);
  });
});

it.each([
  ['a letter', 'We groeten elkar', 'We groeten elkaar', 'taken'],
  ['a word', 'Na tien uur is het stil', 'Na elf uur is het stil', 'taken'],
  ['what turns it round', 'Honden mogen in de hal', 'Honden mogen niet in de hal', 'EDIT_NOT_SMALL'],
  ['another line', 'We groeten elkaar', 'De hal is van ons allemaal', 'EDIT_NOT_SMALL'],
  ['nothing', 'We groeten elkaar', 'We groeten elkaar', 'EDIT_NOT_SMALL'],
])('An edit of %s is small or not', (_what, before, after, code) => {
  expect(verdict(() => checkSmall(before, after))).toBe(code);
});

describe('A vote', () => {
  const said = (
    valueId: string,
    choice: 'behind' | 'objection' | 'unsure',
    objection: string | null = null,
  ) => ({
    valueId,
    choice,
    objection,
  });

  it('answers every line once', () => {
    expect(verdict(() => readVote([said('a', 'behind')], ['a', 'b']))).toBe('CHOICE_NEEDED');
    expect(verdict(() => readVote([said('a', 'behind'), said('a', 'unsure')], ['a', 'b']))).toBe(
      'CHOICE_NOT_OFFERED',
    );
    expect(verdict(() => readVote([said('a', 'behind'), said('c', 'unsure')], ['a', 'b']))).toBe(
      'CHOICE_NOT_OFFERED',
    );
    expect(verdict(() => readVote([said('a', 'behind'), said('b', 'unsure')], ['a', 'b']))).toBe('taken');
  });

  it('carries words of whoever objects alone', () => {
    const [a, b] = readVote([said('a', 'objection', ' Te laat '), said('b', 'behind', 'Niets')], ['a', 'b']);
    expect([a?.objection, b?.objection]).toEqual(['Te laat', null]);
  });

  it.each([
    ['too few homes', { answered: 20, homesThatVoted: 8, homes: 26 }, 'two-thirds', 'too-few'],
    ['as many homes as it takes', { answered: 20, homesThatVoted: 9, homes: 26 }, 'two-thirds', 'decided'],
    ['four voters', { answered: 4, homesThatVoted: 4, homes: 12 }, 'half', 'too-few'],
    // Whoever objected would know that all four others stand behind it.
    [
      'five voters, four of whom must agree',
      { answered: 5, homesThatVoted: 5, homes: 12 },
      'two-thirds',
      'too-few',
    ],
    [
      'five voters, three of whom must agree',
      { answered: 5, homesThatVoted: 5, homes: 12 },
      'half',
      'decided',
    ],
    [
      'seven voters, six of whom must agree',
      { answered: 7, homesThatVoted: 7, homes: 12 },
      'three-quarters',
      'too-few',
    ],
    [
      'eight voters, six of whom must agree',
      { answered: 8, homesThatVoted: 8, homes: 12 },
      'three-quarters',
      'decided',
    ],
  ] as const)('decides or not, with %s', (_what, votes, support, outcome) => {
    expect(outcomeOf(votes, { support, turnout: 'third' })).toBe(outcome);
  });

  it('adopts a line with the part that was set, to the vote', () => {
    expect(atLeast('third', 30)).toBe(10);
    expect(atLeast('two-thirds', 20)).toBe(14);
    expect(isAdopted({ behind: 14, objection: 3, unsure: 3 }, 'two-thirds')).toBe(true);
    expect(isAdopted({ behind: 13, objection: 3, unsure: 4 }, 'two-thirds')).toBe(false);
  });

  it('hands over what was written, unless nearly everybody wrote something', () => {
    expect(handsOver(2, 7)).toBe(true);
    expect(handsOver(3, 7)).toBe(false);
  });
});

describe('The box', () => {
  it('counts, keeps words in no order, and is as long after one vote as after ten', () => {
    let box = emptyBox(['a', 'b']);
    const empty = asText(box).length;
    for (let vote = 0; vote < 10; vote++)
      box = withVote(
        box,
        [
          { valueId: 'a', choice: 'objection', objection: `Woord ${vote}` },
          { valueId: 'b', choice: 'behind', objection: null },
        ],
        () => 0,
      );
    expect(votesIn(box)).toBe(10);
    expect(box.tallies['a']).toEqual({ behind: 0, objection: 10, unsure: 0 });
    // By chance at the front each time: the order they came in is not the order they lie in.
    expect(box.objections.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, vote) => `Woord ${9 - vote}`),
    );
    expect(asText(box)).toHaveLength(empty);
    expect(fromText(asText(box))).toEqual(box);
  });
});
