import { describe, expect, it } from 'vitest';
import {
  codeFrom,
  inGroups,
  inWalkingOrder,
  readLetterCode,
  refuseFullLetter,
  refuseOldLetter,
} from './letters.rules.ts';

const code = '7KQM03X19P2V';

describe('The code of a letter', () => {
  it.each([
    ['as it is printed', '7KQM-03X1-9P2V'],
    ['in small letters', '7kqm-03x1-9p2v'],
    ['without hyphens', '7KQM03X19P2V'],
    ['with spaces', ' 7KQM 03X1 9P2V '],
    ['with long dashes, as some keyboards make them', '7KQM–03X1—9P2V'],
    ['with the letter O for a zero', '7KQM-O3X1-9P2V'],
    ['with a small o for a zero', '7kqm-o3x1-9p2v'],
    ['with I for a one', '7KQM-03XI-9P2V'],
    ['with a small L for a one', '7kqm-03xl-9p2v'],
    ['with a Turkish i for a one', '7KQM-03Xİ-9P2V'],
    ['with Cyrillic letters of the same shape', '7КQМ-03Х1-9Р2V'],
    ['with the digits of an Arabic keyboard', '٧KQM-٠٣X١-٩P٢V'],
    ['with wide letters of an Asian keyboard', '７ＫＱＭ０３Ｘ１９Ｐ２Ｖ'],
  ])('is read %s', (_how, typed) => expect(readLetterCode(typed)).toBe(code));

  it.each([
    ['nothing', ''],
    ['one sign too few', '7KQM-03X1-9P2'],
    ['one sign too many', '7KQM-03X1-9P2VV'],
    ['a letter that is on no letter', '7KQM-03X1-9PUV'],
    ['an emoji', '7KQM-03X1-9P2🌳'],
    ['NUL', '7KQM-03X1-9P2\0'],
    ['very much', '7'.repeat(10_000)],
  ])('is not read out of %s', (_what, typed) => expect(readLetterCode(typed)).toBeNull());

  it('has 60 bits: each of 32 signs as often, and no sign that looks like another', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++)
      for (const sign of codeFrom(new Uint8Array(12).fill(byte)))
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(32);
    expect(new Set(counts.values()).size).toBe(1);
    for (const alike of 'ILOU') expect(counts.has(alike)).toBe(false);
    expect(inGroups(code)).toBe('7KQM-03X1-9P2V');
  });
});

describe('A letter', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const fresh = { places: 2, used: 1, expires_at: new Date('2026-11-23T09:00:01Z'), replaced_at: null };

  it.each([
    ['that was never printed', undefined, 'LETTER_CODE_WRONG'],
    ['that is too old', { ...fresh, expires_at: now }, 'LETTER_EXPIRED'],
    ['that another took the place of', { ...fresh, replaced_at: now }, 'LETTER_REPLACED'],
  ])('%s is refused', (_which, letter, refusal) =>
    expect(() => refuseOldLetter(letter, now)).toThrow(refusal),
  );

  it('that is running lets a second adult in, and no third', () => {
    expect(() => refuseOldLetter(fresh, now)).not.toThrow();
    expect(() => refuseFullLetter(fresh)).not.toThrow();
    expect(() => refuseFullLetter({ ...fresh, used: 2 })).toThrow('LETTER_FULL');
  });
});

describe('Letters', () => {
  it('come in the order in which somebody walks', () => {
    const homes = ['10', '9A', '100', '9', '9B', '2', '11-II', '11-I'].map((number) => ({
      number,
      stairwell: null,
    }));
    expect(inWalkingOrder(homes).map(({ number }) => number)).toEqual(
      '2 9 9A 9B 10 11-I 11-II 100'.split(' '),
    );
  });

  it('of a building with stairwells come stairwell by stairwell', () => {
    const homes = [
      { number: '3', stairwell: 'B' },
      { number: '12', stairwell: 'A' },
      { number: '2', stairwell: 'A' },
    ];
    expect(inWalkingOrder(homes).map(({ number }) => number)).toEqual(['2', '12', '3']);
  });
});
