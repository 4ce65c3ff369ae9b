import { describe, expect, it } from 'vitest';
import { readEmail } from '../account/account.rules.ts';
import { readFirstName } from '../residents/residents.rules.ts';
import { readFile } from './residency-file.rules.ts';
import { plan } from './residency-plan.rules.ts';
import { readRow, type TypedRow } from './residency-rows.rules.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const head = 'woning;e-mail;voornaam;vanaf;tot;nieuwe sleutels';
const good = 'De Linde 12;ina@voorbeeld.nl;Ina;2026-12-01;;';
const codes = (file: Uint8Array) => readFile(file).wrong.map(({ row, code }) => [row, code]);
const today = '2026-11-26';

describe('A file of who came and who left', () => {
  it.each([
    ['semicolons', `${head}\n${good}`],
    ['commas', `${head}\n${good}`.replaceAll(';', ',')],
    ['tabs', `${head}\n${good}`.replaceAll(';', '\t')],
    ['a mark before its first letter', `\ufeff${head}\n${good}`],
    ['lines as Windows ends them', `${head}\r\n${good}\r\n`],
    ['empty lines between', `${head}\n\n;;;;;\n${good}\n\n`],
    [
      'quotes around what holds a separator',
      `${head}\n"De Linde 12";"ina@voorbeeld.nl";"Ina";"2026-12-01";;`,
    ],
    ['English names of columns', `home;email;first name;from;until;new keys\n${good}`],
  ])('is read with %s', (_what, text) => {
    const { rows, wrong } = readFile(bytes(text));
    expect(wrong).toEqual([]);
    expect(rows.map(({ typed }) => typed)).toEqual([
      {
        home: 'De Linde 12',
        email: 'ina@voorbeeld.nl',
        firstName: 'Ina',
        from: '2026-12-01',
        until: '',
        newKeys: '',
      },
    ]);
  });

  it('says in which line of the spreadsheet a row stands', () => {
    expect(readFile(bytes(`${head}\n\n${good}`)).rows.map(({ row }) => row)).toEqual([3]);
  });

  it('keeps a quote within a quote, and a line end', () => {
    const { rows } = readFile(bytes(`${head}\n"De ""Linde""\n12";;;;2026-12-01;`));
    expect(rows[0]!.typed.home).toBe('De "Linde"\n12');
  });

  const many = (count: number) => `${head}\n${Array.from({ length: count }, () => good).join('\n')}`;
  it.each<[string, Uint8Array, [number, string][]]>([
    ['with nothing in it', bytes(''), [[0, 'FILE_EMPTY']]],
    ['with only its head', bytes(head), [[0, 'FILE_EMPTY']]],
    ['in another encoding', new Uint8Array([...bytes(head), 10, 0xe9, 0x3b]), [[0, 'FILE_NOT_TEXT']]],
    ['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${head}`, 'utf16le')), [[0, 'FILE_NOT_TEXT']]],
    ['that is a spreadsheet itself', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), [[0, 'FILE_NOT_TEXT']]],
    ['with a quote that is never closed', bytes(`${head}\n"De Linde 12;;;;;`), [[0, 'QUOTE_NOT_CLOSED']]],
    ['with a column nobody knows', bytes(`${head};huur\n${good};500`), [[1, 'COLUMN_NOT_KNOWN']]],
    ['with a column twice', bytes(`${head};tot\n${good};`), [[1, 'COLUMN_TWICE']]],
    ['without homes', bytes('e-mail;vanaf\nina@voorbeeld.nl;2026-12-01'), [[1, 'COLUMN_MISSING']]],
    ['without days', bytes('woning;e-mail\nDe Linde 12;ina@voorbeeld.nl'), [[1, 'COLUMN_MISSING']]],
    ['with a row that is too wide', bytes(`${head}\n${good};en nog iets`), [[2, 'CELLS_TOO_MANY']]],
    ['with 10,001 rows', bytes(many(10_001)), [[0, 'ROWS_TOO_MANY']]],
  ])('is refused %s', (_what, file, wrong) => expect(codes(file)).toEqual(wrong));

  it('takes 10,000 rows', () => expect(readFile(bytes(many(10_000))).rows).toHaveLength(10_000));
});

