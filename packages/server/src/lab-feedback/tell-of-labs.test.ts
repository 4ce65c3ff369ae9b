import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { closeLab } from './lab-results.actions.ts';

describe.skipIf(!hasPostgres())('A lab that closes', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  it('is told to whoever said something there, and to nobody who answered with a press alone', async () => {
    const ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    const omar = acting(community, await community.asResident('omar@voorbeeld.nl', 'De Linde 14', 'Omar'));
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id } } } }',
    );
    const item = data.lab.sections[1].items[0].id;
    await ina.act('answerLabItem', { item, choice: 'YES' });
    await omar.act('commentOnLabItem', { item, text: 'Er is geen bank.', language: 'nl' });
    const told = await community.rows(async (db) => {
      await db.updateTable('lab_comment').set({ state: 'published' }).execute();
      const lab = await db
        .selectFrom('lab')
        .select('id')
        .where('slug', '=', 'samen-in-de-buurt')
        .executeTakeFirstOrThrow();
      await closeLab({ ...community, db }, lab.id);
      return db
        .selectFrom('notification')
        .innerJoin('resident', 'resident.id', 'notification.resident_id')
        .select(['email', 'kind'])
        .where('email', 'like', '%@voorbeeld.nl')
        .execute();
    });
    expect(told).toEqual([{ email: 'omar@voorbeeld.nl', kind: 'lab-closed' }]);
  });
});
