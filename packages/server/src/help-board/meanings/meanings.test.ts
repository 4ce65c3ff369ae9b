import { activities } from '@wederkerig/words/activities';
import { describe, expect, it } from 'vitest';
import { wordListWith } from '../matching/word-list.ts';
import { homonyms } from './homonyms/index.ts';
import { meanings } from './index.ts';
import { otherLanguages } from './other-languages.ts';

const known = new Set(Object.keys(meanings));

describe('The list of meanings', () => {
  it('has a meaning for each activity that people can choose', () => {
    const meant = new Set(Object.values(meanings).map(({ activity }) => activity));
    expect(activities.filter((activity) => !meant.has(activity))).toEqual([]);
  });

  it('names no meaning that is not there', () => {
    const named = [
      ...Object.values(meanings).flatMap(({ near }) => near ?? []),
      ...Object.values(homonyms).flatMap((options) => Object.keys(options)),
      ...Object.keys(otherLanguages),
    ];
    expect(named.filter((meaning) => meaning !== '-' && !known.has(meaning))).toEqual([]);
    expect(named.length).toBeGreaterThan(known.size);
  });

  it('finds each of its words again, and nothing under words that are on no list', () => {
    const { words } = wordListWith();
    expect(words.get('loodgieter')?.senses.get('tap')).toBe(1);
    expect(words.has('guzheng')).toBe(false);
  });
});
