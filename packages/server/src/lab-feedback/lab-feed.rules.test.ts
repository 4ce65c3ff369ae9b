import { describe, expect, it } from 'vitest';
import { newsOfLab } from './lab-feed.rules.ts';

const lab = {
  state: 'open',
  opensOn: '2026-11-01',
  broughtInOn: '2026-10-20',
  closesOn: '2026-11-20',
  correctedOn: null,
} as const;

describe('News of a lab', () => {
  it.each([
    ['opened, on its last day too', lab, '2026-11-20', ['opened 2026-11-01']],
    ['closed once that day passed', lab, '2026-11-21', ['opened 2026-11-01', 'closed 2026-11-20']],
    ['closed by hand', { ...lab, state: 'closed' }, '2026-11-20', ['opened 2026-11-01', 'closed 2026-11-20']],
    [
      'corrected in between',
      { ...lab, correctedOn: '2026-11-05' },
      '2026-11-06',
      ['opened 2026-11-01', 'corrected 2026-11-05'],
    ],
    [
      'opened as it was brought in',
      { ...lab, opensOn: null, closesOn: null },
      '2026-11-20',
      ['opened 2026-10-20'],
    ],
    [
      'closed, where it was over as it was brought in',
      { ...lab, state: 'closed', opensOn: null, broughtInOn: '2026-11-25' },
      '2026-11-25',
      ['closed 2026-11-20'],
    ],
    ['opened without an end', { ...lab, closesOn: null }, '2027-11-20', ['opened 2026-11-01']],
  ] as const)('is that it was %s', (_, of, today, news) => {
    expect(newsOfLab(of, today).map(({ kind, on }) => `${kind} ${on}`)).toEqual(news);
  });
});
