import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole } from '../residents/residents.actions.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { thanksForTests, type ThanksForTests } from '../testing/thanks.ts';

/** What a document says of itself: its language, that it is tagged, and the parts in the order in which they are read. */
function read(file: string) {
  const text = Buffer.from(file, 'base64').toString('latin1');
  return {
    isPdf: text.startsWith('%PDF-1.7'),
    tagged: text.includes('/MarkInfo') && text.includes('/Marked true'),
    language: /\/Type \/Catalog[^]*?\/Lang \((\w+)\)/.exec(text)?.[1],
    tree: text.includes('/StructTreeRoot'),
    parts: [...text.matchAll(/\/S \/(Document|Sect|H1|H2|P|L|LI|LBody)\b/g)].map(([, part]) => part),
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length,
    embedded: (text.match(/\/FontFile[23]/g)?.length ?? 0) > 0,
    languages: new Set([...text.matchAll(/\/Lang \((\w+)\)/g)].map(([, language]) => language)),
  };
}

describe.skipIf(!hasPostgres())('On paper', () => {
  let at: ThanksForTests;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let mo: SignedInForTests;

  const offered = async (who: SignedInForTests) =>
    (await at.as(who).ask('{ viewer { deedsForPaper { categories roles groups } } }')).viewer.deedsForPaper;
  const print = (who: SignedInForTests, chosen: object, language = 'nl') =>
    at
      .as(who)
      .act('printThanksStatement', { categories: [], roles: [], groups: [], language, ...chosen }, 'file');

  beforeAll(async () => {
    at = await thanksForTests();
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
    mo = await at.neighbour('Mo', 'De Schipper 1');
  });

  it('stands what somebody did for neighbours, each once, and nothing of what was done for them', async () => {
    await at.help(ina, noor);
    await at.help(ina, noor);
    await at.help(ina, noor, { category: 'PLANTS' });
    expect(await offered(noor)).toEqual({ categories: ['ODD_JOBS', 'PLANTS'], roles: [], groups: [] });
    expect(await offered(ina)).toEqual({ categories: [], roles: [], groups: [] });
  });

  it('is a statement that can be read aloud, in Dutch and in the language of whoever it is about', async () => {
    await at.help(ina, noor);
    const dutch = read((await print(noor, { categories: ['ODD_JOBS'] })).file);
    expect(dutch).toMatchObject({
      isPdf: true,
      tagged: true,
      tree: true,
      language: 'nl',
      pages: 1,
      embedded: true,
    });
    expect(dutch.parts).toEqual(
      expect.arrayContaining(['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'LBody']),
    );
    const arabic = read((await print(noor, { categories: ['ODD_JOBS'] }, 'ar')).file);
    expect(arabic).toMatchObject({ tagged: true, language: 'nl', pages: 2 });
    expect(arabic.languages).toEqual(new Set(['nl', 'ar']));
  });

  it('holds only what was chosen out of what is theirs', async () => {
    await at.help(ina, noor);
    expect(await print(noor, {})).toMatchObject({ code: 'CHOICE_NEEDED' });
    expect(await print(noor, { categories: ['KEYS'] })).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    expect(await print(noor, { roles: ['WELCOME_BUDDY'] })).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    expect(await print(noor, { groups: ['De commissie'] })).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    expect(await print(mo, { categories: ['ODD_JOBS'] })).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    expect(await print(noor, { categories: ['ODD_JOBS'] })).toMatchObject({
      __typename: 'PrintThanksStatementPayload',
    });
    await at.community.rows(async (db) => {
      const { organisation, clock } = at.community;
      const row = await db
        .selectFrom('resident')
        .select('id')
        .where('first_name', '=', 'Mo')
        .executeTakeFirstOrThrow();
      await giveRole({ db, organisation, clock }, { residentId: row.id, role: 'welcome-buddy' });
    });
    expect(await print(mo, { roles: ['WELCOME_BUDDY'] })).toMatchObject({
      __typename: 'PrintThanksStatementPayload',
    });
  });

  it('is a card of one page for either of the two, and for nobody else', async () => {
    const id = await at.given(ina, noor);
    const card = (who: SignedInForTests) =>
      at.as(who).act('printThanksCard', { thanks: id, language: 'nl' }, 'file');
    expect(read((await card(ina)).file)).toMatchObject({ tagged: true, language: 'nl', pages: 1 });
    expect(read((await card(noor)).file)).toMatchObject({ pages: 1 });
    expect(await card(mo)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
