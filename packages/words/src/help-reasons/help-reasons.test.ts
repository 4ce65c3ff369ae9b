import { describe, expect, it } from 'vitest';
import { activityWords } from '../activities/index.ts';
import { wordsIn } from '../feature.ts';
import { helpReasonsWords, sayReason, type HelpReason } from './index.ts';

const reasons: HelpReason[] = [
  { kind: 'activity', activity: 'plumbing' },
  { kind: 'words', word: 'loodgieter' },
  { kind: 'same-building' },
  { kind: 'language', language: 'tr' },
  { kind: 'time', time: 'EVENING' },
  { kind: 'helped-before' },
];

describe('Why a neighbour may be right for a post', () => {
  it.each([
    [
      'you',
      'je',
      [
        'Dit past bij jou: Kranen en afvoer maken.',
        'Jij schreef: “loodgieter”.',
        'Jullie wonen in hetzelfde gebouw.',
        'Jij en je buur spreken Türkçe.',
        'Jij en je buur hebben tijd in de avond.',
        'Jij en je buur hielpen elkaar al.',
      ],
    ],
    [
      'neighbour',
      'u',
      [
        'Dit past bij uw buur: Kranen en afvoer maken.',
        'Uw buur schreef: “loodgieter”.',
        'U woont in hetzelfde gebouw.',
        'U en uw buur spreken Türkçe.',
        'U en uw buur hebben tijd in de avond.',
        'U en uw buur hielpen elkaar al.',
      ],
    ],
  ] as const)('is said in plain sentences, about %s, as %s', async (about, address, sentences) => {
    const words = await wordsIn(helpReasonsWords, 'nl', address);
    const { activity: activities } = await wordsIn(activityWords, 'nl');
    expect(reasons.map((reason) => sayReason(reason, { words, activities, about }))).toEqual(sentences);
  });
});
