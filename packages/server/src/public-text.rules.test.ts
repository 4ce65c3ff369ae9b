import { describe, expect, it } from 'vitest';
import { Refused } from './errors.ts';
import { readPublicText } from './public-text.rules.ts';

const own = '010 123 45 67';
const read = (text: string) => {
  try {
    return readPublicText(text, 300, own);
  } catch (fault) {
    return fault instanceof Refused ? fault.code : fault;
  }
};

describe('What everybody on the internet reads', () => {
  it.each([
    ['a mobile number', 'Bel Anna op 06-12345678.'],
    ['a number of a house', 'Bel 020 624 11 11 na vijf uur.'],
    ['a number from abroad', 'Bel +48 601 234 567.'],
    ['a number with an odd space', 'Mijn nummer is 06 1234 5678'],
    ['an e-mail address', 'Mail anna@wonen.example voor een sleutel.'],
    ['the own number beside that of a person', 'Bel 010 123 45 67 of 06-12345678.'],
  ])('holds no %s', (_, text) => {
    expect(read(text)).toBe('NOT_FOR_EVERYBODY');
  });

  it.each([
    ['the number of the organisation', 'Bel ons op 010 123 45 67.'],
    ['the same number, written otherwise', 'Bel ons op +31 10 1234567.'],
    ['a number of a desk', 'Bel 0900-1234 als de lift stilstaat.'],
    ['days, years and amounts', 'Voor 12-03-2027 maken wij 24 lampen, in 2027 nog 3500.'],
    ['the name of somebody with an at sign', 'Wij staan op sociale media als @wonen.'],
  ])('may hold %s', (_, text) => {
    expect(read(text)).toBe(text);
  });
});