describe('A row', () => {
  const right: TypedRow = {
    home: 'De Linde 12',
    email: 'ina@voorbeeld.nl',
    firstName: 'Ina',
    from: '2026-12-01',
    until: '',
    newKeys: '',
  };
  const read = (changed: Partial<TypedRow>) =>
    readRow({ ...right, ...changed }, 2, today, { email: readEmail, firstName: readFirstName });

  it.each<[string, Partial<TypedRow>]>([
    ['with everything', {}],
    ['with the day as the Dutch write it', { from: '1-12-2026' }],
    ['of somebody who leaves', { from: '', until: '2026-12-01' }],
    ['of a home that is left by all', { email: '', firstName: '', from: '', until: '2026-12-01' }],
    ['of new keys alone', { email: '', firstName: '', newKeys: 'ja' }],
    ['of somebody for some months', { until: '2027-06-01' }],
  ])('is read %s', (_what, changed) => expect(read(changed).wrong).toEqual([]));

  it.each<[string, Partial<TypedRow>, string, string]>([
    ['no home', { home: '' }, 'home', 'HOME_NEEDED'],
    ['an address that is none', { email: 'ina bij voorbeeld' }, 'email', 'EMAIL_NOT_READABLE'],
    ['two people', { email: 'ina@voorbeeld.nl, mo@voorbeeld.nl' }, 'email', 'TWO_PEOPLE'],
    ['two people with "en"', { email: 'ina@voorbeeld.nl en mo@voorbeeld.nl' }, 'email', 'TWO_PEOPLE'],
    ['nobody who comes', { email: '' }, 'email', 'EMAIL_NEEDED'],
    ['a name with a digit', { firstName: 'Ina2' }, 'firstName', 'FIRST_NAME_NOT_READABLE'],
    [
      'a formula for a name',
      { firstName: '=HYPERLINK("http://kwaad.nl")' },
      'firstName',
      'FIRST_NAME_NOT_READABLE',
    ],
    ['no day at all', { from: '' }, 'from', 'DAY_NEEDED'],
    ['a day that is not there', { from: '2027-02-29' }, 'from', 'DAY_NOT_READABLE'],
    ['a day with two digits for the year', { from: '1-12-26' }, 'from', 'DAY_NOT_READABLE'],
    ['a day in words', { until: 'volgende week' }, 'until', 'DAY_NOT_READABLE'],
    ['a day as a spreadsheet counts it', { from: '46357' }, 'from', 'DAY_NOT_READABLE'],
    ['a day in ten years', { from: '2036-12-01' }, 'from', 'DAY_TOO_FAR'],
    ['a day long ago', { from: '1826-12-01' }, 'from', 'DAY_TOO_FAR'],
    ['an end before the beginning', { until: '2026-11-30' }, 'until', 'UNTIL_BEFORE_FROM'],
    ['an end on the first day', { until: '2026-12-01' }, 'until', 'UNTIL_BEFORE_FROM'],
    ['keys that are neither yes nor no', { newKeys: 'misschien' }, 'newKeys', 'NEW_KEYS_NOT_READABLE'],
    ['new keys without their day', { from: '', newKeys: 'ja' }, 'from', 'NEW_KEYS_WITHOUT_FROM'],
    ['a cell as long as a letter', { home: 'x'.repeat(321) }, 'home', 'TEXT_TOO_LONG'],
    ['a change of direction', { home: 'De \u202eLinde 12' }, 'home', 'TEXT_NOT_READABLE'],
    ['NUL', { home: 'De Linde\0 12' }, 'home', 'TEXT_NOT_READABLE'],
    ['a letter that was lost on the way', { home: 'De Ess\ufffd 12' }, 'home', 'TEXT_NOT_READABLE'],
  ])('is refused with %s', (_what, changed, column, code) => {
    expect(read(changed)).toMatchObject({ read: undefined, wrong: [{ row: 2, column, code }] });
  });

  it('tells all that is wrong at once, and what stood there as text', () => {
    const { wrong } = read({ email: '=1+1', firstName: '@SUM(A1)', from: 'ooit' });
    expect(wrong.map(({ column, said }) => [column, said])).toEqual([
      ['email', '=1+1'],
      ['firstName', '@SUM(A1)'],
      ['from', 'ooit'],
    ]);
    expect(read({ home: `\u001b[31m${'x'.repeat(100)}` }).wrong[0]!.said).toBe(
      `\ufffd[31m${'x'.repeat(55)}…`,
    );
  });
});

