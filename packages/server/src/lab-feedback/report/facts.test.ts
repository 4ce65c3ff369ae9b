import { describe, expect, it } from 'vitest';
import { findDates, findMonths, isDateLine } from './dates.ts';
import { findParticipants } from './participants.ts';
import { dueOf, ownerOf } from './promises.ts';
import { readBytes } from './read-bytes.ts';

describe('a date in a report', () => {
  it.each([
    ['We spraken elkaar op maandag 3 juni 2019.', '3-6-2019'],
    ['Gehouden d.d. 19-03-2018', '19-3-2018'],
    ["Gesprek van 19/2/'18", '19-2-2018'],
    ['Gesprek van 19/2/18', '19-2-2018'],
    ['op 5 nov. 2021', '5-11-2021'],
    ['op 1 mrt 2021', '1-3-2021'],
    ['2020-02-29', '29-2-2020'],
    ['op 3 en 4 juni 2019', '3-6-2019'],
    ['op 14 MEI', '14-5-null'],
    ['van 19-2 spraken we', '19-2-null'],
    ['op 19 02 2018', '19-2-2018'],
    ['de 3e juni 2019', '3-6-2019'],
    ['on Monday 3 June 2019', '3-6-2019'],
    ['the 3rd of June, 2019', '3-6-2019'],
    ['June 3rd, 2019', '3-6-2019'],
    ['by March 1', '1-3-null'],
    ['am 3. Juni 2019', '3-6-2019'],
  ])('is found in "%s"', (text, expected) => {
    expect(findDates(text).map(({ day, month, year }) => `${day}-${month}-${year}`)).toEqual([expected]);
  });

  it.each([
    'Op 30 februari 2019',
    'in mei 12 bewoners',
    'in March 2019',
    'met 11 bewoners',
    'van 3 tot 5 uur',
    'op 24 maanden',
    'bel 043-12-12-12-99',
    'in 2018',
    'op 45-13-2019',
  ])('is not found in "%s"', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it.each(['JUNI 2019', '06-2019', '2019-06', '6/2019'])(
    '"%s" names a month, and is a line of its own',
    (text) => {
      expect(findMonths(text)).toMatchObject([{ month: 6, year: 2019 }]);
      expect(isDateLine(text)).toBe(true);
    },
  );
});

describe('the day of a lab', () => {
  const dayOf = async (opening: string) =>
    (
      await readBytes(
        Buffer.from(`${opening}\n\nKnelpunten\n\nDe hal is koud.\n\nActies\n\nKlaar op 9 september 2030.`),
      )
    ).date;

  it.each([
    ['MAART 2020\n\nLab Hal\n\nOp 4 februari spraken we elkaar.', '2020-02-04'],
    ['JANUARI 2020\n\nLab Hal\n\nOp 4 december spraken we elkaar.', '2019-12-04'],
    ['Verslag lab 4 februari 2020', '2020-02-04'],
    ['Lab Hal 2020\n\nOp 4 februari spraken we elkaar.', '2020-02-04'],
    [
      'Lab Hal\n\nGepubliceerd op 1 april 2020. In het lab van 4 februari 2020 spraken we elkaar.',
      '2020-02-04',
    ],
    [
      'Lab Hal\n\nIn het lab van 4 februari 2020 spraken we elkaar. Reageren kan tot 1 mei 2020.',
      '2020-02-04',
    ],
    ['Lab Hal\n\nDatum: dinsdag 4 februari 2020', '2020-02-04'],
    ['Lab Hal\n\nOp 4 februari spraken we elkaar.', null],
    ['Lab Hal\n\nWe spraken elkaar.', null],
  ])('is found in %j', async (opening, expected) => {
    expect(await dayOf(opening)).toBe(expected);
  });
});

describe('the number of participants', () => {
  it.each([
    ['We praatten met elf bewoners over de hal.', 11],
    ['met 11 actieve huurders', 11],
    ['Zesentwintig deelnemers dachten mee.', 26],
    ['met tweeëntwintig buurtbewoners', 22],
    ['Aantal deelnemers: 14', 14],
    ['Aanwezig: dertig', 30],
    ['Er kwamen vierenzestig bewoners.', 64],
    ['Present: fourteen tenants', 14],
    ['We met with twenty-two residents.', 22],
    ['Op de ene avond waren er 12 bewoners, in totaal 31 bewoners.', 31],
    ['In het gebouw wonen 120 bewoners. We spraken met 9 bewoners.', 9],
    ['Van de 80 huurders kwamen er veel. Er waren 12 mensen.', 12],
  ])('is found in "%s"', (text, expected) => {
    expect(findParticipants(text)).toBe(expected);
  });

  it.each([
    'In het gebouw wonen 120 bewoners.',
    'We spraken met veel bewoners.',
    'op 3 juni waren bewoners er',
  ])('is not made up from "%s"', (text) => {
    expect(findParticipants(text)).toBeNull();
  });
});

describe('who does an action point, and by when', () => {
  it.each([
    ['We zetten een bank neer. Wie: woonservice', 'woonservice'],
    ['Een bank (actie: huismeester, uiterlijk 1 maart)', 'huismeester'],
    ['Bank plaatsen Wie: gemeente Wanneer: 1 maart', 'gemeente'],
    ['Met de tuin gaan buren zelf aan de slag.', 'buren'],
    ['Team Noord pakt dit op.', 'Team Noord'],
    ['Bank plaatsen. Door: mw. De Wit. Gereed: 1 mei', 'mw. De Wit'],
    ['We pakken dit op.', null],
    ['De huismeester kan hierbij helpen.', null],
    ['Daar gaan we zelf mee aan de slag.', null],
  ])('"%s" names %s', (text, owner) => {
    expect(ownerOf(text)).toBe(owner);
  });

  it.each([
    ['Vóór 1 mei staat er een bank.', '2019-05-01'],
    ['Uiterlijk op vrijdag 1 november hangt de lamp er.', '2019-11-01'],
    ['Klaar: eind april', '2019-04-30'],
    ['De lamp hangt er in maart.', '2020-03-31'],
    ['Vóór 1 februari hangt de lamp er.', '2020-02-01'],
    ['Voor september 2021 is de tuin klaar.', '2021-09-01'],
    ['Wanneer: 19-02-2020', '2020-02-19'],
    ['A lamp in the hall, no later than May 1st, 2019', '2019-05-01'],
    ['A lamp in the hall before 1 May', '2019-05-01'],
    ['Een lamp in de hal (1 mei 2019)', '2019-05-01'],
    ['Een lamp zoals die van 1 mei 2019', null],
    ['Sinds 3 januari 2018 is de lamp stuk.', null],
    ['We doen het zo snel als het kan.', null],
  ])('"%s" names %s', (text, due) => {
    expect(dueOf(text, '2019-04-02')).toBe(due);
  });

  it('a day without a year names no day when the report has none', () => {
    expect(dueOf('Vóór 1 mei staat er een bank.', null)).toBeNull();
  });
});
