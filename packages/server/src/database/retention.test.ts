import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periods } from '../purposes.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  visitorHash,
  type TestCommunity,
} from '../testing/index.ts';
import { declaredTables } from './columns.ts';
import { daysKept, removeWhatIsOld } from './retention.ts';

describe.skipIf(!hasPostgres())('What is kept long enough', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const receipts = () => community.rows((db) => db.selectFrom('mutation_receipt').selectAll().execute());
  const night = () => community.rows((db) => removeWhatIsOld(db, community.clock.now()));

  it('goes by itself, and what is younger stays', async () => {
    const ina = await community.asResident('ina@voorbeeld.nl');
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id } } } }',
    );
    const item = data.lab.sections.flatMap((section: { items: { id: string }[] }) => section.items)[0].id;
    const input = { clientMutationId: mutationId(), item, choice: 'YES', visitor: visitorHash('key', item) };
    await community.graphql(
      'mutation A($input: AnswerLabItemInput!) { answerLabItem(input: $input) { __typename } }',
      { input },
    );
    expect(await receipts()).toHaveLength(1);
    await night();
    expect(await receipts()).toHaveLength(1);
    community.clock.passDays(3);
    const removed = await night();
    expect(await receipts()).toHaveLength(0);
    expect(removed.get('sign_in')).toBe(1);
    // Signed in is for a year; only what signing in left behind is gone.
    const refreshed = await community.session('refresh', {}, { cookie: ina.cookie });
    expect(refreshed.body.viewer.firstName).toBe('Ina');
  });

  it('keeps no trace of what was chosen in the receipt of an answer', async () => {
    const { token } = await community.asGuest('gast@voorbeeld.nl');
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id } } } }',
    );
    const item = data.lab.sections.flatMap((section: { items: { id: string }[] }) => section.items)[1].id;
    const input = { clientMutationId: mutationId(), item, choice: 'DONT_KNOW' };
    const done = await community.graphql(
      'mutation A($input: AnswerLabItemInput!) { answerLabItem(input: $input) { ... on AnswerLabItemPayload { answer { choice } } } }',
      { input },
      { token },
    );
    expect(done.data.answerLabItem.answer.choice).toBe('DONT_KNOW');
    const [kept] = await receipts();
    expect(kept?.result ?? null).toBeNull();
  });

  it('goes also where it was kept too long, with what refers to it first', async () => {
    await community.asStaff('els@wonen.example');
    community.clock.passDays(15);
    const removed = await night();
    expect([removed.get('console_attempt'), removed.get('console_link')]).toEqual([1, 1]);
  });

  it('is held by nothing that stays or goes later', async () => {
    const order = [...declaredTables().values()].filter((table) => table.agesBy).map(({ name }) => name);
    const { rows } = await community.connection.pool.query<{ holding: string; held: string }>(
      `select conrelid::regclass::text as holding, confrelid::regclass::text as held from pg_constraint
       where contype = 'f' and confdeltype = 'a' and conrelid <> confrelid`,
    );
    const holds = rows.filter(({ held }) => order.includes(held));
    expect(holds).toContainEqual({ holding: 'console_attempt', held: 'console_link' });
    for (const { holding, held } of holds) {
      expect(order, `${holding} refers to ${held}`).toContain(holding);
      expect(order.indexOf(holding), `${holding} goes before ${held}`).toBeLessThan(order.indexOf(held));
    }
  });

  it('has a period in every table that ages', () => {
    const ageing = [...declaredTables().values()].filter((table) => table.agesBy);
    expect(ageing.map((table) => table.name)).toContain('sign_in');
    for (const table of ageing) expect(daysKept(table.columns), table.name).toBeGreaterThan(0);
    expect(periods['24-hours']).toBe(1);
  });
});
