import { advertActivities } from '@wederkerig/words/mix-advert';
import { describe, expect, it } from 'vitest';
import { checkMayCheck, latestEnd, proposedActivities, readAdvert } from './mix-advert.rules.ts';

const today = '2026-11-23';
const phone = '020 123 45 67';
const good = { activities: ['cooking', 'coffee'], text: 'Er is een zaal.', endsOn: '2027-02-01' };

describe('A text beside a vacant home', () => {
  it('is taken as written, with what neighbours do in the order of the list', () => {
    expect(readAdvert(good, today, phone)).toEqual({ ...good, activities: ['coffee', 'cooking'] });
    expect(readAdvert({ ...good, text: ' ' }, today, phone).text).toBeNull();
    expect(readAdvert({ ...good, text: `Bel ons: ${phone}.` }, today, phone).text).toBe(`Bel ons: ${phone}.`);
    expect(readAdvert({ ...good, endsOn: latestEnd(today) }, today, phone).endsOn).toBe('2027-05-25');
  });

  it.each([
    ['nothing that neighbours do', { activities: [] }, 'CHOICE_NEEDED'],
    ['what is not on the list', { activities: ['cooking', 'children'] }, 'CHOICE_NOT_OFFERED'],
    ['a language', { activities: ['practising-dutch'] }, 'CHOICE_NOT_OFFERED'],
    ['too much at once', { activities: advertActivities.slice(0, 7) }, 'CHOICE_NOT_OFFERED'],
    ['words that choose people', { text: 'Wij zijn rustig.' }, 'WORDS_CHOOSE_PEOPLE'],
    ['a number of people', { text: 'Hier koken 20 buren.' }, 'WORDS_CHOOSE_PEOPLE'],
    ['a number of a person', { text: 'Bel Ina op 06 12 34 56 78.' }, 'NOT_FOR_EVERYBODY'],
    ['an address of a person', { text: 'Mail ina@voorbeeld.nl.' }, 'NOT_FOR_EVERYBODY'],
    ['a link', { text: 'Kijk op www.voorbeeld.nl.' }, 'NOT_FOR_EVERYBODY'],
    ['too many words', { text: 'a '.repeat(401) }, 'TEXT_TOO_LONG'],
    ['no last day', { endsOn: '2027-02-30' }, 'DATE_NEEDED'],
    ['a day that passed', { endsOn: '2026-11-22' }, 'DATE_PASSED'],
    ['a day after half a year', { endsOn: '2027-05-26' }, 'DATE_TOO_FAR'],
  ])('is refused with %s', (_what, wrong, code) => {
    expect(() => readAdvert({ ...good, ...wrong }, today, phone)).toThrow(code);
  });

  it('says which word is wrong', () => {
    const refused = (() => {
      try {
        return readAdvert({ ...good, text: 'Mooi voor een Rustige buur.' }, today, phone);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toMatchObject({ code: 'WORDS_CHOOSE_PEOPLE', word: 'Rustige' });
  });

  it('proposes what numbers name, and nothing that may not stand there', () => {
    expect(proposedActivities(['practising-dutch', 'coffee', 'children', 'walking'])).toEqual([
      'coffee',
      'walking',
    ]);
  });

  it('is checked by somebody else than who wrote it, and before its day passed', () => {
    const advert = { writtenBy: 'karim', endsOn: today };
    expect(() => checkMayCheck(advert, 'els', today)).not.toThrow();
    expect(() => checkMayCheck(advert, 'karim', today)).toThrow('SECOND_PERSON_NEEDED');
    expect(() => checkMayCheck(advert, 'els', '2026-11-24')).toThrow('DATE_PASSED');
  });
});
