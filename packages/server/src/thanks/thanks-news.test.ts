import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailOfDigest, sendDigests } from '../notifications/digest.actions.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { thanksForTests, type ThanksForTests } from '../testing/thanks.ts';

const words = 'Dank je, nu is het licht.';
const says = 'Iemand zegt dank je wel. Je leest het op de website.';

describe.skipIf(!hasPostgres())('What the digest says of thanks', () => {
  let at: ThanksForTests;
  let ina: SignedInForTests;
  let noor: SignedInForTests;

  beforeAll(async () => {
    at = await thanksForTests();
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.community.rows(async (db) => {
      await db.deleteFrom('notification').execute();
      await db.deleteFrom('notification_choice').execute();
      await db.deleteFrom('digest').execute();
    });
    await at.startAgain();
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
  });

  const within = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    at.community.rows((db) => work({ ...at.community, db, ownPages: 'http://localhost:4000' }));
  /** All that is mailed on a Monday, by whom it goes to. */
  const mailed = () =>
    within(async (context) => {
      await sendDigests(context);
      const made = await context.db.selectFrom('digest').select('id').execute();
      const mails = [];
      for (const { id } of made) mails.push(await mailOfDigest(context, id));
      return mails.flatMap((mail) => (mail ? [{ to: mail.email, blocks: mail.blocks }] : []));
    });

  it('is that somebody says thank you, once however often, and nothing of who, for what and in which words', async () => {
    await at.given(ina, noor);
    await at.given(ina, noor, { audience: 'TWO' });
    const mails = await mailed();
    expect(mails).toEqual([{ to: 'noor@voorbeeld.nl', blocks: [{ heading: 'Dank je wel', lines: [says] }] }]);
    expect((await at.own(noor))[0]).toMatchObject({ text: words, giver: 'Ina' });
    expect(JSON.stringify(mails)).not.toContain(words);
    expect(JSON.stringify(mails)).not.toContain('Ina');
  });

  it('is not said of what waits for a person, and is once that person let it through', async () => {
    const waits = { text: 'Maak geld over naar NL91ABNA0417164300.' };
    expect(await at.give(ina, await at.help(ina, noor), waits)).toMatchObject({
      __typename: 'GiveThanksPayload',
    });
    expect(await mailed()).toEqual([]);
    await at.give(ina, await at.help(ina, noor));
    expect(await mailed()).toMatchObject([{ to: 'noor@voorbeeld.nl' }]);
  });

  it('is left out where it was refused before the mail goes out, and there where it stands', async () => {
    await at.given(ina, noor);
    const visible = (visibility: 'refused' | 'published') =>
      at.community.rows((db) => db.updateTable('thanks').set({ visibility }).execute());
    await visible('refused');
    expect(await mailed()).toEqual([]);
    await visible('published');
    expect(await mailed()).toHaveLength(1);
  });

  it('is not said to whoever wants to hear nothing of the board, and is to whoever does', async () => {
    const hears = (hears_board: boolean) =>
      at.community.rows(async (db) => {
        const { id, organisation_id } = await db
          .selectFrom('resident')
          .select(['id', 'organisation_id'])
          .where('first_name', '=', 'Noor')
          .executeTakeFirstOrThrow();
        const choice = {
          organisation_id,
          resident_id: id,
          rhythm: 'daily' as const,
          channel: 'mail' as const,
          phone: null,
          hears_promises: true,
          hears_labs: true,
          hears_board,
          hears_values: true,
          chosen_on: '2026-11-23',
        };
        await db.deleteFrom('notification_choice').execute();
        await db.insertInto('notification_choice').values(choice).execute();
      });
    await hears(false);
    await at.given(ina, noor);
    expect(await mailed()).toEqual([]);
    await hears(true);
    await at.given(ina, noor);
    expect(await mailed()).toHaveLength(1);
  });
});
