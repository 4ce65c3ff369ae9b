import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailOfDigest, sendDigests } from '../notifications/digest.actions.ts';
import { daysGoBy, linde, nobodyBegan } from '../testing/core-values.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { seedCoreValues, type SeededStage } from './core-values.seed.ts';
import { tellResidents } from './tell-residents.actions.ts';

describe.skipIf(!hasPostgres())('Who is asked something about how people want to live', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
    await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
    await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    await community.asGuest('gast@voorbeeld.nl');
  });
  afterAll(() => community.close());
  beforeEach(async () => {
    await nobodyBegan(community);
    await community.rows(async (db) => {
      await db.deleteFrom('notification').execute();
      await db.deleteFrom('digest').execute();
    });
  });

  const begin = (stage: SeededStage, building = linde) => {
    const { organisation, clock, secret } = community;
    return community.rows((db) =>
      seedCoreValues({ db, organisation, clock, secret }, [], { stage, building }),
    );
  };
  const tell = () => community.rows((db) => tellResidents({ ...community, db }));
  /** What goes out on a Monday, by whom it goes to. */
  const mailed = () =>
    community.rows(async (db) => {
      const context = { ...community, db, ownPages: 'http://localhost:4000' };
      await sendDigests(context);
      const made = await db.selectFrom('digest').select('id').orderBy('id').execute();
      const mails = [];
      for (const { id } of made) mails.push(await mailOfDigest(context, id));
      const said = mails.flatMap((mail) => (mail ? [[mail.email, mail.blocks[0]!.lines]] : []));
      return Object.fromEntries(said) as Record<string, string[]>;
    });

  it('hears after a year that it is asked whether it is still right, where they live and nowhere else', async () => {
    await begin('adopted');
    await tell();
    expect(await mailed()).toEqual({});
    await nobodyBegan(community);
    await begin('review');
    await tell();
    const line = 'Klopt nog wat in De Linde is afgesproken? Zeg het op de website.';
    expect(await mailed()).toEqual({ 'ina@voorbeeld.nl': [line], 'noor@voorbeeld.nl': [line] });
  });

  it('hears it once, and again when another year passed', async () => {
    await begin('review');
    await tell();
    const told = () => community.rows((db) => db.selectFrom('notification').select('id').execute());
    expect(await told()).toHaveLength(2);
    await community.rows((db) => db.deleteFrom('notification').execute());
    await tell();
    expect(await told()).toEqual([]);
    await community.rows((db) =>
      db
        .updateTable('core_values_place')
        .set({ asked_on: '2025-11-01', reviewed_on: '2025-11-10' })
        .execute(),
    );
    await tell();
    expect(await told()).toHaveLength(2);
  });

  it('hears that a vote runs and until when, and nothing of it once that day passed', async () => {
    await begin('open');
    await tell();
    await daysGoBy(community, 20);
    expect(await mailed()).toEqual({});
    await daysGoBy(community, -20);
    const line = /^Stem mee in De Linde\. Dat kan tot en met 5\s+december 2026, op de website\.$/;
    expect(await mailed()).toMatchObject({ 'noor@voorbeeld.nl': [expect.stringMatching(line)] });
  });

  it('hears nothing of it who turned that off, and hears it who turned off the board alone', async () => {
    await begin('review');
    const hears = (topic: 'hears_values' | 'hears_board') =>
      community.rows(async (db) => {
        const { id, organisation_id } = await db
          .selectFrom('resident')
          .select(['id', 'organisation_id'])
          .where('first_name', '=', 'Noor')
          .executeTakeFirstOrThrow();
        const all = { hears_promises: true, hears_labs: true, hears_board: true, hears_values: true };
        await db.deleteFrom('notification_choice').execute();
        await db
          .insertInto('notification_choice')
          .values({
            ...all,
            organisation_id,
            resident_id: id,
            rhythm: 'weekly',
            channel: 'mail',
            phone: null,
            chosen_on: '2026-11-23',
            [topic]: false,
          })
          .execute();
      });
    await hears('hears_values');
    await tell();
    expect(Object.keys(await mailed())).toEqual(['ina@voorbeeld.nl']);
    await hears('hears_board');
    await community.rows(async (db) => {
      await db.deleteFrom('digest').execute();
      await db.deleteFrom('notification').execute();
      await db.updateTable('core_values_place').set({ asked_on: null }).execute();
    });
    await tell();
    expect(Object.keys(await mailed())).toEqual(['ina@voorbeeld.nl', 'noor@voorbeeld.nl']);
    await community.rows((db) => db.deleteFrom('notification_choice').execute());
  });

  it('hears nothing before a vote begins, and does on its first day', async () => {
    await begin('open');
    await daysGoBy(community, -5);
    await tell();
    expect(await mailed()).toEqual({});
    await daysGoBy(community, 5);
    await tell();
    expect(Object.keys(await mailed())).toEqual(['ina@voorbeeld.nl', 'noor@voorbeeld.nl']);
  });
});