describe('Rows together', () => {
  const row = (number: number, of: object) => ({
    row: number,
    homeId: 'linde-12',
    read: {
      home: 'De Linde 12',
      email: 'ina@x.nl',
      firstName: null,
      from: null,
      until: null,
      newKeys: false,
      ...of,
    },
  });
  const stay = (of: object = {}) => ({
    residentKey: 'ina@x.nl',
    homeId: 'linde-12',
    startsOn: '2020-01-01',
    endsOn: null,
    ...of,
  });
  const wrong = (rows: ReturnType<typeof row>[], before: ReturnType<typeof stay>[] = []) =>
    plan(rows, before).wrong.map(({ row: at, code }) => [at, code]);
  const steps = (rows: ReturnType<typeof row>[], before: ReturnType<typeof stay>[] = []) =>
    plan(rows, before).steps.map(({ row: at, what }) => [at, what]);

  it('let somebody move from one home to another, in whatever order they stand', () => {
    const comes = row(2, { homeId: 'wilg-3', from: '2026-12-01' });
    const moves = [{ ...comes, homeId: 'wilg-3' }, row(3, { until: '2026-12-01' })];
    expect(wrong(moves, [stay()])).toEqual([]);
    expect(wrong([moves[0]!], [stay()])).toEqual([[2, 'OVERLAP']]);
    expect(wrong([moves[0]!, row(3, { until: '2026-12-02' })], [stay()])).toEqual([[2, 'OVERLAP']]);
  });

  it('refuse the same row twice', () => {
    expect(wrong([row(2, { from: '2026-12-01' }), row(3, { from: '2026-12-01' })])).toEqual([
      [3, 'SAID_TWICE'],
    ]);
  });

  it('let two people live in one home', () => {
    expect(wrong([row(2, { from: '2026-12-01' }), row(3, { from: '2026-12-01', email: 'mo@x.nl' })])).toEqual(
      [],
    );
  });

  it('refuse that somebody leaves where they do not live', () => {
    expect(wrong([row(2, { until: '2026-12-01' })])).toEqual([[2, 'NOT_LIVING_THERE']]);
    expect(wrong([row(2, { until: '2026-12-01' })], [stay()])).toEqual([]);
  });

  it('say again what is known without doing anything', () => {
    expect(steps([row(2, { from: '2020-01-01' })], [stay()])).toEqual([[2, 'nothing']]);
    expect(steps([row(2, { until: '2026-12-01' })], [stay({ endsOn: '2026-11-01' })])).toEqual([
      [2, 'nothing'],
    ]);
    expect(steps([row(2, { until: '2026-12-01' })], [stay({ endsOn: '2027-11-01' })])).toEqual([[2, 'end']]);
  });

  it('end the earlier residency with new keys, and begin the next', () => {
    const keys = row(2, { email: 'mo@x.nl', from: '2026-12-01', newKeys: true });
    expect(steps([keys], [stay()])).toEqual([
      [2, 'new-keys'],
      [2, 'begin'],
    ]);
    // Ina may begin elsewhere on the day of the keys.
    const elsewhere = { ...row(3, { from: '2026-12-01' }), homeId: 'wilg-3' };
    expect(wrong([keys, elsewhere], [stay()])).toEqual([]);
  });
});
